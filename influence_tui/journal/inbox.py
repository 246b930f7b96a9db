"""The inbox: spans that may name somebody and promises found in prose, until they are settled."""

from collections.abc import Iterator
from datetime import datetime

import msgspec

from influence_tui.domain.book import Book
from influence_tui.domain.change import Change, added, change, edited
from influence_tui.domain.entry import Ask, Entry, Link, Offer
from influence_tui.domain.fold import fold
from influence_tui.domain.person import Ruling
from influence_tui.domain.ulid import new_id
from influence_tui.journal.capture import named_or_new, taken_promise
from influence_tui.journal.entries import entry_called
from influence_tui.journal.known import KnownBook
from influence_tui.journal.refused import NotFound, Refused


class Open(msgspec.Struct, frozen=True):
    """One open item: its entry, its key in the entry, and what is asked or offered."""

    entry: Entry
    key: str
    item: Ask | Offer


class AskAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """What a span is: a person (by id), a new person (by name), or nobody."""

    entry: str
    key: str
    person: str = ""
    new_name: str = ""
    ruling: str = "yes"
    """`yes`, `not here` (nobody in this text) or `never` (never the likeliest candidate again)."""
    present: bool | None = None


class OfferAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Whether a promise found in prose is one; `by` and `to` fill in what the text left open."""

    entry: str
    key: str
    take: bool
    by: str = ""
    to: str = ""


def inbox(book: Book) -> Iterator[Open]:
    """Give what is open, newest entry first, in the order of the text."""
    for entry in book.open_entries():
        found: list[tuple[str, Ask | Offer]] = [*entry.asks.items(), *entry.offers.items()]
        for key, item in sorted(found, key=lambda pair: pair[1].start):
            yield Open(entry, key, item)


def answer_ask(book: KnownBook, request: AskAnswer, now: datetime) -> Change:
    """Settle a span: link it, make a person of it, or refuse it; what was said is remembered."""
    entry = entry_called(book, request.entry)
    ask = entry.asks.get(request.key)
    if ask is None:
        raise NotFound("That question is settled already.")
    new = named_or_new(book, request.new_name, now) if request.new_name else None
    person = new.id if new else request.person
    links = dict(entry.links)
    if person:
        present = ask.present if request.present is None else request.present
        links[request.key] = Link(
            person=person, start=ask.start, end=ask.end, surface=ask.surface, by="confirmed", present=present
        )
    asks = {key: other for key, other in entry.asks.items() if key != request.key}
    after = msgspec.structs.replace(entry, links=links, asks=asks)
    edits = [edited(entry, after), added(_ruling(ask, request, person, now))]
    return change(
        "confirm" if person else "refuse",
        [*([added(new)] if new and book.person(new.id) is None else []), *edits],
        [person or entry.id],
    )


def answer_offer(book: KnownBook, request: OfferAnswer, now: datetime) -> Change:
    """Take a promise found in prose, or refuse it."""
    entry = entry_called(book, request.entry)
    offer = entry.offers.get(request.key)
    if offer is None:
        raise NotFound("That promise is settled already.")
    offer = msgspec.structs.replace(offer, by=request.by or offer.by, to=request.to or offer.to)
    if request.take and not (offer.by and offer.to):
        raise Refused("Say who promised it to whom first.")
    offers = {key: other for key, other in entry.offers.items() if key != request.key}
    settled = edited(entry, msgspec.structs.replace(entry, offers=offers))
    taken = [taken_promise(offer, entry, now)] if request.take else []
    return change("promise" if request.take else "refuse promise", [*taken, settled], [entry.id])


def _ruling(ask: Ask, request: AskAnswer, person: str, now: datetime) -> Ruling:
    likeliest = ask.candidates[0] if ask.candidates else ""
    return Ruling(
        id=new_id(now),
        surface=fold(ask.surface),
        person=person or likeliest,
        ruling="yes" if person else request.ruling,
        day=now.date(),
        entry="" if person or request.ruling == "never" else request.entry,
    )
