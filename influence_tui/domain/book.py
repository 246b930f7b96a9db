"""The Book: all records of a journal by id, with the indexes that the faces read."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date

from influence_tui.domain.entry import Entry
from influence_tui.domain.merged import resolved
from influence_tui.domain.person import Person
from influence_tui.domain.promise import Promise
from influence_tui.domain.record import Document, R, Record, record_of
from influence_tui.domain.references import UNMET, contact, day_of, named, references, waits

Naming = defaultdict[str, defaultdict[str, set[str]]]
"""Who is named → table → ids of the records that name them."""

Before = tuple[str, str, Document | None, Document | None]
"""What a change did to one record: table, id, the document before and after (none: not there)."""


class Book:
    """A reading of the stored documents: frozen records on demand, and who is named where.

    The documents belong to the store and are replaced, never altered; the Book copies none of them.
    """

    def __init__(self, tables: Mapping[str, Mapping[str, Document]]) -> None:
        self._tables = tables
        self.revision = 0
        """Raised by one with every change; a screen that shows an older one is stale."""
        self.rebuild()

    def rebuild(self) -> None:
        """Build every index from the documents, as at opening."""
        naming: Naming = defaultdict(lambda: defaultdict(set))
        for table, documents in self._tables.items():
            if table != Entry.table:
                for record_id, stored in documents.items():
                    for other in references(table, stored):
                        naming[other][table].add(record_id)
        entries = self._documents(Entry.table)
        contacts, named_at = _read_entries(entries, naming)
        self._made: dict[tuple[str, str], Record] = {}
        self._naming, self._contacts, self._named_at = naming, contacts, named_at
        self._open = {entry_id for entry_id, stored in entries.items() if waits(stored)}
        self._planned = {entry_id for entry_id, stored in entries.items() if "plan" in stored}
        self._order = sorted((str(stored.get("at")), entry_id) for entry_id, stored in entries.items())
        self._merge()
        self.revision += 1

    def apply(self, touched: Iterable[Before]) -> None:
        """Take in what a change did, after the tables show it."""
        merges = False
        for table, record_id, before, after in touched:
            self._made.pop((table, record_id), None)
            self._reindex(table, record_id, before, after)
            merges = merges or table == Person.table
        if merges:
            self._merge()
        self.revision += 1

    def get(self, kind: type[R], record_id: str) -> R | None:
        """Give the record of a kind with this id, or none."""
        key = (kind.table, record_id)
        made = self._made.get(key)
        if isinstance(made, kind):
            return made
        stored = self._documents(kind.table).get(record_id)
        if stored is None:
            return None
        if kind.table == Person.table and self.resolve(record_id) == record_id:
            # Merged both ways on two devices, the one who stays is merged into nobody.
            stored = {field: value for field, value in stored.items() if field != "into"}
        record = record_of(kind, record_id, stored).settled()
        self._made[key] = record
        return record

    def every(self, kind: type[R]) -> Iterator[R]:
        """Give all records of a kind, in the order they came."""
        for record_id in list(self._documents(kind.table)):
            record = self.get(kind, record_id)
            if record is not None:
                yield record

    def stored(self, table: str, record_id: str) -> Document | None:
        """Give the document as it is stored, or none; it must not be altered."""
        return self._documents(table).get(record_id)

    def count(self, kind: type[Record]) -> int:
        """Count the records of a kind."""
        return len(self._documents(kind.table))

    def naming(self, kind: type[R], record_id: str) -> list[R]:
        """Give the records of a kind that name this person, goal, outcome or entry; oldest first by id.

        A person answers for everyone merged into them.
        """
        ids: set[str] = set()
        for known in self.everyone_in(record_id):
            if known in self._naming:
                ids |= self._naming[known].get(kind.table, set())
        return [record for found in sorted(ids) if (record := self.get(kind, found)) is not None]

    def entries(self, person: str = "") -> list[Entry]:
        """Give the entries of one person, or of the whole journal, newest first."""
        if person:
            return sorted(
                self.naming(Entry, person), key=lambda entry: (entry.at.isoformat(), entry.id), reverse=True
            )
        return [entry for entry_id in self.entry_ids() if (entry := self.get(Entry, entry_id)) is not None]

    def entry_ids(self) -> list[str]:
        """Give the ids of all entries, newest first, without making one of them."""
        return [entry_id for _, entry_id in reversed(self._order)]

    def newest_first(self) -> Iterator[tuple[str, str]]:
        """Give the local time (ISO) and the id of every entry, newest first, without making one of them."""
        return reversed(self._order)

    def open_entries(self) -> list[Entry]:
        """Give the entries with something to confirm, newest first."""
        found = [entry for entry_id in sorted(self._open) if (entry := self.get(Entry, entry_id)) is not None]
        return sorted(found, key=lambda entry: entry.at.isoformat(), reverse=True)

    def planned(self) -> list[Entry]:
        """Give the touches that were ever planned, whatever became of them."""
        return [entry for entry_id in sorted(self._planned) if (entry := self.get(Entry, entry_id)) is not None]

    def between(self, first: str, after: str) -> list[Entry]:
        """Give the entries with `first` ≤ local time < `after` (ISO text), oldest first."""
        span = self._order[bisect_left(self._order, (first, "")) : bisect_left(self._order, (after, ""))]
        return [entry for _, entry_id in span if (entry := self.get(Entry, entry_id)) is not None]

    def person(self, person_id: str) -> Person | None:
        """Give the person, or the one they were merged into."""
        return self.get(Person, self.resolve(person_id))

    def resolve(self, person_id: str) -> str:
        """Give the id that stands for this person after all merges."""
        return self._into.get(person_id, person_id)

    def everyone_in(self, person_id: str) -> Collection[str]:
        """Give the ids that lead to this one by merges, and itself."""
        return self._losers.get(self.resolve(person_id), ()) or (person_id,)

    def promises(self) -> list[Promise]:
        """Give the promises whose other side is in the book: those of somebody deleted are hidden."""
        return [promise for promise in self.every(Promise) if self.person(promise.other) is not None]

    def last_named(self, person_id: str) -> date | None:
        """Give the day of the newest entry that names a person, or none; a contact or not."""
        newest = max((self._named_at.get(known, "") for known in self.everyone_in(person_id)), default="")
        return day_of(newest)

    def last_contact(self, person_id: str) -> date | None:
        """Give the day of the last touch with a person, or none."""
        newest = max((self._contacts.get(known, "") for known in self.everyone_in(person_id)), default="")
        return day_of(newest)

    def _documents(self, table: str) -> Mapping[str, Document]:
        return self._tables.get(table, {})

    def _note_contact(self, stored: Document) -> None:
        at = str(stored.get("at"))
        for person in named(stored):
            if at > self._named_at.get(person, ""):
                self._named_at[person] = at
        for person in contact(stored):
            if at > self._contacts.get(person, ""):
                self._contacts[person] = at

    def _reindex(self, table: str, record_id: str, before: Document | None, after: Document | None) -> None:
        for other in references(table, before or {}):
            self._naming[other][table].discard(record_id)
        for other in references(table, after or {}):
            self._naming[other][table].add(record_id)
        if table == Entry.table:
            self._reorder(record_id, before, after)

    def _reorder(self, entry_id: str, before: Document | None, after: Document | None) -> None:
        if before is not None:
            place = bisect_left(self._order, (str(before.get("at")), entry_id))
            if self._order[place : place + 1] == [(str(before.get("at")), entry_id)]:
                del self._order[place]
            for person in named(before):
                self._contacts.pop(person, None)
                self._named_at.pop(person, None)
                for other in self._naming[person][Entry.table]:
                    self._note_contact(self._documents(Entry.table).get(other, {}))
        self._open.discard(entry_id)
        self._planned.discard(entry_id)
        if after is not None:
            if after.get("plan"):
                self._planned.add(entry_id)
            if waits(after):
                self._open.add(entry_id)
            insort(self._order, (str(after.get("at")), entry_id))
            self._note_contact(after)

    def _merge(self) -> None:
        into = {i: str(p["into"]) for i, p in self._documents(Person.table).items() if p.get("into")}
        self._into = resolved(into)
        self._made = {key: made for key, made in self._made.items() if key[0] != Person.table}
        self._losers: dict[str, set[str]] = defaultdict(set)
        for loser, winner in self._into.items():
            self._losers[winner] |= {loser, winner}


def _read_entries(entries: Mapping[str, Document], naming: Naming) -> tuple[dict[str, str], dict[str, str]]:
    """Note whom each entry names; give when everyone was last met and last named. The hot loop of opening."""
    contacts: defaultdict[str, str] = defaultdict(str)
    named_at: defaultdict[str, str] = defaultdict(str)
    naming_it: defaultdict[str, set[str]] = defaultdict(set)
    for entry_id, stored in entries.items():
        kept = stored.get("links")
        if not isinstance(kept, dict):
            continue
        at = str(stored.get("at"))
        is_touch = stored.get("plan") not in UNMET
        for link in kept.values():
            person = link.get("person") if isinstance(link, dict) else None
            if person:
                naming_it[person].add(entry_id)
                named_at[person] = max(named_at[person], at)
                if is_touch and at > contacts[person] and link.get("present"):
                    contacts[person] = at
    for person, found in naming_it.items():
        naming[person][Entry.table] = found
    return contacts, named_at
