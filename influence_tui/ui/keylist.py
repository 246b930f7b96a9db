"""The keys of a screen, made from its verbs."""

from collections.abc import Iterable, Iterator, Sequence

from textual.app import App
from textual.dom import DOMNode
from textual.widget import Widget

from influence_tui.ui.glyphs import UNICODE, Glyphs
from influence_tui.ui.keys import MOVES
from influence_tui.ui.line import Line, Piece, fill
from influence_tui.ui.modal import Modal
from influence_tui.ui.verbs import Offer, doing, offers
from influence_tui.ui.widgets.lines import Lines, Listing

GROUPS = ("Here", "Everywhere", "Moving")
KEYS_WIDTH = 16


class KeyList(Modal[Offer]):
    """Shows each key of where the focus was and what it does; choosing one does it."""

    def __init__(self, reach: Sequence[Offer], glyphs: Glyphs = UNICODE) -> None:
        super().__init__("Keys", glyphs)
        self._rows = tuple(_rows([offer for offer in reach if offer.keys]))

    def body(self) -> Iterable[Widget]:
        """Show the list."""
        ids = tuple(row.id if isinstance(row, Offer) else "" for row in self._rows)
        yield Lines(Listing(ids, self._paint), self.glyphs)

    def on_lines_chosen(self, chosen: Lines.Chosen) -> None:
        """End in the verb."""
        self.dismiss(next(row for row in self._rows if isinstance(row, Offer) and row.id == chosen.id))

    def _paint(self, place: int, _: int) -> Line:
        row = self._rows[place]
        if isinstance(row, str):
            return (Piece(row, "heading"),)
        keys = fill("  ".join(row.shown), KEYS_WIDTH, self.glyphs.cut)
        return (Piece(keys, "strong"), Piece(f" {row.tooltip}"))


def _rows(reach: Sequence[Offer]) -> Iterator[Offer | str]:
    first = True
    for group in GROUPS:
        inside = [offer for offer in reach if _group(offer) == group]
        if inside:
            yield from ([group] if first else ["", group])
            yield from inside
            first = False


def _group(offer: Offer) -> str:
    if offer.id in MOVES:
        return "Moving"
    return "Everywhere" if isinstance(offer.node, App) else "Here"


def open_keys(node: DOMNode, glyphs: Glyphs = UNICODE) -> None:
    """Show the keys of a node's screen, and do what is chosen there."""
    node.app.push_screen(KeyList(offers(node.screen), glyphs), doing(node))
