"""What is done to promises: make, keep, break, move, decline, withdraw."""

from datetime import date, datetime

import msgspec

from influence_tui.domain.change import Change, added, change, edited
from influence_tui.domain.person import ME
from influence_tui.domain.promise import CLOSED_STATES, Promise, Step
from influence_tui.domain.ulid import new_id
from influence_tui.insight.check import check_date
from influence_tui.journal.known import KnownBook
from influence_tui.journal.refused import NotFound, Refused

WORDS = {
    "kept": "keep promise",
    "broken": "break promise",
    "declined": "decline promise",
    "withdrawn": "withdraw promise",
    "renegotiated": "move promise",
}
"""State → the word of the change that leads there."""


class NewPromise(msgspec.Struct, frozen=True, kw_only=True):
    """A promise to write down."""

    by: str
    """A person's id, or `me`."""
    to: str
    what: str
    due: date | None = None
    importance: int = 3
    done_when: str = ""
    made: date | None = None
    """The day it was made; none: today."""


class Turn(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a promise."""

    promise: str
    state: str
    due: date | None = None
    """The new day, for `renegotiated`."""
    note: str = ""


def add_promise(book: KnownBook, request: NewPromise, now: datetime) -> Change:
    """Write down a promise between me and a person."""
    if not request.what.strip():
        raise Refused("Say what was promised.")
    if (request.by == ME) == (request.to == ME):
        raise Refused("A promise is between me and one person.")
    return change("promise", [added(promise_of(request, now))])


def promise_of(terms: NewPromise, now: datetime, *, entry: str = "") -> Promise:
    """Make the record of a new promise, with its check date and the first line of its history."""
    day = terms.made or now.date()
    return Promise(
        id=new_id(now),
        by=terms.by,
        to=terms.to,
        what=terms.what.strip(),
        due=terms.due,
        check=check_date(day, terms.due) if terms.due else None,
        entry=entry,
        made=day,
        importance=terms.importance,
        done_when=terms.done_when,
        history={(terms.made or now).isoformat(): Step(state="promised", due=terms.due)},
    )


def turn(book: KnownBook, request: Turn, now: datetime) -> Change:
    """Say what became of a promise: kept, broken, declined, withdrawn, or moved to another day."""
    before = book.get(Promise, request.promise)
    if before is None:
        raise NotFound("That promise is not in the book any more.")
    if request.state not in WORDS:
        raise Refused(f"A promise becomes one of {', '.join(WORDS)}.")
    if before.state in CLOSED_STATES and request.state == before.state:
        raise Refused(f"That promise is {before.state} already.")
    due = request.due or before.due
    after = msgspec.structs.replace(
        before,
        state=request.state,
        due=due,
        check=check_date(now.date(), due) if request.state == "renegotiated" and due else before.check,
        history={**before.history, now.isoformat(): Step(state=request.state, due=due, note=request.note)},
    )
    return change(WORDS[request.state], [edited(before, after)])
