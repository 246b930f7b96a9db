"""The trash: what was deleted and can come back, and what is forgotten for good."""

from collections.abc import Iterator, Mapping
from datetime import datetime

import msgspec

from influence_tui.domain.change import Change, Edit, change
from influence_tui.domain.record import Document
from influence_tui.journal.finding import SHORTEST_END
from influence_tui.journal.known import KnownBook
from influence_tui.journal.refused import Ambiguous, NotFound, Refused

Tables = Mapping[str, Mapping[str, Document]]

WORDS = ("name", "title", "text", "what", "action", "surface", "kind")
"""Fields that say what a record is, the most telling first."""


class Thrown(msgspec.Struct, frozen=True):
    """A record in the trash, or one that shall go for good."""

    table: str
    id: str
    stored: Document

    @property
    def words(self) -> str:
        """What it says, in one line."""
        found = (str(self.stored[field]) for field in WORDS if self.stored.get(field))
        return " ".join(next(found, "").split())


def thrown(trash: Tables) -> list[Thrown]:
    """Give what is in the trash, the newest records first."""
    found = (
        Thrown(table, record_id, stored)
        for table, documents in trash.items()
        for record_id, stored in documents.items()
    )
    return sorted(found, key=lambda each: each.id, reverse=True)


def thrown_called(tables: Tables, ending: str) -> Thrown:
    """Give the one record whose id ends so. Raises Refused, NotFound or Ambiguous."""
    wanted = ending.upper()
    if len(wanted) < SHORTEST_END:
        raise Refused(f"Give the last {SHORTEST_END} letters of the id or more, not {ending!r}.")
    found = list(_ending(tables, wanted))
    if not found:
        raise NotFound(f"No id here ends in {ending!r}.")
    if len(found) > 1:
        raise Ambiguous(
            f"Several ids end in {ending!r}.", [f"{each.id[-10:]}  {each.words[:60]}" for each in found]
        )
    return found[0]


def everything(live: Tables, trash: Tables) -> Tables:
    """Join the records that are there and those in the trash."""
    return {table: {**trash.get(table, {}), **live.get(table, {})} for table in (*live, *trash)}


def bring_back(book: KnownBook, record: Thrown, now: datetime) -> Change:
    """Bring a record back from the trash as it was."""
    if not record.stored:
        raise Refused("That record is empty; there is nothing to bring back.")
    # Setting one field again is enough: the others stayed in the log.
    field, value = next(iter(record.stored.items()))
    return change("restore", [Edit(table=record.table, id=record.id, set={field: value})])


def _ending(tables: Tables, wanted: str) -> Iterator[Thrown]:
    for table, documents in tables.items():
        for record_id, stored in documents.items():
            if record_id.endswith(wanted):
                yield Thrown(table, record_id, stored)
