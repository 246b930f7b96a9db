"""The line at the bottom of every screen."""

from collections.abc import Iterator

from textual import events
from textual.reactive import reactive
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from influence_tui.ui.glyphs import UNICODE, Glyphs
from influence_tui.ui.line import Line, Piece, between, strip_of, width_of
from influence_tui.ui.verbs import Offer, offers
from influence_tui.ui.widgets.header import rule

GAP = Piece("   ")


class Footer(Widget):
    """The main keys of where the focus is, as many as have room; a message and the folder at the right."""

    message = reactive("")
    """What waits: `3 to confirm`."""
    folder = reactive("")
    """The journal's folder, while there is room for it."""

    def __init__(self, message: str = "", folder: str = "", glyphs: Glyphs = UNICODE) -> None:
        super().__init__()
        self._glyphs = glyphs
        self._offers: tuple[Offer, ...] = ()
        self.set_reactive(Footer.message, message)
        self.set_reactive(Footer.folder, folder)

    def on_mount(self) -> None:
        """Follow the bindings of the screen."""
        self.screen.bindings_updated_signal.subscribe(self, self._follow)
        self._follow(self.screen)

    def _follow(self, screen: Screen[object]) -> None:
        fresh = tuple(offer for offer in offers(screen) if offer.show and offer.shown)
        if fresh != self._offers:
            self._offers = fresh
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """Paint the rule, or the keys."""
        width = self.size.width
        return strip_of(rule(width, self._glyphs) if y == 0 else self._line(width), width, self.visual_style)

    def _line(self, width: int) -> Line:
        right = self._right(width)
        keys = (piece for offer in self._fitting(width - width_of(right) - 1) for piece in (GAP, *_key(offer)))
        return between((Piece(" "), *tuple(keys)[1:]), right, width)

    def _right(self, width: int) -> Line:
        message = (Piece(self.message, "strong"), Piece(" ")) if self.message else ()
        folder = (Piece(self.folder, "dim"), Piece("  "))
        keys = sum(width_of((GAP, *_key(offer))) for offer in self._offers)
        has_room = (
            bool(self.folder) and self.folder != self.message and keys + width_of((*folder, *message)) < width
        )
        return (*folder, *message) if has_room else message

    def _fitting(self, room: int) -> Iterator[Offer]:
        for offer in self._offers:
            room -= width_of((GAP, *_key(offer)))
            if room >= 0:
                yield offer

    async def on_click(self, event: events.Click) -> None:
        """Do the verb that was clicked."""
        end = 0
        for offer in self._fitting(self.size.width - width_of(self._right(self.size.width)) - 1):
            end += width_of((GAP, *_key(offer)))
            if event.y == 1 and event.x < end:
                await self.app.run_action(offer.action, offer.node)
                return


def _key(offer: Offer) -> Line:
    return (Piece(offer.shown[0], "strong"), Piece(f" {offer.label}", "dim"))
