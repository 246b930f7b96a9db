"""Says why a thing was found: where, how, and which characters to mark."""

from array import array
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

import msgspec

from influence_tui.search.index import Index
from influence_tui.search.item import KINDS, part_at
from influence_tui.search.need import Need
from influence_tui.search.words import plain_spans, spans_of


class Reason(msgspec.Struct, frozen=True):
    """Why one thing was found."""

    why: tuple[str, ...] = ()
    marks: tuple[tuple[int, int], ...] = ()
    corrected: tuple[tuple[str, str], ...] = ()
    """Typed word and the known word it was taken for."""


def reason(index: Index, row: int, needs: Sequence[Need], text: str) -> Reason:
    """Explain a row by its text: parts first (`alias`, `body`), then how it matched unless exactly.

    `needs` are the conditions with words or phrases.
    """
    keys = index.words.row(row)
    met = {key for need in needs for key in need.worth.keys() & keys}
    marks = _marks(index, keys, met, needs, text)
    kind = KINDS[index.kinds[row] - 1]
    where = dict.fromkeys(part_at(kind, text, start) for start, _ in marks)
    how = dict.fromkeys(way for need in needs if (way := _way(index, need, met)))
    return Reason((*where, *how), marks, _corrected(index, needs, met))


def _marks(
    index: Index, keys: "array[int]", met: AbstractSet[int], needs: Sequence[Need], text: str
) -> tuple[tuple[int, int], ...]:
    """Find the characters of each match; a text that is not the indexed one has no marks."""
    phrases = [phrase for need in needs for phrase in need.phrases]
    if not phrases:
        names = index.words.numbers.names
        plain = plain_spans(text, [names[key] for key in met])
        if len(plain) == sum([keys.count(key) for key in met]):
            return tuple(sorted(plain))
    spans = spans_of(text)
    if len(spans) != len(keys):
        return ()
    places = {place for place, key in enumerate(keys) if key in met}
    return tuple(spans[place] for place in sorted(places.union(*(_run(keys, phrase) for phrase in phrases))))


def _run(keys: Sequence[int], phrase: tuple[int, ...]) -> Iterator[int]:
    """Give the places of a phrase in a row."""
    for start, key in enumerate(keys):
        if key == phrase[0] and tuple(keys[start : start + len(phrase)]) == phrase:
            yield from range(start, start + len(phrase))


def _way(index: Index, need: Need, met: AbstractSet[int]) -> str:
    """Say how a row meets a condition: as typed (empty), `prefix`, `form`, `typo`, or not at all."""
    if need.exact in met or not need.word:
        return ""
    mine = need.worth.keys() & met
    if not mine:
        return "some words"
    if mine <= need.typos:
        return "typo"
    names = index.words.numbers.names
    return "prefix" if any(names[key].startswith(need.word) for key in mine) else "form"


def _corrected(index: Index, needs: Sequence[Need], met: AbstractSet[int]) -> tuple[tuple[str, str], ...]:
    names = index.words.numbers.names
    return tuple((need.word, names[key]) for need in needs if need.typos for key in need.typos & met)
