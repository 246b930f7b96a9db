"""What a `#private` entry keeps to itself: the entry, and what was written down because of it."""

from collections.abc import Mapping

from influence_tui.domain.entry import Entry
from influence_tui.domain.fold import fold
from influence_tui.domain.goal import Plan
from influence_tui.domain.person import Favour, Raise
from influence_tui.domain.promise import Promise
from influence_tui.domain.record import Document, Record
from influence_tui.journal.known import KnownBook

TAG = "private"
"""The tag, folded."""

SAID_IN: tuple[type[Record], ...] = (Promise, Raise, Favour, Plan)
"""Kinds that name the entry they were said in."""


def private(book: KnownBook, trash: Mapping[str, Mapping[str, Document]] | None = None) -> frozenset[str]:
    """Name the records that stay out of reports, briefs, exports and JSON unless they are asked for.

    With the trash, those that were deleted too.
    """
    thrown = (trash or {}).get(Entry.table, {})
    entries = [entry.id for entry in book.tagged(TAG)]
    entries += [entry_id for entry_id, stored in thrown.items() if _is_tagged(stored)]
    said = (record.id for entry in entries for kind in SAID_IN for record in book.naming(kind, entry))
    return frozenset((*entries, *said))


def _is_tagged(stored: Document) -> bool:
    tags = stored.get("tags")
    return isinstance(tags, dict) and TAG in map(fold, tags)
