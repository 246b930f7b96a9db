"""Forms: one field a line."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import ClassVar, Self

from msgspec import Struct
from textual import events
from textual.containers import Horizontal, VerticalScroll
from textual.widget import Widget
from textual.widgets import Input, Static

from influence_tui.safe import safe
from influence_tui.ui.line import Piece
from influence_tui.ui.modal import Modal
from influence_tui.ui.picking import Picking
from influence_tui.ui.verbs import Verb
from influence_tui.ui.widgets.field import Field
from influence_tui.ui.widgets.keybar import Hint
from influence_tui.ui.widgets.panel import Panel


def silent(value: str) -> str:  # noqa: ARG001
    """Say nothing of a value."""
    return ""


def not_kept(values: Mapping[str, str]) -> None:
    """Keep nothing."""


def nothing_wrong(values: Mapping[str, str]) -> str:  # noqa: ARG001
    """Find nothing that stands against saving."""
    return ""


class Question(Struct, frozen=True):
    """One line of a form."""

    name: str
    label: str
    value: str = ""
    placeholder: str = ""
    hint: Callable[[str], str] = silent
    """Says below the field, while one types, what its text means: a date with its weekday, or why it is none."""
    picking: Picking | None = None
    """Offers people below the field, while one types."""


class Filled(Struct, frozen=True):
    """What a form holds when it ends."""

    values: Mapping[str, str]
    """Question's name → its text; what was not touched is as it was given."""
    is_saved: bool
    """False: it was left; the values come again when the form is opened with them."""


class Form(Modal[Filled]):
    """Asks for a few lines. Enter goes to the next and saves on the last; leaving keeps what was typed."""

    HINTS: ClassVar[Sequence[Hint]] = (
        Hint("enter", "next, on the last it saves"), Hint("f10", "save"), Hint("esc", "back", "escape"),
    )  # fmt: skip

    def __init__(
        self,
        title: str,
        questions: Sequence[Question],
        check: Callable[[Mapping[str, str]], str] = nothing_wrong,
        kept: Mapping[str, str] | None = None,
    ) -> None:
        """Ask the questions; `check` gives the sentence that stands against saving; `kept` was typed before."""
        super().__init__(title)
        self._questions = tuple(questions)
        self._check = check
        self._kept = kept or {}
        self._fields: dict[str, tuple[Field, Panel]] = {}
        """Question's name → its field, and what stands below it."""
        self.keep: Callable[[Mapping[str, str]], None] = not_kept
        """Told of every key that was typed, so that nothing of it is lost."""

    def body(self) -> Iterable[Widget]:
        """Set label and field of each question, and below it what its text means."""
        width = max((len(question.label) for question in self._questions), default=0) + 2
        asked = (widget for question in self._questions for widget in self._asked(question, width))
        yield VerticalScroll(*asked, can_focus=False)
        yield Static(markup=False, classes="problem")

    def _asked(self, question: Question, width: int) -> Iterable[Widget]:
        value = self._kept.get(question.name, question.value)
        label = Static(safe(question.label), markup=False)
        label.styles.width = width
        below = Panel(glyphs=self.glyphs)
        below.styles.padding = (0, 0, 0, width)
        field = Field(value, question.placeholder, question.name, lambda event: self._took(event, question, field))
        self._fields[question.name] = field, below
        yield Horizontal(label, field)
        yield below
        self._look(question)

    def _took(self, event: events.Key, question: Question, field: Field) -> bool:
        """Take the keys of the picker."""
        is_taken = question.picking is not None and question.picking.press(event.key, field.put)
        if is_taken:
            self._look(question)
        return is_taken

    def _look(self, question: Question) -> None:
        """Show below a field who may be meant, or what its text means."""
        field, below = self._fields[question.name]
        offered = question.picking if question.picking and question.picking.is_open else None
        said = self._hint(question, field.value)
        below.display = bool(offered or said)
        below.show(offered.lines if offered else lambda _: [(Piece(said, "dim"),)])

    def on_input_changed(self, event: Input.Changed) -> None:
        """Say what the text means."""
        question = next(each for each in self._questions if each.name == event.input.name)
        if question.picking is not None and event.input.has_focus:
            question.picking.look(event.value, event.input.cursor_position)
        self._look(question)
        self._say("")
        self.keep(self._values())

    def on_descendant_blur(self) -> None:
        """Offer nobody where nobody types any more."""
        for question in self._questions:
            if question.picking is not None and not self._fields[question.name][0].has_focus:
                question.picking.hide()
                self._look(question)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go to the next field, or save after the last."""
        fields = list(self.query(Field))
        place = fields.index(event.input) if isinstance(event.input, Field) else -1
        if place + 1 < len(fields):
            fields[place + 1].focus()
        else:
            self.save()

    def save(self) -> None:
        """End with what is filled in, or say what stands against it."""
        values = self._values()
        if problem := self._check(values):
            self._say(problem)
        else:
            self.dismiss(Filled(values, is_saved=True))

    def leave(self) -> None:
        """Go back; what was typed is given along."""
        values = self._values()
        was = {question.name: question.value for question in self._questions}
        self.dismiss(None if values == was else Filled(values, is_saved=False))

    def step(self, by: int) -> None:
        """Go to another field."""
        self.focus_next() if by > 0 else self.focus_previous()

    def _values(self) -> dict[str, str]:
        typed = {field.name or "": field.value for field in self.query(Field)}
        return {
            question.name: question.value if typed[question.name] == safe(question.value) else typed[question.name]
            for question in self._questions
        }

    def _hint(self, question: Question, value: str) -> str:
        return safe(question.hint(value))

    def _say(self, problem: str) -> None:
        self.query_one("Static.problem", Static).update(safe(problem))

    VERBS: Sequence[Verb[Self]] = (
        Verb("save", "save", "Save the form", save),
        Verb("down", "next field", "Go to the next field", lambda form: form.step(1), show=False),
        Verb("up", "field before", "Go to the field before", lambda form: form.step(-1), show=False),
    )
