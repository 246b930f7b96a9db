"""What was understood of a text, below it: the open items can be stepped through and settled."""

from collections.abc import Callable, Sequence
from typing import Self

from textual import events
from textual.geometry import Size
from textual.message import Message

from influence_tui.linking import Found
from influence_tui.linking.promises import Offer
from influence_tui.ui.capturing import Capturing
from influence_tui.ui.line import Line, Piece
from influence_tui.ui.picking import Picking
from influence_tui.ui.reading import rows_of, summary
from influence_tui.ui.verbs import HasVerbs, Verb
from influence_tui.ui.view import View
from influence_tui.ui.widgets.panel import Panel


class Stops(HasVerbs, Panel, can_focus=True):
    """Says what was understood; with the focus it stands on one item, which a key settles."""

    class Settled(Message):
        """An item was settled; the text may be marked anew."""

    class Left(Message):
        """Back to the text, with a key that is the text's."""

        def __init__(self, key: events.Key | None = None) -> None:
            super().__init__()
            self.key = key

    class Picked(Message):
        """A person of the picker was clicked."""

        def __init__(self, place: int) -> None:
            super().__init__()
            self.place = place

    def __init__(self, view: View, capturing: Capturing, picking: Picking, problem: str = "") -> None:
        """Take what the text was understood as, the picker that may stand in its place, and what went wrong."""
        super().__init__(self._painted, view.glyphs)
        self._view = view
        self._capturing = capturing
        self._picking = picking
        self._place = 0
        self._tallest = 0
        self.problem = problem
        """A sentence above all else."""

    @property
    def at(self) -> Found | Offer | None:
        """The item that the keys are for; none without the focus."""
        stops = self._capturing.stops() if self.has_focus else []
        return stops[min(self._place, len(stops) - 1)] if stops else None

    def look(self, problem: str = "") -> None:
        """Say what is understood now."""
        self.problem = problem
        self.show(self._painted)

    def begin(self, by: int) -> None:
        """Take the focus, at the first item or the last."""
        stops = self._capturing.stops()
        if stops:
            self._place = 0 if by > 0 else len(stops) - 1
            self.focus()

    def step(self, by: int) -> None:
        """Go to the next item."""
        self._place = (self._place + by) % max(1, len(self._capturing.stops()))
        self.look()

    def leave(self) -> None:
        """Go back to the text."""
        self.post_message(self.Left())

    def settle(self, how: Callable[[Found | Offer], str]) -> None:
        """Settle the item; go on to what is still open, or back to the text when nothing is."""
        at = self.at
        if at is None:
            return
        was_open = at in self._capturing.open()
        problem = how(at)
        self._place = min(self._place, max(0, len(self._capturing.stops()) - 1))
        self.look(problem)
        self.post_message(self.Settled())
        if not problem and was_open and not self._capturing.open():
            self.leave()

    def on_focus(self) -> None:
        """Show where one stands."""
        self.look()

    def on_blur(self) -> None:
        """Stand nowhere."""
        self.look(self.problem)

    def on_key(self, event: events.Key) -> None:
        """Step with the arrows; a key that settles nothing is the text's."""
        if event.key in ("up", "shift+tab", "down"):
            event.stop()
            self.step(1 if event.key == "down" else -1)
        elif self._is_of_the_text(event):
            event.stop()
            self.post_message(self.Left(event))

    def _is_of_the_text(self, event: events.Key) -> bool:
        bound = self.screen.active_bindings.get(event.key)
        return bound is None or (event.is_printable and bound.node is not self)

    def on_click(self, event: events.Click) -> None:
        """Go to the item that was clicked; take it when one stands there already."""
        if self._picking.is_open:
            self.post_message(self.Picked(event.y))
            return
        places = rows_of(self._view, self._capturing, self.problem, self.size.width)
        place = places[event.y] if event.y < len(places) else -1
        if place >= 0 and self.has_focus and place == self._place:
            self.settle(self._capturing.take)
        elif place >= 0:
            self._place = place
            self.focus()
            self.look()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Grow with what there is to say, and never shrink: the text above must not jump."""
        self._tallest = max(self._tallest, super().get_content_height(container, viewport, width))
        return self._tallest

    def _painted(self, width: int) -> Sequence[Line]:
        if self._picking.is_open:
            return self._picking.lines(width)
        problem: list[Line] = [(Piece(self.problem, "alert"),)] if self.problem else []
        return [*problem, *summary(self._view, self._capturing, self.at, width)]

    def why_no_name(self) -> str:
        """Say why no person can be made, nor be present, here."""
        return "A promise is no name: go to one with tab." if isinstance(self.at, Offer) else ""

    VERBS: Sequence[Verb[Self]] = (
        Verb("open", "take", "Take this", lambda s: s.settle(s._capturing.take)),
        Verb("choose_first", "1-3 choose", "Take the first", lambda s: s.choose(0), show=False),
        Verb("choose_second", "second", "Take the second", lambda s: s.choose(1), show=False),
        Verb("choose_third", "third", "Take the third", lambda s: s.choose(2), show=False),
        Verb("refuse", "not here", "Nobody here, or no promise", lambda s: s.settle(s._capturing.refuse)),
        Verb("never", "never", "Never this person by these words", lambda s: s.refuse_for_good()),
        Verb("person_here", "new person", "Make a person of the words", lambda s: s.make_person(), why_no_name),
        Verb("presence", "present", "Present, or only named", lambda s: s.toggle(), why_no_name),
        Verb("complete", "next", "The next item", lambda s: s.step(1)),
        Verb("back", "to the text", "Back to the text", leave),
    )

    def choose(self, place: int) -> None:
        """Take one of the candidates."""
        self.settle(lambda stop: self._capturing.choose(stop, place))

    def refuse_for_good(self) -> None:
        """Say that these words never mean the likeliest person."""
        self.settle(lambda stop: self._capturing.refuse(stop, "never"))

    def make_person(self) -> None:
        """Make a person of the words."""
        self.settle(self._capturing.make_person)

    def toggle(self) -> None:
        """Turn present into only named, and back."""
        self.settle(self._capturing.toggle)
