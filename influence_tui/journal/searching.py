"""Search over one journal: an index that follows the Book, kept between starts."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from threading import Lock

import msgspec

from influence_tui.domain.book import Before
from influence_tui.domain.change import Edit
from influence_tui.domain.entry import Entry
from influence_tui.domain.fold import fold
from influence_tui.domain.goal import Goal
from influence_tui.domain.person import Person
from influence_tui.domain.promise import Promise
from influence_tui.domain.record import Document, Record
from influence_tui.domain.when import span
from influence_tui.journal.history import label
from influence_tui.journal.items import SEARCHED, item_of, items, text_of
from influence_tui.journal.known import KnownBook
from influence_tui.linking import match
from influence_tui.search import (
    Completion,
    Index,
    Occurrences,
    Query,
    Results,
    Vocabulary,
    complete,
    find,
    occurrences,
    pack,
    parse,
    unpack,
)
from influence_tui.store import Store

CACHE = "search.index"
_ALL: tuple[type[Record], ...] = (Entry, *SEARCHED)
KINDS = {kind.table: kind for kind in _ALL}
RELATED = ("organization", "into")
"""Fields of a person that what names them is found by."""
CHANGED = -1
"""Stands for a value that is not known and was another."""


class Found(msgspec.Struct, frozen=True):
    """A query as understood, and what it found."""

    query: Query
    results: Results


class Searching:
    """The index of one journal. Safe to ask from one thread while another builds it."""

    def __init__(self, store: Store, book: Callable[[], KnownBook]) -> None:
        self._store = store
        self._book = book
        self._index = Index()
        self._lock = Lock()
        self._late: list[Before] = []
        """What changed while the index was being built."""
        self.is_whole = False
        """True once everything is in the index."""

    def ready(self) -> None:
        """Make the index whole: from its snapshot where that stands, else by reading everything."""
        for _ in self.steps():
            pass

    def steps(self) -> Iterator[int]:
        """Make the index whole in steps of a few milliseconds; gives how many things are in."""
        if self.is_whole or self._restored():
            return
        book = self._book()
        stamp = self._stamp()
        self._index = index = Index()
        building = index.steps(items(book))
        while True:
            with self._lock:
                done = next(building, None)
            if done is None:
                break
            yield done
        index.stamp = stamp
        self._complete()
        self.save()

    def save(self) -> None:
        """Keep a snapshot in the state directory; where that fails the next start builds anew."""
        if self.is_whole:
            with self._lock:
                self._index.stamp = self._stamp()
                content = pack(self._index)
            self._store.write_cache(CACHE, content)

    def follow(self, touched: Iterable[Before]) -> None:
        """Take in what a change did."""
        with self._lock:
            if self.is_whole:
                self._put(touched)
            else:
                self._late += touched

    def forget(self) -> None:
        """Drop the index: everything was read anew."""
        self._index = Index()
        self.is_whole = False

    def find(self, text: str, today: date, *, typing: bool = False, limit: int = 50) -> Found:
        """Find what a query asks; `typing`: its last word may still grow. Never raises."""
        query = parse(text, today, QueryNames(self._book()), span, typing=typing)
        with self._lock:
            return Found(query, find(self._index, query, self.text_of, limit))

    def occurrences(self, query: Query) -> Occurrences:
        """Say when what a query asks occurred: first, last, and by month."""
        with self._lock:
            return occurrences(self._index, query)

    def complete(self, text: str, cursor: int) -> Completion:
        """Offer completions of the word under the cursor."""
        return complete(text, cursor, self._vocabulary())

    def text_of(self, record_id: str) -> str:
        """Give the searched text of a record."""
        book = self._book()
        for kind in KINDS.values():
            record = book.get(kind, record_id)
            if record is not None:
                return text_of(record)
        return ""

    def _restored(self) -> bool:
        raw = self._store.read_cache(CACHE)
        index = unpack(raw) if raw else None
        if index is None:
            return False
        try:
            offsets = msgspec.json.decode(index.stamp, type=dict[str, int])
        except msgspec.DecodeError:
            return False
        tail = self._store.tail(offsets)
        if tail.whole:
            return False
        edits = [edit for line in tail.lines for edit in line.edits]
        if any(edit.table == Goal.table and edit.id in index and _touches(edit, "short") for edit in edits):
            return False  # which entries had the old word is not known any more
        self._index = index
        book = self._book()
        for edit in edits:
            self._put([(edit.table, edit.id, self._before(edit), book.stored(edit.table, edit.id))])
        self._complete()
        if tail.lines:
            self.save()
        return True

    def _before(self, edit: Edit) -> Document:
        """Tell what stood there before an edit of the log, as far as what is found by it depends on that."""
        gone = self._store.trash.get(edit.table, {}).get(edit.id, {})
        changed = edit.table == Person.table and (edit.delete or any(_touches(edit, field) for field in RELATED))
        return {**gone, **dict.fromkeys(RELATED, CHANGED)} if changed else gone

    def _complete(self) -> None:
        with self._lock:
            self._put(self._late)
            self._late = []
            self.is_whole = True

    def _stamp(self) -> str:
        return msgspec.json.encode(dict(self._store.tail({}).offsets)).decode()

    def _put(self, touched: Iterable[Before]) -> None:
        book = self._book()
        for table, record_id, before, after in touched:
            kind = KINDS.get(table)
            if kind is None:
                continue
            self._index.drop(record_id)
            record = book.get(kind, record_id)
            if record is not None:
                for item in item_of(book, record):
                    self._index.put(item)
            self._put_related(book, table, record_id, before, after)

    def _put_related(
        self, book: KnownBook, table: str, record_id: str, before: Document | None, after: Document | None
    ) -> None:
        """Renew the entries that are found by something of this record."""
        was, now = before or {}, after or {}
        if table == Promise.table:
            said = book.get(Entry, str(now.get("entry") or was.get("entry") or ""))
            related = [said] if said else []
        elif table == Person.table and any(was.get(field) != now.get(field) for field in RELATED):
            related = book.naming(Entry, record_id)
        elif table == Goal.table and was.get("short") != now.get("short"):
            words = {fold(str(each["short"])) for each in (was, now) if each.get("short")}
            related = [entry for entry in book.every(Entry) if words & set(map(fold, entry.tags))]
        else:
            related = []
        for entry in related:
            for item in item_of(book, entry):
                self._index.put(item)

    def _vocabulary(self) -> Vocabulary:
        book = self._book()
        people = [person for person in book.every(Person) if not person.into]
        return Vocabulary(
            people=tuple(person.name for person in people),
            goals=tuple(goal.short for goal in book.every(Goal)),
            tags=tuple(book.tags()),
            organizations=tuple(dict.fromkeys(p.organization for p in people if p.organization)),
        )


def _touches(edit: Edit, field: str) -> bool:
    return field in edit.set or field in edit.unset


class QueryNames:
    """How a query's words find people and goals in the Book."""

    def __init__(self, book: KnownBook) -> None:
        self._book = book

    def people(self, text: str) -> tuple[str, ...]:
        """Give the ids of the people that a name may mean, best first."""
        return tuple(self._book.resolve(candidate.person) for candidate in match(text, self._book))

    def goals(self, text: str) -> tuple[str, ...]:
        """Give the ids of the goals that a word may mean: by short word, else by a part of the title."""
        wanted = fold(text)
        goals = list(self._book.every(Goal))
        exact = [goal.id for goal in goals if fold(goal.short) == wanted]
        return tuple(exact or [goal.id for goal in goals if wanted and wanted in fold(goal.title)])

    def label(self, record_id: str) -> str:
        """Give the words that show a person or a goal."""
        return label(self._book, record_id)
