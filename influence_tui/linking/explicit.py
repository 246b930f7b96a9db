"""The explicit `@name`: it says who, and nothing overrides it."""

import re
from collections.abc import Iterator
from datetime import date

from influence_tui.linking.found import Candidate, Found
from influence_tui.linking.keys import PIECE, Part, key, whole
from influence_tui.linking.known import Known
from influence_tui.linking.picker import picker

_AT = re.compile(r'(?<![\w@`\\])@(?:"(?P<quoted>[^"\n]+)"|(?P<name>\w[\w.\-]*\w|\w))')
_MOST = 5


def explicit(text: str, known: Known, day: date) -> list[Found]:
    """Find the explicit names of a text, from left to right."""
    if "@" not in text:
        return []
    return [
        _quoted(match, known) if match["quoted"] else _named(text, match, known, day)
        for match in _AT.finditer(text)
    ]


def _quoted(match: re.Match[str], known: Known) -> Found:
    name = " ".join(match["quoted"].split())
    ids = _living(known, known.names.names_of(name))
    if len(ids) == 1:
        return _linked(match.string, match.start(), match.end(), ids[0])
    if ids:
        return _asked(match.string, match.start(), match.end(), _candidates(known, ids, "same name"))
    surface = match.group()
    return Found(match.start(), match.end(), surface, "linked", None, "user", False, (), name)


def _named(text: str, match: re.Match[str], known: Known, day: date) -> Found:
    """Read the longest known name after an @; what nobody is called is asked."""
    start = match.start("name")
    for end in _ends(text, start):
        ids = _living(known, _exactly(known, text[start:end]))
        if len(ids) == 1:
            return _linked(text, match.start(), end, ids[0])
        if ids:
            return _asked(text, match.start(), end, _candidates(known, ids, "called so"))
    end = match.end()
    return _asked(text, match.start(), end, picker(text[start:end], known, day)[:3])


def _ends(text: str, start: int) -> Iterator[int]:
    ends: list[int] = []
    last = start
    for piece in PIECE.finditer(text, start):
        if len(ends) == 2 * _MOST or (ends and text[last : piece.start()] not in (" ", "-", ". ", ".")):
            break
        stop = piece.end()
        ends.append(stop)
        for tail in ("'s", "’s"):
            if piece.group().endswith(tail):
                ends.append(stop - 2)
        last = stop
    return reversed(ends)


def _exactly(known: Known, name: str) -> tuple[str, ...]:
    """Give the ids of whom a name fits: whole names first, then every word of it."""
    names = known.names
    exact = names.names_of(name)
    if exact:
        return exact
    keys = [key(piece) for piece in PIECE.findall(name)]
    if len(keys) == 1 or "." in name:
        held = names.named(name.lower() if "." in name else key(name))
        handles = [place for place, part in held.items() if part in (Part.HANDLE, Part.WHOLE)]
        called = [place for place, part in held.items() if part in (Part.GIVEN, Part.CALLED)]
        chosen = handles or called or ([*held] if len(keys) == 1 and len(held) else [])
        return tuple(names.id_at(place) for place in chosen)
    shared = set(names.named(keys[0]))
    for one in keys[1:]:
        shared &= set(names.named(one))
    return tuple(names.id_at(place) for place in sorted(shared)) if whole(name) else ()


def _living(known: Known, ids: tuple[str, ...]) -> list[str]:
    people = (known.person(one) for one in ids)
    return list(dict.fromkeys(person.id for person in people if person))


def _linked(text: str, start: int, end: int, person: str) -> Found:
    return Found(start, end, text[start:end], "linked", person, "user", False)


def _asked(text: str, start: int, end: int, candidates: tuple[Candidate, ...]) -> Found:
    return Found(start, end, text[start:end], "asked", None, "user", False, candidates)


def _candidates(known: Known, ids: list[str], why: str) -> tuple[Candidate, ...]:
    people = [person for one in ids if (person := known.person(one))]
    people.sort(key=lambda person: str(known.last_named(person.id) or ""), reverse=True)
    return tuple(Candidate(person.id, person.name, why) for person in people[:3])
