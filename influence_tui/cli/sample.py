"""The sample journal of `--demo`: a folder of its own, gone at the end."""

import os
import shutil
import tempfile
from collections.abc import Callable
from datetime import datetime

from influence_tui.journal.demo import fill as write_sample
from influence_tui.journal.door import Journal
from influence_tui.linking import Me
from influence_tui.store import Store

Places = tuple[str, str]
"""The journal's folder and the state folder."""


def make() -> Places:
    """Make the temporary places."""
    home = os.path.realpath(tempfile.mkdtemp(prefix="influence-demo-"))
    return os.path.join(home, "journal"), os.path.join(home, "state")


def fill(store: Store, now: Callable[[], datetime], me: Me) -> None:
    """Write the sample into the store."""
    write_sample(Journal(store, now, me))


def remove(places: Places) -> None:
    """Let the temporary places go."""
    shutil.rmtree(os.path.dirname(places[0]), ignore_errors=True)
