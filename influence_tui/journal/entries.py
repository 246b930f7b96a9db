"""What is done to entries that stand: edit, delete, and the fate of a planned touch."""

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime

import msgspec

from influence_tui.clock import name_of
from influence_tui.domain.change import Change, added, change, edited, removed
from influence_tui.domain.entry import Entry, Link, Offer
from influence_tui.domain.fold import fold
from influence_tui.domain.person import Person, Ruling
from influence_tui.domain.ulid import new_id
from influence_tui.journal.capture import ask_of, is_taken, link_of, new_people, open_offer, rulings, taken_promise
from influence_tui.journal.known import KnownBook
from influence_tui.journal.refused import NotFound, Refused
from influence_tui.journal.understanding import Draft, Understood, read_text
from influence_tui.linking import Found, reanchor


class EntryText(msgspec.Struct, frozen=True):
    """An entry's id and the text it should have, with what was answered while it was edited."""

    entry: str
    draft: Draft
    before: str
    """The text that was edited: when the entry has another by now, nothing is overwritten."""


class EntryTone(msgspec.Struct, frozen=True):
    """An entry's id, a tone −2 … +2 or none, and of whom (empty: all who were present)."""

    entry: str
    tone: int | None
    person: str = ""


class PlanOutcome(msgspec.Struct, frozen=True):
    """What became of a planned touch: `happened`, `missed`, or `planned` for another moment."""

    entry: str
    plan: str
    at: datetime | None = None


def edit_entry(book: KnownBook, request: EntryText, now: datetime) -> Change:
    """Give an entry another text: links follow their words, new names are linked, the moment stays.

    Promises that were saved stay as they are; only new ones are offered.
    """
    entry = entry_called(book, request.entry)
    text = request.draft.text.strip()
    if entry.text != request.before:
        raise Refused("This entry was changed meanwhile: look at it, then edit it again. Your text is kept.")
    if not text:
        raise Refused("An entry needs a text; delete it instead.")
    if text == entry.text and not request.draft.answers:
        return change("edit", [])
    understood = read_text(book, request.draft, text, entry.at, planned=entry.plan == "planned", entry=entry.id)
    people = new_people(book, understood, now)
    fresh = [offer for offer in understood.offers if offer.sentence not in entry.text]
    edits = [
        *(added(person) for person in people.values() if book.person(person.id) is None),
        edited(entry, _rewritten(book, entry, understood, people, now)),
        *(taken_promise(offer, entry, now) for offer in fresh if is_taken(offer, understood)),
        *rulings(understood, entry.id, now),
    ]
    return change("edit", edits, [entry.id])


def delete_entry(book: KnownBook, entry_id: str, now: datetime) -> Change:
    """Put an entry in the trash."""
    return change("delete entry", [removed(entry_called(book, entry_id))])


def set_tone(book: KnownBook, request: EntryTone, now: datetime) -> Change:
    """Say how a touch felt, with one person or with all who were present."""
    entry = entry_called(book, request.entry)
    links = {
        key: msgspec.structs.replace(link, tone=request.tone)
        if link.present and (not request.person or link.person in book.everyone_in(request.person))
        else link
        for key, link in entry.links.items()
    }
    return change("tone", [edited(entry, msgspec.structs.replace(entry, links=links))])


def settle_plan(book: KnownBook, request: PlanOutcome, now: datetime) -> Change:
    """Say what became of a planned touch: it happened (and is a touch now), was missed, or has another moment."""
    entry = entry_called(book, request.entry)
    if not entry.plan:
        raise Refused("That is no planned touch.")
    moment = {"at": request.at, "zone": name_of(now)} if request.at else {}
    after = msgspec.structs.replace(entry, plan=request.plan, **moment)
    words = {
        "happened": "planned touch happened",
        "missed": "planned touch missed",
        "planned": "move planned touch",
    }
    return change(words[request.plan], [edited(entry, after)])


def entry_called(book: KnownBook, entry_id: str) -> Entry:
    """Give the entry with this id, or raise NotFound."""
    entry = book.get(Entry, entry_id)
    if entry is None:
        raise NotFound("That entry is not in the journal any more.")
    return entry


def _rewritten(
    book: KnownBook, entry: Entry, understood: Understood, people: dict[str, Person], now: datetime
) -> Entry:
    kept = _kept_links(entry, understood)
    new = [found for found in understood.linked if not _covered(found, kept.values())]
    asks = _asks(book, entry, understood, kept.values())
    return msgspec.structs.replace(
        entry,
        text=understood.text,
        channel=understood.channel,
        tags={tag.name: 1 for tag in understood.marks.tags},
        links={**kept, **{new_id(now): link_of(found, people, understood) for found in new}},
        asks={new_id(now): ask_of(found) for found in asks},
        offers=_offers(entry, understood, now),
        unknown=dict.fromkeys(understood.unknown, 1),
    )


def _kept_links(entry: Entry, understood: Understood) -> dict[str, Link]:
    said = [found for found in understood.linked if found.by == "confirmed"]
    anchored = reanchor(understood.text, entry.links, entry.text)
    return {key: link for key, link in anchored.items() if not any(_covered(found, [link]) for found in said)}


def _offers(entry: Entry, understood: Understood, now: datetime) -> dict[str, Offer]:
    """Keep the open offers whose promise still stands in the text, and add those of new sentences."""
    open_before = {offer.what: key for key, offer in entry.offers.items()}
    offers: dict[str, Offer] = {}
    for offer in understood.offers:
        is_new = offer.sentence not in entry.text
        if (is_new or offer.what in open_before) and not is_taken(offer, understood):
            offers[open_before.get(offer.what) or new_id(now)] = open_offer(offer)
    return offers


def _covered(found: Found, links: Iterable[Link]) -> bool:
    return any(found.start < link.end and link.start < found.end for link in links)


def _asks(book: KnownBook, entry: Entry, understood: Understood, links: Collection[Link]) -> Iterator[Found]:
    refused = {ruling.surface for ruling in book.naming(Ruling, entry.id)}
    for found in understood.asked:
        if not _covered(found, links) and fold(found.surface) not in refused:
            yield found
