"""Promises: accepted asks, in either direction."""

from collections.abc import Mapping
from datetime import date
from typing import ClassVar

import msgspec

from influence_tui.domain.record import Record

OPEN_STATES = ("asked", "promised", "renegotiated")
CLOSED_STATES = ("kept", "broken", "declined", "withdrawn")


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One turn in the life of a promise."""

    state: str
    due: date | None = None
    note: str = ""


class Promise(Record, frozen=True, kw_only=True):
    """An accepted ask: who owes what to whom, by when."""

    table: ClassVar[str] = "promises"
    by: str = ""
    """A person's id, or `me`."""
    to: str = ""
    """A person's id, or `me`."""
    what: str = ""
    done_when: str = ""
    importance: int = 3
    """1–5: why it matters."""
    due: date | None = None
    check: date | None = None
    state: str = "promised"
    entry: str = ""
    """Id of the entry it was said in."""
    made: date | None = None
    """The day it was made."""
    history: Mapping[str, Step] = {}
    """ISO time → what it became then."""

    @property
    def is_open(self) -> bool:
        """Whether it still stands."""
        return self.state in OPEN_STATES

    @property
    def other(self) -> str:
        """The id of the person on the other side from me."""
        return self.to if self.by == "me" else self.by
