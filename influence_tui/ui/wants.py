"""What screens ask of the app: messages that bubble up; no screen knows the app or another screen."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from textual.message import Message

from influence_tui.domain.change import Change
from influence_tui.journal.known import KnownBook

Q = TypeVar("Q")


@dataclass
class Do(Message):
    """Carry out a use-case of the journal, bound to its request."""

    use_case: Callable[[KnownBook, datetime], Change]
    is_silent: bool = False
    """True: only a failure is told."""


def do(use_case: Callable[[KnownBook, Q, datetime], Change], request: Q) -> Do:
    """Ask for a use-case with its request."""
    return Do(lambda book, now: use_case(book, request, now))


def do_silently(use_case: Callable[[KnownBook, Q, datetime], Change], request: Q) -> Do:
    """Ask for a use-case that is told only when it fails: something that saves itself."""
    return Do(lambda book, now: use_case(book, request, now), is_silent=True)


@dataclass
class ShowTimeline(Message):
    """Show the timeline of a person (empty: of everyone), with the cursor on an item when one is named."""

    person: str = ""
    item: str = ""


@dataclass
class ShowPerson(Message):
    """Show the people list with the cursor on a person."""

    person: str


@dataclass
class ShowGoal(Message):
    """Show the goals with the cursor on a goal."""

    goal: str


@dataclass
class Write(Message):
    """Open capture, with these words in it."""

    text: str = ""


@dataclass
class Open(Message):
    """Show one record whole."""

    id: str


@dataclass
class EditEntry(Message):
    """Edit the text of an entry."""

    id: str


@dataclass
class Fill(Message):
    """Fill in a form: for a person or a goal (empty id: a new one)."""

    kind: str
    """`person` or `goal`."""
    id: str = ""


@dataclass
class ShowInbox(Message):
    """Show what is to confirm."""


@dataclass
class Back(Message):
    """Show the screen of the frame that was shown before."""


@dataclass
class MergePeople(Message):
    """Merge a person with another one, to be named."""

    person: str


@dataclass
class MovePromise(Message):
    """Give a promise another day, to be asked."""

    promise: str


@dataclass
class AddNamed(Message):
    """Add a person of this name, and look for them in the earlier notes."""

    name: str
