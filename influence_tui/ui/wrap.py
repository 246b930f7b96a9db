"""Long text as lines of a width, with a hanging indent."""

from rich.cells import cell_len

from influence_tui.safe import safe
from influence_tui.ui.line import Line, Piece


def wrapped(label: str, text: str, width: int, look: str = "") -> list[Line]:
    """Wrap text at blanks into `width` cells; `label` stands, dim, before the first line."""
    room = max(10, width - len(label))
    rows = [row for part in safe_lines(text) for row in _rows(part, room)] or [""]
    labels = [label, *(" " * len(label) for _ in rows[1:])]
    return [(Piece(before, "dim"), Piece(row, look)) for before, row in zip(labels, rows, strict=True)]


def safe_lines(text: str) -> list[str]:
    """Split text at its line ends, each part safe to show."""
    return [safe(part) for part in text.splitlines()]


def _rows(text: str, room: int) -> list[str]:
    rows, row = [], ""
    for word in text.split(" "):
        longer = f"{row} {word}" if row else word
        if row and cell_len(longer) > room:
            rows.append(row)
            longer = word
        while cell_len(longer) > room:
            rows.append(longer[:room])
            longer = longer[room:]
        row = longer
    return [*rows, row]
