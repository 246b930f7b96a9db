"""People who come into the book later: the entries that named them before, and names that recur."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime

import msgspec

from influence_tui.domain.change import Change, added, change, edited
from influence_tui.domain.entry import Ask, Entry, Link
from influence_tui.domain.fold import fold
from influence_tui.domain.person import Person, Ruling
from influence_tui.domain.ulid import new_id
from influence_tui.journal.known import KnownBook
from influence_tui.linking import Found, link
from influence_tui.linking.marks import read_marks

OFTEN = 3
"""Entries in which an unknown name stands before it is offered as a person."""
OFFERED = 5
"""Names offered at most."""


class Mention(msgspec.Struct, frozen=True):
    """Words of an older entry that may name somebody."""

    entry: str
    found: Found
    is_exact: bool
    """True: the full name or a whole alias of theirs, word for word."""


class Mentions(msgspec.Struct, frozen=True):
    """What older entries say of a person."""

    person: str
    found: tuple[Mention, ...] = ()

    @property
    def entries(self) -> int:
        """How many entries mention them."""
        return len({mention.entry for mention in self.found})

    @property
    def exact(self) -> tuple[Mention, ...]:
        """Those that leave no doubt."""
        return tuple(mention for mention in self.found if mention.is_exact)


class Recurring(msgspec.Struct, frozen=True):
    """A name that nobody in the book has, and how many entries it stands in."""

    name: str
    entries: int


def mentions_of(book: KnownBook, person: Person, entries: Sequence[str]) -> Mentions:
    """Read entries (by id, as a search gave them) for words that name a person and are not linked yet."""
    found = (mention for entry_id in entries for mention in _mentions(book, person, entry_id))
    return Mentions(person.id, tuple(found))


def query_for(person: Person) -> str:
    """Give the search that finds the entries which may mention a person."""
    words = dict.fromkeys(
        word for name in (person.name, *person.aliases) for word in name.split() if len(word) > 2
    )
    return " OR ".join(f'"{word}"' for word in words)


def link_exact(book: KnownBook, mentions: Mentions, now: datetime) -> Change:
    """Link the mentions that leave no doubt, all in one change; a mention is no contact."""
    edits = []
    for entry_id in dict.fromkeys(mention.entry for mention in mentions.exact):
        entry = book.get(Entry, entry_id)
        if entry is not None:
            spans = [mention.found for mention in mentions.exact if mention.entry == entry_id]
            links = {new_id(now): _link(span, mentions.person) for span in spans}
            edits.append(edited(entry, msgspec.structs.replace(entry, links={**entry.links, **links})))
    return change("link earlier notes", edits, [mentions.person])


def ask_later(book: KnownBook, mentions: Mentions, now: datetime) -> Change:
    """Put every mention into the inbox, to be looked at one by one."""
    edits = []
    for entry_id in dict.fromkeys(mention.entry for mention in mentions.found):
        entry = book.get(Entry, entry_id)
        if entry is not None:
            spans = [mention.found for mention in mentions.found if mention.entry == entry_id]
            asks = {new_id(now): _ask(span, mentions.person) for span in spans}
            edits.append(edited(entry, msgspec.structs.replace(entry, asks={**entry.asks, **asks})))
    return change("review earlier notes", edits, [mentions.person])


def refuse_name(book: KnownBook, name: str, now: datetime) -> Change:
    """Say that a recurring name is no person, for good."""
    return change("refuse", [added(Ruling(id=new_id(now), surface=fold(name), ruling="never", day=now.date()))])


def recurring(book: KnownBook) -> list[Recurring]:
    """Give the names that recur and that nobody has, most frequent first; refused ones are left out."""
    counted: Counter[str] = Counter()
    written: dict[str, str] = {}
    for names in book.unknown_names():
        for name in names:
            counted[fold(name)] += 1
            written.setdefault(fold(name), name)
    frequent = [(folded, number) for folded, number in counted.most_common() if number >= OFTEN]
    free = ((folded, number) for folded, number in frequent if _is_free(book, folded))
    return [Recurring(written[folded], number) for folded, number in list(free)[:OFFERED]]


def _is_free(book: KnownBook, folded: str) -> bool:
    refused = any(ruling.ruling == "never" and not ruling.person for ruling in book.rulings(folded))
    return not refused and not book.names.names_of(folded)


def _mentions(book: KnownBook, person: Person, entry_id: str) -> Iterator[Mention]:
    entry = book.get(Entry, entry_id)
    if entry is None:
        return
    taken: list[Link | Ask] = [*entry.links.values(), *entry.asks.values()]
    names = {fold(name) for name in (person.name, *person.aliases)}
    for found in link(entry.text, book, entry.day, me=book.me, avoid=read_marks(entry.text).avoid):
        is_theirs = found.person == person.id or any(each.person == person.id for each in found.candidates)
        if is_theirs and not any(found.start < span.end and span.start < found.end for span in taken):
            yield Mention(entry_id, found, found.state == "linked" and fold(found.surface) in names)


def _link(found: Found, person: str) -> Link:
    return Link(person=person, start=found.start, end=found.end, surface=found.surface, present=found.present)


def _ask(found: Found, person: str) -> Ask:
    others = tuple(each.person for each in found.candidates if each.person != person)
    return Ask(
        start=found.start,
        end=found.end,
        surface=found.surface,
        candidates=(person, *others)[:3],
        present=found.present,
    )
