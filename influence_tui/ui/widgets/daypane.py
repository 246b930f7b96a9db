"""What stands beside the list of a day, for a screen that does not wait for it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from textual.containers import VerticalScroll
from textual.message import Message

from influence_tui.ui.line import Line


class DayPane(VerticalScroll, can_focus=False):
    """Shows one day, and says what was written about it."""

    class Typed(Message):
        """Some answers of a day, as they stand in the fields (none: all are saved)."""

        def __init__(self, day: date, answers: Mapping[str, str]) -> None:
            super().__init__()
            self.day, self.answers = day, dict(answers)

    class Answered(Message):
        """Some answers of a day that shall be saved."""

        def __init__(self, day: date, answers: Mapping[str, str]) -> None:
            super().__init__()
            self.day, self.answers = day, dict(answers)

    def show(self, day: date, heading: Callable[[int], Sequence[Line]], answers: Mapping[str, str]) -> None:
        """Show a day with what was answered."""
        raise NotImplementedError

    def begin(self) -> None:
        """Go to the first question that has no answer."""
        raise NotImplementedError
