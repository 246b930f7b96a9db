"""The list that all screens share."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from msgspec import Struct
from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from influence_tui.ui import rows
from influence_tui.ui.glyphs import UNICODE, Glyphs
from influence_tui.ui.line import Line, Piece, strip_of
from influence_tui.ui.verbs import HasVerbs, Verb


def nothing(row: int, width: int) -> Line:  # noqa: ARG001
    """Paint no row."""
    return ()


class Listing(Struct, frozen=True):
    """What a list shows: rows by their ids, painted only when they are seen."""

    ids: Sequence[str] = ()
    """An id for each row. Empty: a heading or a gap, never under the cursor. The same id on rows that follow each
    other: one thing that takes several rows."""
    paint: Callable[[int, int], Line] = nothing
    """(row, width in cells) → its line."""
    empty: Sequence[Line] = ()
    """What stands there when there are no rows."""


class Lines(HasVerbs, ScrollView, can_focus=True, inherit_bindings=False):
    """A list of any length that paints only the rows seen, and only two things when the cursor moves."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"lines--cursor", "lines--cursor-away"}

    class Highlighted(Message):
        """The cursor came to another id (empty: there is no row any more)."""

        def __init__(self, lines: "Lines", row_id: str) -> None:
            super().__init__()
            self.lines, self.id = lines, row_id

        @property
        def control(self) -> "Lines":
            """The list."""
            return self.lines

    class Chosen(Highlighted):
        """A row was opened."""

    def __init__(self, listing: Listing | None = None, glyphs: Glyphs = UNICODE, name: str | None = None) -> None:
        super().__init__(name=name)
        self._listing = listing or Listing()
        self._glyphs = glyphs
        self._row = rows.near(self._listing.ids, 0)

    @property
    def at(self) -> str:
        """The id under the cursor; empty when there is none."""
        return self._listing.ids[self._row] if self._row >= 0 else ""

    @property
    def row(self) -> int:
        """The row under the cursor; −1 when there is none."""
        return self._row

    def show(self, listing: Listing) -> None:
        """Show other rows; the cursor stays on its id and at its height, or goes to what is nearest."""
        before, height = self.at, self._row - self.scroll_offset.y
        self._listing = listing
        self._row = rows.place_of(listing.ids, before, self._row)
        self._measure()
        if not 0 <= self._row - self.scroll_offset.y == height:
            self.scroll_to(y=max(0, self._row - height), animate=False, force=True)
        self._reveal()
        self.refresh()
        if self.at != before:
            self.post_message(self.Highlighted(self, self.at))

    def go_to(self, row_id: str) -> None:
        """Put the cursor on an id, if it is there."""
        if row_id in self._listing.ids:
            self._put(self._listing.ids.index(row_id))

    def go_to_row(self, row: int) -> None:
        """Put the cursor on a row."""
        self._put(rows.near(self._listing.ids, row))

    def move(self, steps: int) -> None:
        """Move the cursor by so many things, up when negative."""
        self._put(rows.stepped(self._listing.ids, self._row, steps))

    def page(self, share: float) -> None:
        """Move the cursor by a share of the height, up when negative."""
        distance = round(share * self.size.height)
        self._put(rows.near(self._listing.ids, self._row + distance, 1 if share > 0 else -1))

    def to_end(self, row: int) -> None:
        """Move the cursor to the first thing (0) or the last (−1)."""
        self._put(rows.near(self._listing.ids, row % max(1, len(self._listing.ids))))

    def choose(self) -> None:
        """Open what is under the cursor."""
        if self.at:
            self.post_message(self.Chosen(self, self.at))

    def render_line(self, y: int) -> Strip:
        """Paint one row of those seen."""
        base, width = self.visual_style, self.size.width
        listing, row = self._listing, y + self.scroll_offset.y
        if not listing.ids:
            return strip_of((Piece(" "), *listing.empty[y]) if y < len(listing.empty) else (), width, base)
        if row >= len(listing.ids):
            return Strip.blank(width, base.rich_style)
        line = listing.paint(row, width - 2)
        under = rows.span(listing.ids, self._row)
        if row not in under:
            return strip_of((Piece(" "), *line), width, base, self._glyphs.cut)
        style = self.get_visual_style("lines--cursor" if self.has_focus else "lines--cursor-away")
        sign = self._glyphs.chosen if row == under.start else " "
        return strip_of((Piece(sign), *(Piece(piece.text) for piece in line)), width, style, self._glyphs.cut)

    def on_mount(self) -> None:
        """Learn the height of all rows."""
        self._measure()

    def on_resize(self) -> None:
        """Keep the cursor in view."""
        self._reveal()

    def on_click(self, event: events.Click) -> None:
        """Put the cursor on the row; open it when the cursor is there already."""
        under = rows.span(self._listing.ids, event.y + self.scroll_offset.y)
        if self._row in under:
            self.choose()
        elif under:
            self._put(under.start)

    def _measure(self) -> None:
        self.virtual_size = Size(self.size.width, max(len(self._listing.ids), len(self._listing.empty)))

    def _put(self, row: int) -> None:
        if row < 0 or row == self._row:
            return
        self._repaint()
        self._row = row
        self._repaint()
        self._reveal()
        self.post_message(self.Highlighted(self, self.at))

    def _repaint(self) -> None:
        under = rows.span(self._listing.ids, self._row)
        self.refresh(Region(0, under.start - self.scroll_offset.y, self.size.width, len(under)))

    def _reveal(self) -> None:
        """Scroll by half a page when the cursor has left the view, so that most moves repaint two rows only."""
        height, top = self.size.height, self.scroll_offset.y
        under = rows.span(self._listing.ids, self._row)
        if not under or (top <= under.start and under.stop <= top + height):
            return
        is_first = self._row == rows.near(self._listing.ids, 0)
        self.scroll_to(y=0 if is_first else max(0, under.start - height // 2), animate=False, force=True)

    VERBS = (
        Verb("open", "open", "Open what is under the cursor", choose),
        Verb("down", "down", "Move down", lambda lines: lines.move(1), show=False),
        Verb("up", "up", "Move up", lambda lines: lines.move(-1), show=False),
        Verb("top", "top", "Move to the top", lambda lines: lines.to_end(0), show=False),
        Verb("bottom", "bottom", "Move to the bottom", lambda lines: lines.to_end(-1), show=False),
        Verb("half_down", "half a page down", "Move half a page down", lambda lines: lines.page(0.5), show=False),
        Verb("half_up", "half a page up", "Move half a page up", lambda lines: lines.page(-0.5), show=False),
        Verb("page_down", "page down", "Move a page down", lambda lines: lines.page(1), show=False),
        Verb("page_up", "page up", "Move a page up", lambda lines: lines.page(-1), show=False),
    )
