"""A question with a few answers, one line each."""

from collections.abc import Iterable, Mapping, Sequence

from textual.widget import Widget

from influence_tui.ui.glyphs import UNICODE, Glyphs
from influence_tui.ui.line import Line, Piece
from influence_tui.ui.modal import Modal
from influence_tui.ui.widgets.lines import Lines, Listing
from influence_tui.ui.widgets.panel import Panel


class ChoiceScreen(Modal[str]):
    """Ends in the word of the answer that was chosen."""

    def __init__(
        self, title: str, told: Sequence[Line], answers: Mapping[str, str], glyphs: Glyphs = UNICODE
    ) -> None:
        """Ask with what there is to know above the answers (word → how it reads)."""
        super().__init__(title, glyphs)
        self._told = told
        self._answers = answers

    def body(self) -> Iterable[Widget]:
        """Set what is told above the answers."""
        words = list(self._answers)
        yield Panel(lambda _: [*self._told, ()] if self._told else [], glyphs=self.glyphs)
        answers = Lines(Listing(words, lambda row, _: (Piece(self._answers[words[row]]),)), self.glyphs)
        answers.styles.height = len(words)
        yield answers

    def on_lines_chosen(self, chosen: Lines.Chosen) -> None:
        """End in the answer."""
        self.dismiss(chosen.id)
