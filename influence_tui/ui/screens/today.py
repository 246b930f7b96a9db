"""Today: what is on your plate, what was captured, and the same day in other years."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Self

from textual.containers import Horizontal
from textual.widget import Widget

from influence_tui.domain.entry import Entry
from influence_tui.domain.person import Person
from influence_tui.domain.when import exact
from influence_tui.insight.agenda import Line as AgendaLine
from influence_tui.journal.entries import delete_entry
from influence_tui.journal.overview import agenda_of, met_and_named
from influence_tui.journal.reflecting import PROMPTS, Answers, reflect, reflection_of
from influence_tui.ui import wants
from influence_tui.ui.day import Painter, Row, captured, other_years, plate, words
from influence_tui.ui.keeping import REFLECTION
from influence_tui.ui.line import Line, Piece, between
from influence_tui.ui.page import OF_A_PERSON, WIDE, Page
from influence_tui.ui.settling import settle, why_no_promise, why_not_open
from influence_tui.ui.verbs import Verb
from influence_tui.ui.view import View
from influence_tui.ui.widgets.daypane import DayPane
from influence_tui.ui.widgets.lines import Lines, Listing
from influence_tui.ui.wrap import wrapped

BESIDE = 100
"""Cells from which the reflection stands beside the list."""
FIRST = (
    "This is the page of today: what is due, and what you captured.",
    "",
    "Press c to capture a touch, for example: Coffee with Dana, she needs early drafts",
    "Press a to add the first person.",
)


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
        self._pane: DayPane | None = None

    def body(self) -> Iterable[Widget]:
        """Give the list of the day; its reflection comes beside it when there is room, or when it is wanted."""
        yield Horizontal(Lines(glyphs=self.view.glyphs))

    def on_resize(self) -> None:
        """Fold the reflection away where there is no room beside the list."""
        is_narrow = self.size.width < BESIDE
        self.set_class(is_narrow, "-narrow")
        if not is_narrow:
            self.call_after_refresh(self._open_reflection)

    async def _open_reflection(self) -> DayPane:
        """Set the reflection beside the list; four fields are most of what this screen costs."""
        from influence_tui.ui.widgets.reflection import ReflectionPane  # the first frame goes without it

        if self._pane is None:
            self._pane = ReflectionPane(self.view)
            await self.query_one(Horizontal).mount(self._pane)
            self._show_reflection()
        return self._pane

    @property
    def day(self) -> date:
        """The day that is shown."""
        return self._day or self.view.today

    def show_book(self) -> None:
        """Show the day as the book has it now."""
        rows = list(self._parts())
        self._rows = [painter for _, painter in rows]
        self.query_one(Lines).show(Listing([row_id for row_id, _ in rows], self._paint))
        self._show_reflection()

    def _paint(self, row: int, width: int) -> Line:
        return self._rows[row](width)

    def _show_reflection(self) -> None:
        if self._pane is not None:
            known = reflection_of(self.view.book(), self.day)
            self._pane.show(self.day, self._reflected, known.answers if known else {})

    def _reflected(self, width: int) -> Sequence[Line]:
        """Say whom the day brought, above the questions."""
        book, glyphs = self.view.book(), self.view.glyphs
        shown = f"{glyphs.previous} {exact(self.day, self.view.today)} {glyphs.following}"
        met, named = met_and_named(book, self.day)
        lines = [between((Piece("Reflection", "heading"),), (Piece(shown, "dim"),), width), ()]
        for label, people in (("You met   ", met), ("You named ", named)):
            if people:
                lines += wrapped(label, ", ".join(people), width, "name")
        return lines

    def on_day_pane_answered(self, answered: DayPane.Answered) -> None:
        """Save what was answered."""
        self.post_message(wants.do_silently(reflect, Answers(answered.day, answered.answers)))

    def on_day_pane_typed(self, typed: DayPane.Typed) -> None:
        """Keep what is being typed."""
        self.post_message(wants.Keep(f"{REFLECTION}{typed.day.isoformat()}", typed.answers))

    async def reflect(self) -> None:
        """Go to the first question that has no answer; in a narrow terminal the questions take the page."""
        pane = await self._open_reflection()
        self.add_class("-reflecting")
        pane.begin()

    def back(self) -> None:
        """Go back to the list."""
        self.remove_class("-reflecting")
        self.query_one(Lines).focus()

    def _parts(self) -> Iterable[Row]:
        book = self.view.book()
        if not book.entry_ids() and not book.count(Person):
            yield from (("", words(line, "")) for line in FIRST)
            return
        if self.day == self.view.today:
            lines = agenda_of(book, self.view.today)
            self._agenda = {line.key: line for line in lines}
            yield from plate(self.view, lines)
        yield from captured(self.view, self.day)
        if self._past:
            yield from other_years(self.view, self.day)

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
        self.post_message(wants.FillPerson())

    def edit(self) -> None:
        """Edit the entry under the cursor."""
        self.post_message(wants.EditEntry(self._at))

    def delete(self) -> None:
        """Put the entry under the cursor in the trash."""
        self.post_message(wants.do(delete_entry, self._at))

    def settle(self, *, is_good: bool) -> None:
        """Say what became of the promise or the planned touch under the cursor."""
        self.post_message(settle(self.view.book(), self._record, is_good=is_good))

    def move(self) -> None:
        """Give the promise under the cursor another day."""
        self.post_message(wants.MovePromise(self._record))

    def why_no_entry(self) -> str:
        """Say why there is nothing to edit."""
        entry = self.view.book().get(Entry, self._at)
        return "" if entry else "Only entries are edited here: go to one that was captured."

    def why_not_open(self) -> str:
        """Say why there is nothing to settle."""
        return why_not_open(self.view.book(), self._record)

    def why_no_promise(self) -> str:
        """Say why there is no promise to move."""
        return why_no_promise(self.view.book(), self._record)

    def person_at(self) -> str:
        """Give the first person of what is under the cursor."""
        line, entry = self._agenda.get(self._at), self.view.book().get(Entry, self._at)
        people = line.people if line else [link.person for link in entry.in_order()] if entry else ()
        return next(iter(people), "")

    def copied(self) -> tuple[str, Iterable[Line]]:
        """Give the page of the day with what was answered."""
        known = reflection_of(self.view.book(), self.day)
        answers = known.answers if known else {}
        asked = [(Piece(PROMPTS[word], "heading"),) for word in answers if word in PROMPTS]
        said = [(Piece(text),) for word, text in answers.items() if word in PROMPTS]
        reflected = [line for pair in zip(asked, said, strict=True) for line in pair]
        return exact(self.day, self.view.today), [*(row(WIDE) for row in self._rows), *reflected]

    @property
    def _record(self) -> str:
        """The id of what is under the cursor, also of what stands on the agenda."""
        line = self._agenda.get(self._at)
        return line.record if line else self._at

    @property
    def _at(self) -> str:
        return self.query_one(Lines).at

    VERBS: Sequence[Verb[Self]] = (
        *OF_A_PERSON,
        Verb("reflect", "reflect", "The reflection of the day", reflect),
        Verb("back", "back", "Back to the list", back, show=False),
        Verb("add", "add person", "Add a person", add),
        Verb("edit", "edit", "Edit this entry", edit, why_no_entry, show=False),
        Verb("delete", "delete", "Put this entry in the trash", delete, why_no_entry, show=False),
        Verb(
            "keep", "kept", "This promise was kept, this planned touch happened",
            lambda page: page.settle(is_good=True), why_not_open, show=False,
        ),
        Verb(
            "break", "broken", "This promise was broken, this planned touch did not happen",
            lambda page: page.settle(is_good=False), why_not_open, show=False,
        ),
        Verb("move", "moved", "This promise has another day now", move, why_no_promise, show=False),
        Verb("previous", "day before", "The day before", lambda page: page.step(-1), show=False),
        Verb("next", "day after", "The day after", lambda page: page.step(1), show=False),
        Verb("past_years", "other years", "The same day in other years", past_years, show=False),
    )  # fmt: skip
