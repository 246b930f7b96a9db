"""A text as words: where each stands, how it is written, and whether it opens a sentence."""

import re
from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from influence_tui.linking.keys import CJK, key
from influence_tui.linking.lexicon import TITLES
from influence_tui.linking.wordnames import listed

_SCAN = re.compile(
    r"""
    (?P<hidden>```.*?(?:```|\Z)|`[^`\n]*`|[a-z]+://\S+|www\.\S+|^[ \t]*>.*$|(?<!\S)(?:~|\.{0,2})/\S+|\\\w+
      |\w*_\w*|\w+\(\)|[#~]\w[\w\-]*)
    |(?P<mail>[\w.+\-]*\w@[\w\-]+(?:\.[\w\-]+)+)
    |(?P<at>(?<!\w)@(?=["\w]))
    |(?P<hidden2>[\w\-]+(?:[./][\w\-]+)*\.(?:py|js|ts|tsx|jsx|md|txt|json|ya?ml|toml|csv|go|rs|java|rb|c|h|cpp|cs|sh|sql|html?|css|pdf|docx?|xlsx?|pptx?|png|jpe?g|svg|zip|gz|log|cfg|ini|com|org|net|io|dev|ai|co|app)\b
      |\w+(?:/\w+){2,})
    |(?P<dotted>[^\W_]+(?:\.[^\W_]{2,})+)
    |(?P<word>[^\W_](?:\.[^\W_])+(?![^\W_])|[^\W_]+(?:['’\-‐‑][^\W_]+)*)
    """,
    re.X | re.M | re.S,
)
_OPENER = re.compile(r"[.!?:;\n\"“(\[•*|]")
_TAIL = re.compile(r"['’](?:s|S|d|ll|re|ve|m)$")
_ABBREVIATIONS = listed(
    "mr mrs ms dr prof sr jr mme mlle fr hon rev st capt col gen maj lt lieut sgt vs eg ie re cf approx dept no esq"
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


def words_of(text: str, avoid: Sequence[tuple[int, int]] = ()) -> list[Word]:
    """Split a text into words; those that touch a span of `avoid` are hidden."""
    words: list[Word] = []
    shouted = text.isupper() and len(text) > 12
    end = 0
    before, titled = "", False
    for match in _SCAN.finditer(text):
        start, stop = match.span()
        kind = _KINDS[match.lastgroup or "word"]
        gap = text[end:start]
        glued = gap == " "
        opens = not glued and not (titled and gap == ". ") and _opens(gap, before, not words)
        if gap == ". " and not opens:
            glued = True
        if kind <= Kind.DOTTED:
            word = _word(text, match.group(), start, stop, kind, shouted, opens, glued)
        else:
            word = Word(start, stop, stop, match.group().lower(), Shape.SMALL, kind, opens, glued)
        words.append(word)
        titled = before in TITLES and word.shape == Shape.TITLE and len(word.key) <= 6
        end, before = word.tail, word.key
    return _avoided(words, avoid) if avoid else words


def _word(
    text: str, surface: str, start: int, stop: int, kind: Kind, shouted: bool, opens: bool, glued: bool
) -> Word:
    tail = stop
    if "'" in surface or "’" in surface:
        found = _TAIL.search(surface)
        if found:
            surface = surface[: found.start()]
            stop = start + len(surface)
    elif surface[-1:] in "sS":
        tail = _owning(text, start, stop)
    if kind == Kind.DOTTED:
        return Word(start, stop, tail, surface.lower(), Shape.SMALL, kind, opens, glued)
    if not surface.isascii() and CJK.search(surface):
        kind = Kind.CJK
    return Word(start, stop, tail, key(surface), _shape(surface, shouted), kind, opens, glued)


def _owning(text: str, start: int, stop: int) -> int:
    """Give the end of a word in s with its possessive apostrophe (`Banks' audit`)."""
    quoted = text[start - 1 : start] in ("'", "‘")
    apostrophe = text[stop : stop + 1] in ("'", "’") and not text[stop + 1 : stop + 2].isalnum()
    return stop + 1 if apostrophe and not quoted and text[start].isupper() else stop


def _shape(surface: str, shouted: bool) -> Shape:
    if shouted or not surface[0].isupper():
        inner = "-" in surface and any(letter.isupper() for letter in surface)
        return Shape.TITLE if inner and not shouted else Shape.SMALL
    return Shape.CAPITALS if len(surface) > 1 and surface.isupper() else Shape.TITLE


def _opens(gap: str, before: str, first: bool) -> bool:
    if first:
        return True
    if gap == ". " and ((len(before) == 1 and before.isalpha()) or before in _ABBREVIATIONS):
        return False
    return _OPENER.search(gap) is not None


def _avoided(words: list[Word], avoid: Sequence[tuple[int, int]]) -> list[Word]:
    return [
        word._replace(kind=Kind.HIDDEN)
        if any(start < word.end and word.start < end for start, end in avoid)
        else word
        for word in words
    ]
