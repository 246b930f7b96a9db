"""When did I last …: the first, the last and the monthly count of what a query finds."""

from collections import Counter
from datetime import date

import msgspec

from influence_tui.search.candidates import Candidates
from influence_tui.search.find import hunt_of
from influence_tui.search.index import Index
from influence_tui.search.query import Query


class Occurrences(msgspec.Struct, frozen=True):
    """The days on which a person, a goal or a word occurs."""

    first: date | None = None
    last: date | None = None
    months: tuple[tuple[str, int], ...] = ()
    """`YYYY-MM` and its count for every month from the first to the last, in order, empty ones too."""
    total: int = 0
    """How many dated things there are."""


def occurrences(index: Index, query: Query) -> Occurrences:
    """Count the dated things that meet every condition of a query, month by month."""
    hunt = hunt_of(index, query)
    if hunt is None:
        return Occurrences()
    rows = Candidates(index, hunt).best(len(index.ids)).rows
    counts = Counter(minute // 1440 for row in rows if (minute := index.minutes[row]) >= 0)
    if not counts:
        return Occurrences()
    first, last = date.fromordinal(min(counts)), date.fromordinal(max(counts))
    months = dict.fromkeys(_months(first, last), 0)
    for day, count in counts.items():
        months[date.fromordinal(day).isoformat()[:7]] += count
    return Occurrences(first, last, tuple(months.items()), counts.total())


def _months(first: date, last: date) -> list[str]:
    start, end = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
    return [f"{month // 12:04}-{month % 12 + 1:02}" for month in range(start, end + 1)]
