"""The picker that `@` opens: the likeliest people for the letters behind it."""

import re
from collections.abc import Sequence

from influence_tui.linking import Candidate, picker
from influence_tui.ui.line import Line, Piece
from influence_tui.ui.view import View

BEGUN = re.compile(r'(?<![\w@])@"?([^\s@"]*(?: [^\s@"]+)?)$')
"""An `@` and what was typed of a name, up to the cursor."""
SHOWN = 5
LONGEST = 80
"""Characters before the cursor in which an `@` is looked for."""


class Picking:
    """What the picker shows for a text and a cursor."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._found: Sequence[Candidate] = ()
        self._at = 0
        self._span = (0, 0)
        self._closed = -1
        """The place of the `@` for which it was closed by hand."""

    @property
    def is_open(self) -> bool:
        """Whether it shows anybody."""
        return bool(self._found)

    def look(self, text: str, cursor: int, near: Sequence[str]) -> bool:
        """Find who fits what is typed behind an `@` at the cursor; say whether there is anything else to show."""
        was_open = self.is_open
        self._found, self._at = (), 0
        begun = BEGUN.search(text[max(0, cursor - LONGEST) : cursor])
        if begun is not None and cursor - len(begun[0]) != self._closed:
            self._span, self._closed = (cursor - len(begun[0]), cursor), -1
            self._found = self._people(begun[1], near)
        return was_open or self.is_open

    def move(self, by: int) -> None:
        """Stand on the next person."""
        self._at = (self._at + by) % len(self._found)

    def go_to(self, place: int) -> bool:
        """Stand on a person by the line they are in; say whether somebody is there."""
        if not 0 <= place < len(self._found):
            return False
        self._at = place
        return True

    def close(self) -> None:
        """Show nobody for this `@`."""
        self._found, self._closed = (), self._span[0]

    def replacement(self) -> tuple[int, int, str]:
        """Give what to put in place of what: the full name behind its `@`."""
        chosen = self._found[self._at]
        self._found = ()
        name = chosen.name if re.fullmatch(r"[\w' .-]+", chosen.name) else f'"{chosen.name}"'
        return (*self._span, f"@{name} ")

    def lines(self, width: int) -> list[Line]:
        """Paint the people, the chosen one with its sign."""
        rows = [self._line(place, candidate) for place, candidate in enumerate(self._found)]
        return [*rows, (Piece("enter or tab takes, up and down choose, esc closes", "dim"),)]

    def _line(self, place: int, candidate: Candidate) -> Line:
        person = self._view.book().person(candidate.person)
        role = " · ".join(filter(None, (person.role, person.organization))) if person else ""
        sign = self._view.glyphs.chosen if place == self._at else " "
        return (Piece(f"{sign} "), Piece(candidate.name, "name"), Piece(f"  {role}", "dim"))

    def _people(self, typed: str, near: Sequence[str]) -> Sequence[Candidate]:
        found = picker(typed, self._view.book(), self._view.today, near=near)[:SHOWN]
        is_whole = len(found) == 1 and found[0].name.casefold() == typed.casefold()
        return () if is_whole else found
