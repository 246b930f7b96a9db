"""The picker that `@` opens: the likeliest people for the letters behind it."""

import re
from collections.abc import Sequence

from influence_tui.linking import Candidate, picker
from influence_tui.ui.line import Line, Piece
from influence_tui.ui.view import View

BEGUN = re.compile(r'(?<![\w@])@"?([^\s@"]*(?: [^\s@"]+)?)$')
"""An `@` and what was typed of a name, up to the cursor."""
SHOWN = 5


class Picking:
    """What the picker shows for a text and a cursor."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._found: Sequence[Candidate] = ()
        self._at = 0
        self._span = (0, 0)
        self._closed = ""
        """The letters for which it was closed by hand."""

    @property
    def is_open(self) -> bool:
        """Whether it shows anybody."""
        return bool(self._found)

    @property
    def chosen(self) -> Candidate | None:
        """The person it stands on."""
        return self._found[self._at] if self._found else None

    def look(self, text: str, cursor: int, near: Sequence[str]) -> None:
        """Find who fits what is typed behind an `@` at the cursor."""
        begun = BEGUN.search(text[:cursor])
        self._found, self._at = (), 0
        if begun is None or begun[0] == self._closed:
            return
        book = self._view.book()
        found = picker(begun[1], book, self._view.today, near=near)[:SHOWN]
        if not (len(found) == 1 and found[0].name.casefold() == begun[1].casefold()):
            self._found, self._span = found, (begun.start(), cursor)

    def move(self, by: int) -> None:
        """Stand on the next person."""
        self._at = (self._at + by) % len(self._found)

    def close(self) -> None:
        """Show nobody for these letters."""
        self._found = ()

    def replacement(self) -> tuple[int, int, str]:
        """Give what to put in place of what: the full name behind its `@`."""
        chosen = self._found[self._at]
        self._found = ()
        name = chosen.name if re.fullmatch(r"[\w' .-]+", chosen.name) else f'"{chosen.name}"'
        return (*self._span, f"@{name} ")

    def lines(self, width: int) -> list[Line]:
        """Paint the people, the chosen one with its sign."""
        glyphs = self._view.glyphs
        shown: list[Line] = []
        for place, candidate in enumerate(self._found):
            person = self._view.book().person(candidate.person)
            role = " · ".join(filter(None, (person.role, person.organization))) if person else ""
            sign = glyphs.chosen if place == self._at else " "
            shown.append((Piece(f"{sign} "), Piece(candidate.name, "name"), Piece(f"  {role}", "dim")))
        return [*shown, (Piece("enter or tab takes, up and down choose, esc closes", "dim"),)]
