"""The frame as the terminal gets it: names blanked on demand, and plain letters where it has no others."""

from collections.abc import Sequence

from textual.filter import LineFilter

from influence_tui.config import Config
from influence_tui.domain.person import Person
from influence_tui.journal.door import Journal
from influence_tui.ui.filters import WORD, Plain, Veil
from influence_tui.ui.frame import Frame
from influence_tui.ui.glyphs import UNICODE
from influence_tui.ui.view import View


class Veiled(Frame):
    """A frame whose names can be blanked, on every screen at once."""

    def __init__(self, journal: Journal, view: View, config: Config) -> None:
        super().__init__(journal, view, config)
        self._veil = Veil(self._name_words, view.glyphs.even)
        self._plain = Plain(enabled=view.glyphs is not UNICODE)
        self._names: tuple[int, frozenset[str]] = (-1, frozenset())

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Give what all text goes through on its way to the terminal."""
        return [*super().get_line_filters(), *(each for each in (self._veil, self._plain) if each.enabled)]

    def blank_names(self) -> None:
        """Blank all names, or show them again."""
        self._veil.enabled = not self._veil.enabled
        for screen in {*self.screen_stack, *self._pages.values()}:
            screen.refresh()
            for widget in screen.query("*"):
                widget.refresh()

    def _name_words(self) -> frozenset[str]:
        book = self.view.book()
        if self._names[0] != book.revision:
            names = (name for person in book.every(Person) for name in (person.name, *person.aliases))
            self._names = (book.revision, frozenset(word for name in names for word in WORD.findall(name)))
        return self._names[1]
