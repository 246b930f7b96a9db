"""The line at the top of every screen."""

from collections.abc import Sequence

from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from influence_tui.ui.glyphs import UNICODE, Glyphs
from influence_tui.ui.line import Line, Piece, between, strip_of, width_of


class Header(Widget):
    """The names of the screens, the one that shows in bold; day and owner at the right; a rule below."""

    current = reactive("")
    """The name of the screen that shows."""
    right = reactive("")
    """What stands at the right: `Mon 23 Nov · alex`."""

    class Chosen(Message):
        """The name of a screen was clicked."""

        def __init__(self, name: str) -> None:
            super().__init__()
            self.name = name

    def __init__(self, names: Sequence[str], current: str = "", right: str = "", glyphs: Glyphs = UNICODE) -> None:
        super().__init__()
        self._names = tuple(names)
        self._glyphs = glyphs
        self.set_reactive(Header.current, current)
        self.set_reactive(Header.right, right)

    def render_line(self, y: int) -> Strip:
        """Paint the names, or the rule."""
        width = self.size.width
        return strip_of(self._line(width) if y == 0 else rule(width, self._glyphs), width, self.visual_style)

    def _line(self, width: int) -> Line:
        names = self._pieces()
        right = (Piece(self.right, "dim"), Piece(" "))
        return between(names, right if width_of((*names, *right)) < width else (), width)

    def _pieces(self) -> Line:
        return tuple(
            piece
            for name in self._names
            for piece in (Piece(" "), Piece(name, "strong" if name == self.current else "dim"), Piece(" "))
        )

    def on_click(self, event: events.Click) -> None:
        """Tell which name was clicked."""
        start = 0
        for name in self._names:
            start += len(name) + 2
            if event.y == 0 and event.x < start:
                self.post_message(self.Chosen(name))
                return


def rule(width: int, glyphs: Glyphs) -> Line:
    """Draw a line across."""
    return (Piece(glyphs.across * width, "rule"),)
