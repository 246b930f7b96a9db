"""A text as the rule of presence reads it: words, marks, and names as one piece each."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from influence_tui.linking.wordnames import listed

_PIECE = re.compile(r"w/|1:1|1-1|1on1|[^\W_]+(?:['’\-][^\W_]+)*|[.;:!?,&/+()\n—–]|-(?=\s)")
BREAKS = frozenset(".;!?\n—–-(")
"""Marks that end a clause."""

_CONJUNCTIONS = listed("but because so then while although though since before after whereas")
_APOSTROPHES = ("'s", "’s", "'", "’")


class Piece(NamedTuple):
    """A word or mark in lower case, or a name by its number among the spans."""

    word: str
    name: int
    """−1: no name."""
    possessive: bool = False


def pieces_of(text: str, spans: Sequence[tuple[int, int]]) -> list[Piece]:
    """Split a text into pieces; `spans` are names, in order and apart from each other."""
    pieces: list[Piece] = []
    at = 0
    for number, (start, end) in enumerate(spans):
        pieces += _words(text, at, start)
        owns = text.startswith(_APOSTROPHES[:2], end) or (
            text[end : end + 1] in _APOSTROPHES[2:] and text[end : end + 1] != ""
        )
        pieces.append(Piece("", number, owns))
        at = end + 2 if text.startswith(_APOSTROPHES[:2], end) else end
    return pieces + _words(text, at, len(text))


def clause_start(pieces: Sequence[Piece], index: int) -> int:
    """Give the index at which the clause of a piece begins."""
    for before in range(index - 1, -1, -1):
        word = pieces[before].word
        if word in BREAKS or word == ":" or word in _CONJUNCTIONS:
            return before + 1
        if word in ("i", "we") and before > 0 and pieces[before - 1].word in (",", "and"):
            return before
    return 0


def sentence_start(pieces: Sequence[Piece], index: int) -> int:
    """Give the index at which the sentence of a piece begins."""
    for before in range(index - 1, -1, -1):
        if pieces[before].word in (".", "!", "?", "\n", ";"):
            return before + 1
    return 0


def _words(text: str, start: int, end: int) -> list[Piece]:
    return [Piece(match.group().lower().replace("’", "'"), -1) for match in _PIECE.finditer(text, start, end)]
