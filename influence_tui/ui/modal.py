"""What every screen over another has in common: it ends in a value, and it can be left."""

from collections.abc import Iterable, Sequence
from typing import ClassVar, Self, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widget import Widget

from influence_tui.safe import safe
from influence_tui.ui import wants
from influence_tui.ui.glyphs import UNICODE, Glyphs
from influence_tui.ui.verbs import HasVerbs, Verb, quit_by_message
from influence_tui.ui.widgets.keybar import Hint, KeyBar

T = TypeVar("T")
WHOLE = 0.015
"""Seconds in which a box and what it holds are in their places."""
GONE = 0.01
"""Seconds in which the screen under a box has taken over."""


class Modal(HasVerbs, ModalScreen[T]):
    """A box over another screen; `dismiss(value)` ends it, none: nothing is wanted."""

    HINTS: ClassVar[Sequence[Hint] | None] = None
    """The keys at its bottom; none: its verbs."""

    def __init__(self, title: str = "", glyphs: Glyphs = UNICODE) -> None:
        super().__init__()
        self.heading = title
        self.glyphs = glyphs

    def compose(self) -> ComposeResult:
        """Set the body in a box, its keys below."""
        with Vertical() as box:
            box.border_title = Content(safe(self.heading))
            yield from self.body()
            yield KeyBar(self.HINTS)

    def on_screen_resume(self) -> None:
        """Come in one piece: a screen that is half there would be painted, and sent, once more for each half."""
        self.app.delay_update(WHOLE)

    def dismiss(self, result: T | None = None) -> AwaitComplete:
        """End in a value, and leave in one piece."""
        self.app.delay_update(GONE)
        return super().dismiss(result)

    def body(self) -> Iterable[Widget]:
        """Give what stands in the box."""
        return ()

    def entitle(self, title: str) -> None:
        """Give the box another title."""
        if title != self.heading:
            self.heading = title
            self.query_one(Vertical).border_title = Content(safe(title))

    def leave(self) -> None:
        """End without a value."""
        self.dismiss(None)

    def on_click(self, event: events.Click) -> None:
        """Leave when the click is beside the box."""
        if event.widget is self:
            self.leave()

    VERBS: Sequence[Verb[Self]] = (
        Verb("back", "back", "Back to where you were", lambda modal: modal.leave()),
        Verb(
            "keys", "keys", "The keys of this screen", lambda modal: modal.app.post_message(wants.ShowKeys()),
            show=False,
        ),
        Verb("quit", "quit", "Quit", quit_by_message, show=False),
    )  # fmt: skip
