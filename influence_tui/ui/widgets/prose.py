"""The field for text of several lines that all screens share."""

from collections.abc import Callable, Iterable

from rich.cells import cell_len
from rich.text import Text
from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.geometry import Offset, Region
from textual.message import Message
from textual.reactive import Reactive, reactive
from textual.strip import Strip
from textual.style import Style
from textual.widgets import TextArea
from textual.widgets.text_area import Edit, EditResult, Selection

from influence_tui.safe import safe, typed
from influence_tui.ui.line import LOOKS
from influence_tui.ui.marks import Mark, index_of, location_of, rows_changed, shifted
from influence_tui.ui.verbs import HasVerbs, Verb
from influence_tui.ui.widgets.turning import Turning

EDITING = {binding.key: binding.action for binding in Binding.make_bindings(TextArea.BINDINGS)}
"""Key → what it does to the text."""

NEW_LINE = ("ctrl+j", "shift+enter")


class Prose(HasVerbs, Turning, inherit_bindings=False):
    """A text field that repaints only the cells an edit touches, and shows marks in its text."""

    selection: Reactive[Selection] = reactive(Selection(), init=False, always_update=True, repaint=False)

    _marks: tuple[Mark, ...] = ()
    _is_styled = False
    _cursor_at = Offset(0, 0)
    """Where the cursor was painted, in cells of the whole wrapped text."""

    class Entered(Message):
        """Enter was pressed where it ends the text."""

        def __init__(self, prose: "Prose") -> None:
            super().__init__()
            self.prose = prose

        @property
        def control(self) -> "Prose":
            """The field."""
            return self.prose

    class Left(Entered):
        """The field shall be left with its text; who hears it takes the focus elsewhere."""

    def __init__(
        self,
        text: str = "",
        *,
        placeholder: str = "",
        enter_ends: bool = False,
        hook: Callable[[events.Key], bool] | None = None,
        name: str | None = None,
    ) -> None:
        """Make a field; `hook` is asked first about each key and says whether it took it."""
        super().__init__(
            text, compact=True, highlight_cursor_line=False, placeholder=Content(safe(placeholder)), name=name
        )
        self.set_reactive(TextArea.cursor_blink, False)
        self.set_reactive(TextArea.match_cursor_bracket, False)
        self._enter_ends = enter_ends
        self._hook = hook

    @property
    def cursor(self) -> int:
        """The place of the cursor, in code points of the text."""
        return self._index(self.cursor_location)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks that show, by their place now."""
        return self._marks

    def mark(self, marks: Iterable[Mark]) -> None:
        """Show these marks; only the rows of those that come or go are painted again."""
        fresh = tuple(marks)
        for changed in set(self._marks) ^ set(fresh):
            self._repaint_span(changed.start, changed.end)
        self._marks = fresh
        self._line_cache.clear()

    def put(self, start: int, end: int, text: str) -> None:
        """Put text in place of the characters from start to end, as an edit that can be undone."""
        places = self._location(start), self._location(end)
        self.replace(text, *places, maintain_selection_offset=True)

    def get_line(self, line_index: int) -> Text:
        """Give a line of the text with its marks, harmless to show."""
        line = self.document.get_line(line_index)
        shown = Text(safe(line), end="", no_wrap=True)
        start = self._index((line_index, 0))
        for mark in self._marks:
            if mark.touches(start, start + len(line)):
                style = Style.parse(LOOKS[mark.look]).rich_style
                shown.stylize(style, max(0, mark.start - start), min(len(line), mark.end - start))
        return shown

    def edit(self, edit: Edit) -> EditResult:
        """Carry out an edit and repaint what it changed."""
        was_empty, first = not self.text, edit.top[0]
        before = self._rows(first, edit.bottom[0])
        span = self._index(edit.top), self._index(edit.bottom)
        self._marks = shifted(self._marks, *span, len(edit.text))
        result = super().edit(edit)
        after = self._rows(first, result.end_location[0])
        if was_empty or not self.text:
            self.refresh()
        else:
            self._repaint_rows(first, before, after)
        return result

    def watch_selection(self, before: Selection, after: Selection) -> None:
        """Repaint the cells that the cursor left and came to, or all rows of a selection."""
        place = self.wrapped_document.location_to_offset(after.end)
        if before.is_empty and after.is_empty:
            self._repaint_cells(self._cursor_at)
            self._repaint_cells(place)
        else:
            ends = (*before, *after)
            self._repaint_span(self._index(min(ends)), self._index(max(ends)))
            self._repaint_cells(self._cursor_at)
        self._cursor_at = place

    def notify_style_update(self) -> None:
        """Read the colours of the sheets again."""
        self._is_styled = False
        super().notify_style_update()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Paint rows; the colours of the sheets are read once, not with every key."""
        if self._is_styled:
            return super(TextArea, self).render_lines(crop)
        self._is_styled = True
        return super().render_lines(crop)

    def check_consume_key(self, key: str, character: str | None = None) -> bool:
        """Say that editing keys are the field's own, so that no verb claims them."""
        return key in EDITING or super().check_consume_key(key, character)

    async def on_key(self, event: events.Key) -> None:
        """Do editing keys here and now, so that a burst of keys is carried out in its order."""
        if await self._took(event):
            event.stop()
            event.prevent_default()

    async def take(self, event: events.Key) -> None:
        """Take a key that was pressed elsewhere and is meant for the text."""
        if not await self._took(event) and event.is_printable and event.character:
            self.replace(event.character, *self.selection, maintain_selection_offset=False)

    async def _took(self, event: events.Key) -> bool:
        if self._hook is not None and self._hook(event):
            return True
        if event.key == "enter" and self._enter_ends:
            self.post_message(self.Entered(self))
            return True
        if event.key in NEW_LINE:
            self.replace("\n", *self.selection, maintain_selection_offset=False)
            return True
        action = EDITING.get(event.key)
        return action is not None and await self.app.run_action(action, self)

    def on_paste(self, event: events.Paste) -> None:
        """Take pasted text as if it were typed: nothing in it is a key."""
        event.stop()
        event.prevent_default()
        result = self.replace(typed(event.text), *self.selection, maintain_selection_offset=False)
        self.move_cursor(result.end_location)

    def leave(self) -> None:
        """Say that the field shall be left; its text stays."""
        self.post_message(self.Left(self))

    def _index(self, location: tuple[int, int]) -> int:
        return index_of(self.document.lines, location, len(self.document.newline))

    def _location(self, index: int) -> tuple[int, int]:
        return location_of(self.document.lines, index, len(self.document.newline))

    def _rows(self, first: int, last: int) -> list[str]:
        lines = range(first, min(last + 1, self.document.line_count))
        return [part for line in lines for part in self.wrapped_document.get_sections(line)]

    def turned(self) -> None:
        """Paint all again; the marks stood in the other text."""
        self._marks = ()
        self.refresh()

    def _repaint_rows(self, first: int, before: list[str], after: list[str]) -> None:
        top = self.wrapped_document.location_to_offset((first, 0)).y
        if len(before) != len(after):
            changed = rows_changed(before, after)
            row = changed[0][0] if changed else 0
            self.refresh(Region(0, top + row - self.scroll_offset.y, self.size.width, self.size.height))
            return
        for row, column in rows_changed(before, after):
            x = cell_len(safe(after[row][:column]))
            end = max(cell_len(safe(before[row])), cell_len(safe(after[row])))
            self.refresh(Region(x, top + row - self.scroll_offset.y, end + 1 - x, 1))

    def _repaint_span(self, start: int, end: int) -> None:
        first = self.wrapped_document.location_to_offset(self._location(start)).y
        last = self.wrapped_document.location_to_offset(self._location(end)).y
        self.refresh(Region(0, first - self.scroll_offset.y, self.size.width, last - first + 1))

    def _repaint_cells(self, place: Offset) -> None:
        self.refresh(Region(max(0, place.x - 1), place.y - self.scroll_offset.y, 3, 1))

    VERBS = (Verb("back", "leave the text", "Leave the text; it stays", leave, show=False),)
