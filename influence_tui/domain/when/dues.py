"""Due dates that people type in a field or say in a text: they look ahead."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from functools import cache, lru_cache
from typing import NamedTuple

from influence_tui.domain.fold import fold
from influence_tui.domain.when.calendar import AHEAD, DAY, ImpossibleDateError
from influence_tui.domain.when.moments import Misread
from influence_tui.domain.when.reading import Reading, read
from influence_tui.domain.when.spans import working_end
from influence_tui.domain.when.vocabulary import SHORT
from influence_tui.domain.when.words import words

LONGEST = 7
"""Words of the longest phrase that is tried in a text."""

_NAMES = ("jan", "april", "may", "june", "august")
"""Months that are also people."""

_BEFORE = ("before", "ahead of", "prior to")
_MARK = r"\b(?:(no later than|not later than|by|due|deadline(?: is|:)?|until|till|{})\s+)+(?:on\s+)?"


_STOPS = '.,;:!?)"”'
"""What may stand right after a date, the end of a quotation among it."""

_NEAR = 40
"""Characters before a deadline word that are looked at."""

_AFTER_NEXT = " after next"
"""What moves the week named before it on (`Friday the week after next`)."""

_JOINING = ("the", "of", "on", "and", "over", "during")
"""Words in which no date ends."""


class Due(NamedTuple):
    """A due date that a text says."""

    day: date
    start: int
    """First character of the phrase, its `by` included."""
    end: int


def due(text: str, today: date, order: str = "dmy") -> date | Misread:
    """Read a whole text as a due date; a span means its last day, a week its Friday. Never raises."""
    phrase = text.strip()
    marked = _mark().match(phrase)
    bare = phrase[marked.end() :] if marked else phrase
    try:
        reading = _read(bare, today, order)
    except ImpossibleDateError as wrong:
        return Misread(f"{wrong!s} Try “fri”, “27 nov” or “2026-11-27”.".strip(), 0, len(text))
    if reading is None:
        return Misread(
            f"“{phrase}” is no date; “fri”, “27 nov”, “in 2 weeks” or “2026-11-27” would be.", 0, len(text)
        )
    return _day(reading, today, bool(marked and _is_before(marked[0])), bare)


class Phrase(NamedTuple):
    """A date that stands in a text."""

    day: date | None
    """None: no calendar has it, or it is one of two (`Monday or Tuesday`)."""
    start: int
    end: int


def due_in(text: str, today: date, start: int = 0, order: str = "dmy") -> Iterator[Due]:
    """Find each explicit `by …`, `due …`, `until …`, `before …` of a text, in order. Never raises."""
    for found in phrases_in(text, today, start, order):
        if found.day:
            yield Due(found.day, found.start, found.end)


def phrases_in(text: str, today: date, start: int = 0, order: str = "dmy") -> Iterator[Phrase]:
    """Find the same, and those that are no day after all. Never raises."""
    place = start
    while marked := _mark().search(text, place):
        place = marked.end()
        before = text[max(0, marked.start() - _NEAR) : marked.start()].casefold()
        if before.endswith(("not ", "n't ")) or (_is_before(marked[0]) and _counted().search(before)):
            continue
        found = phrase_at(text, place, today, order, _is_before(marked[0]))
        if found and not _is_somebody(text, marked.start(), text[place : found.end]):
            place = found.end
            yield Phrase(found.day, marked.start(), place)


def phrase_at(text: str, start: int, today: date, order: str = "dmy", before: bool = False) -> Phrase | None:
    """Read the longest date that begins at a place, or None."""
    for end in _ends(text, start):
        phrase = text[start:end]
        try:
            reading = _read(phrase, today, order)
        except ImpossibleDateError:
            return Phrase(None, start, end)
        if reading and not _is_no_day(phrase, order):
            other = _other_of_two(text[end : end + 40])
            unread = other or _AFTER_NEXT in text[end : end + len(_AFTER_NEXT)].casefold()
            day = None if unread else _day(reading, today, before, phrase)
            return Phrase(day, start, end + other)
    return None


def _other_of_two(after: str) -> int:
    """Count the letters of another date beside one (`by Monday or Tuesday`): which it is, is not for us to say."""
    found = _joint().match(after)
    other = found[1].rstrip(_STOPS) if found else ""
    return found.start(1) + len(other) if found and other and _is_of_the_grammar(other) else 0


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(r"\s*(?:\bor\s|[/–])\s*([^\W_]\S*)", re.IGNORECASE)


def _ends(text: str, start: int) -> list[int]:
    """Give where a phrase may end, the longest first: within a sentence, each word without and with its stop."""
    ends: list[int] = []
    for count, word in enumerate(re.finditer(r"\S+", text[start : start + 80])):
        bare = start + word.start() + len(word[0].rstrip(_STOPS))
        if not (_is_of_the_grammar(text[start + word.start() : bare]) or _is_of_the_grammar(word[0])):
            break
        if fold(word[0]) not in _JOINING:
            ends[:0] = [bare, start + word.end()]
        if count + 1 == LONGEST or text[bare : start + word.end()].strip(",."):
            break
    return ends


@lru_cache(1024)
def _is_of_the_grammar(word: str) -> bool:
    return words(word) is not None or fold(word) in _shorts()


@cache
def _shorts() -> frozenset[str]:
    return frozenset(" ".join(SHORT).split())


def _is_no_day(phrase: str, order: str) -> bool:
    """Tell `a week` and `first` from a date: what is moved by a week, or sent first, is not due then."""
    kinds = "".join(word.kind for word in words(phrase, order) or ())
    return kinds == "nu" or (kinds == "o" and not any(map(str.isdigit, phrase)))


def is_only_named(phrase: str, order: str = "dmy") -> bool:
    """Tell `Q4`, `May` and `2027`, which are as often what a thing is about, from `next May`."""
    return [word.kind for word in words(phrase, order) or ()] in (["q"], ["m"], ["y"], ["X"])


def _is_somebody(text: str, mark: int, phrase: str) -> bool:
    """Tell `reviewed by May`, who did it, from `by May`, when."""
    doer = text[:mark].rstrip().endswith(("ed", "en", "ne", "nt"))
    return doer and phrase.casefold() in _NAMES


@cache
def _counted() -> re.Pattern[str]:
    """Match `2 days ` that a `before` counts back by: the date is not the day before."""
    return re.compile(r"\b(?:\d+|an?|one|two|three|four|five|couple\s+of)\s+(?:day|week|month)s?\s+$")


def _is_before(mark: str) -> bool:
    return any(word in mark.casefold() for word in _BEFORE)


def _read(phrase: str, today: date, order: str) -> Reading | None:
    try:
        return read(phrase, datetime.combine(today, time(12), UTC), AHEAD, order)
    except OverflowError:  # beyond the end of the calendar
        return None


def _day(reading: Reading, today: date, before: bool, phrase: str) -> date:
    """Give the day a phrase is due: before a span, the day before it starts; before its end, its end."""
    if before and not phrase.casefold().removeprefix("the ").startswith(("end", "eo", "clo", "cob")):
        return max(reading.first - DAY, min(today, reading.first))
    return working_end((reading.first, reading.last), today)


@cache
def _mark() -> re.Pattern[str]:
    # Compiled when first needed, so that a start without a typed date does not pay for it.
    return re.compile(_MARK.format("|".join(_BEFORE)), re.IGNORECASE)
