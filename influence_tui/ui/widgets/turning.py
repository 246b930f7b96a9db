"""A text area in which undo and redo are safe where the text becomes shorter than its box."""

from collections.abc import Callable

from textual.widgets import TextArea
from textual.widgets.text_area import Selection


class Turning(TextArea, inherit_bindings=False):
    """Goes back and forth in its edits; Textual's own looks for the cursor where its line is gone."""

    def undo(self) -> None:
        """Take back the last edits."""
        self._turn(super().undo)

    def redo(self) -> None:
        """Bring back what was taken back."""
        self._turn(super().redo)

    def turned(self) -> None:
        """Do what is to be done when the text is another."""

    def _turn(self, turn: Callable[[], None]) -> None:
        """Let the cursor wait at the start meanwhile, which every text has; the edits put it where it was."""
        cursor, text = self.selection, self.text
        self.set_reactive(TextArea.selection, Selection.cursor((0, 0)))
        turn()
        if self.text == text:
            self.set_reactive(TextArea.selection, cursor)
        self.turned()
