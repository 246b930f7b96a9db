"""Who is meant by words on a command line or in a form."""

from collections.abc import Iterator, Sequence

from influence_tui.domain.person import Person
from influence_tui.journal.refused import Ambiguous, NotFound
from influence_tui.linking import Candidate, Known, match

SHORTEST_END = 4
"""Letters of an id that are needed at least."""


def whom(known: Known, words: str) -> Person:
    """Give the one person meant: by name, alias, spelling, or the last letters of the id.

    Raises NotFound when nobody answers to the words and Ambiguous, with the candidates, when several do.
    """
    found = match(words, known)
    if not found:
        return _by_ending(known, words)
    people = [person for candidate in found if (person := known.person(candidate.person)) is not None]
    if len(people) != 1:
        raise Ambiguous(f"{words!r} may be {_either(people)}; name one.", _lines(known, found))
    return people[0]


def _by_ending(known: Known, words: str) -> Person:
    wanted = words.strip().upper()
    found = [one for one in _ids(known) if one.endswith(wanted)] if len(wanted) >= SHORTEST_END else []
    people = {person.id: person for one in found if (person := known.person(one)) is not None}
    if len(people) != 1:
        raise NotFound(f"Nobody in the book is called {words!r}.")
    return people.popitem()[1]


def _ids(known: Known) -> Iterator[str]:
    return map(known.names.id_at, range(known.names.places))


def _either(people: Sequence[Person]) -> str:
    names = [person.name for person in people[:3]]
    more = len(people) - len(names)
    return " or ".join(names) + (f" or {more} more" if more else "")


def _lines(known: Known, found: Sequence[Candidate]) -> list[str]:
    return [
        " · ".join(filter(None, [person.name, person.role, person.organization, person.id[-6:]]))
        for candidate in found
        if (person := known.person(candidate.person)) is not None
    ]
