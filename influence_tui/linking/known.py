"""What linking needs to know about the journal; the book and the shell's small cache both give it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

import msgspec

from influence_tui.domain.person import Person, Ruling
from influence_tui.linking.names import Names


class Known(Protocol):
    """The people of a journal and what was learnt about the words that name them."""

    @property
    def names(self) -> Names:
        """The index of all names."""

    def person(self, person_id: str) -> Person | None:
        """Give the person of an id, after a merge the one who stays; none when unknown or deleted."""

    def last_named(self, person_id: str) -> date | None:
        """Give the day of the newest entry with this person."""

    def rulings(self, surface: str) -> Sequence[Ruling]:
        """Give what was ruled about these words (folded)."""

    def together(self, person_id: str) -> Mapping[str, int]:
        """Count with whom this person occurs in entries: id → entries. May be empty."""


class Me(msgspec.Struct, frozen=True, kw_only=True):
    """The journal's owner, who is never linked."""

    name: str = ""
    aliases: tuple[str, ...] = ()
    email: str = ""
    organization: str = ""
    """People of this organization, or of none, are *inside*."""
    date_order: str = "dmy"
    """`dmy` or `mdy`: how this person writes 3/4."""
