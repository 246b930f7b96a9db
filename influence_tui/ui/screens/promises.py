"""After a capture: the open promises of the people just named, one key each."""

from collections.abc import Iterable, Sequence
from typing import Self

from textual.widget import Widget

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


class PromisesScreen(Modal[None]):
    """Asks what became of promises that are still open; ends when all are settled or none is wanted."""

    def __init__(self, view: View, promises: Sequence[str]) -> None:
        super().__init__("Still open with them", view.glyphs)
        self.view = view
        self._left = list(promises)

    def body(self) -> Iterable[Widget]:
        """Give the promises."""
        lines = Lines(self._listing(), self.glyphs)
        lines.styles.height = len(self._left)
        yield lines

    def _listing(self) -> Listing:
        left = tuple(self._left)
        return Listing(left, lambda row, _: self._paint(left[row]))

    def _paint(self, promise_id: str) -> Line:
        book = self.view.book()
        promise = book.get(Promise, promise_id)
        person = book.person(promise.other) if promise else None
        if promise is None or person is None:
            return ()
        how = portrait(book, person, self.view.today)
        return (Piece(f"{person.name}  ", "name"), *promise_line(self.view, promise, how))

    def settle(self, wanted: wants.Do | wants.MovePromise) -> None:
        """Say what became of the promise under the cursor; the next one is asked then."""
        lines = self.query_one(Lines)
        self._left.remove(lines.at)
        self.app.post_message(wanted)
        if self._left:
            lines.show(self._listing())
        else:
            self.dismiss(None)

    def turned(self, state: str) -> wants.Do:
        """Ask to write what the promise under the cursor became."""
        return wants.do(turn, Turn(promise=self._at, state=state))

    @property
    def _at(self) -> str:
        return self.query_one(Lines).at

    VERBS: Sequence[Verb[Self]] = (
        Verb("keep", "kept", "It was kept", lambda screen: screen.settle(screen.turned("kept"))),
        Verb("break", "broken", "It was broken", lambda screen: screen.settle(screen.turned("broken"))),
        Verb(
            "move", "moved", "It has another day now", lambda screen: screen.settle(wants.MovePromise(screen._at))
        ),
        Verb("back", "still open", "Leave the others open", lambda screen: screen.leave()),
    )
