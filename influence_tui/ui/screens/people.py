"""People: everyone, those who need something first; below, what is known of the one under the cursor."""

import asyncio
from collections.abc import Iterable, Sequence
from typing import Self

from textual.widget import Widget
from textual.widgets import Input

from influence_tui.domain.person import Person
from influence_tui.journal.people import archive, delete_person, times_named
from influence_tui.journal.standing import Portrait, portrait
from influence_tui.ui import wants
from influence_tui.ui.line import Line, Piece, between
from influence_tui.ui.page import OF_A_PERSON, Page
from influence_tui.ui.portrait import detail, heading, row
from influence_tui.ui.roster import QUERY_SIGNS, SORTS, archived, fitting, ordered, people_of
from influence_tui.ui.verbs import Verb
from influence_tui.ui.view import View
from influence_tui.ui.widgets.field import Field
from influence_tui.ui.widgets.lines import Lines, Listing
from influence_tui.ui.widgets.panel import Panel

REST = 0.1
"""Seconds without a move after which it is said what is known of a person; of a held key only the last counts."""
LOW = 26
"""Rows of a terminal below which less is said of the person under the cursor."""
EMPTY = (
    "Nobody is in the book yet.",
    "",
    'Press a to add a person, or capture with c: @"Dana Reyes" makes one.',
)
NOBODY = ("Nobody answers to that.", "", "esc clears the filter.")
NONE_ARCHIVED = ("Nobody is archived.", "", "H shows the others again; A archives somebody.")


class People(Page):
    """The people list."""

    NAME = "People"

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self._sort = SORTS[0]
        self._filter = ""
        self._found: frozenset[str] | None = None
        """The people of what a query finds; none: no query, or plain words."""
        self._archived = False
        self._order: Sequence[Person] = ()
        self._ids: Sequence[str] = ()
        self._portraits: dict[str, Portrait] = {}
        self._rest: asyncio.TimerHandle | None = None

    def body(self) -> Iterable[Widget]:
        """Give the heading, the filter, the list, and what is known of one person."""
        yield Panel(self._title, glyphs=self.view.glyphs, id="title")
        yield Field("", "name, role or organization; org: owes:me is:late goal: with: …")
        yield Lines(glyphs=self.view.glyphs)
        yield Panel(glyphs=self.view.glyphs, id="detail")

    def on_mount(self) -> None:
        """Show the list; the filter comes when it is wanted."""
        self.query_one(Field).display = False
        self.query_one(Lines).focus()
        super().on_mount()

    def on_resize(self) -> None:
        """Leave the list more rows in a low terminal."""
        self.set_class(self.size.height < LOW, "-low")

    def show_book(self) -> None:
        """Show the list as the book has it now."""
        self._portraits.clear()
        book = self.view.book()
        self._order = archived(book) if self._archived else ordered(book, self.view.today, self._sort)
        self._show_rows()

    def _show_rows(self) -> None:
        self._ids = self._filtered()
        empty = NOBODY if self._filter else NONE_ARCHIVED if self._archived else EMPTY
        self.query_one(Lines).show(Listing(self._ids, self._paint, [(Piece(line, "dim"),) for line in empty]))
        self.query(Panel).first().show(self._title)
        self._show_detail()

    def person_at(self) -> str:
        """Give the person under the cursor."""
        return self._at

    def copied(self) -> tuple[str, Iterable[Line]]:
        """Give what is known of the person under the cursor."""
        how = self._portrait(self._at) if self._at else None
        return (how.person.name if how else self.NAME), (detail(self.view, how) if how else ())

    def look_at(self, record: str, item: str = "") -> None:
        """Put the cursor on a person."""
        self.query_one(Lines).go_to(record)

    def on_lines_highlighted(self, _: Lines.Highlighted) -> None:
        """Show what is known of the person under the cursor, once it rests."""
        if self._rest is not None:
            self._rest.cancel()
        self._rest = asyncio.get_running_loop().call_later(REST, self.call_later, self._show_detail)

    def on_lines_chosen(self, chosen: Lines.Chosen) -> None:
        """Open the timeline of a person."""
        self.post_message(wants.ShowTimeline(chosen.id))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Filter as one types."""
        self._filter = event.value.strip()
        self.run_worker(self._find(self._filter), group="find", exclusive=True)

    async def _find(self, query: str) -> None:
        found = await self.view.matching(query) if set(query) & QUERY_SIGNS else None
        if query == self._filter:
            self._found = None if found is None else people_of(self.view.book(), found)
            self._show_rows()

    def on_input_submitted(self, _: Input.Submitted) -> None:
        """Go to the list with the filter kept."""
        self.query_one(Lines).focus()

    def filter(self) -> None:
        """Type to filter the list."""
        field = self.query_one(Field)
        field.display = True
        field.focus()

    def back(self) -> None:
        """Leave the filter, then clear it."""
        field = self.query_one(Field)
        if field.has_focus:
            self.query_one(Lines).focus()
        else:
            field.value = ""
            field.display = False

    def sort(self) -> None:
        """Sort by the next order."""
        self._sort = SORTS[(SORTS.index(self._sort) + 1) % len(SORTS)]
        self.show_book()

    def show_archived(self) -> None:
        """Show the archived instead of the others, or the others again."""
        self._archived = not self._archived
        self.show_book()

    def add(self) -> None:
        """Add a person."""
        self.post_message(wants.FillPerson())

    def edit(self) -> None:
        """Edit the person under the cursor."""
        self.post_message(wants.FillPerson(self._at))

    def cadence(self) -> None:
        """Say how often the person under the cursor is to be met."""
        self.post_message(wants.FillCadence(self._at))

    def archive(self) -> None:
        """Archive the person under the cursor, or bring them back."""
        self.post_message(wants.do(archive, self._at))

    def merge(self) -> None:
        """Say that the person under the cursor and another one are the same."""
        self.post_message(wants.MergePeople(self._at))

    def delete(self) -> None:
        """Put the person in the trash; who is named in entries is archived at first."""
        person = self.view.book().person(self._at)
        named = times_named(self.view.book(), self._at)
        if person and named and not person.archived:
            words = f"{named} entries name {person.name}. Archive with A, or archive and then delete."
            self.notify(words, markup=False)
            return
        self.post_message(wants.do(delete_person, self._at))

    @property
    def _at(self) -> str:
        return self.query_one(Lines).at

    def _filtered(self) -> list[str]:
        if self._found is not None:
            return [person.id for person in self._order if person.id in self._found]
        return fitting(self._order, self._filter, self.view.book())

    def _paint(self, place: int, width: int) -> Line:
        how = self._portrait(self._ids[place])
        return row(self.view, how, width) if how else ()

    def _portrait(self, person_id: str) -> Portrait | None:
        if person_id not in self._portraits:
            person = self.view.book().person(person_id)
            if person is None:
                return None
            self._portraits[person_id] = portrait(self.view.book(), person, self.view.today)
        return self._portraits[person_id]

    def _title(self, width: int) -> Sequence[Line]:
        left = (Piece(f" {self.NAME}  ", "strong"), Piece(str(len(self._ids)), "dim"))
        shown = self._filter or ("archived" if self._archived else "all")
        look = "alert" if self._filter or self._archived else "dim"
        keys = Piece("   f to filter, s to sort ", "dim")
        right = (Piece(f"sort {self._sort}   show ", "dim"), Piece(shown, look), keys)
        return [between(left, right, width), (Piece(" "), *heading(width - 2, self.view.glyphs))]

    def _show_detail(self) -> None:
        how = self._portrait(self._at) if self._at else None
        lines = detail(self.view, how) if how else []
        across = self.view.glyphs.across
        self.query(Panel).last().show(
            lambda width: [(Piece(across * width, "rule"),), *((Piece(" "), *line) for line in lines)]
        )

    VERBS: Sequence[Verb[Self]] = (
        *OF_A_PERSON,
        Verb("add", "add", "Add a person", add),
        Verb("edit", "edit", "Edit this person", edit, Page.why_nobody),
        Verb("filter", "filter", "Filter by words, or by org: owes: is: goal: with: …", filter),
        Verb("sort", "sort", "Sort by the next order", sort, show=False),
        Verb("cadence", "cadence", "How often to meet this person", cadence, Page.why_nobody, show=False),
        Verb("merge", "merge", "Merge two people who are one", merge, Page.why_nobody, show=False),
        Verb(
            "archive", "archive", "Archive this person, or bring them back", archive, Page.why_nobody, show=False
        ),
        Verb("show_archived", "archived", "Show the archived, or the others", show_archived, show=False),
        Verb("delete", "delete", "Put this person in the trash", delete, Page.why_nobody, show=False),
        Verb("back", "back", "Leave the filter, then clear it", back, show=False),
    )
