"""What every screen of the frame has in common: header, footer, and a book that may have changed."""

from collections.abc import Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.reactive import reactive
from textual.screen import Screen
from textual.widget import Widget

from influence_tui.ui.verbs import HasVerbs
from influence_tui.ui.view import View
from influence_tui.ui.widgets.footer import Footer
from influence_tui.ui.widgets.header import Header

NAMES = ("Today", "Goals", "People", "Timeline")
"""The screens of the frame, in the order of their keys."""


class Page(HasVerbs, Screen[None]):
    """A screen of the frame. It shows the book when it is on top and does nothing while it is hidden."""

    NAME: ClassVar[str] = ""
    """Its name in the header."""

    revision = reactive(-1, repaint=False)
    """The revision of the book that exists; set by the app on every page."""
    message = reactive("", repaint=False)
    """What the footer says at its right."""

    def __init__(self, view: View) -> None:
        super().__init__()
        self.view = view
        self._shown = -1

    def compose(self) -> ComposeResult:
        """Set the body between header and footer."""
        yield Header(NAMES, self.NAME, glyphs=self.view.glyphs)
        yield from self.body()
        yield Footer(folder=self.view.folder, glyphs=self.view.glyphs)

    def body(self) -> Iterable[Widget]:
        """Give the widgets between the frame lines."""
        return ()

    def show_book(self) -> None:
        """Show the book as it is now."""

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

    def watch_message(self) -> None:
        """Say it in the footer."""
        if self.is_mounted:
            self.query_one(Footer).message = self.message

    def told(self, right: str) -> None:
        """Say day and owner in the header."""
        self.query_one(Header).right = right

    def _catch_up(self) -> None:
        header = self.query_one(Header)
        header.right = f"{self.view.now():%a %d %b} {self.view.glyphs.even} {self.view.book().me.name}"
        self.query_one(Footer).message = self.message
        if self._shown != self.revision:
            self._shown = self.revision
            self.show_book()
