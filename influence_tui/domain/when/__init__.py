"""Dates that people type: a closed grammar, so that what is not a date is never taken for one."""

from datetime import UTC, date, datetime, time

from influence_tui.domain.when.calendar import BACK, ImpossibleDateError, Span
from influence_tui.domain.when.dues import Due, Phrase, due, due_in, is_only_named, phrase_at, phrases_in
from influence_tui.domain.when.moments import Misread, Moment, leading, moment
from influence_tui.domain.when.reading import read
from influence_tui.domain.when.said import exact, shown

__all__ = (
    "Due", "Misread", "Moment", "Phrase", "due", "due_in", "exact", "is_only_named", "leading", "moment",
    "phrase_at", "phrases_in", "shown", "span",
)  # fmt: skip


def span(text: str, today: date, order: str = "dmy") -> Span | None:
    """Read a whole text as the first and last day to search in, looking back. Never raises."""
    phrase = text.strip()
    named = phrase[3:] if phrase[:3].casefold() == "in " and not any(map(str.isdigit, phrase)) else phrase
    try:
        reading = read(named, datetime.combine(today, time(12), UTC), BACK, order)
    except ImpossibleDateError:
        return None
    return (reading.first, reading.last) if reading else None
