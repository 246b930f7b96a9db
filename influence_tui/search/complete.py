"""Completes the word under the cursor: qualifiers, people, goals, tags and the fixed words of some."""

import msgspec

from influence_tui.domain.fold import fold
from influence_tui.search.item import KINDS
from influence_tui.search.lexer import Piece, pieces
from influence_tui.search.qualifiers import QUALIFIERS


class Vocabulary(msgspec.Struct, frozen=True):
    """What can be offered, each in the order in which it should be."""

    people: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    """Short words of goals."""
    tags: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()


class Completion(msgspec.Struct, frozen=True):
    """What may stand in place of the characters from `start` to `end`."""

    start: int = 0
    end: int = 0
    options: tuple[str, ...] = ()


_PEOPLE = ("with", "person", "@", "present", "about", "owes", "owed", "from")
_FIXED = {
    "kind": ("entry", *KINDS),
    "is": ("open", "late", "kept", "broken"),
    "has": ("promise",),
    "tone": ("<0", ">0", "great", "good", "even", "tense", "broken"),
    "date": ("today", "yesterday"),
}


def complete(text: str, cursor: int, vocabulary: Vocabulary, limit: int = 8) -> Completion:
    """Offer completions of the piece that ends at the cursor; none when there is no such piece."""
    found = pieces(text[:cursor])
    if not found or not found[-1].last:
        return Completion(cursor, cursor)
    piece = found[-1]
    typed = fold(piece.value)
    offered = [each for each in _offered(piece, vocabulary) if _begins(each, typed)]
    sign = "-" if piece.no else ""
    options = tuple(f"{sign}{_written(piece, each)}" for each in offered[:limit])
    return Completion(piece.start, cursor, options)


def _offered(piece: Piece, vocabulary: Vocabulary) -> tuple[str, ...]:
    if not piece.name:
        return () if piece.quoted else tuple(f"{name}:" for name in QUALIFIERS if name.isalpha())
    lists = {"goal": vocabulary.goals, "tag": vocabulary.tags, "org": vocabulary.organizations}
    lists["#"] = tuple(dict.fromkeys(vocabulary.goals + vocabulary.tags))
    lists |= dict.fromkeys(_PEOPLE, vocabulary.people)
    if piece.name in ("owes", "owed"):
        return ("me", *vocabulary.people)
    return lists.get(piece.name, _FIXED.get(piece.name, ()))


def _begins(offer: str, typed: str) -> bool:
    """Say whether an offer, or a later word of it, begins with what was typed."""
    folded = fold(offer)
    return folded.startswith(typed) or any(word.startswith(typed) for word in folded.split())


def _written(piece: Piece, offer: str) -> str:
    if not piece.name:
        return offer
    value = f'"{offer}"' if " " in offer else offer
    return f"{piece.name}{value}" if piece.name in "@#" else f"{piece.name}:{value}"
