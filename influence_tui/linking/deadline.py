"""The date a piece of text says for what it asks or promises."""

from datetime import date
from re import finditer
from typing import NamedTuple

from influence_tui.domain.when import due_in, phrase_at

_BEFORE = 4096
"""Characters before a piece that are read with it."""
CLOSING = 7
"""Words of the longest date that may close a piece without a `by`."""

_NO_DEADLINE = frozenset(
    ["from", "since", "for", "of", "to", "after", "than", "the", "a", "an", "last", "every", "each"]
)
"""Words before a closing date that make it something else than when it is due: `the rota from 1 December`."""


class Deadline(NamedTuple):
    """A date and the words that say it."""

    day: date
    start: int
    end: int


def deadline(text: str, start: int, end: int, today: date, order: str = "dmy") -> Deadline | None:
    """Find when the piece from `start` to `end` is due: `by …` anywhere in it, else a date that closes it."""
    skipped = max(0, start - _BEFORE)
    found = _in_piece(text[skipped:end], start - skipped, today, order)
    return found and Deadline(found.day, found.start + skipped, found.end + skipped)


def _in_piece(piece: str, start: int, today: date, order: str) -> Deadline | None:
    for found in due_in(piece, today, start, order):
        return Deadline(found.day, found.start, found.end)
    comma = piece.find(",", start)
    return _closing(piece, start, today, order) or (
        _closing(piece[:comma], start, today, order) if comma > 0 else None
    )


def without(text: str, start: int, end: int, found: Deadline | None) -> str:
    """Give a piece as typed, without its deadline and the stops around it."""
    if found is None or not start <= found.start < end:
        return text[start:end].strip(' \t\n.,;:!"”')
    before, after = text[start : found.start], text[found.end : end]
    if before.strip() and after.startswith(","):
        after = ""
    return " ".join(part for part in (before.strip(" \t\n.,;:!(-–—"), after.strip(' \t\n.,;:!)"”')) if part)


def _closing(piece: str, start: int, today: date, order: str) -> Deadline | None:
    stop = len(piece.rstrip(' \t\n.,;:!?)"”'))
    words = list(finditer(r"[^\s,;()\"”]+", piece[start:stop]))[-CLOSING:]
    for place, word in enumerate(words):
        before = words[place - 1][0].casefold() if place else ""
        first = start + word.end() + 1 if word[0].casefold() == "on" else start + word.start()
        found = phrase_at(piece, first, today, order) if first < stop else None
        if found and found[1] >= stop:
            ahead = found[0] >= today and before not in _NO_DEADLINE
            return Deadline(found[0], start + word.start(), stop) if ahead else None
    return None
