"""Where things are: the journal, the state, the config, and the style sheets."""

import os
import sys
from zlib import crc32

XDG = {
    "data": ("XDG_DATA_HOME", "~/.local/share"),
    "state": ("XDG_STATE_HOME", "~/.local/state"),
    "config": ("XDG_CONFIG_HOME", "~/.config"),
}
"""Kind of place → the variable that names it and where it is otherwise, on Linux."""


def journal_folder(given: str = "") -> str:
    """Give the journal's folder: the one given, else `INFLUENCE_JOURNAL`, else the user's; links resolved once."""
    found = given or os.environ.get("INFLUENCE_JOURNAL", "") or os.path.join(_user("data"), "journal")
    return os.path.realpath(os.path.expanduser(found))


def state_folder(journal: str) -> str:
    """Give the folder for what belongs to this machine alone: the lock, drafts and caches of one journal."""
    home = os.environ.get("INFLUENCE_STATE", "") or _user("state")
    path = os.fsencode(journal)
    return os.path.join(os.path.expanduser(home), f"{crc32(path):08x}{crc32(path[::-1]):08x}")


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
    if sys.platform == "linux":
        variable, otherwise = XDG[kind]
        named = os.environ.get(variable, "").strip()
        return os.path.join(named if os.path.isabs(named) else os.path.expanduser(otherwise), "influence")
    from platformdirs import PlatformDirs  # 12 ms that Linux, whose places are a rule of one line, does not pay

    places = PlatformDirs("influence", appauthor=False)
    return {"data": places.user_data_dir, "state": places.user_state_dir, "config": places.user_config_dir}[kind]
