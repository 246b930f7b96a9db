"""Whom a name on a command line means."""

from influence_tui.domain.person import Person
from influence_tui.linking.found import Candidate
from influence_tui.linking.keys import PIECE, Part, key
from influence_tui.linking.known import Known

_SHOWN = 8
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
    for step in (_addressed, _named, _begun, _spelt):
        found = _people(known, [names.id_at(place) for place in step(query, words, known)])
        if found:
            return _shown(known, found, _WHY[step.__name__])
    return ()


_WHY = {"_addressed": "address or handle", "_named": "name", "_begun": "begins so", "_spelt": "spelling"}


def _addressed(query: str, words: list[str], known: Known) -> list[int]:
    wanted = query.strip().lower().lstrip("@")
    return [place for place, part in known.names.named(wanted).items() if part in (Part.ADDRESS, Part.HANDLE)]


def _named(query: str, words: list[str], known: Known) -> list[int]:
    held = [known.names.named(word) for word in words]
    shared = [place for place in held[0] if all(place in other for other in held[1:])]
    if len(words) == 1:
        strong = [place for place in shared if held[0][place] in _STRONG]
        return strong or shared
    return shared


def _begun(query: str, words: list[str], known: Known) -> list[int]:
    *whole, last = words
    names = known.names
    begun = {
        place
        for word in names.beginning(last)
        for place, part in names.named(word).items()
        if part < Part.PARTICLE
    }
    for word in whole:
        begun &= set(names.named(word))
    return sorted(begun)


def _spelt(query: str, words: list[str], known: Known) -> list[int]:
    names = known.names
    reached = [
        {place for near in (word, *names.misspelt(word, 0.4)) for place in names.named(near)} for word in words
    ]
    shared = reached[0].intersection(*reached[1:])
    return sorted(shared)


def _people(known: Known, ids: list[str]) -> list[Person]:
    people = (known.person(one) for one in ids)
    return list({person.id: person for person in people if person}.values())


def _shown(known: Known, people: list[Person], why: str) -> tuple[Candidate, ...]:
    met = sorted(people, key=lambda person: (str(known.last_contact(person.id) or ""), person.name), reverse=True)
    return tuple(Candidate(person.id, person.name, why) for person in met[:_SHOWN])
