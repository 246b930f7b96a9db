"""A few lines that cannot be walked: the heading of a screen, or what is known of what is under the cursor."""

from collections.abc import Callable, Sequence

from textual.geometry import Size
from textual.strip import Strip
from textual.widget import Widget

from influence_tui.ui.glyphs import UNICODE, Glyphs
from influence_tui.ui.line import Line, cut_line, strip_of

Painter = Callable[[int], Sequence[Line]]
"""Width in cells → the lines."""


def blank(width: int) -> Sequence[Line]:  # noqa: ARG001
    """Paint nothing."""
    return ()


class Panel(Widget):
    """Paints lines; asks for them again when it is shown something else or its width changes."""

    def __init__(self, paint: Painter = blank, glyphs: Glyphs = UNICODE, name: str | None = None) -> None:
        super().__init__(name=name)
        self._paint = paint
        self._glyphs = glyphs
        self._lines: Sequence[Line] = ()
        self._width = -1

    def show(self, paint: Painter) -> None:
        """Show other lines."""
        self._paint = paint
        self._width = -1
        self.refresh(layout=self.styles.height is not None and self.styles.height.is_auto)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Say how many lines there are."""
        return len(self._at(width))

    def render_line(self, y: int) -> Strip:
        """Paint one line."""
        width = self.size.width
        lines = self._at(width)
        line = cut_line(lines[y], width, self._glyphs.cut) if y < len(lines) else ()
        return strip_of(line, width, self.visual_style)

    def _at(self, width: int) -> Sequence[Line]:
        if width != self._width:
            self._lines = self._paint(width)
            self._width = width
        return self._lines
