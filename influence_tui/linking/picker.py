"""The picker behind `@`: who is meant after a letter or two."""

from collections.abc import Sequence
from datetime import date

from influence_tui.linking.found import Candidate
from influence_tui.linking.keys import PIECE, Part, key
from influence_tui.linking.known import Known

SHOWN = 8
"""How many are offered."""

_TIER = {
    Part.GIVEN: 0, Part.WHOLE: 0, Part.SURNAME: 1, Part.CALLED: 2, Part.FAMILY: 2, Part.MIDDLE: 2, Part.PIECE: 2, Part.HANDLE: 3,
    Part.ADDRESS: 3, Part.VARIANT: 4, Part.INITIALS: 5,
}  # fmt: skip


def picker(query: str, known: Known, day: date, *, near: Sequence[str] = ()) -> tuple[Candidate, ...]:
    """Offer people for what was typed after `@`, the likeliest first; `near` are ids of this note and goal."""
    keys = [key(piece) for piece in PIECE.findall(query)]
    places: dict[int, int] = {}
    if keys:
        for word in known.names.beginning(keys[-1]):
            for place, part in known.names.named(word).items():
                tier = _TIER.get(part, 9)
                if tier < places.get(place, 9):
                    places[place] = tier
    for one in keys[:-1]:
        held = known.names.named(one)
        places = {place: tier for place, tier in places.items() if place in held}
    front = set(near)
    ranked = sorted(
        places,
        key=lambda place: (
            known.names.id_at(place) not in front, places[place], -(known.last_contact(known.names.id_at(place)) or date.min).toordinal()
        ),
    )  # fmt: skip
    people = (known.person(known.names.id_at(place)) for place in ranked[: 2 * SHOWN])
    chosen = {person.id: person for person in people if person}
    return tuple(Candidate(person.id, person.name, "") for person in list(chosen.values())[:SHOWN])
