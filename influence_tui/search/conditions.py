"""Conditions on rows: each can give the rows that meet it, and say which of some rows do."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable
from collections.abc import Set as AbstractSet
from itertools import chain
from operator import neg
from typing import Protocol

from influence_tui.search.index import Index
from influence_tui.search.postings import Postings

LOOKUP = 20
"""Looking a key up in a row costs about as much as reading so many rows of its list."""

FEW_LISTS = 64
"""Up to so many lists are cut to a window; beyond, the rows of the window are looked up."""


class Condition(Protocol):
    """What rows may meet."""

    @property
    def size(self) -> int:
        """Give an upper bound of how many rows meet it."""

    @property
    def slow(self) -> bool:
        """Say whether `rows` gives too many, so that they have to be kept or not one by one."""

    def rows(self, low: int, high: int) -> AbstractSet[int]:
        """Give the rows from `low` to below `high` that meet it."""

    def keep(self, rows: AbstractSet[int]) -> AbstractSet[int]:
        """Give those of some rows that meet it."""


class Holds:
    """Met by a row that holds any of these keys."""

    slow = False

    def __init__(self, postings: Postings, numbers: Collection[int]) -> None:
        self._postings = postings
        self._numbers = frozenset(numbers)
        self._lists = list(map(postings.lists.__getitem__, self._numbers))
        self.size = sum(map(len, self._lists))

    def rows(self, low: int, high: int) -> AbstractSet[int]:
        """Join the lists, or the parts of them."""
        if low <= 0 and high >= len(self._postings):
            return set().union(*self._lists)
        if len(self._lists) > FEW_LISTS:
            return self.keep(set(range(low, high)))
        return set().union(*(rows[bisect_left(rows, low) : bisect_left(rows, high)] for rows in self._lists))

    def keep(self, rows: AbstractSet[int]) -> AbstractSet[int]:
        """Look the rows up, or read the lists, whichever is less."""
        if self.size < LOOKUP * len(rows):
            return set(rows).intersection(chain.from_iterable(self._lists))
        unmet = self._numbers.isdisjoint
        keys, starts = self._postings.keys, self._postings.starts
        return {row for row in rows if not unmet(keys[starts[row] : starts[row + 1]])}


class Stands:
    """Met by a row in which these words stand side by side."""

    slow = True

    def __init__(self, postings: Postings, numbers: tuple[int, ...]) -> None:
        self._postings = postings
        self._numbers = numbers
        self._rarest = min((postings.lists[number] for number in numbers), key=len)
        self.size = len(self._rarest)

    def rows(self, low: int, high: int) -> AbstractSet[int]:
        """Give the rows of the rarest word: more than meet it."""
        return set(self._rarest[bisect_left(self._rarest, low) : bisect_left(self._rarest, high)])

    def keep(self, rows: AbstractSet[int]) -> AbstractSet[int]:
        """Look at the words of each row."""
        return {row for row in rows if self._postings.stand_together(row, self._numbers)}


class Between:
    """Met by a row whose minute lies within bounds, both included."""

    slow = False

    def __init__(self, index: Index, first: int, last: int) -> None:
        self._minutes, self._first, self._last = index.minutes, first, last
        ends = [*index.runs[1:], len(index.minutes)]
        self._spans = [self._span(start, end) for start, end in zip(index.runs, ends, strict=False)]
        self.size = sum(high - low for low, high in self._spans)

    def _span(self, start: int, end: int) -> tuple[int, int]:
        """Find the rows of one run by halving."""
        low = bisect_left(self._minutes, -self._last, start, end, key=neg)
        return low, bisect_right(self._minutes, -self._first, low, end, key=neg)

    def rows(self, low: int, high: int) -> AbstractSet[int]:
        """Join the rows of all runs."""
        return set().union(*(range(max(low, start), min(high, end)) for start, end in self._spans))

    def keep(self, rows: AbstractSet[int]) -> AbstractSet[int]:
        """Compare the minute of each."""
        minutes, first, last = self._minutes, self._first, self._last
        return {row for row in rows if first <= minutes[row] <= last}


class Among:
    """Met by these rows."""

    slow = False

    def __init__(self, rows: Iterable[int]) -> None:
        self._rows = frozenset(rows)
        self.size = len(self._rows)

    def rows(self, low: int, high: int) -> AbstractSet[int]:
        """Give those within the window."""
        return {row for row in self._rows if low <= row < high}

    def keep(self, rows: AbstractSet[int]) -> AbstractSet[int]:
        """Give those that are among them."""
        return self._rows & rows


class Either:
    """Met by a row that meets any of several conditions."""

    def __init__(self, conditions: tuple[Condition, ...]) -> None:
        self._conditions = conditions
        self.size = sum(condition.size for condition in conditions)
        self.slow = any(condition.slow for condition in conditions)

    def rows(self, low: int, high: int) -> AbstractSet[int]:
        """Join the rows of all."""
        return set().union(*(condition.rows(low, high) for condition in self._conditions))

    def keep(self, rows: AbstractSet[int]) -> AbstractSet[int]:
        """Join what each keeps."""
        return set().union(*(condition.keep(rows) for condition in self._conditions))
