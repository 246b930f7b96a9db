"""A line of a screen as a value: pieces of text, each with the word for its look."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style as RichStyle
from textual.strip import Strip
from textual.style import Style

from influence_tui.safe import safe

LOOKS = {
    "": "",
    "name": "$name",
    "dim": "$dim",
    "strong": "bold",
    "heading": "bold $dim",
    "rule": "$rule",
    "mark": "bold underline",
    "linked": "$name underline",
    "asked": "$name italic underline",
    "alert": "bold $alert",
}
"""Word → how it looks, in the colours of the theme."""


LINED = frozenset(word for word, style in LOOKS.items() if "underline" in style)
"""The looks that show on white space too."""


class Piece(NamedTuple):
    """Some text and the word of LOOKS for it."""

    text: str
    look: str = ""


Line = tuple[Piece, ...]
"""What stands in one row."""


def width_of(line: Iterable[Piece]) -> int:
    """Count the cells of a line."""
    return sum(cell_len(safe(piece.text)) for piece in line)


def cut(text: str, width: int, mark: str = "…") -> str:
    """Fit text into `width` cells at most, with `mark` where something is left out."""
    text = safe(text)
    if cell_len(text) <= width:
        return text
    room = width - cell_len(mark)
    return set_cell_size(text, room).rstrip() + mark if room >= 0 else mark[: max(0, width)]


def fill(text: str, width: int, mark: str = "…", right: bool = False) -> str:
    """Fit text into exactly `width` cells, cut or padded (on its left if `right`)."""
    text = cut(text, width, mark)
    space = " " * (width - cell_len(text))
    return space + text if right else text + space


def cut_line(line: Sequence[Piece], width: int, mark: str = "…") -> Line:
    """Fit a line into `width` cells at most."""
    return tuple(line) if width_of(line) <= width else tuple(_kept(line, width, mark))


def _kept(line: Iterable[Piece], width: int, mark: str) -> Iterator[Piece]:
    room = width - cell_len(mark)
    for text, look in line:
        used = cell_len(safe(text))
        if used > room:
            yield Piece(set_cell_size(safe(text), max(0, room)).rstrip() + mark, look)
            return
        yield Piece(text, look)
        room -= used


def between(left: Sequence[Piece], right: Sequence[Piece], width: int) -> Line:
    """Set one part at each end of a row; the left one is cut if both have no room."""
    room = max(0, width - width_of(right) - (1 if right else 0))
    shown = cut_line(left, room)
    return (*shown, Piece(" " * (width - width_of(shown) - width_of(right))), *right)


def strip_of(line: Sequence[Piece], width: int, base: Style, mark: str = "…") -> Strip:
    """Paint a line on `base`, exactly `width` cells wide: cut with `mark`, or filled with space.

    White space takes the look of what is before it, which spares the terminal a change of colour.
    """
    short = width - width_of(line)
    runs: list[tuple[str, str]] = []
    for text, look in (*line, Piece(" " * short)) if short >= 0 else _kept(line, width, mark):
        shown = safe(text)
        if runs and (runs[-1][1] == look or _is_blank(shown, runs[-1][1], look)):
            runs[-1] = (runs[-1][0] + shown, runs[-1][1])
        elif shown:
            runs.append((shown, look))
    segments = [Segment(text, _blended(base, Style.parse(LOOKS[look]))) for text, look in runs]
    return Strip(segments, width) if short >= 0 else Strip(segments).adjust_cell_length(width, base.rich_style)


@lru_cache(maxsize=1024)
def _blended(base: Style, look: Style) -> RichStyle:
    return (base + look).rich_style


def _is_blank(text: str, before: str, look: str) -> bool:
    return text.isspace() and before not in LINED and look not in LINED
