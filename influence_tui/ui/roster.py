"""Who stands in the people list, and in which order."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from influence_tui.domain.entry import Entry
from influence_tui.domain.fold import fold
from influence_tui.domain.person import Person
from influence_tui.domain.promise import Promise
from influence_tui.journal.known import KnownBook
from influence_tui.journal.overview import people_by_need
from influence_tui.linking import match

SORTS = ("need", "name", "last touch", "organization")
QUERY_SIGNS = frozenset(':#@-"')
"""What makes the words of a filter a query, as search understands it."""


def ordered(book: KnownBook, today: date, sort: str) -> Sequence[Person]:
    """Give everyone who is neither archived nor merged, in one of the orders."""
    people = [person for one in people_by_need(book, today) if (person := book.person(one.person)) is not None]
    keys: Mapping[str, Callable[[Person], tuple[object, ...]]] = {
        "name": lambda person: (fold(person.name),),
        "organization": lambda person: (fold(person.organization), fold(person.name)),
        "last touch": lambda person: (-(book.last_contact(person.id) or date.min).toordinal(), fold(person.name)),
    }
    return sorted(people, key=keys[sort]) if sort in keys else people


def archived(book: KnownBook) -> Sequence[Person]:
    """Give everyone who is archived."""
    return [person for person in book.every(Person) if person.archived and not person.into]


def fitting(people: Iterable[Person], words: str, book: KnownBook) -> list[str]:
    """Give the ids of those whom plain words fit: something said of them, else a spelling of their name."""
    everyone, wanted = list(people), fold(words).split()
    fits = [person.id for person in everyone if all(word in _words_of(person) for word in wanted)]
    if fits or not wanted:
        return fits
    meant = {candidate.person for candidate in match(words, book)}
    return [person.id for person in everyone if person.id in meant]


def people_of(book: KnownBook, ids: Iterable[str]) -> frozenset[str]:
    """Give the people among the records that a query found, or else those whom these records are about."""
    found = list(ids)
    people = frozenset(record for record in found if book.get(Person, record))
    if people:
        return people
    promises = (promise.other for record in found if (promise := book.get(Promise, record)))
    entries = (entry for record in found if (entry := book.get(Entry, record)))
    named = (link.person for entry in entries for link in entry.in_order())
    return frozenset(book.resolve(person) for person in (*promises, *named))


def _words_of(person: Person) -> str:
    return fold(" ".join((person.name, *person.aliases, person.role, person.organization)))
