"""A text as words: where each stands, how it is written, and whether it opens a sentence."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from enum import IntEnum
from itertools import accumulate
from typing import NamedTuple

from influence_tui.linking.keys import is_eastern, key
from influence_tui.linking.lexicon import TITLES
from influence_tui.linking.wordnames import listed

_SCAN = re.compile(
    r"""
    (?P<small>[a-z]+(?![\w@/(:'’‐‑\-]|\.\w))
    |(?P<title>[A-Z][a-z]+(?![\w@/(:'’‐‑\-]|\.\w))
    |(?P<hidden>```.*?(?:```|\Z)|`[^`\n]*`|[a-z]+://\S+|www\.\S+|^[ \t]*>[^\n]*|(?<!\S)(?:~|\.{0,2})/\S+|\\\w+
      |\w*_\w*|\w+\(\)|[#~]\w[\w\-]*)
    |(?P<mail>[\w.+\-]*\w@[\w\-]+(?:\.[\w\-]+)+)
    |(?P<at>(?<!\w)@(?=["\w]))
    |(?P<hidden2>[\w\-]+(?:[./][\w\-]+)*\.(?:py|js|ts|tsx|jsx|md|txt|json|ya?ml|toml|csv|go|rs|java|rb|c|h|cpp|cs|sh
      |sql
      |html?|css|pdf|docx?|xlsx?|pptx?|png|jpe?g|svg|zip|gz|log|cfg|ini|com|org|net|io|dev|ai|co|app)\b
      |(?![A-Z][a-z]+(?:/[A-Z][a-z]+)+(?![\w/]))\w+(?:/\w+){2,})
    |(?P<dotted>[^\W_]+(?:\.[^\W_]{2,})+)
    |(?P<word>[^\W_](?:\.[^\W_])+(?![^\W_])|[^\W_]+(?:['’\-‐‑][^\W_]+)*)
    """,
    re.X | re.M | re.S,
)
"""What a text is made of; `small` and `title`, the commonest, are tried first, only to be quick."""

_OPENER = re.compile(r"[.!?:;\n\"“(\[•*|]")
_TAIL = re.compile(r"['’](?:s|S|d|ll|re|ve|m)$")
_HONOURS = tuple(f"-{title}" for title in ("san", "sama", "kun", "sensei", "ssi", "nim", "ji", "bhai"))
"""Titles that stand after a name (`Tanaka-san`)."""
_ABBREVIATIONS = listed(
    "mr mrs ms dr prof sr jr mme mlle fr hon rev st capt col gen maj lt lieut sgt vs eg ie re cf dept no esq"
)


class Shape(IntEnum):
    """How a word is written."""

    SMALL = 0
    TITLE = 1
    CAPITALS = 2


class Kind(IntEnum):
    """What sort of word it is."""

    WORD = 0
    DOTTED = 1
    """A local part or a dotted identifier."""
    MAIL = 2
    AT = 3
    """The @ before an explicit name."""
    HIDDEN = 4
    """Code, an address of the web, a path, quoted mail, a tag: never a name."""
    CJK = 5


class Word(NamedTuple):
    """One word of a text."""

    start: int
    end: int
    """Its end without a possessive 's."""
    tail: int
    """Its end with it."""
    key: str
    shape: Shape
    kind: Kind
    opens: bool
    """True: it opens a sentence, so that a capital says nothing."""
    glued: bool
    """True: only a blank (or an abbreviation's dot) stands before it."""

    @property
    def possessive(self) -> bool:
        """Whether it ends in 's."""
        return self.tail > self.end


_KINDS = {
    "hidden": Kind.HIDDEN,
    "hidden2": Kind.HIDDEN,
    "mail": Kind.MAIL,
    "at": Kind.AT,
    "dotted": Kind.DOTTED,
    "word": Kind.WORD,
}
_make = tuple.__new__
"""Makes a word in half the time of `Word(…)`."""
_SMALL, _TITLE, _WORD = Shape.SMALL, Shape.TITLE, Kind.WORD
_SHOUTED = 12
"""From so many characters on, a text all in capitals says nothing by them."""
_SHORTENED = 6
"""Letters of the longest shortened name after a title (`Mrs. Theoph. Turner`)."""


def words_of(text: str, avoid: Sequence[tuple[int, int]] = ()) -> list[Word]:
    """Split a text into words; those that touch a span of `avoid` are hidden."""
    words: list[Word] = []
    shouted = text.isupper() and len(text) > _SHOUTED
    end = 0
    for match in _SCAN.finditer(text):
        start, stop = match.span()
        gap = text[end:start]
        opens, glued = (False, True) if gap == " " else _joint(gap, words)
        if match.lastgroup == "small":
            word = _make(Word, (start, stop, stop, match.group(), _SMALL, _WORD, opens, glued))
        elif match.lastgroup == "title":
            name = match.group()
            tail = _owning(text, start, stop) if name[-1] == "s" else stop
            word = _make(Word, (start, stop, tail, name.lower(), _TITLE, _WORD, opens, glued))
        else:
            word = _make(Word, (start, *_read(text, match, shouted), opens, glued))
        words.append(word)
        end = word.tail
    return _avoided(words, avoid) if avoid else words


def _joint(gap: str, words: list[Word]) -> tuple[bool, bool]:
    """Say of the word after a gap whether it opens a sentence, and whether it goes on with the one before."""
    if not words:
        return True, False
    if gap == ". " and _shortens(words):
        return False, True
    return _OPENER.search(gap) is not None, False


def _shortens(words: list[Word]) -> bool:
    """Say whether a dot after the last word only shortens it (`Mr.`, `J.`, `Mrs. The.`)."""
    last = words[-1]
    if (len(last.key) == 1 and last.key.isalpha()) or last.key in _ABBREVIATIONS:
        return True
    titled = len(words) > 1 and words[-2].key in TITLES
    return titled and last.shape == Shape.TITLE and len(last.key) <= _SHORTENED


def _read(text: str, match: re.Match[str], shouted: bool) -> tuple[int, int, str, Shape, Kind]:
    """Give a word's end, the end of its possessive, its key, shape and kind."""
    surface, kind = match.group(), _KINDS[match.lastgroup or "word"]
    start, stop = match.span()
    if kind not in (Kind.WORD, Kind.DOTTED):
        return stop, stop, surface.lower(), Shape.SMALL, kind
    tail = stop
    if "'" in surface or "’" in surface:
        found = _TAIL.search(surface)
        if found:
            surface = surface[: found.start()]
            stop = start + len(surface)
    elif surface[-1] in "sS":
        tail = _owning(text, start, stop)
    if kind == Kind.DOTTED:
        return stop, tail, surface.lower(), Shape.SMALL, kind
    if is_eastern(surface):
        kind = Kind.CJK
    honoured = surface.endswith(_HONOURS) and surface.index("-") > 1
    name = surface[: surface.rindex("-")] if honoured else surface
    return stop, tail, key(name), _shape(surface, shouted), kind


def _owning(text: str, start: int, stop: int) -> int:
    """Give the end of a word in s with its possessive apostrophe (`Banks' audit`)."""
    quoted = text[start - 1 : start] in ("'", "‘")
    apostrophe = text[stop : stop + 1] in ("'", "’") and not text[stop + 1 : stop + 2].isalnum()
    return stop + 1 if apostrophe and not quoted and text[start].isupper() else stop


def _shape(surface: str, shouted: bool) -> Shape:
    if shouted or not surface[0].isupper():
        inner = "-" in surface and any(letter.isupper() for letter in surface)
        return Shape.TITLE if inner and not shouted else Shape.SMALL
    bare = surface[:-1] if surface[-1] == "s" else surface
    return Shape.CAPITALS if len(bare) > 1 and bare.isupper() else Shape.TITLE


def _avoided(words: list[Word], avoid: Sequence[tuple[int, int]]) -> list[Word]:
    spans = sorted(avoid)
    starts = [start for start, _ in spans]
    ends = list(accumulate((end for _, end in spans), max))
    return [word._replace(kind=Kind.HIDDEN) if _is_in(word, starts, ends) else word for word in words]


def _is_in(word: Word, starts: list[int], ends: list[int]) -> bool:
    """Say whether one of the spans that begin before a word's end goes beyond its start."""
    before = bisect_left(starts, word.end)
    return before > 0 and ends[before - 1] > word.start
