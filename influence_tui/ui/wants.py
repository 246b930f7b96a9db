"""What screens ask of the app: messages that bubble up; no screen knows the app or another screen."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TypeVar

from textual.message import Message

from influence_tui.domain.change import Change
from influence_tui.journal.known import KnownBook

Q = TypeVar("Q")
UseCase = Callable[[KnownBook, datetime], Change]


class Do(Message):
    """Carry out a use-case of the journal, bound to its request; `is_silent`: only a failure is told."""

    def __init__(self, use_case: UseCase, *, is_silent: bool = False) -> None:
        super().__init__()
        self.use_case, self.is_silent = use_case, is_silent


def do(use_case: Callable[[KnownBook, Q, datetime], Change], request: Q) -> Do:
    """Ask for a use-case with its request."""
    return Do(lambda book, now: use_case(book, request, now))


def do_silently(use_case: Callable[[KnownBook, Q, datetime], Change], request: Q) -> Do:
    """Ask for a use-case that is told only when it fails: something that saves itself."""
    return Do(lambda book, now: use_case(book, request, now), is_silent=True)


class Named(Message):
    """Something wanted of one record, by its id; empty: of a new one, or of none in particular."""

    def __init__(self, record: str = "") -> None:
        super().__init__()
        self.id = record


class ShowTimeline(Named):
    """Show the timeline of a person (empty: of everyone), with the cursor on an item when one is named."""

    def __init__(self, person: str = "", item: str = "") -> None:
        super().__init__(person)
        self.item = item


class ShowGoal(Named):
    """Show the goals with the cursor on one."""


class Keep(Message):
    """Keep some fields that are being typed on disk, under a name; none: let them go."""

    def __init__(self, name: str, values: Mapping[str, str]) -> None:
        super().__init__()
        self.name, self.values = name, dict(values)


class ShowInbox(Message):
    """Show what is to confirm."""


class ShowKeys(Message):
    """Show the keys of the screen that shows."""


class Back(Message):
    """Show the screen of the frame that was shown before."""


class Note(Named):
    """Something wanted of a note, over the screen that shows."""


class Write(Note):
    """Open capture, with these words in it."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.text = text


class Open(Note):
    """Show an entry or a promise whole."""


class EditEntry(Note):
    """Edit the text of an entry."""


class Form(Named):
    """Something to be filled in, over the screen that shows."""


class FillPerson(Form):
    """Fill in the form of a person (empty: of a new one)."""


class FillGoal(Form):
    """Fill in the form of a goal (empty: of a new one)."""


class FillCadence(Form):
    """Ask how often a person is to be met."""


class FillPromise(Form):
    """Write down a promise between me and a person."""

    def __init__(self, person: str, *, mine: bool) -> None:
        super().__init__(person)
        self.mine = mine


class MovePromise(Form):
    """Give a promise another day."""


class MergePeople(Form):
    """Merge a person with another one, to be named."""


class AddNamed(Form):
    """Add a person of this name (not an id), and look for them in the earlier notes."""


class Look(Named):
    """Something to be looked at, over the screen that shows."""


class Search(Look):
    """Search everything."""


class Brief(Look):
    """Show what to read before meeting a person."""


class Copy(Look):
    """Hand out a text as Markdown: to the clipboard, or to a file."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self.title, self.text = title, text
