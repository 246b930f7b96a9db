"""What an export carries: the entries wanted, and with them people, promises and goals."""

from collections.abc import Collection

import msgspec

from influence_tui.domain.entry import Entry
from influence_tui.domain.goal import Goal, Outcome
from influence_tui.domain.person import Person
from influence_tui.domain.promise import Promise
from influence_tui.journal.finding import Span, entries_on
from influence_tui.journal.known import KnownBook


class Extent(msgspec.Struct, frozen=True, kw_only=True):
    """How much is handed on."""

    days: Span = Span()
    person: str = ""
    """An id; empty: of everyone."""
    without: Collection[str] = ()
    """Ids of records that stay here."""


class Extract(msgspec.Struct, frozen=True, kw_only=True):
    """What is handed on."""

    entries: tuple[Entry, ...]
    """Oldest first."""
    people: tuple[Person, ...]
    promises: tuple[Promise, ...]
    goals: tuple[Goal, ...]
    outcomes: tuple[Outcome, ...]


def extract(book: KnownBook, extent: Extent) -> Extract:
    """Gather what is handed on; merged people stand once, under their one id."""
    entries = [entry for entry in entries_on(book, extent.days, extent.person) if entry.id not in extent.without]
    promises = book.naming(Promise, extent.person) if extent.person else book.promises()
    people = [book.person(extent.person)] if extent.person else [p for p in book.every(Person) if not p.into]
    return Extract(
        entries=tuple(entries[::-1]),
        people=tuple(person for person in people if person is not None),
        promises=tuple(promise for promise in promises if promise.id not in extent.without),
        goals=tuple(book.every(Goal)),
        outcomes=tuple(book.every(Outcome)),
    )
