"""Long text as lines of a width, with a hanging indent, and with spans of it marked."""

from collections.abc import Iterator, Sequence

from rich.cells import cell_len

from influence_tui.safe import safe
from influence_tui.ui.line import Line, Piece
from influence_tui.ui.marks import Mark

LEAST = 10
"""Cells a text is wrapped into at least."""


def wrapped(label: str, text: str, width: int, look: str = "", marks: Sequence[Mark] = ()) -> list[Line]:
    """Wrap text at blanks into `width` cells; `label` stands, dim, before the first line."""
    room = max(LEAST, width - cell_len(label))
    spans = list(_spans(text, room)) or [(0, 0)]
    labels = [label, *(" " * cell_len(label) for _ in spans[1:])]
    return [
        (Piece(before, "dim"), *_pieces(text, start, end, look, marks))
        for before, (start, end) in zip(labels, spans, strict=True)
    ]


def _pieces(text: str, start: int, end: int, look: str, marks: Sequence[Mark]) -> Iterator[Piece]:
    at = start
    for mark in marks:
        if mark.end > at and mark.start < end:
            first, last = max(at, mark.start), min(end, mark.end)
            if first > at:
                yield Piece(safe(text[at:first]), look)
            yield Piece(safe(text[first:last]), mark.look)
            at = last
    if at < end or at == start:
        yield Piece(safe(text[at:end]), look)


def _spans(text: str, room: int) -> Iterator[tuple[int, int]]:
    """Give the first character and the last + 1 of each row."""
    start = 0
    for part in text.splitlines(keepends=True):
        line = part.rstrip("\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")
        for first, last in _rows(line, room):
            yield start + first, start + last
        start += len(part)


def _rows(line: str, room: int) -> Iterator[tuple[int, int]]:
    shown = safe(line)
    start = 0
    while cell_len(shown[start:]) > room:
        end = start + _fitting(shown[start:], room)
        blank = shown.rfind(" ", start, end + 1)
        if blank > start:
            yield start, blank
            start = blank + 1
        else:
            yield start, end
            start = end
    yield start, len(line)


def _fitting(text: str, room: int) -> int:
    """Count the characters that fit into `room` cells, one at least."""
    used = 0
    for place, letter in enumerate(text):
        used += cell_len(letter)
        if used > room:
            return max(1, place)
    return len(text)
