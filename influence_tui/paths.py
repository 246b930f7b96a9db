"""Where things are: the journal, the state, the config, and the style sheets."""

import os
from hashlib import sha256


def journal_folder(given: str = "") -> str:
    """Give the journal's folder: the one given, else `INFLUENCE_JOURNAL`, else the user's; links resolved once."""
    found = given or os.environ.get("INFLUENCE_JOURNAL", "") or os.path.join(_user("data"), "journal")
    return os.path.realpath(os.path.expanduser(found))


def state_folder(journal: str) -> str:
    """Give the folder for what belongs to this machine alone: the lock, drafts and caches of one journal."""
    home = os.environ.get("INFLUENCE_STATE", "") or _user("state")
    return os.path.join(os.path.expanduser(home), sha256(journal.encode()).hexdigest()[:16])


def config_file() -> str:
    """Give the path of the settings."""
    home = os.environ.get("INFLUENCE_CONFIG", "")
    return os.path.expanduser(home) if home else os.path.join(_user("config"), "config.toml")


def stylesheet(name: str) -> str:
    """Give the path of one sheet: inside the package when installed, beside it in a checkout."""
    here = os.path.dirname(os.path.abspath(__file__))
    inside = os.path.join(here, "styles")
    home = inside if os.path.isdir(inside) else os.path.join(os.path.dirname(here), "styles")
    return os.path.join(home, name)


def _user(kind: str) -> str:
    from platformdirs import PlatformDirs  # 12 ms that a call with all places given does not pay

    places = PlatformDirs("influence", appauthor=False)
    return {"data": places.user_data_dir, "state": places.user_state_dir, "config": places.user_config_dir}[kind]
