"""The settings, each declared once: read from `config.toml`, with a reason when a value cannot be used."""

import os
from collections.abc import Mapping

import msgspec


class Config(msgspec.Struct, frozen=True, kw_only=True):
    """What the owner set; every field is a key of `config.toml`."""

    name: str = ""
    """My name, as others write it; empty: the login name. I am never linked."""
    aliases: tuple[str, ...] = ()
    """Other words that mean me."""
    email: str = ""
    organization: str = ""
    """Mine; people of another one are outside."""
    timezone: str = ""
    """IANA name; empty: `TZ`, else the system's."""
    date_order: str = "dmy"
    """`dmy` or `mdy`: how 3/4 is read."""
    theme: str = "influence-dark"
    """`influence-dark` or `influence-light`."""
    keys: Mapping[str, str] = {}
    """Verb's id → its keys, with commas; changes a key everywhere."""
    problems: tuple[str, ...] = ()
    """What could not be read, one sentence each."""

    @property
    def me(self) -> str:
        """My name, or the login name."""
        return self.name or os.environ.get("USER", "") or os.environ.get("LOGNAME", "") or "me"


def read_config(path: str) -> Config:
    """Read the settings; a missing file gives the defaults, an unreadable one too, with a sentence."""
    if not os.path.exists(path):
        return Config()
    import tomllib  # 5 ms that a call without settings does not pay

    try:
        with open(path, "rb") as file:
            found = tomllib.load(file)
    except (OSError, ValueError) as problem:
        return Config(problems=(f"{path} cannot be read: {problem}.",))
    return _fitting(found, path)


def _fitting(found: Mapping[str, object], path: str) -> Config:
    kept: dict[str, object] = {}
    problems: list[str] = []
    settings = {field.name: field for field in msgspec.structs.fields(Config) if field.name != "problems"}
    for name, value in found.items():
        if name not in settings:
            problems.append(f"{path}: there is no setting {name!r}.")
            continue
        try:
            kept[name] = msgspec.convert(value, settings[name].type)
        except msgspec.ValidationError as problem:
            problems.append(f"{path}: {name}: {problem}.")
    return msgspec.structs.replace(Config(problems=tuple(problems)), **kept)
