"""The rows of a day: what is on the plate, what was captured, and the same day in other years."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from influence_tui.domain.entry import Entry
from influence_tui.domain.when import exact
from influence_tui.insight import dated
from influence_tui.insight.agenda import Line as AgendaLine
from influence_tui.journal.overview import captured_on, same_day_before
from influence_tui.ui.line import Line, Piece, between, fill, width_of
from influence_tui.ui.moment import names_of, tone_piece
from influence_tui.ui.view import View

Painter = Callable[[int], Line]
"""Width in cells → the line."""
Row = tuple[str, Painter]
"""The id under the cursor (empty: none), and what paints the row."""
QUIET = "Nothing was captured on this day; c captures."


def words(text: str, look: str = "dim") -> Painter:
    """Paint plain words."""
    return lambda _: (Piece(text, look),)


def plate(view: View, lines: Sequence[AgendaLine]) -> Iterator[Row]:
    """Give what is due, each with its next step and why."""
    yield "", words("On your plate", "heading")
    for line in lines:
        yield line.key, _first(view, line)
        yield from ((line.key, words(f"     {said}")) for said in (line.step, line.why) if said)
    if not lines:
        yield "", words("  Nothing is due.")
    yield "", words("")


def captured(view: View, day: date) -> Iterator[Row]:
    """Give the entries of a day, newest first."""
    entries = captured_on(view.book(), day)
    on = "today" if day == view.today else f"on {exact(day, view.today)}"
    yield "", words(f"Captured {on}", "heading")
    yield from ((entry.id, _entry(view, entry)) for entry in entries)
    if not entries:
        yield "", words(f"  {QUIET}")


def other_years(view: View, day: date) -> Iterator[Row]:
    """Give the entries of this day in earlier years."""
    yield "", words("")
    yield "", words("This day in other years", "heading")
    found = same_day_before(view.book(), day)
    yield from ((entry.id, _entry(view, entry, with_year=True)) for entry in found)
    if not found:
        yield "", words("  Nothing on this day yet.")


def _first(view: View, line: AgendaLine) -> Painter:
    glyphs = view.glyphs
    people = ", ".join(person.name for one in line.people if (person := view.book().person(one)) is not None)
    signs = {"owed": glyphs.they_owe, "mine": glyphs.i_owe, "plan": glyphs.plan, "cooling": glyphs.cooling}
    late = "alert" if "late" in line.when or "fragile" in line.when else "dim"
    left = (
        Piece(f" {signs.get(line.kind, glyphs.even)} "),
        Piece(f"{people}  " if people else "", "name"),
        Piece(" ".join(line.what.split())),
    )
    right = (Piece(f"  {line.when}", late),) if line.when else ()
    return lambda width: between(left, right, width) if width_of((*left, *right)) > width else (*left, *right)


def _entry(view: View, entry: Entry, *, with_year: bool = False) -> Painter:
    item, glyphs = dated.entry(entry), view.glyphs
    who = names_of(view.book(), item, 2)
    text = " ".join(entry.text.split())
    year = (Piece(f" {entry.at:%Y}", "dim"),) if with_year else ()

    def paint(width: int) -> Line:
        left = (
            *year,
            Piece(f" {entry.at:%H:%M}  {fill(entry.channel or item.kind, 9, glyphs.cut)}", "dim"),
            Piece(f"{fill(who, 24, glyphs.cut)}  " if width > 70 else "", "name"),
            Piece(text),
        )
        return between(left, tone_piece(entry.tone, glyphs, width), width)

    return paint
