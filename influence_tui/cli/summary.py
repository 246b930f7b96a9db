"""One line that says what was understood of a text."""

from collections.abc import Sequence
from datetime import date

from influence_tui.domain.person import ME
from influence_tui.domain.when import exact
from influence_tui.journal.known import Knowing
from influence_tui.journal.understanding import Understood
from influence_tui.linking import Found
from influence_tui.linking.promises import Offer


def summary(known: Knowing, understood: Understood, today: date, *, saved: bool) -> str:
    """Say when, what kind, who was linked, what was offered and what is asked."""
    day = understood.at.date()
    parts = [
        "Saved" if saved else "Would save",
        "" if day == today else exact(day, today),
        "planned" if understood.kind == "planned" else "",
        understood.channel or understood.kind,
        *_people(known, understood.linked),
        *(_question(found) for found in understood.asked),
        *(f"#{tag.name}" for tag in understood.marks.tags),
        *(_promise(known, offer, today, understood) for offer in understood.offers),
        *(f"to raise: {wish.what}" for wish in understood.marks.raises),
    ]
    return " · ".join(part for part in parts if part)


def _people(known: Knowing, linked: Sequence[Found]) -> list[str]:
    """Name everyone once; who was there in one place was there."""
    there: dict[str, bool] = {}
    for found in linked:
        name = _called(known, found)
        there[name] = found.present or there.get(name, False)
    return [f"with {name}" if present else f"about {name}" for name, present in there.items()]


def _called(known: Knowing, found: Found) -> str:
    person = known.person(found.person) if found.person else None
    return person.name if person else f"{found.new_name} (new)"


def _question(found: Found) -> str:
    likely = " or ".join(candidate.name for candidate in found.candidates)
    return f"{found.surface}? {likely}".rstrip()


def _promise(known: Knowing, offer: Offer, today: date, understood: Understood) -> str:
    by, to = (_name(known, offer.by), _name(known, offer.to))
    who = f"I owe {to}" if offer.by == ME else f"{by} owes me" if offer.to == ME else f"{by} owes {to}"
    due = f" due {exact(offer.due, today)}" if offer.due else ", no date: agree one"
    state = "" if understood.draft.take_all and offer.by and offer.to else " (offered)"
    return f"{who}: {offer.what}{due}{state}"


def _name(known: Knowing, person_id: str) -> str:
    person = known.person(person_id) if person_id and person_id != ME else None
    return person.name if person else "?"
