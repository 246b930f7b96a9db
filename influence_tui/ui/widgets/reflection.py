"""The reflection of a day: its questions, each with a field; what is written saves itself."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.message import Message
from textual.widgets import Static, TextArea

from influence_tui.journal.reflecting import PROMPTS
from influence_tui.ui.line import Line
from influence_tui.ui.marks import Mark
from influence_tui.ui.widgets.panel import Panel
from influence_tui.ui.widgets.prose import Prose

REST = 1.5
"""Seconds without a key after which an answer is saved."""


class ReflectionPane(VerticalScroll, can_focus=False):
    """Asks the questions of one day; says what was answered when typing rests or a field is left."""

    @dataclass
    class Answered(Message):
        """Some answers of a day."""

        day: date
        answers: dict[str, str]

    def __init__(self, marks: Callable[[str], Iterable[Mark]], name: str | None = None) -> None:
        """Take what marks the names in an answer."""
        super().__init__(name=name)
        self._marks = marks
        self._day = date.min
        self._known: Mapping[str, str] = {}

    def compose(self) -> ComposeResult:
        """Set the heading, then each question above its field."""
        yield Panel()
        for word, question in PROMPTS.items():
            yield Static(question, markup=False, classes="question")
            yield Prose(name=word, hook=self._took)

    def show(self, day: date, heading: Callable[[int], Sequence[Line]], answers: Mapping[str, str]) -> None:
        """Show a day; a field that somebody is typing in is left alone."""
        is_new = day != self._day
        if is_new:
            self.save()
        self._day = day
        self.query_one(Panel).show(heading)
        for field in self.query(Prose):
            word = field.name or ""
            text = answers.get(word, "")
            if field.text != text and (
                is_new or (not field.has_focus and field.text == self._known.get(word, ""))
            ):
                field.text = text
        self._known = dict(answers)

    def save(self) -> None:
        """Say what was answered since."""
        fresh = {
            f.name or "": f.text for f in self.query(Prose) if f.text.strip() != self._known.get(f.name or "", "")
        }
        if fresh and self._day != date.min:
            self._known = {**self._known, **{word: text.strip() for word, text in fresh.items()}}
            self.post_message(self.Answered(self._day, fresh))

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Mark the names, and save when typing rests."""
        field = event.text_area
        if isinstance(field, Prose):
            field.mark(mark for mark in self._marks(field.text) if mark.end != field.cursor)
        self.set_timer(REST, self._rested(field.text, field))

    def on_prose_left(self) -> None:
        """Save what was written in the field that is left."""
        self.save()

    def on_descendant_blur(self) -> None:
        """Save when the focus goes elsewhere."""
        self.save()

    def on_hide(self) -> None:
        """Save when the page goes."""
        self.save()

    def _rested(self, text: str, field: TextArea) -> Callable[[], None]:
        return lambda: self.save() if field.text == text else None

    def _took(self, event: events.Key) -> bool:
        """Let tab go from field to field."""
        if event.key not in ("tab", "shift+tab"):
            return False
        self.screen.focus_next() if event.key == "tab" else self.screen.focus_previous()
        return True
