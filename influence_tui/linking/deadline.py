"""The date a piece of text says for what it asks or promises."""

from datetime import date
from functools import cache
from re import Pattern, finditer
from re import compile as compile_pattern
from typing import NamedTuple

from influence_tui.domain.when import Phrase, is_only_named, phrase_at, phrases_in

_BEFORE = 4096
"""Characters before a piece that are read with it."""
CLOSING = 7
"""Words of the longest date that may close a piece without a `by`."""

_NO_DEADLINE = frozenset(
    [
        "from",
        "since",
        "before",
        "for",
        "of",
        "to",
        "after",
        "than",
        "the",
        "a",
        "an",
        "last",
        "every",
        "each",
        "early",
        "late",
        "around",
        "about",
        "roughly",
        "my",
        "our",
        "his",
        "their",
        "past",
        "or",
    ]
)
"""Words before a closing date that make it something else than when it is due: `the rota from 1 December`."""


_INNER = (
    r"(?:\b(?P<day>today|tonight|tomorrow|tmrw|this\s+(?:afternoon|evening|week)|next\s+week)|"
    r"(?<=\bme\s)on\s+|(?<=\bus\s)on\s+|(?<=\bit\s)on\s+|(?<=\bhim\s)on\s+|(?<=\bher\s)on\s+|(?<=\bthem\s)on\s+|(?<=_\s)on\s+)"
)
_ADDED = r"\s+(?:instead|please|too|as\s+well|again|for\s+sure|already|then)$"
_GOING_ON = r"\s+(?:about|for|with|regarding|re|to|so|and|at|in|on)\s"


_AT = ("on", "at", "over")
"""Words of a closing date that is no deadline word of its own: `at the weekend`."""


class Deadline(NamedTuple):
    """A date and the words that say it."""

    day: date
    start: int
    end: int


def deadline(text: str, start: int, end: int, today: date, order: str = "dmy") -> Deadline | None:
    """Find when the piece from `start` to `end` is due: `by …` anywhere in it, else a date that closes it."""
    found = spoken(text, start, end, today, order)
    return Deadline(found.day, found.start, found.end) if found and found.day else None


def spoken(text: str, start: int, end: int, today: date, order: str = "dmy") -> Phrase | None:
    """Find the words of that date, also when they are no day after all (`by 31 Nov`, `by Monday or Tuesday`)."""
    skipped = max(0, start - _BEFORE)
    found = _in_piece(text[skipped:end], start - skipped, today, order)
    return found and found._replace(start=found.start + skipped, end=found.end + skipped)


def _in_piece(piece: str, start: int, today: date, order: str) -> Phrase | None:
    for found in phrases_in(piece, today, start, order):
        return found
    comma = piece.find(",", start)
    return (
        _closing(piece, start, today, order)
        or (_closing(piece[:comma], start, today, order) if comma > 0 else None)
        or _inner(piece, start, today, order)
    )


def without(text: str, start: int, end: int, found: Deadline | Phrase | None) -> str:
    """Give a piece as typed, without its deadline and the stops around it."""
    if found is None or not start <= found.start < end:
        return text[start:end].strip(' \t\n.,;:!"”')
    before, after = text[start : found.start], text[found.end : end]
    if before.strip() and after.startswith(","):
        after = ""
    before = before.rstrip().removesuffix(", both").removesuffix(", each")
    return " ".join(part for part in (before.strip(" \t\n.,;:!(-–—"), after.strip(' \t\n.,;:!)"”')) if part)


def _closing(piece: str, start: int, today: date, order: str) -> Phrase | None:
    stop = len(piece.rstrip(' \t\n.,;:!?)"”'))
    added = _pattern(_ADDED).search(piece, start, stop)
    stop = added.start() if added else stop
    words = list(finditer(r"[^\s,;()\"”]+", piece[start:stop]))[-CLOSING:]
    for place, word in enumerate(words):
        if word[0].casefold() == "of":  # `the week of 7 December` is not that day
            continue
        before = words[place - 1][0].casefold() if place else ""
        first = start + word.end() + 1 if word[0].casefold() in _AT else start + word.start()
        clock = phrase_at(piece, start + word.start(), today, order) if word[0].casefold() == "at" else None
        found = clock or (phrase_at(piece, first, today, order) if first < stop else None)
        if found and found.end >= stop and not is_only_named(piece[found.start : stop], order):
            ahead = found.day is None or (found.day >= today and before not in _NO_DEADLINE)
            return Phrase(found.day, start + word.start(), stop) if ahead else None
    return None


def _inner(piece: str, start: int, today: date, order: str) -> Phrase | None:
    """Read a date that the words go on after: `write to Ana tomorrow about the licence`."""
    for found in _pattern(_INNER).finditer(piece.casefold(), start):
        before = piece[start : found.start()].casefold().split()[-1:]
        at = found.start() if found["day"] else found.end()
        when = phrase_at(piece, at, today, order) if not set(before) & _NO_DEADLINE else None
        if when and _pattern(_GOING_ON).match(piece, when.end):
            return Phrase(when.day, found.start(), when.end)
    return None


@cache
def _pattern(source: str) -> Pattern[str]:
    # Compiled when first needed, so that a start without a text does not pay for it.
    return compile_pattern(source)
