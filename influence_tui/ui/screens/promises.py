"""After a capture: the open promises of the people just named, one key each."""

from collections.abc import Sequence
from typing import Self

from textual.app import ComposeResult
from textual.containers import Vertical

from influence_tui.domain.promise import Promise
from influence_tui.journal.promises import Turn, turn
from influence_tui.journal.standing import portrait
from influence_tui.ui import wants
from influence_tui.ui.line import Line, Piece
from influence_tui.ui.modal import Modal
from influence_tui.ui.portrait import promise_line
from influence_tui.ui.verbs import Verb
from influence_tui.ui.view import View
from influence_tui.ui.widgets.lines import Lines, Listing

NO_DAY = ""


class PromisesScreen(Modal[None]):
    """Asks what became of promises that are still open; ends when all are settled or none is wanted."""

    def __init__(self, view: View, promises: Sequence[str]) -> None:
        super().__init__()
        self.view = view
        self._ids = list(promises)
        self._gone: set[str] = set()

    def compose(self) -> ComposeResult:
        """Set the promises in a small box."""
        with Vertical() as box:
            box.border_title = "Still open with them"
            box.border_subtitle = "K kept   X broken   R moved   esc still open"
            yield Lines(self._listing(), self.view.glyphs)

    def _listing(self) -> Listing:
        left = [promise_id for promise_id in self._ids if promise_id not in self._gone]
        return Listing(left, lambda row, width: self._paint(left[row]))

    def _paint(self, promise_id: str) -> Line:
        book = self.view.book()
        promise = book.get(Promise, promise_id)
        person = book.person(promise.other) if promise else None
        if promise is None or person is None:
            return ()
        how = portrait(book, person, self.view.today)
        return (Piece(f"{person.name}  ", "name"), *promise_line(self.view, promise, how))

    def settle(self, state: str) -> None:
        """Say what became of the promise under the cursor."""
        lines = self.query_one(Lines)
        self.post_message(wants.do(turn, Turn(promise=lines.at, state=state)))
        self._gone.add(lines.at)
        if len(self._gone) == len(self._ids):
            self.dismiss(None)
        else:
            lines.show(self._listing())

    def move(self) -> None:
        """Give the promise under the cursor another day."""
        self.post_message(wants.MovePromise(self.query_one(Lines).at))

    VERBS: Sequence[Verb[Self]] = (
        Verb("keep", "kept", "It was kept", lambda screen: screen.settle("kept")),
        Verb("break", "broken", "It was broken", lambda screen: screen.settle("broken")),
        Verb("move", "moved", "It has another day now", move),
    )
