"""Finds the rows that meet all conditions: the rarest one drives, the others filter."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet
from heapq import nlargest
from itertools import pairwise
from math import prod

import msgspec

from influence_tui.search.conditions import Condition, Holds
from influence_tui.search.index import Index
from influence_tui.search.need import Need

WHOLE = 2_000
"""A condition that at most so many rows meet is read whole; a commoner one may be from the newest row on."""

MANY = 10
"""Windows are worth it when so many times the wanted rows are likely to meet all conditions."""

WINDOW = 1_000
"""How many rows are looked at first when the rarest condition is common; each next window is twice as wide."""

Window = tuple[int, int]
"""First row and last + 1."""


class Hunt(msgspec.Struct, frozen=True):
    """What candidates must meet."""

    needs: tuple[Need, ...] = ()
    never: tuple[Need, ...] = ()
    """Conditions that no row may meet."""


class Found(msgspec.Struct, frozen=True):
    """Rows that meet all conditions."""

    rows: tuple[int, ...] = ()
    total: int = 0
    """How many rows there are; at least so many when `more`."""
    more: bool = False


class Candidates:
    """The rows of an index that meet all conditions of a hunt."""

    def __init__(self, index: Index, hunt: Hunt) -> None:
        self._index, self._rows = index, len(index.minutes)
        self._tests = sorted((need.test for need in hunt.needs), key=lambda test: test.size)
        self._fast = [test for test in self._tests if not test.slow]
        self._slow = [test for test in self._tests if test.slow]
        self._never = [need.test for need in hunt.never]
        self._exact = next((need.exact for need in hunt.needs if need.test is self._tests[0]), -1)

    def best(self, cap: int) -> Found:
        """Find at most `cap` rows: those with the rarest word exactly as typed first, of them the last added."""
        built = self._index.built
        windows = [(0, self._rows)] if self._whole(cap) else [(built, self._rows), *_widening(0, built)]
        kept: dict[int, None] = {}
        for driver in self._drivers(cap):
            for window in windows:
                met = self._met(driver, window, kept)
                late = bisect_left(met, built)
                kept |= dict.fromkeys(self._passing([*reversed(met[late:]), *met[:late]], cap + 1 - len(kept)))
                if len(kept) > cap:
                    return Found(tuple(kept)[:cap], cap, more=True)
        return Found(tuple(kept), len(kept))

    def latest(self, count: int) -> Found:
        """Find the newest `count` rows by their minute, newest first."""
        found: list[int] = []
        cut = False
        for low, high, descends in [(0, self._rows, False)] if self._whole(count) else _stretches(self._index):
            part = self._first(low, high, count + 1) if descends else self._all(low, high)
            cut = cut or (descends and len(part) > count)
            found += part
        minutes = self._index.minutes
        newest = nlargest(count, found, key=lambda row: (minutes[row], -row))
        return Found(tuple(newest), len(found), cut)

    def among(self, rows: Sequence[int], count: int) -> list[int]:
        """Give the first `count` of some rows that meet all conditions, in their order."""
        fast = _kept(set(rows), self._fast)
        return self._passing([row for row in rows if row in fast], count)

    def _first(self, low: int, high: int, count: int) -> list[int]:
        """Give the first `count` rows of a stretch, looking no further than it takes."""
        found: list[int] = []
        for window in _widening(low, high):
            found += self._passing(self._met(self._rarest, window), count - len(found))
            if len(found) >= count:
                break
        return found

    def _all(self, low: int, high: int) -> list[int]:
        return self._passing(self._met(self._rarest, (low, high)), high - low)

    @property
    def _rarest(self) -> Condition | None:
        return self._tests[0] if self._tests else None

    def _drivers(self, cap: int) -> Iterator[Condition | None]:
        """Give the rarest condition; before it, when it is common, its word exactly as typed."""
        if self._rarest and self._exact >= 0 and self._rarest.size > cap:
            yield Holds(self._index.words, (self._exact,))
        yield self._rarest

    def _whole(self, wanted: int) -> bool:
        """Say whether to read the rarest condition whole.

        Windows save work when the first few are likely to hold enough rows that meet the others too, as if the
        conditions were independent.
        """
        if not self._rarest:
            return False
        likely = self._rarest.size * prod(min(test.size / (self._rows or 1), 1.0) for test in self._tests[1:])
        return self._rarest.size <= WHOLE or likely < MANY * wanted

    def _met(self, driver: Condition | None, window: Window, known: Collection[int] = ()) -> list[int]:
        """Give the rows of a window that meet the fast conditions and are not known yet, as they were added."""
        rows = driver.rows(*window) if driver else set(range(*window))
        return sorted(_kept(rows - set(known) if known else rows, self._fast))

    def _passing(self, rows: Sequence[int], count: int) -> list[int]:
        """Give the first `count` of some rows that pass the slow conditions and meet nothing unwanted."""
        passed: list[int] = []
        start, width = 0, max(count, 1)
        while start < len(rows) and len(passed) < count:
            chunk = rows[start : start + width]
            kept = _kept(set(chunk) - self._index.dropped, self._slow)
            for test in self._never:
                kept = kept - test.keep(kept)
            passed += [row for row in chunk if row in kept]
            start, width = start + width, width * 2
        return passed[:count]


def _kept(rows: AbstractSet[int], tests: Sequence[Condition]) -> AbstractSet[int]:
    for test in tests:
        if not rows:
            break
        rows = test.keep(rows)
    return rows


def _widening(low: int, high: int) -> Iterator[Window]:
    width = WINDOW
    while low < high:
        yield low, min(low + width, high)
        low, width = low + width, width * 2


def _stretches(index: Index) -> Iterator[tuple[int, int, bool]]:
    """Give the long runs of rows that descend in time, and between them what is in no order."""
    mixed = 0
    for start, end in pairwise([*index.runs, len(index.minutes)]):
        if end - start >= WINDOW:
            yield mixed, start, False
            yield start, end, True
            mixed = end
    yield mixed, len(index.minutes), False
