"""What is done to people: add, edit, archive, delete, merge."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

import msgspec

from influence_tui.domain.change import Change, Edit, added, change, edited, removed
from influence_tui.domain.entry import Entry
from influence_tui.domain.fold import fold
from influence_tui.domain.person import CIRCLES, Person, Tie
from influence_tui.domain.ulid import new_id
from influence_tui.journal.known import KnownBook
from influence_tui.journal.refused import NotFound, Refused

REPORTS_TO = "reports to"


class NewPerson(msgspec.Struct, frozen=True, kw_only=True):
    """A person to add; everything but the name may be left empty."""

    name: str
    role: str = ""
    organization: str = ""
    aliases: tuple[str, ...] = ()
    contact: Mapping[str, str] = {}
    """Address or handle → its sort."""
    circle: str = ""
    cadence: str = ""
    cares: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    notes: Mapping[str, str] = {}
    reports_to: str = ""
    """The id of a person."""
    external_id: str = ""
    another: bool = False
    """True: make a second person although the name is there."""


class PersonEdit(msgspec.Struct, frozen=True, kw_only=True):
    """A person as they should be, and whom they report to (an id; none: as it was; empty: nobody)."""

    person: Person
    reports_to: str | None = None


class Merge(msgspec.Struct, frozen=True):
    """Two ids of one person: the first stays."""

    stays: str
    goes: str


def add_person(book: KnownBook, request: NewPerson, now: datetime) -> Change:
    """Add a person. A name or alias that is there already is refused, unless another one is wanted."""
    name = " ".join(request.name.split())
    if not name:
        raise Refused("A person needs a name.")
    _check_circle(request.circle)
    refuse_me(book, [name, *request.aliases, *request.contact])
    same = same_name(book, [name, *request.aliases])
    if same and not request.another:
        raise Refused(f"{same[0].name} is in the book already; ask for another one to add a second.")
    person = person_of(msgspec.structs.replace(request, name=name), new_id(now), now.date())
    edits = [added(person)]
    if request.reports_to:
        edits.append(added(_reports(person.id, request.reports_to, now)))
    return change("add person", edits, [person.id])


def person_of(request: NewPerson, person_id: str, today: date) -> Person:
    """Make the record of a new person."""
    return Person(
        id=person_id,
        name=request.name,
        role=request.role,
        organization=request.organization,
        aliases={alias: 1 for alias in request.aliases if alias},
        contact=request.contact,
        circle=request.circle,
        circle_since=today if request.circle else None,
        cadence=request.cadence,
        cares=dict.fromkeys(request.cares, ""),
        tags=dict.fromkeys(request.tags, 1),
        notes=request.notes,
        external_id=request.external_id,
    )


def edit_person(book: KnownBook, request: PersonEdit, now: datetime) -> Change:
    """Bring a person to the state wanted; only what differs is written."""
    before = book.get(Person, request.person.id)
    if before is None:
        raise NotFound("That person is not in the book any more.")
    if not request.person.name.strip():
        raise Refused("A person needs a name.")
    _check_circle(request.person.circle)
    after = request.person
    refuse_me(book, [after.name, *after.aliases])
    taken = [other for other in same_name(book, [after.name]) if other.id != book.resolve(after.id)]
    if taken and after.name != before.name:
        raise Refused(f"{taken[0].name} is in the book already; merge the two if they are one.")
    if after.circle != before.circle:
        after = msgspec.structs.replace(after, circle_since=now.date() if after.circle else None)
    return change(
        "edit person", [edited(before, after), *_new_manager(book, after.id, request.reports_to, now)], [after.id]
    )


def archive(book: KnownBook, person_id: str, now: datetime) -> Change:
    """Take a person out of the lists, or bring them back; their entries stay."""
    person = _person(book, person_id)
    after = msgspec.structs.replace(person, archived=not person.archived)
    return change("archive" if after.archived else "bring back", [edited(person, after)], [person.id])


def delete_person(book: KnownBook, person_id: str, now: datetime) -> Change:
    """Put a person in the trash; links to them show as plain text until they are restored."""
    person = _person(book, person_id)
    return change("delete person", [removed(person)], [person.id])


def merge(book: KnownBook, request: Merge, now: datetime) -> Change:
    """Make two people one: the first stays and gets the other's names; nothing else is rewritten."""
    stays, goes = _person(book, request.stays), _person(book, request.goes)
    if stays.id == goes.id:
        raise Refused(f"{stays.name} cannot be merged with themselves.")
    names = {name: 1 for name in (goes.name, *goes.aliases) if name != stays.name}
    kept = msgspec.structs.replace(
        stays, aliases={**stays.aliases, **names}, contact={**goes.contact, **stays.contact},
        cares={**goes.cares, **stays.cares},
    )  # fmt: skip
    gone = msgspec.structs.replace(goes, into=stays.id)
    return change("merge", [edited(stays, kept), edited(goes, gone)], [stays.id, goes.id])


def same_name(book: KnownBook, names: Iterable[str]) -> list[Person]:
    """Find the people who have one of these as their name or alias, folded."""
    ids = dict.fromkeys(book.resolve(found) for name in names for found in book.names.names_of(name))
    return [person for person_id in ids if (person := book.person(person_id)) is not None]


def is_me(book: KnownBook, names: Iterable[str]) -> bool:
    """Say whether one of these names or addresses is the owner's, who is never a person in the book."""
    me = book.me
    mine = {fold(name) for name in (me.name, me.email, *me.aliases) if name}
    return any(fold(name) in mine for name in names)


def refuse_me(book: KnownBook, names: Iterable[str]) -> None:
    """Raise Refused when one of these names is the owner's."""
    if is_me(book, names):
        raise Refused("That is you; the book is of the others.")


def manager(book: KnownBook, person_id: str) -> Person | None:
    """Give the person whom somebody reports to, as far as a tie says."""
    for tie in book.naming(Tie, person_id):
        if tie.kind == REPORTS_TO and tie.ended is None and book.resolve(tie.person) == book.resolve(person_id):
            return book.person(tie.to)
    return None


def times_named(book: KnownBook, person_id: str) -> int:
    """Count the entries that name a person."""
    return len(book.naming(Entry, person_id))


def _new_manager(book: KnownBook, person_id: str, reports_to: str | None, now: datetime) -> list[Edit]:
    now_reports = manager(book, person_id)
    if reports_to is None or reports_to == (now_reports.id if now_reports else ""):
        return []
    own = book.everyone_in(person_id)
    old = [tie for tie in book.naming(Tie, person_id) if tie.kind == REPORTS_TO and tie.person in own]
    edits = [edited(tie, msgspec.structs.replace(tie, ended=now.date())) for tie in old if tie.ended is None]
    return [*edits, added(_reports(person_id, reports_to, now))] if reports_to else edits


def _reports(person_id: str, to: str, now: datetime) -> Tie:
    return Tie(id=new_id(now), person=person_id, kind=REPORTS_TO, to=to, day=now.date())


def _person(book: KnownBook, person_id: str) -> Person:
    person = book.person(person_id)
    if person is None:
        raise NotFound("That person is not in the book any more.")
    return person


def _check_circle(circle: str) -> None:
    if circle and circle not in CIRCLES:
        raise Refused(f"There is no circle {circle!r}; it is one of {', '.join(CIRCLES)}.")
