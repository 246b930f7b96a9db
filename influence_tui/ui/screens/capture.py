"""Capture: prose first; below, what the program understood of it, live."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Self

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import TextArea

from influence_tui.journal.understanding import Understood
from influence_tui.linking import Found
from influence_tui.linking.promises import Offer
from influence_tui.ui.capturing import Capturing
from influence_tui.ui.line import Line
from influence_tui.ui.marks import Mark
from influence_tui.ui.modal import Modal
from influence_tui.ui.picking import Picking
from influence_tui.ui.reading import moment_words, summary
from influence_tui.ui.verbs import Verb
from influence_tui.ui.view import View
from influence_tui.ui.widgets.panel import Panel
from influence_tui.ui.widgets.prose import Prose

KEYS = "enter save   ctrl+j new line   tab to what is open   f4 editor   esc back"
STOP_KEYS = "enter take   1-3 choose   x not here   N never   + new person   space present or named   tab next"
EMPTY = "Write what happened: who, what was said, who owes what by when."


class CaptureScreen(Modal[Understood]):
    """Ends in what was understood when it is to be saved."""

    def __init__(self, view: View, capturing: Capturing, keep: Callable[[str], object], problem: str = "") -> None:
        """Take what reads the text, what keeps it safe while it is typed, and why it could not be saved before."""
        super().__init__()
        self.view = view
        self._capturing = capturing
        self._keep = keep
        self._problem = problem
        self._stop: int | None = None
        self._picking = Picking(view)

    def compose(self) -> ComposeResult:
        """Set the text above what was understood."""
        with Vertical():
            yield Prose(self._capturing.text, placeholder=EMPTY, enter_ends=True, hook=self._took)
            yield Panel(self._understood, glyphs=self.view.glyphs)

    def on_mount(self) -> None:
        """Begin at the end of the text."""
        self._box.border_title = "Capture"
        prose = self.query_one(Prose)
        prose.move_cursor(prose.document.end)
        prose.focus()
        self._show()

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Understand the text as it is now."""
        self._problem = ""
        self._capturing.write(event.text_area.text)
        self._keep(event.text_area.text)
        self._picking.look(event.text_area.text, self.query_one(Prose).cursor, self._near())
        self._show()

    def on_prose_entered(self) -> None:
        """Save, or say what stands against it."""
        problems = self._capturing.understood.problems
        if problems or not self._capturing.text.strip():
            self._problem = problems[0] if problems else "There is nothing to save yet: write a sentence."
            self._show()
            return
        self.dismiss(self._capturing.understood)

    def leave(self) -> None:
        """Go back; the text is kept and comes again with the next capture."""
        if self._stop is not None:
            self._stop = None
            self._show()
            return
        self.dismiss(None)

    def editor(self) -> None:
        """Write the text in your own editor."""
        from click import edit  # an editor is rarely asked for

        with self.app.suspend():
            text = edit(self._capturing.text, extension=".txt")
        if text is not None:
            self.query_one(Prose).text = text.rstrip("\n")

    @property
    def _box(self) -> Vertical:
        return self.query_one(Vertical)

    def _near(self) -> list[str]:
        return [found.person for found in self._capturing.understood.linked if found.person]

    def _took(self, event: events.Key) -> bool:
        """Take the keys that choose; every other key is the text's."""
        if self._picking.is_open and self._picked(event.key):
            return True
        if event.key == "backspace" and self._stop is None:
            return self._unlinked()
        if event.key in ("tab", "shift+tab"):
            self._step(1 if event.key == "tab" else -1)
            return True
        if self._stop is None:
            return False
        return self._answered(event.character or event.key, event.key)

    def _answered(self, character: str, key: str) -> bool:
        stops = self._capturing.stops()
        if self._stop is None or self._stop >= len(stops):
            self._stop = None
            return False
        answer = self._answers(stops[self._stop]).get(key) or self._answers(stops[self._stop]).get(character)
        if answer is None:
            self._stop = None
            self._show()
            return False
        self._problem = answer()
        if self._stop >= len(self._capturing.stops()):
            self._stop = None
        self._show()
        return True

    def _answers(self, stop: Found | Offer) -> dict[str, Callable[[], str]]:
        capturing = self._capturing
        return {
            "enter": lambda: capturing.take(stop),
            **{str(place + 1): partial(capturing.take, stop, place) for place in range(3)},
            "x": lambda: capturing.refuse(stop),
            "N": lambda: capturing.refuse(stop, "never"),
            "+": lambda: capturing.make_person(stop),
            "space": lambda: capturing.toggle(stop),
        }

    def _step(self, by: int) -> None:
        stops = self._capturing.stops()
        if not stops:
            return
        self._stop = (0 if by > 0 else len(stops) - 1) if self._stop is None else (self._stop + by) % len(stops)
        self._show()

    def _unlinked(self) -> bool:
        """Unlink the name that ends at the cursor; the next backspace deletes."""
        prose = self.query_one(Prose)
        shift = self._shift()
        for found in self._capturing.understood.linked:
            if found.by != "user" and found.start >= 0 and found.end + shift == prose.cursor:
                self._capturing.refuse(found)
                self._show()
                return True
        return False

    def _picked(self, key: str) -> bool:
        if key in ("up", "down"):
            self._picking.move(1 if key == "down" else -1)
        elif key in ("enter", "tab") and self._picking.chosen is not None:
            start, end, text = self._picking.replacement()
            self.query_one(Prose).put(start, end, text)
        elif key == "escape":
            self._picking.close()
        else:
            return False
        self._show()
        return True

    def _shift(self) -> int:
        """Say how many characters the leading moment takes, which the stored text has not."""
        text = self._capturing.text
        return (
            max(0, text.rstrip().rfind(self._capturing.understood.text)) if self._capturing.understood.text else 0
        )

    def _show(self) -> None:
        prose = self.query_one(Prose)
        prose.mark(self._marks(prose.cursor))
        self.query_one(Panel).show(self._understood)
        self._box.border_subtitle = KEYS if self._stop is None else STOP_KEYS
        self._box.border_title = f"Capture  {moment_words(self.view, self._capturing.understood)}"

    def _marks(self, cursor: int) -> Iterable[Mark]:
        """Mark the names; the word that is still being typed is left alone."""
        shift = self._shift()
        for found in self._capturing.understood.links:
            if found.start >= 0 and found.end + shift != cursor:
                yield Mark(found.start + shift, found.end + shift, found.state)

    def _understood(self, width: int) -> Sequence[Line]:
        if self._picking.is_open:
            return self._picking.lines(width)
        stops = self._capturing.stops()
        at = stops[self._stop] if self._stop is not None and self._stop < len(stops) else None
        return summary(self.view, self._capturing, at, self._problem, width)

    VERBS: Sequence[Verb[Self]] = (
        Verb("editor", "editor", "Write the text in your own editor", editor, show=False),
    )
