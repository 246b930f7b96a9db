"""A journal on a disk of its own, at a time that stands still until it is moved."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from influence_tui.domain.entry import Entry
from influence_tui.domain.person import Person
from influence_tui.journal.capture import capture
from influence_tui.journal.door import Journal
from influence_tui.journal.jotter import Jotter
from influence_tui.journal.people import NewPerson, add_person
from influence_tui.journal.understanding import Answer, Draft, understand
from influence_tui.linking import Me
from influence_tui.store import Store

ZONE = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 11, 23, 14, 5, tzinfo=ZONE)
ME = Me(name="Alex Rivera", email="alex@us.example")


class Desk:
    """One machine: its clock, and the doors to its journal."""

    def __init__(self, folder, journal="journal", state="state") -> None:
        self.folder = folder
        self.paths = str(folder / journal), str(folder / state)
        self.now = MONDAY
        self._opened: list[Store] = []
        self.journal = self.open()

    def store(self) -> Store:
        store = Store(*self.paths, utc=lambda: self.now.astimezone(UTC))
        self._opened.append(store)
        return store

    def open(self) -> Journal:
        """Open the journal anew, as after a restart."""
        self.journal = Journal(self.store(), lambda: self.now, ME)
        return self.journal

    def jotter(self) -> Jotter:
        """Open the door for one quick note."""
        return Jotter(self.store(), lambda: self.now, ME)

    def wait(self, **time: int) -> None:
        """Let time pass."""
        self.now += timedelta(**time)

    def add(self, name: str, **fields) -> Person:
        done = self.journal.do(add_person, NewPerson(name=name, **fields))
        person = self.journal.book.person(done.change.of[0])
        assert person is not None
        return person

    def note(self, text: str, *answers: Answer, **said) -> Entry:
        draft = Draft(text=text, answers=answers, **said)
        understood = understand(self.journal.book, draft, self.now)
        done = self.journal.do(capture, understood)
        entry = self.journal.book.get(Entry, done.change.of[0])
        assert entry is not None
        return entry

    def close(self) -> None:
        for store in self._opened:
            store.close()


@pytest.fixture
def machine(tmp_path) -> Iterator[Callable[..., Desk]]:
    """A function that sets up another machine, with a journal of its own unless told."""
    made = []

    def one(name="here", journal="journal"):
        desk = Desk(tmp_path, journal, f"state-{name}")
        made.append(desk)
        return desk

    yield one
    for desk in made:
        desk.close()


@pytest.fixture
def desk(machine):
    """A machine with an empty journal."""
    return machine()


@pytest.fixture
def people(desk):
    """The same with three people in the book."""
    desk.add("Dana Reyes", role="Counsel", organization="Legal", aliases=("Dee",))
    desk.add("Omar Haddad", role="Procurement")
    desk.add("Lena Vogt", role="General counsel")
    return desk


def who(desk, entry: Entry) -> dict[str, bool]:
    """Name the people of an entry and say who was there."""
    book = desk.journal.book
    return {book.person(link.person).name: link.present for link in entry.in_order()}
