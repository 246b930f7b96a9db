"""Moments that people type: when an entry happened, or is planned to."""

from datetime import datetime
from re import finditer

import msgspec

from influence_tui.domain.when.calendar import BACK, ImpossibleDateError
from influence_tui.domain.when.reading import NOON, Reading, instant, read
from influence_tui.domain.when.said import exact
from influence_tui.domain.when.words import words

LEADING_WITHIN = 60
"""How far into a text the colon of a leading moment may stand."""

TOO_WIDE = 31
"""Days: a wider phrase (`last year`) is no moment."""

_NO_HEAD = frozenset(("m", "o", "X", "K"))
"""Shapes that a field may hold but that begin a text as something else: `May: …`, `First: …`."""


class Moment(msgspec.Struct, frozen=True):
    """When an entry is."""

    at: datetime
    """Local time in the zone of `now`; noon when only a day of the past or future was said."""
    has_time: bool
    ahead: bool
    """It is still to come: a planned touch."""
    shown: str
    """`Mon 23 Nov 2026`, with `15:00` when a time was said."""


class Misread(msgspec.Struct, frozen=True):
    """What is wrong with a typed date, and what would be right."""

    sentence: str
    start: int = 0
    """First character, in the text that was read."""
    end: int = 0


def leading(text: str, now: datetime, order: str = "dmy") -> tuple[Moment | None, int, Misread | None]:
    """Read the moment that a text begins with, up to its colon: the moment, where the rest starts, what is wrong.

    Looks back unless the words say ahead. `order` is `dmy` or `mdy`. Never raises.
    """
    line = text[:LEADING_WITHIN].lstrip().partition("\n")[0]
    skipped = text.find(line) if line else 0
    for colon in finditer(r":(?=\s|$)", line):
        head = line[: colon.start()]
        if not _may_lead(head, order):
            continue
        found = moment(head, now, order)
        end = skipped + colon.end()
        if isinstance(found, Moment):
            return found, end + len(text[end:]) - len(text[end:].lstrip()), None
        if found.end:
            return None, 0, Misread(found.sentence, skipped, skipped + colon.start())
    return None, 0, None


def moment(text: str, now: datetime, order: str = "dmy") -> Moment | Misread:
    """Read a whole text as a moment, looking back unless its words say ahead. Never raises."""
    try:
        reading = read(text, now, BACK, order)
    except ImpossibleDateError as wrong:
        return Misread(f"{wrong!s} Try “2026-11-03” or “yesterday 3pm”.".strip(), 0, len(text))
    if reading is None or (reading.last - reading.first).days >= TOO_WIDE:
        return Misread(f"“{text.strip()}” is no moment; “yesterday 3pm”, “tue” or “2026-11-03” would be.")
    return _moment(reading, now)


def _may_lead(head: str, order: str) -> bool:
    """Tell whether words before a colon may be a date; 50/50 and 24/7 are none, though they look like one."""
    said = words(head, order)
    if not said or "".join(word.kind for word in said) in _NO_HEAD or head.strip() == "24/7":
        return False
    month, day = divmod(said[0].value, 100)
    return said[0].kind != "D" or month > 99 or (1 <= month <= 12 and 1 <= day <= 31)


def _moment(reading: Reading, now: datetime) -> Moment:
    today = now.date()
    if reading.at:
        shown = f"{exact(reading.first)} {reading.at:%H:%M}"
        return Moment(reading.at, True, reading.at > now, shown)
    at = now if reading.first == today else instant(reading.first, NOON, now)
    return Moment(at, False, reading.first > today, exact(reading.first))
