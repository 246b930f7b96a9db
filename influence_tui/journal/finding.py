"""How entries are found by the end of their id or by their day."""

from datetime import date, timedelta

import msgspec

from influence_tui.domain.book import Book
from influence_tui.domain.entry import Entry
from influence_tui.domain.when import span
from influence_tui.journal.refused import Ambiguous, NotFound, Refused

SHORTEST_END = 4
"""Letters of an id that a command needs at least."""


class Span(msgspec.Struct, frozen=True):
    """A run of days, both ends included; none: without end."""

    first: date | None = None
    last: date | None = None

    @staticmethod
    def read(words: str, today: date, order: str = "dmy") -> "Span":
        """Read the day, week or month that people type. Raises Refused when it is none."""
        found = span(words, today, order)
        if found is None:
            raise Refused(f"{words!r} is no date; say for example yesterday, last week, or 2026-11-03.")
        return Span(*found)


def by_ending(book: Book, ending: str) -> Entry:
    """Give the one entry whose id ends so. Raises Refused, NotFound or Ambiguous."""
    wanted = ending.upper()
    if len(wanted) < SHORTEST_END:
        raise Refused(f"Give the last {SHORTEST_END} letters of the id or more, not {ending!r}.")
    found = [entry_id for entry_id in book.entry_ids() if entry_id.endswith(wanted)]
    entries = [entry for entry_id in found if (entry := book.get(Entry, entry_id)) is not None]
    if not entries:
        raise NotFound(f"No entry's id ends in {ending!r}.")
    if len(entries) > 1:
        raise Ambiguous(f"Several ids end in {ending!r}.", [f"{e.id[-8:]}  {e.text[:60]}" for e in entries])
    return entries[0]


def entries_on(book: Book, days: Span, person: str = "") -> list[Entry]:
    """Give the entries of these days, newest first; of one person when one is given."""
    first = days.first.isoformat() if days.first else ""
    after = (days.last + timedelta(days=1)).isoformat() if days.last and days.last < date.max else "~"
    found = book.between(first, after)[::-1]
    known = set(book.everyone_in(person)) if person else set()
    return [entry for entry in found if not person or known & {link.person for link in entry.links.values()}]
