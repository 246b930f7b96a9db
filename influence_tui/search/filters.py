"""Filters: the rows that a facet, a range of days or lateness leaves."""

from bisect import bisect_left, bisect_right
from collections.abc import Set as AbstractSet

from influence_tui.search.index import UNDATED, Index
from influence_tui.search.query import Days, Facet, Filter


def matching(index: Index, wanted: Filter) -> AbstractSet[int]:
    """Give the rows that one filter leaves."""
    if isinstance(wanted, Facet):
        return _facet(index, wanted)
    if isinstance(wanted, Days):
        return _days(index, wanted)
    late = wanted.today.toordinal()
    return {row for row in index.facets.rows("state:open") if index.due.get(row, late) < late}


def _facet(index: Index, wanted: Facet) -> set[int]:
    keys = [key for each in wanted.keys for key in _spelt(index, each)]
    return set().union(*(index.facets.rows(key) for key in keys))


def _spelt(index: Index, key: str) -> list[str]:
    """Give the facets that a key with a star at its end stands for."""
    return index.facets.starting(key[:-1]) if key.endswith("*") else [key]


def _days(index: Index, wanted: Days) -> set[int]:
    """Find the rows by halving where they are in order, one by one where they are not."""
    first = wanted.first.toordinal() * 1440 if wanted.first else 0
    last = wanted.last.toordinal() * 1440 + 1439 if wanted.last else (1 << 62)
    minutes = index.minutes
    low = bisect_left(index.order, -last)
    high = bisect_right(index.order, -first)
    rows = set(range(low, high))
    for row in index.loose:
        if first <= minutes[row] <= last and minutes[row] != UNDATED:
            rows.add(row)
        else:
            rows.discard(row)
    return rows - index.dropped
