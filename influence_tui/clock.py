"""The one place where the time is read."""

import os
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo


def utc() -> datetime:
    """Give the time in UTC, or that of `INFLUENCE_NOW` (ISO 8601 with an offset)."""
    fixed = os.environ.get("INFLUENCE_NOW", "")
    if not fixed:
        return datetime.now(UTC)
    moment = datetime.fromisoformat(fixed)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)


def now(timezone: str = "") -> datetime:
    """Give the local time in a zone: the config's, else `TZ`, else the system's."""
    return utc().astimezone(zone(timezone))


def zone(timezone: str = "") -> tzinfo:
    """Give the zone of this name, else that of `TZ`, else the system's; a name that is unknown is passed over."""
    for name in (timezone, os.environ.get("TZ", "").removeprefix(":"), _system()):
        if name:
            try:
                return ZoneInfo(name)
            except (OSError, ValueError, KeyError):  # an unknown name is a KeyError
                continue
    return ZoneInfo("UTC")


def name_of(moment: datetime) -> str:
    """Give the IANA name of a moment's zone, or an empty string when it has only an offset."""
    return getattr(moment.tzinfo, "key", "")


def _system() -> str:
    try:
        with open("/etc/timezone", encoding="ascii") as file:
            return file.read().strip()
    except (OSError, UnicodeDecodeError):
        return os.path.realpath("/etc/localtime").partition("zoneinfo/")[2]
