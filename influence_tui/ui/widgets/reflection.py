"""The reflection of a day: its questions, each with a field; what is written saves itself."""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from textual import events
from textual.app import ComposeResult
from textual.widgets import Static

from influence_tui.journal.reflecting import PROMPTS
from influence_tui.linking import link
from influence_tui.linking.marks import read_marks
from influence_tui.ui.line import Line
from influence_tui.ui.marks import Mark
from influence_tui.ui.picking import Picking
from influence_tui.ui.view import View
from influence_tui.ui.widgets.daypane import DayPane
from influence_tui.ui.widgets.panel import Panel
from influence_tui.ui.widgets.prose import Prose

REST = 0.06
"""Seconds without a key after which names are marked."""
PAUSE = 1.5
"""Seconds without a key after which an answer is saved."""


class ReflectionPane(DayPane, can_focus=False):
    """Asks the questions of one day; says what was answered when typing rests or a field is left."""

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view
        self._picking = Picking(view)
        self._day = date.min
        self._saved: Mapping[str, str] = {}
        """The answers as the book has them."""
        self._soon: list[asyncio.TimerHandle] = []

    def compose(self) -> ComposeResult:
        """Set the heading, then each question above its field."""
        yield Panel(glyphs=self._view.glyphs)
        for word, question in PROMPTS.items():
            yield Static(question, markup=False, classes="question")
            yield Prose(name=word, hook=self._took)
        yield Panel(glyphs=self._view.glyphs, id="picker")

    def show(self, day: date, heading: Callable[[int], Sequence[Line]], answers: Mapping[str, str]) -> None:
        """Show a day; a field that somebody is typing in is left alone."""
        is_new = day != self._day
        if is_new:
            self.save()
        self.query(Panel).first().show(heading)
        for field in self.query(Prose):
            word = field.name or ""
            was = self._saved.get(word, "")
            if is_new or (not field.has_focus and field.text == was):
                self._put(field, answers.get(word, ""))
        self._day, self._saved = day, dict(answers)
        if not self._fresh():
            self.post_message(self.Typed(day, {}))

    def begin(self) -> None:
        """Go to the first question that has no answer."""
        fields = list(self.query(Prose))
        next((field for field in fields if not field.text), fields[0]).focus()

    def _put(self, field: Prose, text: str) -> None:
        if field.text != text:
            field.text = text

    def save(self) -> None:
        """Ask to save what was answered since."""
        fresh = self._fresh()
        if fresh and self._day != date.min:
            self.post_message(self.Answered(self._day, fresh))

    def _fresh(self) -> dict[str, str]:
        texts = {field.name or "": field.text for field in self.query(Prose)}
        return {word: text for word, text in texts.items() if text.strip() != self._saved.get(word, "")}

    def on_text_area_changed(self) -> None:
        """Keep the text; mark the names and save when typing rests."""
        field = self._field
        if field is None:
            return
        self.post_message(self.Typed(self._day, self._fresh()))
        if self._picking.look(field.text, field.cursor):
            self._show_picker()
        for waiting in self._soon:
            waiting.cancel()
        loop = asyncio.get_running_loop()
        self._soon = [
            loop.call_later(REST, self.call_later, self._mark),
            loop.call_later(PAUSE, self.call_later, self.save),
        ]

    @property
    def _field(self) -> Prose | None:
        focused = self.screen.focused
        return focused if isinstance(focused, Prose) else None

    def _mark(self) -> None:
        field = self._field
        if field is not None:
            field.mark(mark for mark in self._marks(field.text) if mark.end != field.cursor)

    def _marks(self, text: str) -> Iterable[Mark]:
        book = self._view.book()
        found = link(text, book, self._day, me=book.me, avoid=read_marks(text).avoid)
        return (Mark(each.start, each.end, each.state) for each in found)

    def on_prose_left(self, left: Prose.Left) -> None:
        """Save what was written in the field that is left."""
        self.save()
        left.prose.blur()

    def on_descendant_blur(self) -> None:
        """Save when the focus goes elsewhere."""
        self.save()

    def on_hide(self) -> None:
        """Save when the page goes."""
        self.save()

    def _took(self, event: events.Key) -> bool:
        """Take the keys of the picker, and let tab go from field to field."""
        field = self._field
        if field is not None and self._picking.press(event.key, field.put):
            self._show_picker()
            return True
        if event.key not in ("tab", "shift+tab"):
            return False
        self.screen.focus_next() if event.key == "tab" else self.screen.focus_previous()
        return True

    def _show_picker(self) -> None:
        panel = self.query(Panel).last()
        panel.show(self._picking.lines)
        if self._picking.is_open:
            panel.scroll_visible(animate=False)
