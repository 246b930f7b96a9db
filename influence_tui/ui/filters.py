"""What happens to all text on its way to the terminal: names blanked, letters that it has not written plainly."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cache
from unicodedata import normalize

from msgspec.structs import astuple
from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from influence_tui.ui.glyphs import ASCII, UNICODE

WORD = re.compile(r"[^\W\d_]+")
LINES = range(0x2500, 0x2580)
"""What borders are drawn with."""
ALONG = {0x2500: "-", 0x2501: "-", 0x2502: "|", 0x2503: "|"}
"""Those that are no corners."""
MARKS = {0x2018: "'", 0x2019: "'", 0x201C: '"', 0x201D: '"', 0x2013: "-", 0x2014: "-", 0x2026: "~"}
"""Marks of print."""


class Veil(LineFilter):
    """Blanks every word of a name, wherever it stands on the screen."""

    def __init__(self, words: Callable[[], Collection[str]], blank: str) -> None:
        """Take what gives the words of all names as they are written, and the sign that stands for a letter."""
        super().__init__(enabled=False)
        self._words = words
        self._blank = blank

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Put the sign in place of each letter of a name; a word may go over several segments."""
        text = "".join(segment.text for segment in segments)
        veiled = WORD.sub(self._veiled, text)
        return segments if veiled == text else list(_cut_alike(segments, veiled))

    def _veiled(self, word: re.Match[str]) -> str:
        if word[0] not in self._words():
            return word[0]
        return "".join(self._blank * cell_len(letter) for letter in word[0])


def _cut_alike(segments: list[Segment], text: str) -> Iterator[Segment]:
    """Cut a text of the same width as the segments are cut."""
    start = 0
    for old, style, control in segments:
        end, width = start, cell_len(old)
        while cell_len(text[start:end]) < width:
            end += 1
        yield Segment(text[start:end], style, control)
        start = end


class Plain(LineFilter):
    """Writes everything in ASCII, for a terminal whose locale has no more."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Put a plain sign of the same width in place of every other letter."""
        if all(segment.text.isascii() for segment in segments):
            return segments
        return [
            Segment("".join(map(_plain, text)) if not text.isascii() else text, style, control)
            for text, style, control in segments
        ]


@cache
def _plain(letter: str) -> str:
    code, width = ord(letter), cell_len(letter)
    if letter.isascii():
        return letter
    if code in LINES:
        return ALONG.get(code, "+")
    found = _signs().get(letter) or MARKS.get(code) or normalize("NFKD", letter).encode("ascii", "ignore").decode()
    return found if len(found) == width else "?" * width


@cache
def _signs() -> Mapping[str, str]:
    pairs = zip(astuple(UNICODE), astuple(ASCII), strict=True)
    return dict(pair for sign, plain in pairs if len(sign) == len(plain) for pair in zip(sign, plain, strict=True))
