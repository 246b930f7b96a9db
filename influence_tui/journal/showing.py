"""Which items of a timeline are wanted: of whom, from when to when, of which kinds, how many."""

from collections.abc import Collection, Iterator
from datetime import date
from itertools import islice

import msgspec

from influence_tui.insight.dated import Item
from influence_tui.journal.finding import Span
from influence_tui.journal.known import KnownBook
from influence_tui.journal.stream import item_at, stream


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What of a timeline is wanted; everything when nothing is said."""

    person: str = ""
    """An id; empty: of everyone."""
    days: Span = Span()
    kinds: Collection[str] = ()
    other_years_of: date | None = None
    """A day whose month and day in other years are wanted."""
    limit: int = 0
    """At most so many; 0: all."""
    without: Collection[str] = ()
    """Ids of records that are left out."""


def chosen(book: KnownBook, wanted: Wanted) -> Iterator[Item]:
    """Give the items wanted, newest first; entries are read only as far as they are looked at."""
    found = (item for item in _dated(book, wanted) if not wanted.kinds or item.kind in wanted.kinds)
    return islice(found, wanted.limit or None)


def _dated(book: KnownBook, wanted: Wanted) -> Iterator[Item]:
    first = wanted.days.first.isoformat() if wanted.days.first else ""
    last = wanted.days.last.isoformat() if wanted.days.last else "~"
    for place in stream(book, wanted.person):
        day = place.at[:10]
        if not first <= day <= last or not _fits(day, wanted.other_years_of):
            continue
        item = item_at(book, place)
        if item is not None and item.id not in wanted.without:
            yield item


def _fits(day: str, anniversary: date | None) -> bool:
    if anniversary is None:
        return True
    same = anniversary.isoformat()
    return day[4:] == same[4:] and day[:4] != same[:4]
