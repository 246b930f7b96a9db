"""The keys of a screen over another, in one line at its bottom."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from textual import events
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from influence_tui.ui.line import Line, Piece, strip_of, width_of
from influence_tui.ui.verbs import offers

GAP = Piece("   ")


class Hint(Struct, frozen=True):
    """A key and what it does."""

    key: str
    """As people read it."""
    label: str
    press: str = ""
    """The key that a click presses; empty: the one shown."""

    @property
    def line(self) -> Line:
        """The hint, painted."""
        return (Piece(self.key, "strong"), Piece(f" {self.label}", "dim"))


class KeyBar(Widget):
    """As many hints as have room; a click on one presses its key."""

    def __init__(self, hints: Sequence[Hint] | None = None) -> None:
        """Take the hints, or follow the verbs of where the focus is."""
        super().__init__()
        self._follows = hints is None
        self._hints = tuple(hints or ())

    def on_mount(self) -> None:
        """Follow the bindings of the screen."""
        self.screen.bindings_updated_signal.subscribe(self, self._follow)
        self._follow(self.screen)

    def show(self, hints: Sequence[Hint] | None) -> None:
        """Show other hints, or follow the verbs."""
        self._follows = hints is None
        self._put(_hints_of(self.screen) if hints is None else hints)

    def _follow(self, screen: Screen[object]) -> None:
        if self._follows:
            self._put(_hints_of(screen))

    def _put(self, hints: Sequence[Hint]) -> None:
        if tuple(hints) != self._hints:
            self._hints = tuple(hints)
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """Paint the hints."""
        width = self.size.width
        pieces = [piece for hint in self._fitting(width) for piece in (GAP, *hint.line)]
        return strip_of(pieces[1:], width, self.visual_style)

    def _fitting(self, width: int) -> Iterator[Hint]:
        room = width + len(GAP.text)
        for hint in self._hints:
            room -= width_of((GAP, *hint.line))
            if room >= 0:
                yield hint

    def on_click(self, event: events.Click) -> None:
        """Press the key that was clicked."""
        end = 0
        for hint in self._fitting(self.size.width):
            end += width_of((GAP, *hint.line))
            if event.x < end:
                self.app.simulate_key(hint.press or hint.key)
                return


def _hints_of(screen: Screen[object]) -> list[Hint]:
    found = [offer for offer in offers(screen) if offer.show and offer.shown]
    found.sort(key=lambda offer: offer.id == "back")
    return [Hint(offer.shown[0], offer.label, offer.keys[0]) for offer in found]
