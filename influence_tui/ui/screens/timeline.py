"""The timeline of a person, or of everyone: one stream of everything dated, newest first."""

from collections.abc import Iterable, Sequence
from typing import Self

from textual.widget import Widget
from textual.widgets import Input

from influence_tui.domain.entry import Entry
from influence_tui.insight.dated import Item
from influence_tui.journal.entries import delete_entry
from influence_tui.ui import wants
from influence_tui.ui.chronicle import Chronicle, Row, by_name, first_keys
from influence_tui.ui.line import Line, Piece
from influence_tui.ui.moment import item_line, month_heading, names_of
from influence_tui.ui.page import OF_A_PERSON, WIDE, Page
from influence_tui.ui.portrait import timeline_heading
from influence_tui.ui.settling import settle, why_no_promise, why_not_open
from influence_tui.ui.verbs import Verb
from influence_tui.ui.view import View
from influence_tui.ui.widgets.field import Field
from influence_tui.ui.widgets.lines import Lines, Listing
from influence_tui.ui.widgets.panel import Panel

EMPTY = (
    "Nothing is dated here yet.",
    "",
    "Capture a touch with c, for example: Coffee with Dana, she needs early drafts",
)
NOTHING = ("Nothing here is of that kind.", "", "esc shows everything again.")
COPIED = 500
"""Rows of a copy at most."""


def no_promise(page: "Timeline") -> str:
    """Say why there is no promise to move."""
    return why_no_promise(page.view.book(), page.at)


def not_open(page: "Timeline") -> str:
    """Say why there is nothing to settle."""
    return why_not_open(page.view.book(), page.at)


class Timeline(Page):
    """One stream of touches, mentions, promises and everything else dated."""

    NAME = "Timeline"

    def __init__(self, view: View, person: str = "") -> None:
        super().__init__(view)
        self.person = person
        """Id; empty: everyone."""
        self._item = ""
        """The item that the cursor shall go to when there are rows."""
        self._kind = ""
        self._query = ""
        self._found: frozenset[str] | None = None
        """Ids of what the query finds; none: no query."""
        self._chronicle: Chronicle | None = None
        self._rows: list[Row] = []

    def body(self) -> Iterable[Widget]:
        """Give the person's heading, the filter, and the stream."""
        yield Panel(self._heading, glyphs=self.view.glyphs)
        yield Field("", "words, kind:promise, with:dana, since:2026-09, tone:<0 …")
        yield Lines(glyphs=self.view.glyphs)

    def on_mount(self) -> None:
        """Show the stream; the filter comes when it is wanted."""
        self.query_one(Field).display = False
        self.query_one(Lines).focus()
        super().on_mount()

    def look_at(self, record: str, item: str = "") -> None:
        """Show the timeline of a person (empty: of everyone), with the cursor on an item."""
        is_other = record != self.person
        self._item = item
        self.person, self._kind = record, ""
        self._unquery()
        if self.is_mounted:
            self.show_book()
            if is_other and not item:
                self.query_one(Lines).to_end(0)

    def person_at(self) -> str:
        """Give the person whose timeline it is, or the first of what is under the cursor."""
        if self.person:
            return self.person
        item = self._item_at(self.query_one(Lines).row)
        return next(iter(item.people), "") if item else ""

    def show_book(self) -> None:
        """Show the stream as the book has it now."""
        self._chronicle = Chronicle(self.view.book(), self.person)
        self._show_rows()

    def _show_rows(self) -> None:
        if self._chronicle is None:
            return
        self._rows = self._chronicle.rows(self._kind, self._found)
        ids = ["" if isinstance(row, str) else row.key for row in self._rows]
        empty = NOTHING if self._kind or self._found is not None else EMPTY
        lines = self.query_one(Lines)
        lines.show(Listing(ids, self._paint, [(Piece(line, "dim"),) for line in empty]))
        if self._item:
            lines.go_to(self._item)
            self._item = ""
        self.query_one(Panel).show(self._heading)

    def _item_at(self, row: int) -> Item | None:
        place = self._rows[row] if 0 <= row < len(self._rows) else ""
        return self._chronicle.item(place) if self._chronicle and not isinstance(place, str) else None

    def _paint(self, row: int, width: int) -> Line:
        place = self._rows[row]
        if isinstance(place, str):
            return month_heading(place) if place else ()
        item = self._item_at(row)
        if item is None:
            return ()
        who = "" if self.person else names_of(self.view.book(), item) or " "
        return item_line(item, self.view.glyphs, width, who)

    def _heading(self, width: int) -> Sequence[Line]:
        person = self.view.book().person(self.person) if self.person else None
        said = " ".join(filter(None, (f"only {self._kind}" if self._kind else "", self._query)))
        count = sum(not isinstance(row, str) for row in self._rows)
        filtered = [(Piece(said, "alert"), Piece(f"  {count}", "dim"))] if said else []
        everyone = [(Piece("Everyone", "strong"), Piece("" if said else f"  {count}", "dim"))]
        lines = timeline_heading(self.view, person, width) if person else everyone
        return [*lines, *filtered, (Piece(self.view.glyphs.across * width, "rule"),)]

    def copied(self) -> tuple[str, Iterable[Line]]:
        """Give the rows that are shown."""
        person = self.view.book().person(self.person) if self.person else None
        shown = range(min(COPIED, len(self._rows)))
        return (person.name if person else "Everyone"), (self._paint(row, WIDE) for row in shown)

    def on_lines_chosen(self, chosen: Lines.Chosen) -> None:
        """Open the whole entry."""
        self.post_message(wants.Open(chosen.id.partition("/")[0]))

    def filter(self) -> None:
        """Show one kind of item after the other."""
        if self._chronicle is not None:
            self._kind = self._chronicle.kind_after(self._kind)
            self._show_rows()

    def query_by(self) -> None:
        """Type a query that filters."""
        field = self.query_one(Field)
        field.display = True
        field.focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Filter as one types."""
        self._query = event.value.strip()
        self.run_worker(self._find(self._query), group="find", exclusive=True)

    async def _find(self, query: str) -> None:
        name = self.view.book().person(self.person) if self.person else None
        asked = f'{query} with:"{name.name}"' if name else query
        self._found = frozenset(await self.view.matching(asked)) if query else None
        if query == self._query:
            self._show_rows()

    def on_input_submitted(self) -> None:
        """Go to the stream with the filter kept."""
        self.query_one(Lines).focus()

    def back(self) -> None:
        """Leave the filter, then clear it, then show everyone."""
        field = self.query_one(Field)
        if field.has_focus:
            self.query_one(Lines).focus()
        elif self._kind or self._query:
            self._kind = ""
            self._unquery()
            self._show_rows()
        elif self.person:
            self.look_at("")

    def _unquery(self) -> None:
        self._query, self._found = "", None
        if self.is_mounted:
            field = self.query_one(Field)
            field.value, field.display = "", False

    def step(self, by: int) -> None:
        """Show the person before or after this one, by name."""
        ids = ["", *by_name(self.view.book())]
        here = ids.index(self.person) if self.person in ids else 0
        self.look_at(ids[(here + by) % len(ids)])

    def month(self, by: int) -> None:
        """Go to the first item of the month before or after."""
        lines, firsts = self.query_one(Lines), first_keys(self._rows)
        here = sum(row <= lines.row for row in firsts) - 1
        if firsts:
            lines.go_to_row(firsts[min(max(here + by, 0), len(firsts) - 1)])

    @property
    def at(self) -> str:
        """The record under the cursor."""
        return self.query_one(Lines).at.partition("/")[0]

    def edit(self) -> None:
        """Edit the entry under the cursor."""
        self.post_message(wants.EditEntry(self.at))

    def delete(self) -> None:
        """Put the entry under the cursor in the trash."""
        self.post_message(wants.do(delete_entry, self.at))

    def settle(self, *, is_good: bool) -> None:
        """Say what became of the promise, the planned touch or the thing to raise under the cursor."""
        self.post_message(settle(self.view.book(), self.at, is_good=is_good))

    def why_no_entry(self) -> str:
        """Say why there is nothing to edit."""
        found = self.view.book().get(Entry, self.at)
        return "" if found else "Only entries are edited here: go to a touch or a note."

    VERBS: Sequence[Verb[Self]] = (
        *OF_A_PERSON,
        Verb("edit", "edit", "Edit this entry", edit, why_no_entry),
        Verb("delete", "delete", "Put this entry in the trash", delete, why_no_entry, show=False),
        Verb("filter", "kinds", "Show one kind after the other", filter),
        Verb("query", "filter", "Filter by a query: words, kind:, with:, since: …", query_by, show=False),
        Verb("keep", "kept", "Kept, or it happened", lambda page: page.settle(is_good=True), not_open, show=False),
        Verb("break", "broken", "It was broken", lambda page: page.settle(is_good=False), not_open, show=False),
        Verb(
            "move", "moved", "This promise has another day now",
            lambda page: page.post_message(wants.MovePromise(page.at)), no_promise, show=False,
        ),
        Verb("previous", "previous", "The person before", lambda page: page.step(-1), show=False),
        Verb("next", "next person", "The person after", lambda page: page.step(1)),
        Verb("previous_month", "month before", "The month before", lambda page: page.month(1), show=False),
        Verb("next_month", "month after", "The month after", lambda page: page.month(-1), show=False),
        Verb("back", "back", "Leave the filter, clear it, show everyone", back, show=False),
    )  # fmt: skip
