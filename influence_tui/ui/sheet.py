"""A box over a screen that only shows lines, which can be scrolled and copied."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Self, TypeVar

from textual.containers import VerticalScroll
from textual.widget import Widget

from influence_tui.ui import wants
from influence_tui.ui.line import Line
from influence_tui.ui.markdown import markdown
from influence_tui.ui.modal import Modal
from influence_tui.ui.verbs import Verb
from influence_tui.ui.widgets.panel import Panel

T = TypeVar("T")

WIDE = 4000
"""Cells of a line in a copy."""
FEW = 10
"""Lines that half a page scrolls."""


class Sheet(Modal[T]):
    """Shows lines."""

    def lines(self, width: int) -> Iterator[Line]:
        """Give the lines for a width."""
        yield from ()

    def body(self) -> Iterable[Widget]:
        """Give the lines in a scrolling panel."""
        yield VerticalScroll(Panel(lambda width: list(self.lines(width)), glyphs=self.glyphs))

    def scroll_lines(self, by: int) -> None:
        """Scroll what is longer than the screen."""
        self.query_one(VerticalScroll).scroll_relative(y=by, animate=False)

    def copy(self) -> None:
        """Hand the lines out as Markdown."""
        self.app.post_message(wants.Copy(self.heading, markdown(self.heading, self.lines(WIDE))))

    VERBS: Sequence[Verb[Self]] = (
        Verb("copy", "copy", "Copy it as Markdown", copy),
        Verb("down", "down", "Scroll down", lambda sheet: sheet.scroll_lines(1), show=False),
        Verb("up", "up", "Scroll up", lambda sheet: sheet.scroll_lines(-1), show=False),
        Verb("half_down", "half a page down", "Scroll down", lambda sheet: sheet.scroll_lines(FEW), show=False),
        Verb("half_up", "half a page up", "Scroll up", lambda sheet: sheet.scroll_lines(-FEW), show=False),
        Verb("page_down", "page down", "Scroll down", lambda sheet: sheet.scroll_lines(2 * FEW), show=False),
        Verb("page_up", "page up", "Scroll up", lambda sheet: sheet.scroll_lines(-2 * FEW), show=False),
    )
