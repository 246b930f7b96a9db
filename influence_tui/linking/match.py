"""Whom a name on a command line means."""

from collections.abc import Iterator

from influence_tui.domain.person import Person
from influence_tui.linking.found import Candidate
from influence_tui.linking.keys import PIECE, Part, key
from influence_tui.linking.known import Known

_SHOWN = 8
_ADDRESSES = (Part.ADDRESS, Part.HANDLE)
_FAMILY = frozenset({Part.SURNAME, Part.FAMILY, Part.MIDDLE, Part.PIECE})
_DIFFERING = 0.4
"""The share of the letters that may differ in a name that sounds the same."""
_STRONG = frozenset({Part.WHOLE, Part.GIVEN, Part.CALLED, Part.HANDLE, Part.ADDRESS})


def match(query: str, known: Known) -> tuple[Candidate, ...]:
    """Find whom a name means: a whole name or alias first, then all its words, then beginnings, then a spelling.

    One candidate: that one is meant. Several: equals, the most lately met first. None: nobody is called so.
    """
    words = [key(piece) for piece in PIECE.findall(query)]
    if not words:
        return ()
    names = known.names
    exact = _people(known, [*names.names_of(query)])
    if exact:
        return _shown(known, exact, "name")
    steps = (
        (_addressed(query, known), "address or handle"),
        (_named(words, known), "name"),
        (_begun(words, known), "begins so"),
        (_spelt(words, known), "spelling"),
    )
    for places, why in steps:
        found = _people(known, [names.id_at(place) for place in places])
        if found:
            return _shown(known, found, why)
    return ()


def _addressed(query: str, known: Known) -> Iterator[int]:
    wanted = query.strip().lower().lstrip("@")
    yield from (place for place, part in known.names.named(wanted).items() if part in _ADDRESSES)


def _named(words: list[str], known: Known) -> Iterator[int]:
    held = [known.names.named(word) for word in words]
    shared = [place for place in held[0] if all(place in other for other in held[1:])]
    strong = [place for place in shared if held[0][place] in _STRONG] if len(words) == 1 else []
    yield from strong or shared


def _begun(words: list[str], known: Known) -> Iterator[int]:
    *whole, last = words
    names = known.names
    begun = {
        place
        for word in names.beginning(last)
        for place, part in names.named(word).items()
        if part in _STRONG | _FAMILY
    }
    for word in whole:
        begun &= set(names.named(word))
    yield from sorted(begun)


def _spelt(words: list[str], known: Known) -> Iterator[int]:
    names = known.names
    reached = [
        {place for near in (word, *names.misspelt(word, _DIFFERING)) for place in names.named(near)}
        for word in words
    ]
    yield from sorted(reached[0].intersection(*reached[1:]))


def _people(known: Known, ids: list[str]) -> list[Person]:
    people = (known.person(one) for one in ids)
    return list({person.id: person for person in people if person}.values())


def _shown(known: Known, people: list[Person], why: str) -> tuple[Candidate, ...]:
    met = sorted(people, key=lambda person: (str(known.last_named(person.id) or ""), person.name), reverse=True)
    return tuple(Candidate(person.id, person.name, why) for person in met[:_SHOWN])
