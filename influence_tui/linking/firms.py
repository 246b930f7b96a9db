"""Organizations that a text names, by their whole name or the word that stands for them."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from influence_tui.linking.names import Names
from influence_tui.linking.words import Shape, Word

_BETWEEN = frozenset((" ", " & ", " + ", "-", ". ", ""))


class Firm(NamedTuple):
    """An organization in a text."""

    last: int
    """The index of its last word."""
    numbers: tuple[int, ...]
    """The numbers of those that are called so."""


def firms_in(text: str, words: Sequence[Word], names: Names) -> dict[int, Firm]:
    """Find the organizations of a text, the longest name at each word: index of its first word → organization."""
    found: dict[int, Firm] = {}
    after, longest_of = 0, names.longest
    for index, word in enumerate(words):
        longest = longest_of(word.key)
        if longest and index >= after:
            firm = _firm_at(text, words, index, longest, names)
            if firm is not None:
                found[index] = firm
                after = firm.last + 1
    return found


def _firm_at(text: str, words: Sequence[Word], index: int, longest: int, names: Names) -> Firm | None:
    for length in range(longest, 1, -1):
        run = words[index : index + length]
        if len(run) == length and _is_one(text, run):
            numbers = names.organizations(" ".join(word.key for word in run))
            if numbers:
                return Firm(index + length - 1, numbers)
    numbers = names.organizations(words[index].key)
    if not numbers and words[index].shape != Shape.SMALL:
        numbers = names.firms(words[index].key)
    return Firm(index, numbers) if numbers else None


def _is_one(text: str, run: Sequence[Word]) -> bool:
    """Say whether words may be one name: no mark between them but `&`, and not written small."""
    if run[0].shape == Shape.SMALL:
        return all(word.shape == Shape.SMALL and word.glued for word in run[1:])
    for word, after in pairwise(run):
        if after.opens or word.possessive or text[word.tail : after.start] not in _BETWEEN:
            return False
    return True
