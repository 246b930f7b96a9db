"""What was changed, when and on which device; and which change undo and redo take next."""

from collections.abc import Iterable, Sequence

import msgspec

from influence_tui.domain.book import Book
from influence_tui.domain.change import Change, Edit
from influence_tui.domain.entry import Entry
from influence_tui.domain.goal import Goal, Outcome, Plan, Stake
from influence_tui.domain.person import Favour, Person, Raise, Ruling, Tie
from influence_tui.domain.promise import Promise
from influence_tui.domain.record import Record
from influence_tui.store import Line

UNDO, REDO = "undo", "redo"


class Step(msgspec.Struct, frozen=True):
    """One change as it stands in the log: its lines, in order (several for one large change)."""

    lines: tuple[Line, ...]

    @property
    def key(self) -> str:
        """`at/device` of its first line: what an undo names."""
        return self.lines[0].key

    @property
    def what(self) -> str:
        """The fixed word for what was done."""
        return self.lines[0].what

    @property
    def of(self) -> tuple[str, ...]:
        """The ids it was about."""
        return tuple(subject for line in self.lines for subject in line.of)


def steps(lines: Iterable[Line]) -> list[Step]:
    """Gather the lines of the log into changes, in order; lines of one group are one change."""
    gathered: dict[str, list[Line]] = {}
    for line in lines:
        gathered.setdefault(f"{line.group}/{line.device}" if line.group else line.key, []).append(line)
    return [Step(tuple(found)) for found in gathered.values()]


def next_steps(done: Sequence[Step], device: str) -> tuple[Step | None, Step | None]:
    """Say which of this device's changes undo takes back next, and which undo redo takes back."""
    undoable: dict[str, Step] = {}
    redoable: dict[str, Step] = {}
    for step in done:
        line = step.lines[0]
        if line.device != device:
            continue
        if line.what == UNDO:
            undoable.pop(line.undoes, None)
            redoable[step.key] = step
            continue
        if line.what == REDO:
            redoable.pop(line.undoes, None)
        else:
            redoable.clear()
        undoable[step.key] = step
    return _newest(undoable), _newest(redoable)


def origin(done: Sequence[Step], step: Step | None) -> Step | None:
    """Follow undo and redo to the change that they are about."""
    by_key = {each.key: each for each in done}
    while step is not None and step.what in (UNDO, REDO) and step.lines[0].undoes in by_key:
        step = by_key[step.lines[0].undoes]
    return step


def undone_keys(done: Sequence[Step]) -> frozenset[str]:
    """Name the changes that are taken back at the end of the log."""
    gone: set[str] = set()
    undid: dict[str, str] = {}
    for step in done:
        line = step.lines[0]
        if line.what == UNDO:
            gone.add(line.undoes)
            undid[step.key] = line.undoes
        elif line.what == REDO:
            gone.discard(undid.get(line.undoes, ""))
    return frozenset(gone)


def taking_back(step: Step, edits: tuple[Edit, ...], what: str) -> Change:
    """Make the change that takes a step back."""
    return Change(what=what, edits=edits, undoes=step.key, of=tuple(dict.fromkeys(step.of)))


def sentence(book: Book, what: str, of: Sequence[str]) -> str:
    """Say in one line what a change did: its word and the names of what it was about."""
    names = list(dict.fromkeys(name for subject in of[:50] if (name := label(book, subject))))
    if len(of) > 3:
        return f"{what}, {len(of)} records"
    return ", ".join([what, *names[:3]])


def label(book: Book, record_id: str) -> str:
    """Name a record for a person to read; empty when it is gone."""
    for kind in (Person, Entry, Promise, Goal, Outcome, Stake, Tie, Raise, Favour, Plan, Ruling):
        record = book.get(kind, record_id)
        if record is not None:
            return _label(book, record)
    return ""


def _label(book: Book, record: Record) -> str:
    match record:
        case Person(name=name):
            return name
        case Goal(title=title):
            return title
        case Entry(text=text):
            return _short(text)
        case Promise() | Outcome() | Raise() | Favour():
            whom = record.other if isinstance(record, Promise) else getattr(record, "person", "")
            person = book.person(whom)
            return f"{person.name}: {_short(record.what)}" if person else _short(record.what)
        case Stake(person=whom) | Tie(person=whom) | Plan(person=whom) | Ruling(person=whom):
            person = book.person(whom)
            return person.name if person else ""
    return ""


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 40 else line[:39].rstrip() + "…"


def _newest(found: dict[str, Step]) -> Step | None:
    return found[next(reversed(found))] if found else None
