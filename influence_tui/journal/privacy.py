"""What a `#private` entry keeps to itself: the entry, and what was written down because of it."""

from influence_tui.domain.goal import Plan
from influence_tui.domain.person import Favour, Raise
from influence_tui.domain.promise import Promise
from influence_tui.domain.record import Record
from influence_tui.journal.known import KnownBook

TAG = "private"
"""The tag, folded."""

SAID_IN: tuple[type[Record], ...] = (Promise, Raise, Favour, Plan)
"""Kinds that name the entry they were said in."""


def private(book: KnownBook) -> frozenset[str]:
    """Name the records that stay out of reports, briefs, exports and JSON unless they are asked for."""
    entries = [entry.id for entry in book.tagged(TAG)]
    said = (record.id for entry in entries for kind in SAID_IN for record in book.naming(kind, entry))
    return frozenset((*entries, *said))
