"""Today: what is on your plate, what was captured, and the same day in other years."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from typing import Self

from textual.containers import Horizontal
from textual.widget import Widget

from influence_tui.domain.entry import Entry
from influence_tui.domain.person import Person
from influence_tui.domain.when import exact
from influence_tui.insight import dated
from influence_tui.insight.agenda import Line as AgendaLine
from influence_tui.journal.entries import PlanOutcome, delete_entry, settle_plan
from influence_tui.journal.overview import agenda_of, captured_on, met_and_named, same_day_before
from influence_tui.journal.promises import Turn, turn
from influence_tui.journal.reflecting import Answers, reflect, reflection_of
from influence_tui.linking import link
from influence_tui.linking.marks import read_marks
from influence_tui.ui import wants
from influence_tui.ui.line import Line, Piece, between, fill
from influence_tui.ui.marks import Mark
from influence_tui.ui.moment import names_of
from influence_tui.ui.page import Page
from influence_tui.ui.verbs import Verb
from influence_tui.ui.view import View
from influence_tui.ui.widgets.lines import Lines, Listing
from influence_tui.ui.widgets.prose import Prose
from influence_tui.ui.widgets.reflection import ReflectionPane
from influence_tui.ui.wrap import wrapped

Painter = Callable[[int], Line]
FIRST = (
    "This is the page of today: what is due, and what you captured.",
    "",
    "Press c to capture a touch: “Coffee with Dana, she needs early drafts”.",
    "Press a to add the first person.",
)
WIDE = 100
"""Cells from which the reflection stands beside the list."""
QUIET = "Nothing was captured on this day; c captures."


class Today(Page):
    """The daily page."""

    NAME = "Today"

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self._day: date | None = None
        """The day shown; none: today, whatever day that is."""
        self._past = False
        self._rows: list[Painter] = []
        self._agenda: dict[str, AgendaLine] = {}

    def body(self) -> Iterable[Widget]:
        """Give the list of the day, and its reflection."""
        with Horizontal():
            yield Lines(glyphs=self.view.glyphs)
            yield ReflectionPane(self._marks)

    def on_resize(self) -> None:
        """Fold the reflection away where there is no room beside the list."""
        self.set_class(self.size.width < WIDE, "-narrow")

    @property
    def day(self) -> date:
        """The day that is shown."""
        return self._day or self.view.today

    def show_book(self) -> None:
        """Show the day as the book has it now."""
        self._rows, ids = [], []
        for row_id, painter in self._parts():
            ids.append(row_id)
            self._rows.append(painter)
        self.query_one(Lines).show(Listing(ids, lambda row, width: self._rows[row](width)))
        known = reflection_of(self.view.book(), self.day)
        self.query_one(ReflectionPane).show(self.day, self._reflected, known.answers if known else {})

    def _reflected(self, width: int) -> Sequence[Line]:
        """Say whom the day brought, above the questions."""
        book, glyphs = self.view.book(), self.view.glyphs
        shown = f"{glyphs.previous} {exact(self.day, self.view.today)} {glyphs.following}"
        met, named = met_and_named(book, self.day)
        lines = [between((Piece("Reflection", "heading"),), (Piece(shown, "dim"),), width), ()]
        for words, people in (("You met   ", met), ("You named ", named)):
            if people:
                lines += wrapped(words, ", ".join(people), width, "name")
        return lines

    def _marks(self, text: str) -> Iterable[Mark]:
        book = self.view.book()
        found = link(text, book, self.day, me=book.me, avoid=read_marks(text).avoid)
        return (Mark(each.start, each.end, each.state) for each in found)

    def on_reflection_pane_answered(self, answered: ReflectionPane.Answered) -> None:
        """Save what was answered."""
        self.post_message(wants.do_silently(reflect, Answers(answered.day, answered.answers)))

    def reflect(self) -> None:
        """Go to the first question that has no answer; in a narrow terminal the questions take the page."""
        self.add_class("-reflecting")
        fields = list(self.query(Prose))
        next((field for field in fields if not field.text), fields[0]).focus()

    def back(self) -> None:
        """Go back to the list."""
        self.remove_class("-reflecting")
        self.query_one(Lines).focus()

    def _parts(self) -> Iterable[tuple[str, Painter]]:
        book = self.view.book()
        if not book.entry_ids() and not book.count(Person):
            yield from (("", _words(line, "")) for line in FIRST)
            return
        if self.day == self.view.today:
            yield from self._plate()
        entries = captured_on(book, self.day)
        title = (
            "Captured today" if self.day == self.view.today else f"Captured on {exact(self.day, self.view.today)}"
        )
        yield "", _words(title, "heading")
        yield from ((entry.id, self._entry(entry)) for entry in entries)
        if not entries:
            yield "", _words(f"  {QUIET}")
        if self._past:
            yield from self._other_years()

    def _plate(self) -> Iterable[tuple[str, Painter]]:
        lines = agenda_of(self.view.book(), self.view.today)
        self._agenda = {line.key: line for line in lines}
        yield "", _words("On your plate", "heading")
        for line in lines:
            yield line.key, self._first(line)
            for words in filter(None, (line.why, f"next: {line.step}" if line.step else "")):
                yield line.key, _words(f"     {words}")
        if not lines:
            yield "", _words("  Nothing is due.")
        yield "", _words("")

    def _first(self, line: AgendaLine) -> Painter:
        glyphs = self.view.glyphs
        people = ", ".join(p.name for one in line.people if (p := self.view.book().person(one)) is not None)
        signs = {"owed": glyphs.they_owe, "mine": glyphs.i_owe, "plan": glyphs.plan, "cooling": glyphs.cooling}
        sign = signs.get(line.kind, glyphs.even)
        late = "alert" if "late" in line.when or "fragile" in line.when else "dim"
        return lambda _: (
            Piece(f" {sign} "),
            Piece(f"{people}  " if people else "", "name"),
            Piece(line.what),
            Piece(f"  {line.when}", late),
        )

    def _entry(self, entry: Entry) -> Painter:
        item = dated.entry(entry)
        who = names_of(self.view.book(), item)
        glyphs = self.view.glyphs
        return lambda width: (
            Piece(f" {entry.at:%H:%M}  ", "dim"),
            Piece(fill(entry.channel or item.kind, 9, glyphs.cut), "dim"),
            Piece(f"{fill(who, 24, glyphs.cut)}  " if width > 70 else "", "name"),
            Piece(" ".join(entry.text.split())),
        )

    def _other_years(self) -> Iterable[tuple[str, Painter]]:
        yield "", _words("")
        yield "", _words("This day in other years", "heading")
        found = same_day_before(self.view.book(), self.day)
        for entry in found:
            paint = self._entry(entry)
            yield entry.id, _with_year(entry, paint)
        if not found:
            yield "", _words("  Nothing on this day yet.")

    def on_lines_chosen(self, chosen: Lines.Chosen) -> None:
        """Open what is under the cursor: an entry, a person's timeline, or the inbox."""
        line = self._agenda.get(chosen.id)
        if line is None:
            self.post_message(wants.Open(chosen.id))
        elif line.kind == "inbox":
            self.post_message(wants.ShowInbox())
        elif line.people:
            self.post_message(wants.ShowTimeline(line.people[0], line.record))
        else:
            self.post_message(wants.Open(line.record))

    def step(self, days: int) -> None:
        """Show another day."""
        day = self.day + timedelta(days=days)
        self._day = None if day == self.view.today else day
        self.show_book()

    def past_years(self) -> None:
        """Show the same day in other years, or hide it."""
        self._past = not self._past
        self.show_book()

    def add(self) -> None:
        """Add a person."""
        self.post_message(wants.Fill("person"))

    def edit(self) -> None:
        """Edit the entry under the cursor."""
        self.post_message(wants.EditEntry(self._at))

    def delete(self) -> None:
        """Put the entry under the cursor in the trash."""
        self.post_message(wants.do(delete_entry, self._at))

    def settle(self, promised: str, planned: str) -> None:
        """Say what became of the promise or the planned touch under the cursor."""
        line = self._agenda[self._at]
        if line.kind == "planned":
            self.post_message(wants.do(settle_plan, PlanOutcome(line.record, planned)))
        else:
            self.post_message(wants.do(turn, Turn(promise=line.record, state=promised)))

    def why_no_entry(self) -> str:
        """Say why there is nothing to edit."""
        entry = self.view.book().get(Entry, self._at)
        return "" if entry else "Only entries are edited here: go to one that was captured."

    def why_not_due(self) -> str:
        """Say why there is nothing to settle."""
        line = self._agenda.get(self._at)
        return (
            ""
            if line and line.kind in ("owed", "mine", "planned")
            else "This is for promises and planned touches."
        )

    @property
    def _at(self) -> str:
        return self.query_one(Lines).at

    VERBS: Sequence[Verb[Self]] = (
        Verb("reflect", "reflect", "The reflection of the day", reflect),
        Verb("back", "back", "Back to the list", back, show=False),
        Verb("add", "add person", "Add a person", add),
        Verb("edit", "edit", "Edit this entry", edit, why_no_entry, show=False),
        Verb("delete", "delete", "Put this entry in the trash", delete, why_no_entry, show=False),
        Verb(
            "keep", "kept", "This promise was kept, this planned touch happened",
            lambda page: page.settle("kept", "happened"), why_not_due, show=False,
        ),
        Verb(
            "break", "broken", "This promise was broken, this planned touch did not happen",
            lambda page: page.settle("broken", "missed"), why_not_due, show=False,
        ),
        Verb("previous", "day before", "The day before", lambda page: page.step(-1), show=False),
        Verb("next", "day after", "The day after", lambda page: page.step(1), show=False),
        Verb("past_years", "other years", "The same day in other years", past_years, show=False),
    )  # fmt: skip


def _with_year(entry: Entry, paint: Painter) -> Painter:
    return lambda width: (Piece(f" {entry.at:%Y}", "dim"), *paint(width))


def _words(text: str, look: str = "dim") -> Painter:
    return lambda _: (Piece(text, look),)
