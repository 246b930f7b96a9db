"""The picker behind `@`: who is meant after a letter or two."""

from collections.abc import Iterator, Mapping, Sequence, Set
from datetime import date
from functools import cache
from heapq import nlargest

from influence_tui.linking.found import Candidate
from influence_tui.linking.keys import PIECE, Part, key
from influence_tui.linking.known import Known
from influence_tui.linking.lexicon import TITLES
from influence_tui.linking.nicknames import VARIANTS

SHOWN = 8
"""How many are offered."""

_TIERS: tuple[tuple[frozenset[Part], str], ...] = (
    (frozenset({Part.GIVEN}), "name"),
    (frozenset({Part.SURNAME}), "surname"),
    (frozenset({Part.WHOLE, Part.CALLED, Part.FAMILY, Part.MIDDLE, Part.PIECE}), "alias"),
    (frozenset({Part.HANDLE, Part.ADDRESS}), "handle"),
)
_FIRST = {part: tier for tier, (parts, _) in enumerate(_TIERS) for part in parts}
_WHY = (*(why for _, why in _TIERS), "nickname", "initials", "spelling")
_NICKNAME, _INITIALS, _SPELLING = 4, 5, 6
_ENOUGH = 3
"""From so many on, no further tier is looked into."""
_TIER = (0, 90, 180, 270, 10_000, 20_000, 30_000)
"""Days by which somebody met seems to have been met earlier, by tier."""
_COMPANY = 90
"""Days by which somebody of one organization with those near seems to have been met later."""
_LATELY = 2
"""So many of those met come before the first never met."""
_LETTERS = 2
"""How many first letters the index has ready."""

Tiers = Mapping[int, int]
"""Place of a person → tier, 0 the best."""


def picker(query: str, known: Known, day: date, *, near: Sequence[str] = ()) -> tuple[Candidate, ...]:
    """Offer people for what was typed after `@`, the likeliest first; `near` are ids of this note and goal.

    The most lately met come first; the beginning of a surname, an alias or a handle counts as met so much longer
    ago than that of a name, and so on with nicknames, initials, and beginnings with one slip. Those never met
    follow in this same order, but for the first of them, who is among the first three; those of one organization
    with somebody near come before others. A contact after `day` does not count.
    """
    keys = _keys_of(query)
    tiers = _matching(keys, known) if keys else dict.fromkeys(_everybody(known), 0)
    ids = known.names.id_at
    wanted = set(near)
    front = {ids(place): place for place in tiers if ids(place) in wanted} if wanted else {}
    chosen = [(front[person], "in this note or goal") for person in dict.fromkeys(near) if person in front]
    company = {known.names.organization_at(known.names.place_of(person)) for person in near} - {0}
    for place in _ordered(tiers, known, day, company):
        if len(chosen) >= SHOWN:
            break
        if ids(place) not in front:
            chosen.append((place, _WHY[tiers[place]] if keys else "met lately"))
    return tuple(_shown(chosen, known))


def _shown(chosen: Sequence[tuple[int, str]], known: Known) -> Iterator[Candidate]:
    seen: set[str] = set()
    for place, why in chosen:
        person = known.person(known.names.id_at(place))
        if person is not None and person.id not in seen:
            seen.add(person.id)
            yield Candidate(person.id, person.name, why)


def _keys_of(query: str) -> list[str]:
    keys = [key(piece) for piece in PIECE.findall(query)]
    while len(keys) > 1 and keys[0] in TITLES:
        keys = keys[1:]
    return keys


def _everybody(known: Known) -> range:
    return range(known.names.places)


def _matching(keys: list[str], known: Known) -> Tiers:
    *whole, last = keys
    tiers = _beginning(last, known)
    for word in whole:
        held = known.names.named(word)
        tiers = {place: tier for place, tier in tiers.items() if place in held}
    if whole:
        return tiers | _beginning(" ".join(keys), known)
    for further in (_nicknamed, _by_initials, _slipped):
        if len(tiers) >= _ENOUGH:
            break
        for place, tier in further(last, known):
            tiers.setdefault(place, tier)
    return tiers


def _beginning(word: str, known: Known) -> dict[int, int]:
    names = known.names
    if len(word) <= _LETTERS:
        return {place: _FIRST[part] for place, part in names.starting(word).items()}
    tiers: dict[int, int] = {}
    for name in names.beginning(word):
        for place, part in names.named(name).items():
            tier = _FIRST.get(part, _SPELLING)
            if tier < tiers.get(place, _NICKNAME):
                tiers[place] = tier
    return tiers


@cache
def _nicknames() -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    """Give the nicknames by their first letter, each with the names that it may stand for."""
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for nickname, names in VARIANTS.items():
        found.setdefault(nickname[:1], []).append((nickname, tuple(names)))
    return found


def _nicknamed(word: str, known: Known) -> Iterator[tuple[int, int]]:
    """Give who may be called by a nickname that begins so."""
    names = _nicknames().get(word[:1], ())
    formals = {formal for nickname, formals in names if nickname.startswith(word) for formal in formals}
    for formal in sorted(formals):
        named = known.names.named(formal)
        yield from ((place, _NICKNAME) for place, part in named.items() if part == Part.GIVEN)


def _by_initials(word: str, known: Known) -> Iterator[tuple[int, int]]:
    yield from ((place, _INITIALS) for place, part in known.names.named(word).items() if part == Part.INITIALS)


def _slipped(word: str, known: Known) -> Iterator[tuple[int, int]]:
    """Give those whose name begins so but for one slip, the first letter kept."""
    names = known.names
    if len(word) <= _LETTERS:
        return
    if len(word) == _LETTERS + 1:
        # The slip may be the last letter: then all that begin with the two before it are meant.
        yield from ((place, _SPELLING) for place in names.starting(word[:_LETTERS]))
    near = [name for name in names.beginning(word[:2]) if _may_begin(word, name) and begins_nearly(word, name)]
    near += names.beginning(word[0] + word[2:])
    near += names.beginning(word[0] + word[2] + word[1] + word[3:])
    for name in near:
        yield from ((place, _SPELLING) for place, part in names.named(name).items() if part in _FIRST)


def _may_begin(word: str, name: str) -> bool:
    """Say quickly, of words whose first two letters are one, whether only one slip may be between them."""
    rest = word[3:]
    if name[2:3] == word[2]:
        return bool(rest)
    return bool(rest) and (name.startswith((rest, word[3] + word[2]), 2) or name.startswith((rest, word[2:]), 3))


def begins_nearly(word: str, name: str) -> bool:
    """Say whether a name begins with a word but for one slip: a letter wrong, too many, missing, two swapped."""
    same = 0
    while same < len(word) and same < len(name) and word[same] == name[same]:
        same += 1
    rest, other = word[same:], name[same:]
    if not rest or not other:
        return not rest
    swapped = len(rest) > 1 and other.startswith(rest[1] + rest[0] + rest[2:])
    return swapped or other.startswith(rest[1:]) or other[1:].startswith((rest, rest[1:]))


def _ordered(tiers: Tiers, known: Known, day: date, company: Set[int]) -> list[int]:
    """Give the places in the order they are offered: two met lately, one never met, then the others."""
    ids, last, organization = known.names.id_at, known.last_named, known.names.organization_at
    met: dict[int, int] = {}
    fresh: list[list[int]] = [[] for _ in _WHY]
    for place, tier in tiers.items():
        when = last(ids(place))
        if when is None or when > day:
            fresh[tier].append(place)
        else:
            met[place] = when.toordinal() - _TIER[tier] + _COMPANY * (organization(place) in company)
    if company:
        fresh = [sorted(places, key=lambda place: organization(place) not in company) for places in fresh]
    lately = nlargest(2 * SHOWN, met, key=met.__getitem__)
    new = [place for tier in range(_NICKNAME) for place in fresh[tier]]
    others = [place for tier in range(_NICKNAME, len(fresh)) for place in fresh[tier]]
    return [*lately[:_LATELY], *new[:1], *lately[_LATELY:], *new[1:], *others]
