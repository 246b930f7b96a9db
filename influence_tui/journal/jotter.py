"""The door for one quick note: the shell's `add` goes through it without reading the journal."""

from binascii import crc32
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from typing import TypeVar

import msgspec

from influence_tui.domain.change import Change
from influence_tui.domain.person import Person, Ruling
from influence_tui.domain.promise import Promise
from influence_tui.domain.record import record_of
from influence_tui.journal.done import Done
from influence_tui.journal.kept import (
    FORMAT,
    Kept,
    goals_in,
    keep,
    named_in,
    person_in,
    rulings_in,
    take_in,
    together_in,
)
from influence_tui.journal.known import Knowing, KnownBook
from influence_tui.linking import Me, Names
from influence_tui.store import Store

Q = TypeVar("Q")
CACHE = "known.msgpack"
MANY = 64
"""Lines taken in after which the cache is written anew."""


class KeptKnown:
    """The cache as what capture needs to know."""

    def __init__(self, kept: Kept, me: Me) -> None:
        self.kept = kept
        self.me = me

    @cached_property
    def names(self) -> Names:
        """The index of all names."""
        names = Names.unpack(self.kept.names)
        for person_id, before in self.kept.touched.items():
            if before is not None:
                names.remove(record_of(Person, person_id, before))
            after = person_in(self.kept, person_id)
            if after is not None:
                names.add(after)
        return names

    def person(self, person_id: str) -> Person | None:
        """Give the person of an id, after a merge the one who stays."""
        return person_in(self.kept, person_id)

    def last_named(self, person_id: str) -> date | None:
        """Give the day of the newest entry that names a person."""
        return named_in(self.kept, person_id)

    def rulings(self, surface: str) -> Sequence[Ruling]:
        """Give what was ruled about a folded surface."""
        return rulings_in(self.kept, surface)

    def together(self, person_id: str) -> Mapping[str, int]:
        """Count with whom a person occurs lately."""
        final = self.kept.into.get(person_id, person_id)
        merged = frozenset((final, *(loser for loser, winner in self.kept.into.items() if winner == final)))
        return together_in((people for _, people in self.kept.recent), merged)

    def goals(self) -> Mapping[str, str]:
        """Give the folded short word of each goal → its id."""
        return goals_in(self.kept)

    def open_promises(self, person_id: str) -> Sequence[Promise]:
        """Give the promises by or to a person that still stand."""
        promises = (record_of(Promise, promise_id, stored) for promise_id, stored in self.kept.promises.items())
        return [promise for promise in promises if person_id in (promise.by, promise.to)]


class Jotter:
    """Writes a change that needs only names, goals and promises to be known."""

    def __init__(self, store: Store, clock: Callable[[], datetime], me: Me) -> None:
        """Take a store, opened or not, what tells the local time, and who the owner is."""
        self.store = store
        self.clock = clock
        self.me = me

    @cached_property
    def known(self) -> Knowing:
        """What linking needs, from the cache when it stands, else from the journal."""
        found = caught_up(self.store)
        if found is not None:
            kept, lines = found
            known = KeptKnown(kept, self.me)
            if lines > MANY:
                _write(self.store, msgspec.structs.replace(kept, names=known.names.pack(), touched={}))
            return known
        self.store.load()
        book = KnownBook(self.store.tables, self.me)
        write_kept(self.store, book)
        return book

    def do(self, use_case: Callable[[Knowing, Q, datetime], Change], request: Q) -> Done:
        """Carry out one use-case as one change. Raises Refused and StoreError as the journal's door does."""
        change = use_case(self.known, request, self.clock())
        if change:
            self.store.write(change)
        return Done(change=change, sentence=change.what)


def caught_up(store: Store) -> tuple[Kept, int] | None:
    """Read the cache and take in the lines after it, which are counted.

    None when it is missing, damaged, or cannot follow.
    """
    kept = _read(store)
    if kept is None:
        return None
    tail = store.tail(msgspec.json.decode(kept.offsets, type=dict[str, int]))
    if tail.whole:
        return None
    for line in tail.lines:
        if not take_in(kept, line.edits):
            return None
    kept.offsets = msgspec.json.encode(dict(tail.offsets)).decode()
    return kept, len(tail.lines)


def write_kept(store: Store, book: KnownBook) -> None:
    """Write the cache anew from the Book; where that cannot be written, the next note reads the journal."""
    _write(store, keep(book, store.tail({}).offsets, book.names.pack()))


def _read(store: Store) -> Kept | None:
    raw = store.read_cache(CACHE)
    if raw is None or crc32(raw[4:]) != int.from_bytes(raw[:4], "big"):
        return None
    try:
        kept = msgspec.msgpack.decode(raw[4:], type=Kept)
    except (msgspec.ValidationError, msgspec.DecodeError):
        return None
    return kept if kept.format == FORMAT else None


def _write(store: Store, kept: Kept) -> None:
    body = msgspec.msgpack.encode(kept)
    store.write_cache(CACHE, crc32(body).to_bytes(4, "big") + body)
