"""A text as the rule of presence reads it: words, marks, and names as one piece each."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from influence_tui.linking.given_names import GIVEN
from influence_tui.linking.wordnames import FUNCTION, MONTHS, WEEKDAYS, WORD_NAMES, listed

_PIECE = re.compile(r"w/|1:1|1-1|1on1|[^\W_]+(?:['’\-][^\W_]+)*|[.;:!?,&/+()\n—–]|-(?=\s)")
BREAKS = frozenset(".;!?\n—–-(")
"""Marks that end a clause."""

_NO_NAMES = WEEKDAYS | MONTHS | FUNCTION | listed("re fyi ok")
_make = tuple.__new__
_CONJUNCTIONS = listed("but because so then while although though since before after whereas")
_APOSTROPHES = ("'s", "’s", "'", "’")


STRANGER = -2
"""The number of a name that nobody in the book was tied to."""
_BEYOND = 160
"""How many characters after the last name are read."""
_FAR = 400
"""How many pieces back a clause or a sentence is followed, so that long ones cost no more."""


class Piece(NamedTuple):
    """A word or mark in lower case, or a name by its number among the spans."""

    word: str
    name: int
    """−1: no name; `STRANGER`: a name, but of nobody known."""
    possessive: bool = False

    @property
    def names(self) -> bool:
        """Whether it is the name of somebody, known or not."""
        return self.name != -1


def pieces_of(text: str, spans: Sequence[tuple[int, int]]) -> list[Piece]:
    """Split a text into pieces; `spans` are names, in order and apart from each other."""
    pieces: list[Piece] = []
    at = 0
    for number, (start, end) in enumerate(spans):
        pieces += _words(text, at, start, pieces)
        owns = text.startswith(_APOSTROPHES[:2], end) or (
            text[end : end + 1] in _APOSTROPHES[2:] and text[end : end + 1] != ""
        )
        pieces.append(Piece("", number, owns))
        at = end + 2 if text.startswith(_APOSTROPHES[:2], end) else end
    return pieces + _words(text, at, len(text) if not spans else min(len(text), at + _BEYOND), pieces)


def clause_start(pieces: Sequence[Piece], index: int) -> int:
    """Give the index at which the clause of a piece begins."""
    far = max(0, index - _FAR)
    for before in range(index - 1, far - 1, -1):
        word = pieces[before].word
        if word in BREAKS or word == ":" or word in _CONJUNCTIONS:
            return before + 1
        if word in ("i", "we") and before > 0 and pieces[before - 1].word in (",", "and"):
            return before
    return far


def sentence_start(pieces: Sequence[Piece], index: int) -> int:
    """Give the index at which the sentence of a piece begins."""
    far = max(0, index - _FAR)
    for before in range(index - 1, far - 1, -1):
        if pieces[before].word in (".", "!", "?", "\n", ";"):
            return before + 1
    return far


def _words(text: str, start: int, end: int, before: Sequence[Piece]) -> list[Piece]:
    pieces: list[Piece] = []
    stop = -1
    for match in _PIECE.finditer(text, start, end):
        word = match.group()
        last = pieces[-1] if pieces else before[-1] if before else None
        if not (word[0].isupper() and _is_name(word, last)):
            pieces.append(_make(Piece, (word.lower().replace("’", "'"), -1, False)))
            stop = -1
            continue
        if stop >= 0 and text[stop : match.start()] == " ":
            pieces.pop()
        pieces.append(Piece("", STRANGER, word.endswith(_APOSTROPHES)))
        stop = match.end()
    return pieces


def _is_name(word: str, last: Piece | None) -> bool:
    """Say whether a capitalised word is the name of somebody unknown, and not only opens a sentence."""
    small = word.lower().replace("’", "'")
    if last is None or last.word in BREAKS or last.word == ":":
        return small in GIVEN and small not in WORD_NAMES
    return len(small) > 1 and small not in _NO_NAMES and small.partition("'")[0] not in FUNCTION
