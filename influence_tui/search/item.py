"""What the index is given: one searchable thing, already free of records."""

from collections.abc import Sequence

import msgspec

KINDS = ("touch", "note", "planned", "reflection", "promise", "person", "goal")
"""Every kind of searchable thing."""

OF_A_DAY = ("promise", "reflection")
"""Those that have a day and no time of day."""

OPEN_STATES = ("asked", "promised", "renegotiated")
"""The states of a promise that still stands."""


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One searchable thing: an entry, a reflection, a promise, a person or a goal."""

    id: str
    kind: str
    """One of KINDS."""
    at: str = ""
    """ISO local date or date and time; empty for a person or a goal."""
    text: str = ""
    """What is searched; `person_text` and `goal_text` put the parts in a known order."""
    present: tuple[str, ...] = ()
    """Ids of the people who were there."""
    about: tuple[str, ...] = ()
    """Ids of the people named and not there."""
    goals: tuple[str, ...] = ()
    """Ids of the goals it is tied to."""
    tags: tuple[str, ...] = ()
    tones: tuple[int, ...] = ()
    """How it felt, −2 … +2, one a person."""
    org: tuple[str, ...] = ()
    """Organizations of the people in it."""
    channel: str = ""
    by: str = ""
    """Who promised: a person's id or `me`; promises only."""
    to: str = ""
    """To whom: a person's id or `me`; promises only."""
    due: str = ""
    """ISO date a promise is due."""
    state: str = ""
    """The state of a promise or a goal, as in its record."""
    has_promise: bool = False
    """Whether a promise was said in this entry."""


PERSON_PARTS = ("name", "alias", "role", "organization")
"""What the lines of a person's text are, in order."""

GOAL_PARTS = ("title", "short", "future", "today", "why")
"""What the lines of a goal's text are, in order."""

PARTS = {"person": PERSON_PARTS, "goal": GOAL_PARTS}
"""Kinds whose text has parts; all others are one body."""


def person_text(name: str, aliases: tuple[str, ...] = (), role: str = "", organization: str = "") -> str:
    """Join what a person is found by, a line a part, so that a match can say `alias`."""
    return _lines(name, " · ".join(aliases), role, organization)


def goal_text(title: str, short: str = "", future: str = "", today: str = "", why: str = "") -> str:
    """Join what a goal is found by, a line a part."""
    return _lines(title, short, future, today, why)


def parts_at(kind: str, text: str, spans: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """Say in which parts of an item's text some spans are, each once: `alias`, `title` … or `body`."""
    parts = PARTS.get(kind)
    if parts is None:
        return ("body",) if spans else ()
    lines = [text.count("\n", 0, start) for start, _ in spans]
    return tuple(dict.fromkeys(parts[min(line, len(parts) - 1)] for line in lines))


def _lines(*parts: str) -> str:
    return "\n".join(part.replace("\n", " ") for part in parts)
