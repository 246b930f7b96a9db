"""Says why a thing was found: where, how, and which characters to mark."""

from array import array
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

import msgspec

from influence_tui.search.index import Index
from influence_tui.search.item import parts_at
from influence_tui.search.need import Need
from influence_tui.search.words import plain_spans, spans_of


class Reason(msgspec.Struct, frozen=True):
    """Why one thing was found."""

    why: tuple[str, ...] = ()
    marks: tuple[tuple[int, int], ...] = ()
    corrected: tuple[tuple[str, str], ...] = ()
    """Typed word and the known word it was taken for."""


class Explainer:
    """Says why rows were found by the conditions of one query."""

    def __init__(self, index: Index, needs: Sequence[Need]) -> None:
        self._words = index.words
        self._needs = [need for need in needs if need.word]
        self._wanted = frozenset[int]().union(*(need.worth for need in needs))
        self._phrases = [phrase for need in needs for phrase in need.phrases]

    def reason(self, row: int, kind: str, text: str) -> Reason:
        """Explain a row by its text: parts first (`alias`, `body`), then how it matched unless exactly."""
        keys = self._words.row(row)
        met = self._wanted.intersection(keys)
        marks = self._marks(keys, met, text)
        where = parts_at(kind, text, marks)
        ways = [(need, self._way(need, met)) for need in self._needs if need.exact not in met]
        if not ways:
            return Reason((*where,), marks)
        how = dict.fromkeys([way for _, way in ways])
        corrected = [(need.word, self._taken_for(need, met)) for need, way in ways if way == "typo"]
        return Reason((*where, *how), marks, tuple(corrected))

    def _marks(self, keys: "array[int]", met: AbstractSet[int], text: str) -> tuple[tuple[int, int], ...]:
        """Find the characters of each match; a text that is not the indexed one has no marks."""
        if not self._phrases:
            names = self._words.numbers.names
            plain = plain_spans(text, [names[key] for key in met])
            if len(plain) == sum([keys.count(key) for key in met]):
                return tuple(sorted(plain))
        spans = spans_of(text)
        if len(spans) != len(keys):
            return ()
        places = {place for place, key in enumerate(keys) if key in met}
        places.update(*(_run(keys, phrase) for phrase in self._phrases))
        return tuple(spans[place] for place in sorted(places))

    def _way(self, need: Need, met: AbstractSet[int]) -> str:
        """Say how a row without the word itself meets a condition: `prefix`, `form`, `typo`, or not at all."""
        mine = need.worth.keys() & met
        if not mine:
            return "some words"
        if mine <= need.typos:
            return "typo"
        names = self._words.numbers.names
        return "prefix" if any(names[key].startswith(need.word) for key in mine) else "form"

    def _taken_for(self, need: Need, met: AbstractSet[int]) -> str:
        """Give the likeliest of the spellings that a row has: the nearest, then the most used."""
        lists = self._words.lists
        likeliest = max(need.typos & met, key=lambda key: (need.worth[key], len(lists[key]), key))
        return self._words.numbers.names[likeliest]


def _run(keys: Sequence[int], phrase: tuple[int, ...]) -> Iterator[int]:
    """Give the places of a phrase in a row."""
    for start, key in enumerate(keys):
        if key == phrase[0] and tuple(keys[start : start + len(phrase)]) == phrase:
            yield from range(start, start + len(phrase))
