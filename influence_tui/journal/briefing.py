"""The brief on a person, from the Book's records."""

from collections.abc import Collection
from datetime import date

from influence_tui.domain.book import Book
from influence_tui.domain.entry import Entry
from influence_tui.domain.goal import Goal, Stake
from influence_tui.domain.person import Favour, Person, Raise
from influence_tui.domain.promise import Promise
from influence_tui.domain.record import R
from influence_tui.insight.brief import Brief, Known, brief
from influence_tui.insight.touch import touches


def brief_of(book: Book, person: Person, today: date, without: Collection[str] = ()) -> Brief:
    """Put together what to read before meeting a person; records of `without` are left out."""
    ids = tuple(book.everyone_in(person.id))
    entries = [entry for entry in book.entries(person.id) if entry.id not in without and entry.day <= today]
    return brief(
        person,
        Known(
            touches=tuple(touches(entries, ids)),
            promises=_kept(book.naming(Promise, person.id), without),
            favours=_kept(book.naming(Favour, person.id), without),
            stakes=book.naming(Stake, person.id),
            goals={goal.id: goal for goal in book.every(Goal)},
            raises=_kept(book.naming(Raise, person.id), without),
        ),
        ids,
    )


def text_of(book: Book, entry_id: str) -> str:
    """Give the text behind a touch of a brief; empty when it is gone."""
    entry = book.get(Entry, entry_id)
    return entry.text if entry else ""


def _kept(records: list[R], without: Collection[str]) -> list[R]:
    return [record for record in records if record.id not in without]
