"""What every screen of the frame has in common: header, footer, and a book that may have changed."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import ClassVar, Self

from textual.app import ComposeResult
from textual.reactive import reactive
from textual.screen import Screen
from textual.widget import Widget

from influence_tui.ui import wants
from influence_tui.ui.line import Line
from influence_tui.ui.markdown import markdown
from influence_tui.ui.verbs import HasVerbs, Verb
from influence_tui.ui.view import View
from influence_tui.ui.widgets.footer import Footer
from influence_tui.ui.widgets.header import Header

NAMES = ("Today", "Goals", "People", "Timeline")
"""The screens of the frame, in the order of their keys."""
WIDE = 400
"""Cells of a line in a copy."""


class Page(HasVerbs, Screen[None]):
    """A screen of the frame. It shows the book when it is on top and does nothing while it is hidden."""

    NAME: ClassVar[str] = ""
    """Its name in the header."""

    revision = reactive(-1, repaint=False)
    """The revision of the book that exists; set by the app on every page."""
    today = reactive(date.min, repaint=False)
    """The day that it is; set by the app on every page."""
    message = reactive("", repaint=False)
    """What the footer says at its right."""

    def __init__(self, view: View) -> None:
        super().__init__()
        self.view = view
        self._shown = (-1, date.min)

    def compose(self) -> ComposeResult:
        """Set the body between header and footer."""
        yield Header(NAMES, self.NAME, glyphs=self.view.glyphs)
        yield from self.body()
        yield Footer(self.message, self.view.folder, self.view.glyphs)

    def body(self) -> Iterable[Widget]:
        """Give the widgets between the frame lines."""
        return ()

    def show_book(self) -> None:
        """Show the book as it is now."""

    def look_at(self, record: str, item: str = "") -> None:
        """Put the cursor on a record, if this screen has it; on an item of it where it has such."""

    def person_at(self) -> str:
        """Give the id of the person under the cursor; empty when there is none."""
        return ""

    def on_mount(self) -> None:
        """Show the book for the first time."""
        self._catch_up()

    def on_screen_resume(self) -> None:
        """Show what changed while this screen was hidden."""
        self._catch_up()

    def watch_revision(self) -> None:
        """Show the change at once when this screen is seen."""
        if self.is_mounted and self.is_current:
            self._catch_up()

    def watch_today(self) -> None:
        """Bring warmth and agenda up to date when a day is over."""
        self.watch_revision()

    def watch_message(self) -> None:
        """Say it in the footer."""
        if self.is_mounted:
            self.query_one(Footer).message = self.message

    def _catch_up(self) -> None:
        even, read_only = self.view.glyphs.even, self.view.read_only()
        parts = (f"{self.view.now():%a %d %b}", self.view.book().me.name, "read-only" if read_only else "")
        self.query_one(Header).right = f" {even} ".join(filter(None, parts))
        self.query_one(Footer).message = self.message
        now = (self.revision, self.today)
        if self._shown != now:
            self._shown = now
            self.show_book()

    def copied(self) -> tuple[str, Iterable[Line]]:
        """Give the title and the lines of a copy of what is shown."""
        return self.NAME, ()

    def copy(self) -> None:
        """Hand out what is shown, as Markdown."""
        title, lines = self.copied()
        self.post_message(wants.Copy(title, markdown(title, lines)))

    def brief(self) -> None:
        """Show the brief on the person under the cursor."""
        self.post_message(wants.Brief(self.person_at()))

    def promise(self, *, mine: bool) -> None:
        """Write down a promise between me and the person under the cursor."""
        self.post_message(wants.FillPromise(self.person_at(), mine=mine))

    def log_touch(self) -> None:
        """Capture a touch with the person under the cursor."""
        person = self.view.book().person(self.person_at())
        self.post_message(wants.Write(f'with @"{person.name}" ' if person else ""))

    def timeline(self) -> None:
        """Show the timeline of the person under the cursor."""
        self.post_message(wants.ShowTimeline(self.person_at()))

    def why_nobody(self) -> str:
        """Say why there is nobody to do it with."""
        return "" if self.person_at() else "There is nobody under the cursor."

    VERBS: Sequence[Verb[Self]] = (Verb("copy", "copy", "Copy what is shown as Markdown", copy, show=False),)


OF_A_PERSON: Sequence[Verb[Page]] = (
    Verb("brief", "brief", "What to read before meeting this person", Page.brief, Page.why_nobody),
    Verb("timeline", "timeline", "The timeline of this person", Page.timeline, Page.why_nobody, show=False),
    Verb("log", "log", "Capture a touch with this person", Page.log_touch, Page.why_nobody),
    Verb(
        "owe", "promise mine", "Write down a promise of mine to this person",
        lambda page: page.promise(mine=True), Page.why_nobody, show=False,
    ),
    Verb(
        "owed", "promise theirs", "Write down a promise of theirs to me",
        lambda page: page.promise(mine=False), Page.why_nobody, show=False,
    ),
)  # fmt: skip
"""What can be done wherever a person is under the cursor."""
