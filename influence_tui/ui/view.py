"""What a screen is given to show: the book as it stands, the time, and how to draw."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import date, datetime

from msgspec import Struct

from influence_tui.domain.fold import fold
from influence_tui.domain.person import Person
from influence_tui.journal.known import KnownBook
from influence_tui.ui.glyphs import UNICODE, Glyphs


async def nothing_found(_: str) -> Sequence[str]:
    """Find nothing."""
    return ()


class View(Struct, frozen=True, kw_only=True):
    """Read-only access to the journal for one app."""

    book: Callable[[], KnownBook]
    now: Callable[[], datetime]
    glyphs: Glyphs = UNICODE
    organization: str = ""
    """Mine; somebody of another one is outside."""
    folder: str = ""
    """The journal's folder, as the footer shows it."""
    read_only: Callable[[], str] = str
    """Gives the sentence why nothing can be written, or an empty string."""
    matching: Callable[[str], Awaitable[Sequence[str]]] = nothing_found
    """Gives the ids of the records that a query finds, best first, once the index is whole."""

    @property
    def today(self) -> date:
        """The local day."""
        return self.now().date()

    def is_outside(self, person: Person) -> bool:
        """Say whether a person belongs to another organization than mine."""
        return bool(person.organization) and fold(person.organization) != fold(self.organization)
