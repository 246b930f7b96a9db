"""Who of several is meant: what the note, the habit of meeting and earlier answers say for each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from math import exp2

from influence_tui.domain.fold import fold
from influence_tui.domain.person import Person, Ruling
from influence_tui.linking.context import Context
from influence_tui.linking.found import Candidate
from influence_tui.linking.keys import Part
from influence_tui.linking.page import AGAINST, CALLED_BY, FULL, Spot

HALF_LIFE = 45
"""Days after which a contact speaks half as loud."""

FRESH = 548
"""Days (18 months) for which the confirmation of a single word holds by itself."""

Reason = tuple[float, str]
"""How much speaks for a person, and in which words."""

_PARTS: dict[int, Reason] = {
    Part.WHOLE: (3.0, "alias"),
    Part.GIVEN: (3.0, "given name"),
    Part.CALLED: (2.8, "called so"),
    Part.HANDLE: (2.8, "handle"),
    Part.ADDRESS: (6.0, "address"),
    Part.SURNAME: (1.6, "surname"),
    Part.FAMILY: (1.6, "surname"),
    Part.VARIANT: (1.4, "nickname"),
    Part.MIDDLE: (0.8, "middle name"),
    Part.PIECE: (0.8, "part of the name"),
    Part.INITIALS: (0.8, "initials"),
    Part.PARTICLE: (0.0, "part of the name"),
}
_FULL, _MISSPELT = 5.0, 1.5
_NAMED_FULL, _NAMED, _CONFIRMED, _AGED = 3.0, 1.5, 2.2, 0.6
_ORGANIZATION, _INSIDE, _RECENT, _TOGETHER, _ROLE = 3.0, 1.2, 0.8, 0.6, 0.8
_LOOSE_SHARE = 0.4
"""How much less being of one's organization says for a surname or a nickname."""
_REFUSED, _AGAINST = 0.8, 0.9
_MANY = 200


@dataclass(frozen=True, slots=True)
class Weighed:
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


def weigh(context: Context, spot: Spot, surface: str) -> list[Weighed]:
    """Weigh the people of a spot, the likeliest first; those once refused for good are left out."""
    page = context.page
    rulings = page.known.rulings(surface)
    homely = _home_counts(context, spot)
    weighed: dict[str, Weighed] = {}
    for place, parts in _likely(context, spot.people):
        person = page.known.person(page.names.id_at(place))
        if person is None:
            continue
        ruled = [ruling for ruling in rulings if ruling.person in (person.id, page.names.id_at(place))]
        if any(_forbids(ruling, context.entry) for ruling in ruled):
            continue
        one = _Weighing(context, spot, place, parts, person, ruled, homely).result()
        if person.id not in weighed or weighed[person.id].weight < one.weight:
            weighed[person.id] = one
    return sorted(weighed.values(), key=lambda one: -one.weight)


def candidate(weighed: Weighed) -> Candidate:
    """Give a weighed person as the candidate to show."""
    return Candidate(weighed.person.id, weighed.person.name, weighed.why)


@dataclass(frozen=True, slots=True)
class _Weighing:
    """One person on the scales."""

    context: Context
    spot: Spot
    place: int
    parts: int
    person: Person
    ruled: Sequence[Ruling]
    homely: bool
    """True: being of the owner's organization says something."""

    def result(self) -> Weighed:
        """Add up what speaks for this person."""
        base, why = self._by_name()
        confirmed, stale = self._confirmed()
        proofs = list(self._in_note())
        reasons = [*proofs, *self._by_habit()]
        if confirmed:
            reasons.append((_AGED if stale else _CONFIRMED, "confirmed before"))
        refused = sum(ruling.ruling == "not here" for ruling in self.ruled)
        against = _REFUSED * min(refused, 3) + (_AGAINST if self.parts & AGAINST else 0.0)
        weight = base + sum(more for more, _ in reasons) - against
        told = max(reasons, default=(0.0, why))
        return Weighed(
            self.person,
            self.parts,
            weight,
            told[1] if told[0] >= 0.5 and self.spot.how not in _SPELT else why,
            confirmed and not stale,
            stale,
            any(more > _NAMED for more, _ in proofs),
        )

    def _by_name(self) -> tuple[float, str]:
        if self.spot.how in _SPELT:
            return (_FULL - 1 if self.parts & FULL else _MISSPELT), f"spelling of {self.person.name}"
        if self.parts & FULL:
            return (_FULL - 0.5 if self.parts & 1 << Part.VARIANT else _FULL), "full name"
        return max(reason for part, reason in _PARTS.items() if self.parts & 1 << part)

    def _confirmed(self) -> tuple[bool, bool]:
        yes = [ruling for ruling in self.ruled if ruling.ruling == "yes"]
        days = [ruling.day for ruling in yes if ruling.day]
        stale = bool(days) and self.spot.alone and (self.context.day - max(days)).days > FRESH
        return bool(yes), stale

    def _in_note(self) -> Iterator[Reason]:
        context, names = self.context, self.context.page.names
        full = context.here.get(self.person.id)
        if full is not None:
            yield (_NAMED_FULL, "named in full in this note") if full else (_NAMED, "named in this note")
        number = names.organization_at(self.place)
        if number in context.organizations:
            yield _ORGANIZATION, f"{names.organization_name(number)} named in this note"

    def _by_habit(self) -> Iterator[Reason]:
        context, known = self.context, self.context.page.known
        number = context.page.names.organization_at(self.place)
        if self.homely and number in (0, context.inside):
            share = 1.0 if self.parts & (CALLED_BY & ~(1 << Part.VARIANT) | FULL) else _LOOSE_SHARE
            yield _INSIDE * share, "of your organization"
        last = known.last_contact(self.person.id)
        if last is not None and last <= context.day:
            yield _RECENT * exp2(-(context.day - last).days / HALF_LIFE), "met lately"
        together = sum(
            known.together(other).get(self.person.id, 0) for other in context.here if other != self.person.id
        )
        if together:
            yield _TOGETHER * min(together, 3) / 3, "often together with others named"
        if context.said and any(len(word) > 3 and word in context.said for word in fold(self.person.role).split()):
            yield _ROLE, f"{self.person.role} fits the words"


_SPELT = frozenset(("typo", "sounds", "pair"))


def _home_counts(context: Context, spot: Spot) -> bool:
    """Say whether some candidates are outside, and nobody is of an outside organization that the note names."""
    numbers = {context.page.names.organization_at(place) for place in spot.people}
    return bool(numbers - {0, context.inside}) and not numbers & context.organizations


def _likely(context: Context, people: dict[int, int]) -> Sequence[tuple[int, int]]:
    if len(people) <= _MANY:
        return list(people.items())
    last, names = context.page.known.last_contact, context.page.names
    met = ((last(names.id_at(place)) or date.min, place, parts) for place, parts in people.items())
    return [(place, parts) for _, place, parts in sorted(met, reverse=True)[:_MANY]]


def _forbids(ruling: Ruling, entry: str) -> bool:
    return ruling.ruling == "never" or (ruling.ruling == "not here" and bool(entry) and ruling.entry == entry)
