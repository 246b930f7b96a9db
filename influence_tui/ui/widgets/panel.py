"""A few lines that are not a list: a heading of a screen, or what is known of what is under the cursor."""

from collections.abc import Callable, Sequence
from itertools import zip_longest

from textual.geometry import Region, Size
from textual.strip import Strip
from textual.widget import Widget

from influence_tui.ui.glyphs import UNICODE, Glyphs
from influence_tui.ui.line import Line, cut_line, strip_of, width_of

Painter = Callable[[int], Sequence[Line]]
"""Width in cells → the lines."""


def blank(width: int) -> Sequence[Line]:  # noqa: ARG001
    """Paint nothing."""
    return ()


class Panel(Widget):
    """Paints lines; of those it is shown anew only the ones that differ are painted again."""

    def __init__(self, paint: Painter = blank, glyphs: Glyphs = UNICODE, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._paint = paint
        self._glyphs = glyphs
        self._lines: Sequence[Line] = ()
        self._width = -1

    def show(self, paint: Painter) -> None:
        """Show other lines."""
        self._paint = paint
        before, width = self._lines, self._width
        self._width = -1
        if width != self.size.width:
            self.refresh(layout=True)
            return
        fresh = self._at(width)
        if len(fresh) != len(before) and self.styles.is_auto_height:
            self.refresh(layout=True)
        for y, (old, new) in enumerate(zip_longest(before, fresh, fillvalue=())):
            if old != new:
                self.refresh(Region(0, y, min(width, max(width_of(old), width_of(new))), 1))

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
            self._lines = tuple(self._paint(width))
            self._width = width
        return self._lines
