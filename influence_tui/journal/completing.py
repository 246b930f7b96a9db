"""What a shell completes: the names of people and the short words of goals, without reading the journal."""

from collections.abc import Iterable, Iterator

from influence_tui.domain.fold import fold
from influence_tui.domain.person import Person
from influence_tui.journal.jotter import KeptKnown
from influence_tui.journal.known import Knowing, KnownBook


def everyone(known: Knowing) -> Iterator[Person]:
    """Give the people whom a name may mean: neither merged nor archived."""
    if isinstance(known, KeptKnown):
        people: Iterable[Person | None] = (known.person(person_id) for person_id in known.kept.people)
    else:
        people = known.every(Person) if isinstance(known, KnownBook) else ()
    once = {person.id: person for person in people if person is not None}
    return (person for person in once.values() if not (person.archived or person.into))


def names_beginning(known: Knowing, typed: str) -> list[str]:
    """Give the names in which some word begins as typed, whole names that begin so first."""
    wanted = fold(typed.lstrip("@"))
    found = [person.name for person in everyone(known) if _begins(person, wanted)]
    return sorted(found, key=lambda name: (not fold(name).startswith(wanted), fold(name)))


def words_beginning(words: Iterable[str], typed: str) -> list[str]:
    """Give the words (goals, tags) that begin as typed."""
    wanted = fold(typed.lstrip("#"))
    return sorted(word for word in words if fold(word).startswith(wanted))


def _begins(person: Person, wanted: str) -> bool:
    names = [fold(name) for name in (person.name, *person.aliases)]
    return any(name.startswith(wanted) or f" {wanted}" in name for name in names)
