"""The timeline of a person, or of the whole journal, whose entries are read only when they are seen."""

from heapq import merge
from typing import NamedTuple

from influence_tui.domain.book import Book
from influence_tui.domain.entry import Entry, Reflection
from influence_tui.domain.goal import Goal, Plan, Stake
from influence_tui.domain.person import Favour, Raise, Tie
from influence_tui.domain.promise import Promise
from influence_tui.domain.references import stored_kind
from influence_tui.insight import dated
from influence_tui.insight.dated import Item
from influence_tui.insight.timeline import Dated, timeline


class Place(NamedTuple):
    """One line of a timeline: where it stands, and what it is once it is made."""

    at: str
    """ISO local time or day; what the stream is ordered by."""
    key: str
    """Unlike in a stream: the record's id, and the turn of a promise."""
    made: Item | None
    """None: an entry that nobody has seen yet."""


def stream(book: Book, person: str = "") -> list[Place]:
    """Give everything dated about a person, or about everyone, newest first."""
    if person:
        return [_place(item) for item in timeline_of(book, person)]
    others = (_place(item) for item in timeline(_beside_entries(book), lambda record_id: name_in(book, record_id)))
    entries = (Place(at, entry_id, None) for at, entry_id in book.newest_first())
    return list(merge(entries, others, key=_order, reverse=True))


def item_at(book: Book, place: Place) -> Item | None:
    """Give what stands at a place; none when it is gone meanwhile."""
    if place.made is not None:
        return place.made
    entry = book.get(Entry, place.key)
    return dated.entry(entry) if entry else None


def kind_at(book: Book, place: Place) -> str:
    """Say the kind of what stands at a place, without making an entry that nobody has seen."""
    if place.made is not None:
        return place.made.kind
    return stored_kind(book.stored(Entry.table, place.key) or {})


def timeline_of(book: Book, person: str = "") -> list[Item]:
    """Give all items about a person, or about everyone, newest first."""
    if not person:
        return [item for place in stream(book) if (item := item_at(book, place)) is not None]
    records = Dated(
        entries=book.entries(person),
        promises=book.naming(Promise, person),
        favours=book.naming(Favour, person),
        stakes=book.naming(Stake, person),
        ties=book.naming(Tie, person),
        plans=book.naming(Plan, person),
        raises=book.naming(Raise, person),
    )
    return timeline(records, lambda record_id: name_in(book, record_id), book.everyone_in(person))


def _beside_entries(book: Book) -> Dated:
    return Dated(
        reflections=book.every(Reflection),
        promises=book.every(Promise),
        favours=book.every(Favour),
        stakes=book.every(Stake),
        ties=book.every(Tie),
        plans=book.every(Plan),
        raises=book.every(Raise),
    )


def _place(item: Item) -> Place:
    return Place(item.at, f"{item.id}/{item.turn}" if item.turn else item.id, item)


def _order(place: Place) -> tuple[str, str]:
    return place.at[:19], place.key


def name_in(book: Book, record_id: str) -> str:
    """Name a person, or a goal by its short word; an unknown id is nobody."""
    person = book.person(record_id)
    if person is not None:
        return person.name
    goal = book.get(Goal, record_id)
    return goal.short if goal else "somebody"
