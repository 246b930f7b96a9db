"""Finds the rows that meet all conditions: the rarest one drives, the others filter."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
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


class Hunt(msgspec.Struct, frozen=True):
    """What candidates must meet."""

    needs: tuple[Need, ...] = ()
    never: tuple[Need, ...] = ()
    """Conditions that no row may meet."""


class Found(msgspec.Struct, frozen=True):
    """The newest rows that meet all conditions."""

    rows: tuple[int, ...] = ()
    more: bool = False
    """True: there are more than these."""


def candidates(index: Index, hunt: Hunt, cap: int) -> Found:
    """Find at most `cap` rows that meet all conditions, exact words before others, the newest first."""
    tests = sorted((need.test for need in hunt.needs), key=lambda test: test.size)
    if tests and not tests[0].size:
        return Found()
    fast = [test for test in tests if not test.slow]
    rest = Hunt(tuple(need for need in hunt.needs if need.test.slow), hunt.never)
    kept: dict[int, None] = {}
    for driver in _drivers(index, hunt, tests, cap):
        for rows in _portions(index, driver, tests, cap):
            fresh = _kept(rows - kept.keys(), fast)
            kept |= dict.fromkeys(passing(index, newest(index, fresh), rest, cap + 1 - len(kept)))
            if len(kept) > cap:
                return Found(tuple(kept)[:cap], more=True)
    return Found(tuple(kept))


def newest(index: Index, rows: AbstractSet[int]) -> list[int]:
    """Put rows in order, newest first; rows added after the build come before all others."""
    ordered = sorted(rows)
    first_late = bisect_left(ordered, index.built)
    return [*reversed(ordered[first_late:]), *ordered[:first_late]]


def _drivers(index: Index, hunt: Hunt, tests: Sequence[Condition], cap: int) -> Iterator[Condition | None]:
    """Give the rarest condition; before it, when it is common, its word exactly as typed."""
    if not tests:
        yield None
        return
    rarest = tests[0]
    exact = next((need.exact for need in hunt.needs if need.test is rarest), -1)
    if exact >= 0 and rarest.size > cap:
        yield Holds(index.words, (exact,))
    yield rarest


def _portions(
    index: Index, driver: Condition | None, tests: Sequence[Condition], cap: int
) -> Iterator[AbstractSet[int]]:
    """Give the rows that meet a condition: all at once, or newest first in growing windows.

    Windows save work when the first few are likely to hold enough rows that meet the other conditions too.
    """
    rows = len(index.order)
    if driver is not None and (driver.size <= WHOLE or driver.size * _chance(tests, rows) < MANY * cap):
        yield driver.rows(0, rows)
        return
    for low, high in _windows(index.built, rows):
        yield driver.rows(low, high) if driver is not None else set(range(low, high))


def _chance(tests: Sequence[Condition], rows: int) -> float:
    """Estimate the part of the rarest condition's rows that meets all others, as if they were independent."""
    return prod(min(test.size / rows, 1.0) for test in tests[1:])


def _windows(built: int, rows: int) -> Iterator[tuple[int, int]]:
    if rows > built:
        yield built, rows
    start, width = 0, WINDOW
    while start < built:
        yield start, min(start + width, built)
        start, width = start + width, width * 2


def passing(index: Index, rows: Sequence[int], hunt: Hunt, count: int) -> list[int]:
    """Give the first `count` of some rows that meet all conditions, in their order."""
    tests = sorted((need.test for need in hunt.needs), key=lambda test: (test.slow, test.size))
    passed: list[int] = []
    start, width = 0, max(count, 1)
    while start < len(rows) and len(passed) < count:
        chunk = rows[start : start + width]
        kept = _kept(set(chunk) - index.dropped, tests)
        for need in hunt.never:
            kept = kept - need.test.keep(kept)
        passed += [row for row in chunk if row in kept]
        start, width = start + width, width * 2
    return passed[:count]


def _kept(rows: AbstractSet[int], tests: Sequence[Condition]) -> AbstractSet[int]:
    for test in tests:
        if not rows:
            break
        rows = test.keep(rows)
    return rows
