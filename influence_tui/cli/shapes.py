"""The shapes of `--json`: records as plain values, by the names that docs/json.md lists."""

from collections.abc import Mapping

from influence_tui.domain.person import ME
from influence_tui.journal.known import Knowing
from influence_tui.journal.understanding import Understood
from influence_tui.linking import Found
from influence_tui.linking.promises import Offer

Shape = Mapping[str, object]


def understood_shape(known: Knowing, understood: Understood, entry_id: str = "", saved: bool = False) -> Shape:
    """Shape what `add` understood; `id` is absent in a dry run."""
    return {
        **({"id": entry_id} if entry_id else {}),
        "at": understood.at.isoformat(),
        "kind": understood.kind,
        "text": understood.text,
        "channel": understood.channel,
        "tags": [tag.name for tag in understood.marks.tags],
        "goals": list(understood.goals),
        "raises": [wish.what for wish in understood.marks.raises],
        "tone": understood.tone,
        "links": [_link(known, found) for found in understood.links],
        "promises": [_offer(known, offer, saved) for offer in understood.offers],
        "problems": list(understood.problems),
    }


def _link(known: Knowing, found: Found) -> Shape:
    person = known.person(found.person) if found.person else None
    return {
        "start": found.start,
        "end": found.end,
        "surface": found.surface,
        "state": found.state,
        "present": found.present,
        "person": {"id": person.id, "name": person.name} if person else None,
        "candidates": [{"id": c.person, "name": c.name, "why": c.why} for c in found.candidates],
    }


def _offer(known: Knowing, offer: Offer, saved: bool) -> Shape:
    return {
        "by": _who(known, offer.by),
        "to": _who(known, offer.to),
        "what": offer.what,
        "due": offer.due.isoformat() if offer.due else None,
        "state": "saved" if saved and offer.by and offer.to else "offered",
    }


def _who(known: Knowing, person_id: str) -> str | None:
    if person_id == ME:
        return ME
    person = known.person(person_id) if person_id else None
    return person.name if person else None
