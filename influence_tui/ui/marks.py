"""Marks: spans of a text that carry a look, kept in place while the text is edited around them."""

from collections.abc import Iterable, Sequence

from msgspec import Struct


class Mark(Struct, frozen=True):
    """A span of a text and the word of `line.LOOKS` for it."""

    start: int
    """First character, in code points of the whole text."""
    end: int
    look: str

    def touches(self, start: int, end: int) -> bool:
        """Say whether it has a character between start and end."""
        return self.start < end and start < self.end


def shifted(marks: Iterable[Mark], start: int, end: int, length: int) -> tuple[Mark, ...]:
    """Move marks along with an edit that puts `length` characters in place of those from start to end.

    A mark that the edit cuts into is dropped: what it said of the text may no longer be so.
    """
    grown = length - (end - start)
    kept: list[Mark] = []
    for mark in marks:
        if mark.end <= start:
            kept.append(mark)
        elif mark.start >= end:
            kept.append(Mark(mark.start + grown, mark.end + grown, mark.look))
    return tuple(kept)


def rows_changed(before: list[str], after: list[str]) -> list[tuple[int, int]]:
    """Find what two wrappings of the same lines differ in: (row, first column that differs)."""
    changed = []
    for row in range(max(len(before), len(after))):
        was = before[row] if row < len(before) else ""
        now = after[row] if row < len(after) else ""
        if was != now or row >= min(len(before), len(after)):
            changed.append((row, _same(was, now)))
    return changed


def _same(one: str, other: str) -> int:
    """Count the characters that two texts begin with alike."""
    pairs = zip(one, other, strict=False)
    return next((place for place, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def index_of(lines: Sequence[str], location: tuple[int, int], gap: int = 1) -> int:
    """Count the characters before a (line, column), `gap` of them between two lines."""
    row, column = location
    return sum(len(line) + gap for line in lines[:row]) + column


def location_of(lines: Sequence[str], index: int, gap: int = 1) -> tuple[int, int]:
    """Find the (line, column) of a character; the end of the text when it is not so long."""
    for row, line in enumerate(lines):
        if index <= len(line):
            return row, max(0, index)
        index -= len(line) + gap
    return len(lines) - 1, len(lines[-1])
