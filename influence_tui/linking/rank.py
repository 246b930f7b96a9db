"""Who of several is meant: what the note, the habit of meeting and earlier answers say for each."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from math import exp2

from influence_tui.domain.fold import fold
from influence_tui.domain.person import Person, Ruling
from influence_tui.linking.found import Candidate
from influence_tui.linking.keys import Part, organization_keys
from influence_tui.linking.page import FAMILY_LIKE, FULL, Page, Spot

HALF_LIFE = 45
"""Days after which a contact speaks half as loud."""

FRESH = 548
"""Days (18 months) for which the confirmation of a single word holds by itself."""

_BY_PART = {
    Part.WHOLE: 3.0, Part.GIVEN: 3.0, Part.CALLED: 2.8, Part.HANDLE: 2.8, Part.ADDRESS: 6.0, Part.SURNAME: 2.0,
    Part.FAMILY: 1.8, Part.VARIANT: 1.9, Part.MIDDLE: 1.0, Part.PIECE: 1.0, Part.INITIALS: 0.8, Part.PARTICLE: 0.0,
}  # fmt: skip
_NAMED_FULL, _CONFIRMED, _ORGANIZATION, _INSIDE, _RECENT, _TOGETHER, _ROLE, _REFUSED = (
    3.0,
    4.0,
    2.5,
    1.2,
    1.0,
    0.8,
    0.8,
    -0.8,
)
_MANY = 200


@dataclass(slots=True)
class Context:
    """What is known about a note while it is read."""

    page: Page
    day: date
    inside: int
    """The number of the owner's organization, 0 when unknown or nobody is of it."""
    entry: str
    organizations: set[int] = field(default_factory=set)
    """Numbers of the organizations named in the note."""
    said: set[str] = field(default_factory=set)
    """The words of the note (keys)."""
    here: dict[str, bool] = field(default_factory=dict)
    """Ids linked in the note so far → whether by their full name."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """One candidate with what speaks for them."""

    person: Person
    parts: int
    weight: float
    why: str
    confirmed: bool
    stale: bool


def weigh(context: Context, spot: Spot, surface: str) -> list[Weighed]:
    """Weigh the people of a spot, the likeliest first; refused ones are left out."""
    page = context.page
    rulings = page.known.rulings(surface)
    weighed: dict[str, Weighed] = {}
    for place, parts in _likely(context, spot.people):
        person = page.known.person(page.names.id_at(place))
        if person is None:
            continue
        ruled = [ruling for ruling in rulings if ruling.person in (person.id, page.names.id_at(place))]
        if any(_forbids(ruling, context.entry) for ruling in ruled):
            continue
        one = _weighed(context, spot, place, person, parts, ruled)
        if person.id not in weighed or weighed[person.id].weight < one.weight:
            weighed[person.id] = one
    return sorted(weighed.values(), key=lambda one: (-one.weight, one.person.name))


def candidate(weighed: Weighed) -> Candidate:
    """Give a weighed person as the candidate to show."""
    return Candidate(weighed.person.id, weighed.person.name, weighed.why)


def _likely(context: Context, people: dict[int, int]) -> Sequence[tuple[int, int]]:
    if len(people) <= _MANY:
        return list(people.items())
    last, names = context.page.known.last_contact, context.page.names
    met = ((last(names.id_at(place)) or date.min, place, parts) for place, parts in people.items())
    return [(place, parts) for _, place, parts in sorted(met, reverse=True)[:_MANY]]


def _forbids(ruling: Ruling, entry: str) -> bool:
    return ruling.ruling == "never" or (ruling.ruling == "not here" and bool(entry) and ruling.entry == entry)


def _weighed(
    context: Context, spot: Spot, place: int, person: Person, parts: int, ruled: Sequence[Ruling]
) -> Weighed:
    weight, why = _by_parts(context, spot, parts)
    reasons: list[tuple[float, str]] = [(0.1, why)]
    confirmed, age = _confirmed(context, ruled)
    single = spot.alone
    stale = confirmed and single and age > FRESH
    if confirmed:
        reasons.append((_CONFIRMED * (0.3 if stale else 1.0), "confirmed before"))
    refused = sum(ruling.ruling == "not here" for ruling in ruled)
    weight += _REFUSED * min(refused, 3)
    reasons += _in_note(context, place, person, parts)
    reasons += _by_habit(context, person)
    weight += sum(more for more, _ in reasons) - 0.1
    return Weighed(person, parts, weight, max(reasons)[1], confirmed and not stale, stale)


def _by_parts(context: Context, spot: Spot, parts: int) -> tuple[float, str]:
    if spot.how in ("typo", "sounds", "pair"):
        base = 4.0 if parts & FULL else 1.5
        return base, "spelling"
    if parts & FULL:
        return (5.0 if not parts & 1 << Part.VARIANT else 4.5), "full name"
    part = max((part for part in Part if parts & 1 << part and part in _BY_PART), key=lambda part: _BY_PART[part])
    return _BY_PART[part], _WHY[part]


_WHY = {
    Part.WHOLE: "alias", Part.GIVEN: "given name", Part.CALLED: "called so", Part.HANDLE: "handle", Part.ADDRESS: "address",
    Part.SURNAME: "surname", Part.FAMILY: "surname", Part.VARIANT: "nickname", Part.MIDDLE: "middle name",
    Part.PIECE: "part of the name", Part.INITIALS: "initials", Part.PARTICLE: "part of the name",
}  # fmt: skip


def _confirmed(context: Context, ruled: Sequence[Ruling]) -> tuple[bool, int]:
    days = [ruling.day for ruling in ruled if ruling.ruling == "yes" and ruling.day]
    if not days:
        return any(ruling.ruling == "yes" for ruling in ruled), 0
    return True, (context.day - max(days)).days


def _in_note(context: Context, place: int, person: Person, parts: int) -> list[tuple[float, str]]:
    reasons: list[tuple[float, str]] = []
    names = context.page.names
    if context.here.get(person.id):
        reasons.append((_NAMED_FULL, "named in full in this note"))
    elif person.id in context.here:
        reasons.append((_NAMED_FULL / 2, "named in this note"))
    number = names.organization_at(place)
    outside = context.organizations - {context.inside}
    if number and number in context.organizations and number != context.inside:
        reasons.append((_ORGANIZATION, f"{names.organization_name(number)} named in this note"))
    elif number in (0, context.inside):
        share = 0.2 if outside else 1.0
        reasons.append(
            (
                _INSIDE * share * (0.4 if parts & FAMILY_LIKE and not parts & FULL else 1.0),
                "of your organization" if number else "known best",
            )
        )
    role = {word for word in fold(person.role).split() if len(word) > 3}
    if role & context.said:
        reasons.append((_ROLE, f"{person.role} fits the words"))
    return reasons


def _by_habit(context: Context, person: Person) -> list[tuple[float, str]]:
    reasons: list[tuple[float, str]] = []
    last = context.page.known.last_contact(person.id)
    if last is not None and last <= context.day:
        reasons.append((_RECENT * exp2(-(context.day - last).days / HALF_LIFE), "met lately"))
    together = sum(
        context.page.known.together(other).get(person.id, 0) for other in context.here if other != person.id
    )
    if together:
        reasons.append((_TOGETHER * min(together, 3) / 3, "often together with others named"))
    return reasons


def named_organizations(page: Page) -> set[int]:
    """Find the organizations that a text names."""
    found: set[int] = set()
    names, words = page.names, page.words
    for index, word in enumerate(words):
        longest = names.longest(word.key)
        for length in range(longest, 0, -1):
            phrase = " ".join(other.key for other in words[index : index + length])
            numbers = names.organizations(phrase)
            if numbers:
                found.update(numbers)
                break
    return found


def inside_number(page: Page, organization: str) -> int:
    """Give the number of the owner's organization, 0 when nobody is of it."""
    for phrase in organization_keys(organization):
        for number in page.names.organizations(phrase):
            return number
    return 0
