"""The palette: everything that can be done here, by name."""

from collections.abc import Iterable, Sequence
from typing import Self

from textual.dom import DOMNode
from textual.widget import Widget
from textual.widgets import Input

from influence_tui.domain.fold import fold
from influence_tui.ui.glyphs import UNICODE, Glyphs
from influence_tui.ui.keys import MOVES
from influence_tui.ui.line import Line, Piece, between
from influence_tui.ui.modal import Modal
from influence_tui.ui.verbs import Offer, Verb, doing, offers
from influence_tui.ui.widgets.field import Field
from influence_tui.ui.widgets.lines import Lines, Listing

LEFT_OUT = frozenset(MOVES) | {"palette", "back", "open"}
"""Verbs that nobody looks up by name."""

NOTHING = ((Piece("Nothing here is called that.", "dim"),),)


class Palette(Modal[Offer]):
    """Finds a verb by the words that say what it does, and ends in it."""

    def __init__(self, reach: Sequence[Offer], glyphs: Glyphs = UNICODE) -> None:
        super().__init__("What to do", glyphs)
        self._offers = {offer.id: offer for offer in reach if offer.id not in LEFT_OUT}

    def body(self) -> Iterable[Widget]:
        """Set the field above the verbs."""
        yield Field(placeholder="type a word of it")
        yield Lines(self._listing(""), self.glyphs)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show the verbs that have these words."""
        self.query_one(Lines).show(self._listing(event.value))

    def on_input_submitted(self) -> None:
        """Take the verb under the cursor."""
        self.query_one(Lines).choose()

    def on_lines_chosen(self, chosen: Lines.Chosen) -> None:
        """End in the verb."""
        self.dismiss(self._offers[chosen.id])

    def _listing(self, words: str) -> Listing:
        wanted = fold(words).split()
        ids = [name for name, offer in self._offers.items() if all(word in _words(offer) for word in wanted)]
        return Listing(ids, lambda row, width: line_of(self._offers[ids[row]], width), NOTHING)

    VERBS: Sequence[Verb[Self]] = (
        Verb("down", "down", "Next", lambda palette: palette.query_one(Lines).move(1), show=False),
        Verb("up", "up", "Before", lambda palette: palette.query_one(Lines).move(-1), show=False),
    )


def line_of(offer: Offer, width: int) -> Line:
    """Set what a verb does and its keys into a row."""
    return between((Piece(offer.tooltip),), (Piece("  ".join(offer.shown), "strong"),), width)


def _words(offer: Offer) -> str:
    return fold(f"{offer.label} {offer.tooltip}")


def open_palette(node: DOMNode, glyphs: Glyphs = UNICODE) -> None:
    """Open the palette over a node's screen, and do what is chosen."""
    node.app.push_screen(Palette(offers(node.screen), glyphs), doing(node))
