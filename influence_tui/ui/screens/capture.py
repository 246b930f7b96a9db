"""Capture: prose first; below, what the program understood of it, live."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from typing import ClassVar, Self

from textual import events
from textual.app import SuspendNotSupported
from textual.widget import Widget

from influence_tui.journal.understanding import Understood
from influence_tui.ui.capturing import Capturing
from influence_tui.ui.marks import Mark
from influence_tui.ui.modal import Modal
from influence_tui.ui.picking import Picking
from influence_tui.ui.reading import moment_words
from influence_tui.ui.verbs import Verb
from influence_tui.ui.view import View
from influence_tui.ui.widgets.keybar import Hint, KeyBar
from influence_tui.ui.widgets.prose import Prose
from influence_tui.ui.widgets.stops import Stops

REST = 0.06
"""Seconds without a key after which the text is understood anew: typing itself never waits for it."""
EMPTY = "Write what happened: who, what was said, who owes what by when."


class CaptureScreen(Modal[Understood]):
    """Ends in what was understood when it is to be saved."""

    HINTS: ClassVar[Sequence[Hint] | None] = (
        Hint("enter", "save"), Hint("tab", "to what is open"), Hint("esc", "back", "escape"),
        Hint("ctrl+j", "new line"), Hint("f4", "editor"),
    )  # fmt: skip

    def __init__(
        self,
        view: View,
        capturing: Capturing,
        keep: Callable[[str], object],
        problem: str = "",
        what: str = "Capture",
    ) -> None:
        """Take what reads the text, what keeps it safe while it is typed, and why it could not be saved before."""
        super().__init__(what, view.glyphs)
        self.view = view
        self._what = what
        self._capturing = capturing
        self._keep = keep
        self._picking = Picking(view)
        self._stops = Stops(view, capturing, self._picking, problem)
        self._soon: asyncio.TimerHandle | None = None

    def body(self) -> Iterable[Widget]:
        """Set the text above what was understood."""
        yield Prose(self._capturing.text, placeholder=EMPTY, enter_ends=True, hook=self._took)
        yield self._stops

    def on_mount(self) -> None:
        """Begin at the end of the text."""
        prose = self.query_one(Prose)
        prose.move_cursor(prose.document.end)
        prose.focus()

    def on_resize(self) -> None:
        """Say the moment at the right."""
        self._mark()

    def on_text_area_changed(self) -> None:
        """Keep the text; understand it when the next key does not come at once."""
        prose = self.query_one(Prose)
        self._keep(prose.text)
        if self._picking.look(prose.text, prose.cursor, self._near()):
            self._stops.look()
        if self._soon is not None:
            self._soon.cancel()
        self._soon = asyncio.get_running_loop().call_later(REST, self.call_later, self._understand)

    def _understand(self) -> None:
        """Understand the text as it is now."""
        if self._soon is not None:
            self._soon.cancel()
            self._soon = None
        if self._capturing.write(self.query_one(Prose).text):
            self._stops.look()
            self._mark()

    def on_prose_entered(self) -> None:
        """Save."""
        self.save()

    def on_prose_left(self) -> None:
        """Go back; the text is kept and comes again with the next capture."""
        self.leave()

    def save(self) -> None:
        """End with what was understood, or say what stands against it."""
        self._understand()
        problems = self._capturing.understood.problems
        if problems or not self._capturing.text.strip():
            self._stops.look("" if problems else "There is nothing to save yet: write a sentence.")
        else:
            self.dismiss(self._capturing.understood)

    def editor(self) -> None:
        """Write the text in your own editor."""
        from click import ClickException, edit  # an editor is rarely asked for

        prose = self.query_one(Prose)
        try:
            with self.app.suspend():
                text = edit(prose.text, extension=".txt")
        except (ClickException, SuspendNotSupported) as problem:
            self._stops.look(f"The editor could not be opened: {problem}")
            return
        if text is not None:
            prose.text = text.rstrip("\n")
            prose.move_cursor(prose.document.end)

    def _near(self) -> list[str]:
        return [found.person for found in self._capturing.understood.linked if found.person]

    def _took(self, event: events.Key) -> bool:
        """Take the keys that are not the text's."""
        if self._picked(event.key):
            return True
        if event.key in ("tab", "shift+tab"):
            self._understand()
            self._stops.begin(1 if event.key == "tab" else -1)
            return True
        return event.key == "backspace" and self._unlinked()

    def _unlinked(self) -> bool:
        """Unlink the name that ends at the cursor; the next backspace deletes."""
        prose = self.query_one(Prose)
        if not prose.selection.is_empty:
            return False
        self._understand()
        found = self._capturing.linked_at(prose.cursor)
        if found is None:
            return False
        self._capturing.refuse(found)
        self._stops.look()
        self._mark()
        return True

    def _picked(self, key: str) -> bool:
        is_taken = self._picking.press(key, self.query_one(Prose).put)
        if is_taken:
            self._stops.look()
        return is_taken

    def on_stops_picked(self, picked: Stops.Picked) -> None:
        """Take a person of the picker."""
        if self._picking.go_to(picked.place):
            self._picked("enter")
        self.query_one(Prose).focus()

    def on_stops_settled(self) -> None:
        """Mark the text anew."""
        self._mark()

    async def on_stops_left(self, left: Stops.Left) -> None:
        """Go back to the text; the key that led there is typed."""
        prose = self.query_one(Prose)
        prose.focus()
        if left.key is not None:
            await prose.take(left.key)

    def on_descendant_focus(self) -> None:
        """Show the keys of where one is."""
        self.query_one(KeyBar).show(None if self._stops.has_focus else self.HINTS)

    def _mark(self) -> None:
        prose = self.query_one(Prose)
        prose.mark(self._marks(prose.cursor))
        moment = moment_words(self.view, self._capturing.understood)
        room = self._stops.size.width - len(self._what) - len(moment) - 4
        self.entitle(f"{self._what} {self.glyphs.across * max(1, room)} {moment}")

    def _marks(self, cursor: int) -> Iterable[Mark]:
        """Mark the names; the word that is still being typed is left alone."""
        shift = self._capturing.shift
        for found in self._capturing.understood.links:
            if found.start >= 0 and found.end + shift != cursor:
                yield Mark(found.start + shift, found.end + shift, found.state)

    VERBS: Sequence[Verb[Self]] = (
        Verb("save", "save", "Save what is written", save, show=False),
        Verb("editor", "editor", "Write the text in your own editor", editor, show=False),
    )
