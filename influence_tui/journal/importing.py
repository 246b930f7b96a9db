"""What comes in from other programs: entries, linked as they come, and people; always as one step to undo."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta

import msgspec

from influence_tui.domain.change import Change, Edit, added, edited
from influence_tui.domain.entry import Entry
from influence_tui.domain.fold import fold
from influence_tui.domain.person import CIRCLES, Person, Tie
from influence_tui.domain.ulid import new_id
from influence_tui.journal.capture import link_of
from influence_tui.journal.known import KnownBook
from influence_tui.journal.parts import parts
from influence_tui.journal.people import REPORTS_TO, NewPerson, is_me, person_of, same_name
from influence_tui.journal.understanding import Draft, read_text


class IncomingEntry(msgspec.Struct, frozen=True, kw_only=True):
    """An entry of another program."""

    at: datetime
    """Local time; without a zone it is taken in mine."""
    text: str
    source: str
    """Names it again when the same file is read again."""


class IncomingPerson(msgspec.Struct, frozen=True, kw_only=True):
    """A person of a table."""

    person: NewPerson
    reports_to: str = ""
    """A name; somebody unknown is made."""


class Counted(msgspec.Struct, kw_only=True):
    """What an import did, for the user."""

    new: int = 0
    changed: int = 0
    known: int = 0
    """Were there already, the same."""
    made: tuple[str, ...] = ()
    """Names of people made because somebody reports to them."""


def import_entries(book: KnownBook, incoming: Sequence[IncomingEntry], now: datetime) -> list[Change]:
    """Bring in entries that are not there yet; certain names are linked, nothing is asked and nothing offered."""
    there = {entry.source for entry in book.every(Entry) if entry.source}
    edits = (added(_entry(book, each, now)) for each in incoming if each.source not in there)
    return list(parts(Change(what="import", edits=()), edits))


def import_people(book: KnownBook, incoming: Sequence[IncomingPerson], now: datetime) -> list[Change]:
    """Bring in people; who is there already (by outside id, else by name) gets what the table says anew."""
    others = [each for each in incoming if not is_me(book, [each.person.name, *each.person.contact])]
    return list(parts(Change(what="import people", edits=()), _PeopleImport(book, now).edits(others)))


def count_people(book: KnownBook, changes: Sequence[Change], incoming: Sequence[IncomingPerson]) -> Counted:
    """Say what an import of people will do, before it is done."""
    names = {fold(each.person.name) for each in incoming}
    edits = [edit for change in changes for edit in change.edits if edit.table == Person.table]
    new = [edit for edit in edits if book.get(Person, edit.id) is None]
    made = tuple(str(edit.set["name"]) for edit in new if fold(str(edit.set.get("name", ""))) not in names)
    changed = len(edits) - len(new)
    return Counted(new=len(new) - len(made), changed=changed, known=len(incoming) - len(new) - changed, made=made)


def _entry(book: KnownBook, incoming: IncomingEntry, now: datetime) -> Entry:
    at = incoming.at if incoming.at.tzinfo else incoming.at.replace(tzinfo=now.tzinfo)
    text = incoming.text.strip()
    read = read_text(book, Draft(text=text), text, at)
    sure = [found for found in read.linked if not found.new_name]
    return Entry(
        id=new_id(at),
        at=at,
        zone=read.zone,
        text=text,
        channel=read.channel if any(found.present for found in sure) else "",
        tags={tag.name: 1 for tag in read.marks.tags},
        links={new_id(at): link_of(found, {}, read) for found in sure},
        unknown=dict.fromkeys(read.unknown, 1),
        source=incoming.source,
    )


class _PeopleImport:
    """One table of people on its way in."""

    def __init__(self, book: KnownBook, now: datetime) -> None:
        self.book = book
        self.now = now
        self.outside = {person.external_id: person for person in book.every(Person) if person.external_id}
        self.made: dict[str, str] = {}
        self.used: set[str] = set()
        """Ids that a row of this table means already."""
        self.fresh: dict[str, str] = {}
        """Folded name → id of somebody whom this table makes."""

    def edits(self, incoming: Sequence[IncomingPerson]) -> Iterator[Edit]:
        ids = [self._id(each.person) for each in incoming]
        self.made |= {fold(each.person.name): person_id for each, person_id in zip(incoming, ids, strict=True)}
        for place, (each, person_id) in enumerate(zip(incoming, ids, strict=True)):
            yield self._person(each.person, person_id, place)
            if each.reports_to and not is_me(self.book, [each.reports_to]):
                yield from self._tie(person_id, each.reports_to)

    def _id(self, person: NewPerson) -> str:
        known = self.outside.get(person.external_id) if person.external_id else None
        if known is None:
            same = [found for found in same_name(self.book, [person.name]) if not _differs(found, person)]
            free = [found for found in same if found.id not in self.used]
            known = (free or same)[0] if same and (free or not person.external_id) else None
        if known is None and not person.external_id and fold(person.name) in self.fresh:
            return self.fresh[fold(person.name)]
        person_id = known.id if known else new_id(self.now)
        self.used.add(person_id)
        if known is None:
            self.fresh[fold(person.name)] = person_id
        return person_id

    def _person(self, new: NewPerson, person_id: str, place: int) -> Edit:
        fresh = person_of(new, person_id, self._since(new.circle, place))
        before = self.book.get(Person, person_id)
        return edited(before, _joined(before, fresh)) if before else added(fresh)

    def _since(self, circle: str, place: int) -> date:
        """Spread the first due days over one cadence from tomorrow."""
        days = CIRCLES.get(circle, 1)
        return self.now.date() + timedelta(days=1 + place % days - days)

    def _tie(self, person_id: str, name: str) -> Iterator[Edit]:
        to = self.made.get(fold(name)) or next((found.id for found in same_name(self.book, [name])), "")
        if not to:
            to = self.made[fold(name)] = new_id(self.now)
            yield added(Person(id=to, name=name))
        own, theirs = self.book.everyone_in(person_id), self.book.everyone_in(to)
        standing = self.book.naming(Tie, person_id)
        if not any(tie.person in own and tie.to in theirs and tie.kind == REPORTS_TO for tie in standing):
            tie_id = new_id(self.now)
            yield added(Tie(id=tie_id, person=person_id, kind=REPORTS_TO, to=to, day=self.now.date()))


def _differs(known: Person, new: NewPerson) -> bool:
    """Say whether a person of the same name must be somebody else: another outside id."""
    return bool(known.external_id and new.external_id and known.external_id != new.external_id)


def _joined(before: Person, fresh: Person) -> Person:
    """Give the person with what the table says; what it leaves empty stays."""
    said: dict[str, object] = {}
    for name in ("name", "role", "organization", "cadence", "external_id"):
        said[name] = getattr(fresh, name) or getattr(before, name)
    for name in ("aliases", "contact", "cares", "tags", "notes"):
        said[name] = _both(getattr(before, name), getattr(fresh, name))
    if fresh.circle and fresh.circle != before.circle:
        said |= {"circle": fresh.circle, "circle_since": fresh.circle_since}
    return msgspec.structs.replace(before, **said)


def _both(before: Mapping[str, object], fresh: Mapping[str, object]) -> Mapping[str, object]:
    return {**before, **fresh}
