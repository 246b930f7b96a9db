"""What can become of a promise, a planned touch or a thing to raise, wherever one stands under the cursor."""

from influence_tui.domain.book import Book
from influence_tui.domain.entry import Entry
from influence_tui.domain.person import Raise
from influence_tui.domain.promise import Promise
from influence_tui.journal.entries import PlanOutcome, settle_plan
from influence_tui.journal.promises import Turn, turn
from influence_tui.journal.raising import tick
from influence_tui.ui import wants

NO_PROMISE = "This is for promises: go to one."
NOTHING = "This is for promises and planned touches: go to one."


def settle(book: Book, record: str, *, is_good: bool) -> wants.Do:
    """Ask to write that it was kept, happened or was said; or that it was broken or did not happen."""
    if book.get(Promise, record):
        return wants.do(turn, Turn(promise=record, state="kept" if is_good else "broken"))
    if book.get(Raise, record):
        return wants.do(tick, record)
    return wants.do(settle_plan, PlanOutcome(record, "happened" if is_good else "missed"))


def why_not_open(book: Book, record: str) -> str:
    """Say why there is nothing to settle in a record; empty when there is."""
    entry, raised = book.get(Entry, record), book.get(Raise, record)
    if (entry and entry.plan == "planned") or (raised and raised.done is None):
        return ""
    return why_no_promise(book, record) if book.get(Promise, record) else NOTHING


def why_no_promise(book: Book, record: str) -> str:
    """Say why a record is no promise that stands; empty when it is."""
    promise = book.get(Promise, record)
    if promise is None:
        return NO_PROMISE
    return "" if promise.is_open else f"That promise is {promise.state}."
