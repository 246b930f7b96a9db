"""Who of several is meant: what the note, the habit of meeting and earlier answers say for each."""

from collections.abc import Sequence
from functools import lru_cache
from heapq import nsmallest
from math import exp2
from typing import NamedTuple

from influence_tui.domain.fold import fold
from influence_tui.domain.person import Person, Ruling
from influence_tui.linking.context import LONG, Context
from influence_tui.linking.cues import beside, in_touch
from influence_tui.linking.found import Candidate
from influence_tui.linking.keys import Part
from influence_tui.linking.page import AGAINST, CALLED_BY, FULL, Spot
from influence_tui.linking.weights import WHOLE_NAME, base, told

HALF_LIFE = 45
"""Days after which a contact speaks half as loud."""

FRESH = 548
"""Days (18 months) for which the confirmation of a single word holds by itself."""

_MISSPELT = 1.5
_NAMED_FULL, _NAMED, _CONFIRMED, _AGED = 3.0, 1.5, 2.2, 0.6
_ORGANIZATION, _INSIDE, _RECENT, _TOGETHER, _ROLE, _ROLE_BESIDE = 3.0, 1.2, 0.7, 0.6, 0.8, 4.5
_CALLING = 0.6
"""What being inside says of somebody who calls, writes or is asked."""
_LOOSE_SHARE = 0.4
"""How much less being of one's organization says for a surname or a nickname."""
_REFUSED, _AGAINST = 0.7, 0.9
_TOLD = 0.5
"""What must speak for somebody at least to be given as the reason."""
_FEW = 5
"""How many of a crowd are weighed with care."""
_COLLEAGUE = 0.6
_SHARED = 1.2
"""What a confirmation says when others are called exactly so, too."""
_EXACT = 1 << Part.GIVEN | 1 << Part.CALLED | 1 << Part.WHOLE
_ACCENTS = 2.2
"""What it says when only this one's name has the accents that were typed."""
_OFTEN = 3
_NAMED_BY = CALLED_BY & ~(1 << Part.VARIANT) | FULL
_SPELT = frozenset(("typo", "sounds", "pair"))


class Weighed(NamedTuple):
    """One candidate with what speaks for them."""

    person: Person
    parts: int
    weight: float
    why: str
    confirmed: bool
    """True: these words were confirmed for them, and that still holds."""
    stale: bool
    """True: they were confirmed too long ago."""
    proven: bool
    """True: the note itself says so (named in full before, their organization)."""


class _Question(NamedTuple):
    """Whom a spot names, with what is the same for all candidates."""

    context: Context
    spot: Spot
    rulings: Sequence[Ruling]
    home: float
    """What being of the owner's organization says."""
    houses: set[int]
    """The outside organizations of others in the note."""


class _Scale:
    """Adds up what speaks for one person, and keeps the weightiest reason."""

    __slots__ = ("most", "weight", "why")

    def __init__(self, weight: float, why: str) -> None:
        self.weight, self.why, self.most = weight, why, _TOLD

    def add(self, more: float, why: str) -> None:
        """Take in one reason."""
        self.weight += more
        if more >= self.most:
            self.most, self.why = more, why


def weigh(context: Context, spot: Spot, surface: str) -> list[Weighed]:
    """Weigh the people of a spot, the likeliest first; those once refused for good are left out."""
    page = context.page
    rulings = page.known.rulings(surface)
    houses = _houses(context, spot) if context.colleagues else set()
    question = _Question(context, spot, rulings, _home(context, spot, houses), houses)
    weighed: dict[str, Weighed] = {}
    for place, parts in _likely(context, spot.people, rulings):
        person = page.known.person(page.names.id_at(place))
        if person is None:
            continue
        one = _weighed(question, place, parts, person)
        if one is not None and (person.id not in weighed or weighed[person.id].weight < one.weight):
            weighed[person.id] = one
    return sorted(weighed.values(), key=lambda one: -one.weight)


def candidate(weighed: Weighed) -> Candidate:
    """Give a weighed person as the candidate to show."""
    return Candidate(weighed.person.id, weighed.person.name, weighed.why)


def _weighed(question: _Question, place: int, parts: int, person: Person) -> Weighed | None:
    context, spot = question.context, question.spot
    spelt = spot.how in _SPELT
    scale = _Scale(base(parts), f"spelling of {person.name}" if spelt else told(parts))
    if spelt:
        scale.weight, scale.most = WHOLE_NAME - 1 if parts & FULL else _MISSPELT, _NAMED
    if parts & AGAINST:
        scale.weight -= _AGAINST
    confirmed = stale = False
    if question.rulings:
        ruled = [one for one in question.rulings if one.person in (person.id, context.page.names.id_at(place))]
        if any(_forbids(ruling, context.entry) for ruling in ruled):
            return None
        confirmed, stale = _learn(context, spot, ruled, scale)
    written = context.page.text[spot.start : spot.end]
    if not written.isascii() and len(spot.people) > 1 and _is_spelt_so(person, written):
        scale.add(_ACCENTS, "spelt so")
    proven = _in_note(context, place, person, scale)
    _by_habit(question, place, parts, person, scale)
    return Weighed(person, parts, scale.weight, scale.why, confirmed and not stale, stale, proven)


def _is_spelt_so(person: Person, written: str) -> bool:
    """Say whether a name is written with just these accents."""
    return any(written in name.split() for name in (person.name, *person.aliases))


def _learn(context: Context, spot: Spot, ruled: Sequence[Ruling], scale: _Scale) -> tuple[bool, bool]:
    """Take in earlier answers; say whether they confirm, and whether that is too old."""
    scale.weight -= _REFUSED * min(sum(ruling.ruling == "not here" for ruling in ruled), _OFTEN)
    yes = [ruling.day for ruling in ruled if ruling.ruling == "yes"]
    days = [day for day in yes if day is not None]
    stale = bool(days) and spot.alone and (context.day - max(days)).days > FRESH
    if yes:
        scale.add(_AGED if stale else _SHARED if _is_shared(spot) else _CONFIRMED, "confirmed before")
    return bool(yes), stale


def _is_shared(spot: Spot) -> bool:
    """Say whether more than one is called exactly so, who may be meant the next time."""
    return sum(bool(parts & _EXACT) for parts in spot.people.values()) > 1


def _in_note(context: Context, place: int, person: Person, scale: _Scale) -> bool:
    """Take in what the note says; say whether that is a proof."""
    full = context.here.get(person.id)
    if full is not None:
        scale.add(_NAMED_FULL if full else _NAMED, "named in full in this note" if full else "named in this note")
    number = context.page.names.organization_at(place)
    if number not in context.organizations:
        return bool(full)
    scale.add(_ORGANIZATION, f"{context.page.names.organization_name(number)} named in this note")
    return True


def _by_habit(question: _Question, place: int, parts: int, person: Person, scale: _Scale) -> None:
    context, known = question.context, question.context.page.known
    if question.home and context.page.names.organization_at(place) in (0, context.inside):
        scale.add(question.home * (1.0 if parts & _NAMED_BY else _LOOSE_SHARE), "of your organization")
    last = known.last_named(person.id)
    if last is not None and last <= context.day:
        scale.add(_RECENT * exp2(-(context.day - last).days / HALF_LIFE), "met lately")
    if len(question.spot.people) == 1:
        return
    if context.page.names.organization_at(place) in question.houses:
        scale.add(_COLLEAGUE, "of one organization with others named")
    here = context.here
    company = known.together(person.id).items() if here else ()
    together = sum(times for other, times in company if other in here and other != person.id)
    if together:
        scale.add(_TOGETHER * min(together, _OFTEN) / _OFTEN, "often together with others named")
    if person.role and not context.said.isdisjoint(role_words(person.role)):
        said = beside(context.page, question.spot)
        scale.add(
            _ROLE if said.isdisjoint(role_words(person.role)) else _ROLE_BESIDE, f"{person.role} fits the words"
        )


def _home(context: Context, spot: Spot, houses: set[int]) -> float:
    """Weigh being inside: nothing when all are, or when the note names the organization of one who is not.

    Those outside call and write as much as anybody, so there it says less.
    """
    if len(spot.people) == 1:
        return 0.0
    numbers = {context.page.names.organization_at(place) for place in spot.people}
    if not numbers - {0, context.inside} or numbers & context.organizations:
        return 0.0
    return _CALLING if not numbers.isdisjoint(houses) or in_touch(context.page, spot) else _INSIDE


def _houses(context: Context, spot: Spot) -> set[int]:
    """Give the outside organizations of others linked in the note so far."""
    own = {context.page.names.id_at(place) for place in spot.people}
    return {number for person, number in context.colleagues.items() if person not in own} - {0, context.inside}


def _likely(context: Context, people: dict[int, int], rulings: Sequence[Ruling]) -> Sequence[tuple[int, int]]:
    """Give those of a crowd who can come first, by what is quickly told; all when they are few."""
    if len(people) <= _FEW:
        return list(people.items())
    ruled = {ruling.person for ruling in rulings}
    names, last = context.page.names, context.page.known.last_named
    told: list[tuple[float, int, int, int]] = []
    id_at, organization_at, here, named = names.id_at, names.organization_at, context.here, context.organizations
    for order, (place, parts) in enumerate(people.items()):
        person, weight = id_at(place), base(parts)
        if person in here or person in ruled or (named and organization_at(place) in named):
            weight += _ORGANIZATION
        met = last(person)
        if met is not None:
            weight += _RECENT * exp2(-max(0, (context.day - met).days) / HALF_LIFE)
        told.append((-weight, order, place, parts))
    return [(place, parts) for _, _, place, parts in nsmallest(_FEW, told)]


@lru_cache(4096)
def role_words(role: str) -> frozenset[str]:
    """Give the words of a role that tell something: long ones, and short ones in capitals (`HR`)."""
    words = (word for word in role.split() if len(word) >= LONG or (len(word) > 1 and word.isupper()))
    return frozenset(map(fold, words))


def _forbids(ruling: Ruling, entry: str) -> bool:
    return ruling.ruling == "never" or (ruling.ruling == "not here" and bool(entry) and ruling.entry == entry)
