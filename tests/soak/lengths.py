"""How long the soak runs: `INFLUENCE_SOAK=full` at full length (`make soak`), else a short version of each."""

import os

FULL = os.environ.get("INFLUENCE_SOAK") == "full"
SESSIONS = 100 if FULL else 1
"""How often each soak begins anew."""
KEYS = 1000 if FULL else 100
"""How many keys a session takes."""
STRINGS = 100
"""How many hostile strings a session takes."""
