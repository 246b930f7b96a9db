"""Finds the rows that meet all conditions: the rarest one drives, the others filter."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from heapq import nsmallest

import msgspec

from influence_tui.search.index import Index
from influence_tui.search.need import Need

WHOLE = 20_000
"""A condition that at most so many rows meet is read whole; a commoner one from the newest row on."""

WINDOW = 2_000
"""How many rows are looked at first when the rarest condition is common; each next window is twice as wide."""

LOOKUP = 10
"""Looking a word up in a row costs about as much as reading so many rows of its list."""


class Hunt(msgspec.Struct, frozen=True):
    """What candidates must meet."""

    needs: tuple[Need, ...] = ()
    allowed: frozenset[int] | None = None
    """The rows that the filters leave; none: all."""
    never: tuple[Need, ...] = ()
    """Conditions that no row may meet."""


class Found(msgspec.Struct, frozen=True):
    """The newest rows that meet all conditions."""

    rows: tuple[int, ...] = ()
    more: bool = False
    """True: there are more than these."""


def candidates(index: Index, hunt: Hunt, cap: int) -> Found:
    """Find at most `cap` rows that meet all conditions, exact words before others, the newest first."""
    needs = sorted(hunt.needs, key=lambda need: need.size)
    if needs and not needs[0].size:
        return Found()
    kept: dict[int, None] = {}
    for rows in _driven(index, needs, hunt.allowed):
        passing = _passing(index, rows, needs, hunt)
        for row in _verified(index, newest(index, passing, len(passing)), hunt):
            kept[row] = None
            if len(kept) > cap:
                return Found(tuple(kept)[:cap], more=True)
    return Found(tuple(kept))


def newest(index: Index, rows: AbstractSet[int], count: int) -> list[int]:
    """Give the newest of some rows, newest first; rows added after the build come first."""
    late = sorted((row for row in rows if row >= index.built), reverse=True)
    early = rows if not late else rows - set(late)
    ordered = sorted(early) if len(early) <= count else nsmallest(count, early)
    return [*late, *ordered]


def _driven(index: Index, needs: Sequence[Need], allowed: frozenset[int] | None) -> Iterator[AbstractSet[int]]:
    """Give rows that may meet all conditions, in portions."""
    if allowed is not None and (not needs or len(allowed) <= needs[0].size):
        yield allowed
        return
    if not needs:
        yield from (set(window) for window in _windows(index))
        return
    driver = needs[0]
    if driver.exact >= 0:
        yield from _exact(index, driver.exact)
    if driver.size <= WHOLE:
        yield rows_of(index, driver)
        return
    for window in _windows(index):
        yield {row for row in window if meets(index, driver, row)}


def _exact(index: Index, number: int) -> Iterator[AbstractSet[int]]:
    rows = index.words.lists[number]
    yield set(rows[bisect_left(rows, index.built) :])
    start, width = 0, WINDOW
    while start < len(rows):
        yield set(rows[start : start + width])
        start, width = start + width, width * 2


def _windows(index: Index) -> Iterator[range]:
    yield range(index.built, len(index.words))
    start, width = 0, WINDOW
    while start < index.built:
        yield range(start, min(start + width, index.built))
        start, width = start + width, width * 2


def rows_of(index: Index, need: Need) -> set[int]:
    """Give all rows that meet a condition, phrases not yet verified."""
    lists = index.words.lists
    rows: set[int] = set(need.given).union(*(lists[number] for number in need.worth))
    for phrase in need.phrases:
        rarest, *others = sorted((lists[number] for number in phrase), key=len)
        rows |= set(rarest).intersection(*others[:1])
    return rows


def meets(index: Index, need: Need, row: int) -> bool:
    """Say whether a row meets a condition."""
    keys = index.words.row(row)
    if not need.worth.keys().isdisjoint(keys) or row in need.given:
        return True
    return any(index.words.stand_together(row, phrase) for phrase in need.phrases)


def _passing(index: Index, rows: AbstractSet[int], needs: Sequence[Need], hunt: Hunt) -> AbstractSet[int]:
    passing: AbstractSet[int] = rows - index.dropped
    if hunt.allowed is not None and rows is not hunt.allowed:
        passing = passing & hunt.allowed
    for need in needs:
        if need.phrases:
            continue
        if need.size < LOOKUP * len(passing):
            passing = passing & rows_of(index, need)
        else:
            passing = {row for row in passing if meets(index, need, row)}
    return passing


def _verified(index: Index, rows: Sequence[int], hunt: Hunt) -> Iterator[int]:
    """Drop rows in which a phrase does not stand, or something unwanted does."""
    phrases = [need for need in hunt.needs if need.phrases]
    for row in rows:
        held = all(meets(index, need, row) for need in phrases)
        if held and not any(meets(index, need, row) for need in hunt.never):
            yield row
