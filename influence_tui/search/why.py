"""Says why a thing was found: where, how, and which characters to mark."""

from collections.abc import Sequence

import msgspec

from influence_tui.search.index import Index
from influence_tui.search.item import KINDS, part_at
from influence_tui.search.need import Need
from influence_tui.search.words import spans_of


class Reason(msgspec.Struct, frozen=True):
    """Why one thing was found."""

    why: tuple[str, ...] = ()
    marks: tuple[tuple[int, int], ...] = ()
    corrected: tuple[tuple[str, str], ...] = ()
    """Typed word and the known word it was taken for."""


def reason(index: Index, row: int, needs: Sequence[Need], text: str) -> Reason:
    """Explain a row by its text: parts first (`alias`, `body`), then how it matched unless exactly.

    `needs` are the conditions with words or phrases; a text that is not the indexed one is not explained.
    """
    keys = index.words.row(row)
    spans = spans_of(text)
    if len(spans) != len(keys):
        return Reason()
    kind = KINDS[index.kinds[row] - 1]
    places = sorted({place for need in needs for place in _places(need, keys)})
    where = dict.fromkeys(part_at(kind, text, spans[place][0]) for place in places)
    how = dict.fromkeys(way for need in needs if (way := _way(index, need, keys)))
    return Reason((*where, *how), tuple(spans[place] for place in places), _corrected(index, needs, keys))


def _places(need: Need, keys: Sequence[int]) -> list[int]:
    """Say which words of a row meet a condition."""
    places = [place for place, key in enumerate(keys) if key in need.worth]
    for phrase in need.phrases:
        wide = len(phrase)
        starts = (place for place, key in enumerate(keys) if key == phrase[0])
        for start in starts:
            if tuple(keys[start : start + wide]) == phrase:
                places.extend(range(start, start + wide))
    return places


def _way(index: Index, need: Need, keys: Sequence[int]) -> str:
    """Say how a row meets a condition: as typed (empty), `prefix`, `form`, `typo`, or not at all."""
    if need.exact in keys or not need.worth:
        return ""
    met = [key for key in keys if key in need.worth]
    if not met:
        return "" if need.phrases or need.given else "some words"
    if all(key in need.typos for key in met):
        return "typo"
    names = index.words.numbers.names
    return "prefix" if any(names[key].startswith(need.word) for key in met) else "form"


def _corrected(index: Index, needs: Sequence[Need], keys: Sequence[int]) -> tuple[tuple[str, str], ...]:
    names = index.words.numbers.names
    return tuple(
        (need.word, names[key])
        for need in needs
        if need.typos
        for key in keys
        if key in need.typos
    )  # fmt: skip
