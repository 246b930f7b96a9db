"""What search is given: each record of the Book as one searchable thing."""

from collections.abc import Iterator

from influence_tui.domain.entry import Entry, Reflection, kind_of
from influence_tui.domain.fold import fold
from influence_tui.domain.goal import Goal
from influence_tui.domain.person import Person
from influence_tui.domain.promise import Promise
from influence_tui.domain.record import Record
from influence_tui.journal.known import KnownBook
from influence_tui.search import Item, goal_text, person_text

SEARCHED: tuple[type[Record], ...] = (Person, Goal, Promise, Reflection)
"""The kinds that are searched beside entries."""


def items(book: KnownBook) -> Iterator[Item]:
    """Give everything searchable: people and goals first, then what is dated, newest first."""
    for kind in SEARCHED:
        for record in reversed(list(book.every(kind))):
            yield from item_of(book, record)
    for entry_id in book.entry_ids():
        entry = book.get(Entry, entry_id)
        if entry is not None:
            yield from item_of(book, entry)


def text_of(record: Record) -> str:
    """Give what a record is searched by; empty when it is not searched."""
    match record:
        case Entry() | Promise():
            return record.text if isinstance(record, Entry) else record.what
        case Person():
            return person_text(record.name, tuple(record.aliases), record.role, record.organization)
        case Goal():
            return goal_text(record.title, record.short, record.desired_future, record.today, record.why)
        case Reflection():
            return "\n".join(record.answers.values())
    return ""


def item_of(book: KnownBook, record: Record) -> Iterator[Item]:
    """Give the searchable thing that a record is, if it is one."""
    match record:
        case Entry():
            yield _entry(book, record)
        case Person(into=""):
            yield Item(
                id=record.id,
                kind="person",
                text=text_of(record),
                org=_organizations(book, [record.id]),
                tags=tuple(map(fold, record.tags)),
            )
        case Goal():
            yield Item(id=record.id, kind="goal", text=text_of(record), goals=(record.id,), state=record.state)
        case Promise():
            yield _promise(book, record)
        case Reflection():
            yield Item(id=record.id, kind="reflection", at=record.day.isoformat(), text=text_of(record))


def _entry(book: KnownBook, entry: Entry) -> Item:
    links = list(entry.in_order())
    present = tuple(dict.fromkeys(book.resolve(link.person) for link in links if link.present))
    about = tuple(dict.fromkeys(person for link in links if (person := book.resolve(link.person)) not in present))
    goals = book.goals()
    return Item(
        id=entry.id,
        kind=kind_of(entry),
        at=entry.at.isoformat()[:16],
        text=entry.text,
        present=present,
        about=about,
        goals=tuple(goals[word] for tag in entry.tags if (word := fold(tag)) in goals),
        tags=tuple(map(fold, entry.tags)),
        tones=tuple(link.tone for link in entry.present if link.tone is not None),
        org=_organizations(book, [*present, *about]),
        channel=entry.channel,
        has_promise=bool(book.naming(Promise, entry.id)),
    )


def _promise(book: KnownBook, promise: Promise) -> Item:
    person = book.person(promise.other)
    return Item(
        id=promise.id,
        kind="promise",
        at=promise.made.isoformat() if promise.made else "",
        text=promise.what,
        about=(person.id,) if person else (),
        org=_organizations(book, [promise.other]),
        by=book.resolve(promise.by),
        to=book.resolve(promise.to),
        due=promise.due.isoformat() if promise.due else "",
        state=promise.state,
        has_promise=True,
    )


def _organizations(book: KnownBook, people: list[str]) -> tuple[str, ...]:
    found = (person.organization for person_id in people if (person := book.person(person_id)) is not None)
    return tuple(dict.fromkeys(fold(organization) for organization in found if organization))
