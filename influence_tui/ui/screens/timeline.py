"""The timeline of a person, or of everyone: one stream of everything dated, newest first."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Self

from textual.widget import Widget

from influence_tui.domain.entry import Entry
from influence_tui.domain.person import Person
from influence_tui.domain.promise import Promise
from influence_tui.insight.timeline import KINDS
from influence_tui.journal.entries import delete_entry
from influence_tui.journal.people import manager
from influence_tui.journal.promises import Turn, turn
from influence_tui.journal.standing import portrait
from influence_tui.journal.stream import Place, item_at, stream
from influence_tui.ui import wants
from influence_tui.ui.line import Line, Piece
from influence_tui.ui.moment import item_line, month_heading, names_of
from influence_tui.ui.page import Page
from influence_tui.ui.portrait import detail, estimates, rhythm
from influence_tui.ui.verbs import Verb
from influence_tui.ui.view import View
from influence_tui.ui.widgets.lines import Lines, Listing
from influence_tui.ui.widgets.panel import Panel

FILTERS = ("", *KINDS)
"""What `f` goes through; empty: everything."""
EMPTY = (
    "Nothing is dated here yet.",
    "",
    "Capture a touch with c: “Coffee with Dana, she needs early drafts”.",
)


class Timeline(Page):
    """One stream of touches, mentions, promises and everything else dated."""

    NAME = "Timeline"

    def __init__(self, view: View, person: str = "") -> None:
        super().__init__(view)
        self.person = person
        """Id; empty: everyone."""
        self._kind = ""
        self._places: list[Place | None] = []
        """Row → its place; none: the heading of a month or a gap."""
        self._months: list[str] = []

    def body(self) -> Iterable[Widget]:
        """Give the person's heading and the stream."""
        yield Panel(self._heading, glyphs=self.view.glyphs)
        yield Lines(glyphs=self.view.glyphs)

    def look_at(self, person: str, item: str = "") -> None:
        """Show the timeline of a person (empty: of everyone), with the cursor on an item."""
        if person != self.person or self._kind:
            self.person, self._kind = person, ""
            if self.is_mounted:
                self.show_book()
        if item and self.is_mounted:
            self.query_one(Lines).go_to(item)

    def show_book(self) -> None:
        """Show the stream as the book has it now."""
        book = self.view.book()
        kept = [place for place in stream(book, self.person) if self._is_shown(place)]
        self._places, ids = [], []
        month = ""
        for place in kept:
            if place.at[:7] != month:
                gap = [None] if month else []
                month = place.at[:7]
                self._places += [*gap, Place(month, "", None)]
                ids += ["" for _ in gap] + [""]
            self._places.append(place)
            ids.append(place.key)
        empty = [(Piece(line, "dim"),) for line in EMPTY]
        self.query_one(Lines).show(Listing(ids, self._paint, empty))
        self.query_one(Panel).show(self._heading)

    def _is_shown(self, place: Place) -> bool:
        if not self._kind:
            return True
        item = item_at(self.view.book(), place)
        return item is not None and item.kind == self._kind

    def _paint(self, row: int, width: int) -> Line:
        place = self._places[row]
        if place is None:
            return ()
        if not place.key:
            return month_heading(place.at)
        item = item_at(self.view.book(), place)
        if item is None:
            return ()
        who = "" if self.person else names_of(self.view.book(), item) or " "
        return item_line(item, self.view.glyphs, width, who)

    def _heading(self, width: int) -> Sequence[Line]:
        book = self.view.book()
        person = book.person(self.person) if self.person else None
        shown = (Piece(f"   only {self._kind}", "alert"),) if self._kind else ()
        if person is None:
            return [(Piece("Everyone", "strong"), *shown), ()]
        how = portrait(book, person, self.view.today)
        reports_to = manager(book, person.id)
        first, *rest = detail(self.view, how, reports_to.name if reports_to else "")
        return [(*first, *shown), *rest[:1], *estimates(self.view, how), *rhythm(self.view, how, width), ()]

    def on_lines_chosen(self, chosen: Lines.Chosen) -> None:
        """Open the whole entry."""
        self.post_message(wants.Open(chosen.id.partition("/")[0]))

    def filter(self) -> None:
        """Show one kind of item after the other."""
        self._kind = FILTERS[(FILTERS.index(self._kind) + 1) % len(FILTERS)]
        self.show_book()

    def step(self, by: int) -> None:
        """Show the person before or after this one, by name."""
        people = sorted(
            (person for person in self.view.book().every(Person) if not person.archived and not person.into),
            key=lambda person: person.name.casefold(),
        )
        ids = ["", *(person.id for person in people)]
        here = ids.index(self.person) if self.person in ids else 0
        self.look_at(ids[(here + by) % len(ids)])

    def month(self, by: int) -> None:
        """Go to the month before or after."""
        lines = self.query_one(Lines)
        firsts = list(self._firsts())
        here = next((n for n, (_, keys) in enumerate(firsts) if lines.at in keys), 0)
        lines.go_to(firsts[min(max(here + by, 0), len(firsts) - 1)][1][0] if firsts else "")

    def _firsts(self) -> Iterator[tuple[str, list[str]]]:
        keys: list[str] = []
        month = ""
        for place in self._places:
            if place is None or not place.key:
                if keys:
                    yield month, keys
                keys, month = [], place.at if place else month
            else:
                keys.append(place.key)
        if keys:
            yield month, keys

    def _entry(self) -> Entry | None:
        return self.view.book().get(Entry, self._at())

    def _promise(self) -> Promise | None:
        return self.view.book().get(Promise, self._at())

    def _at(self) -> str:
        return self.query_one(Lines).at.partition("/")[0]

    def edit(self) -> None:
        """Edit the entry under the cursor."""
        self.post_message(wants.EditEntry(self._at()))

    def delete(self) -> None:
        """Put the entry under the cursor in the trash."""
        self.post_message(wants.do(delete_entry, self._at()))

    def turn(self, state: str) -> None:
        """Say what became of the promise under the cursor."""
        self.post_message(wants.do(turn, Turn(promise=self._at(), state=state)))

    def move(self) -> None:
        """Give the promise under the cursor another day."""
        self.post_message(wants.MovePromise(self._at()))

    def why_no_entry(self) -> str:
        """Say why there is nothing to edit."""
        return "" if self._entry() else "Only entries are edited here: go to a touch or a note."

    def why_no_promise(self) -> str:
        """Say why there is no promise to settle."""
        promise = self._promise()
        if promise is None:
            return "This is for promises: go to one."
        return "" if promise.is_open else f"That promise is {promise.state}."

    VERBS: Sequence[Verb[Self]] = (
        Verb("edit", "edit", "Edit this entry", edit, why_no_entry),
        Verb("delete", "delete", "Put this entry in the trash", delete, why_no_entry, show=False),
        Verb("filter", "kinds", "Show one kind after the other", filter),
        Verb("keep", "kept", "This promise was kept", lambda page: page.turn("kept"), why_no_promise, show=False),
        Verb(
            "break",
            "broken",
            "This promise was broken",
            lambda page: page.turn("broken"),
            why_no_promise,
            show=False,
        ),
        Verb("move", "moved", "This promise has another day now", move, why_no_promise, show=False),
        Verb("previous", "previous", "The person before", lambda page: page.step(-1), show=False),
        Verb("next", "next person", "The person after", lambda page: page.step(1)),
        Verb("previous_month", "month before", "The month before", lambda page: page.month(1), show=False),
        Verb("next_month", "month after", "The month after", lambda page: page.month(-1), show=False),
    )
