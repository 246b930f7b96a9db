"""The picker: the likeliest people for the letters typed so far, in prose, in a name's field and in a query."""

import re
from collections.abc import Callable, Sequence

from msgspec import Struct

from influence_tui.linking import Candidate, picker
from influence_tui.ui.line import Line, Piece
from influence_tui.ui.view import View

SHOWN = 5
LONGEST = 80
"""Characters before the cursor in which the beginning of a name is looked for."""
PLAIN = re.compile(r"[\w' .-]+")
"""A name that can be told from the words behind it without quotes."""


class Place(Struct, frozen=True):
    """Where a name may be typed."""

    begun: re.Pattern[str]
    """What stands before the cursor: group 1 is replaced by the name that is taken, group 2 was typed of it."""
    written: Callable[[str], str]
    """How a name that was taken is written there."""
    is_name: bool = True
    """Whether what is typed can only be a name, so that Enter takes the first; else one must be chosen before."""


def _quoted(name: str) -> str:
    return name if PLAIN.fullmatch(name) else f'"{name}"'


PROSE = Place(re.compile(r'(?<![\w@])(@"?([^\s@"]*(?: [^\s@"]+)?))$'), lambda name: f"@{_quoted(name)} ")
"""In a text a name is sure behind an `@`."""
NAME = Place(re.compile(r"^(\s*@?(.*))$"), str)
"""In a field that asks for a person every letter is a name's."""
QUERY = Place(
    re.compile(
        r'(?:^|\s)-?(?:@|(?:with|about|person|owes|owed|from):)("?([^\s@":]*(?: [^\s@":]+)?))$', re.IGNORECASE
    ),
    lambda name: f'"{name}" ',
    is_name=False,
)
"""In a query a name stands behind `@`, or what says how somebody is in it."""


class Picking:
    """What the picker shows for a text and a cursor."""

    def __init__(self, view: View, place: Place = PROSE, but: str = "") -> None:
        """Look for names in a place; `but` is who is not meant there."""
        self._view = view
        self._place = place
        self._but = but
        self._found: Sequence[Candidate] = ()
        self._at = 0
        self._is_chosen = False
        self._span = (0, 0)
        self._closed = -1
        """The beginning of the name for which it was closed by hand."""

    @property
    def is_open(self) -> bool:
        """Whether it shows anybody."""
        return bool(self._found)

    def look(self, text: str, cursor: int, near: Sequence[str] = ()) -> bool:
        """Find who fits what is typed up to the cursor; say whether there is anything else to show."""
        was_open = self.is_open
        self._found, self._at, self._is_chosen = (), 0, False
        reach = max(0, cursor - LONGEST)
        begun = self._place.begun.search(text[reach:cursor]) if text else None
        if begun is None:
            self._closed = -1
        elif reach + begun.start(1) != self._closed:
            self._span, self._closed = (reach + begun.start(1), cursor), -1
            self._found = self._people(begun[2], near)
        return was_open or self.is_open

    def press(self, key: str, put: Callable[[int, int, str], object]) -> bool:
        """Do what a key does while somebody is shown; say whether it did. `put` takes start, end and text."""
        if not self.is_open:
            return False
        if key in ("up", "down"):
            self._at = (self._at + (1 if key == "down" else -1)) % len(self._found)
            self._is_chosen = True
        elif key == "tab" or (key == "enter" and (self._place.is_name or self._is_chosen)):
            put(*self._replacement())
        elif key == "escape":
            self.close()
        else:
            return False
        return True

    def go_to(self, place: int) -> bool:
        """Stand on a person by the line they are in; say whether somebody is there."""
        if not 0 <= place < len(self._found):
            return False
        self._at, self._is_chosen = place, True
        return True

    def hide(self) -> None:
        """Show nobody until the next letter."""
        self._found = ()

    def close(self) -> None:
        """Show nobody for this name any more."""
        self._found, self._closed = (), self._span[0]

    def lines(self, width: int) -> list[Line]:
        """Paint the people, the chosen one with its sign; nothing while nobody is shown."""
        if not self.is_open:
            return []
        rows = [self._line(place, candidate) for place, candidate in enumerate(self._found)]
        takes = "enter or tab takes" if self._place.is_name else "tab takes"
        return [*rows, (Piece(f"{takes}, up and down choose, esc closes", "dim"),)]

    def _replacement(self) -> tuple[int, int, str]:
        chosen = self._found[self._at]
        self._found, self._closed = (), self._span[0]
        return (*self._span, self._place.written(chosen.name))

    def _line(self, place: int, candidate: Candidate) -> Line:
        person = self._view.book().person(candidate.person)
        role = " · ".join(filter(None, (person.role, person.organization))) if person else ""
        sign = self._view.glyphs.chosen if place == self._at else " "
        return (Piece(f"{sign} "), Piece(candidate.name, "name"), Piece(f"  {role}", "dim"))

    def _people(self, typed: str, near: Sequence[str]) -> Sequence[Candidate]:
        found = picker(typed, self._view.book(), self._view.today, near=near)
        found = tuple(each for each in found if each.person != self._but)[:SHOWN]
        is_whole = len(found) == 1 and found[0].name.casefold() == typed.strip().casefold()
        return () if is_whole else found
