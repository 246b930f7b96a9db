"""Capture: a draft becomes an entry, its links, its promises and the people it makes, in one change."""

from datetime import datetime

from influence_tui.domain.change import Change, Edit, added, change
from influence_tui.domain.entry import Ask, Entry, Link
from influence_tui.domain.entry import Offer as OpenOffer
from influence_tui.domain.fold import fold
from influence_tui.domain.person import Person, Raise, Ruling
from influence_tui.domain.ulid import new_id
from influence_tui.journal.known import Knowing
from influence_tui.journal.promises import NewPromise, promise_of
from influence_tui.journal.refused import Refused
from influence_tui.journal.understanding import Understood
from influence_tui.linking import Found
from influence_tui.linking.promises import Offer


def capture(known: Knowing, understood: Understood, now: datetime) -> Change:
    """Write what was understood of a draft. Raises Refused for an empty text or an impossible moment."""
    if understood.problems:
        raise Refused(understood.problems[0])
    if not understood.text:
        raise Refused("There is nothing to save: write a sentence first.")
    people = new_people(known, understood, now)
    entry = _entry(understood, people, now)
    edits = [
        *(added(person) for person in people.values() if known.person(person.id) is None),
        added(entry),
        *(taken_promise(offer, entry, now) for offer in understood.offers if is_taken(offer, understood)),
        *_raises(understood, entry, now),
        *rulings(understood, entry.id, now),
    ]
    return change("capture", edits, [entry.id])


def _entry(understood: Understood, people: dict[str, Person], now: datetime) -> Entry:
    return Entry(
        id=new_id(now),
        at=understood.at,
        zone=understood.zone,
        text=understood.text,
        channel=understood.channel,
        tags={tag.name: 1 for tag in understood.marks.tags},
        links={new_id(now): link_of(found, people, understood) for found in understood.linked},
        asks={new_id(now): ask_of(found) for found in understood.asked},
        offers={new_id(now): open_offer(offer) for offer in understood.offers if not is_taken(offer, understood)},
        unknown=dict.fromkeys(understood.unknown, 1),
        plan="planned" if understood.kind == "planned" else "",
        source=understood.draft.source,
    )


def is_taken(offer: Offer, understood: Understood) -> bool:
    """Say whether an offered promise was taken; one whose people are not known cannot be."""
    wanted = understood.draft.take_all or offer.what in understood.draft.taken
    return wanted and bool(offer.by and offer.to)


def new_people(known: Knowing, understood: Understood, now: datetime) -> dict[str, Person]:
    """Give whom the text names as new: folded name → a new record, or the one who has that name already."""
    names = {fold(found.new_name): found.new_name for found in understood.linked if found.new_name}
    return {folded: named_or_new(known, name, now) for folded, name in names.items()}


def named_or_new(known: Knowing, name: str, now: datetime) -> Person:
    """Give the one person who has this name or alias, else a new one."""
    there = [person for found in known.names.names_of(name) if (person := known.person(found)) is not None]
    return there[0] if len({person.id for person in there}) == 1 else Person(id=new_id(now), name=name)


def link_of(found: Found, people: dict[str, Person], understood: Understood) -> Link:
    """Make the link of a span; a new person is looked up by name."""
    person = people[fold(found.new_name)].id if found.new_name else found.person or ""
    return Link(
        person=person,
        start=found.start,
        end=found.end,
        surface=found.surface,
        by=found.by,
        present=found.present,
        tone=tone_of(person, understood) if found.present else None,
    )


def tone_of(person: str, understood: Understood) -> int | None:
    """Give the tone said of one person, else that of all, else none."""
    tones = understood.marks.tones
    own = [
        t.tone for t in tones if t.who and any(person == f.person for f in understood.links if t.names(f.surface))
    ]
    common = [t.tone for t in tones if not t.who]
    said = [*own, *([understood.draft.tone] if understood.draft.tone is not None else []), *common]
    return said[0] if said else None


def ask_of(found: Found) -> Ask:
    """Make the question that waits in the inbox."""
    people = tuple(candidate.person for candidate in found.candidates)
    return Ask(start=found.start, end=found.end, surface=found.surface, candidates=people, present=found.present)


def open_offer(offer: Offer) -> OpenOffer:
    """Make the offered promise that waits in the inbox."""
    return OpenOffer(by=offer.by, to=offer.to, what=offer.what, due=offer.due, start=offer.start, end=offer.end)


def taken_promise(offer: Offer | OpenOffer, entry: Entry, now: datetime) -> Edit:
    """Edit that saves an offered promise."""
    terms = NewPromise(by=offer.by, to=offer.to, what=offer.what, due=offer.due, made=entry.day)
    return added(promise_of(terms, now, entry=entry.id))


def rulings(understood: Understood, entry_id: str, now: datetime) -> list[Edit]:
    """Edits that remember what was confirmed and refused in a draft."""
    return [
        added(
            Ruling(
                id=new_id(now),
                surface=fold(answer.surface),
                person=answer.person or answer.refused,
                ruling=answer.ruling,
                day=now.date(),
                entry=entry_id if answer.ruling == "not here" else "",
            )
        )
        for answer in understood.draft.answers
        if answer.ruling and not answer.new_name
    ]


def _raises(understood: Understood, entry: Entry, now: datetime) -> list[Edit]:
    edits = []
    for wish in understood.marks.raises:
        people = {f.person for f in understood.linked if wish.who_start <= f.start < wish.who_end and f.person}
        edits += [
            added(Raise(id=new_id(now), person=person, what=wish.what, day=entry.day, entry=entry.id))
            for person in people
        ]
    return edits
