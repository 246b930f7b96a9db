"""Things to bring up with a person next time: noted in a capture, ticked when they were said."""

from datetime import datetime

import msgspec

from influence_tui.domain.change import Change, change, edited
from influence_tui.domain.person import Raise
from influence_tui.journal.known import KnownBook
from influence_tui.journal.refused import NotFound


def tick(book: KnownBook, raise_id: str, now: datetime) -> Change:
    """Mark a thing to raise as said, so that it leaves the brief."""
    before = book.get(Raise, raise_id)
    if before is None:
        raise NotFound("That is not among the things to raise any more.")
    return change("raised", [edited(before, msgspec.structs.replace(before, done=now.date()))])
