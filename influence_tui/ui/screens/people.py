"""People: everyone, those who need something first; below, what is known of the one under the cursor."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Self

from textual.widget import Widget
from textual.widgets import Input

from influence_tui.domain.fold import fold
from influence_tui.domain.person import Person
from influence_tui.journal.overview import people_by_need
from influence_tui.journal.people import archive, delete_person, manager, times_named
from influence_tui.journal.standing import Portrait, portrait
from influence_tui.ui import wants
from influence_tui.ui.line import Line, Piece, between
from influence_tui.ui.page import Page
from influence_tui.ui.portrait import detail, heading, row
from influence_tui.ui.verbs import Verb
from influence_tui.ui.view import View
from influence_tui.ui.widgets.field import Field
from influence_tui.ui.widgets.lines import Lines, Listing
from influence_tui.ui.widgets.panel import Panel

SORTS = ("need", "name", "last touch", "organization")
EMPTY = (
    "Nobody is in the book yet.",
    "",
    'Press a to add a person, or capture with c: @"Dana Reyes" makes one.',
)
NOBODY = ("Nobody answers to that.", "", "esc clears the filter.")


class People(Page):
    """The people list."""

    NAME = "People"

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self._sort = SORTS[0]
        self._filter = ""
        self._archived = False
        self._ids: Sequence[str] = ()
        self._portraits: dict[str, Portrait] = {}

    def body(self) -> Iterable[Widget]:
        """Give the heading, the filter, the list, and what is known of one person."""
        yield Panel(self._title, glyphs=self.view.glyphs, name="title")
        yield Field("", "name, alias, role or organization")
        yield Lines(glyphs=self.view.glyphs)
        yield Panel(glyphs=self.view.glyphs, name="detail")

    def on_mount(self) -> None:
        """Show the list; the filter comes when it is wanted."""
        self.query_one(Field).display = False
        self.query_one(Lines).focus()
        super().on_mount()

    def show_book(self) -> None:
        """Show the list as the book has it now."""
        self._portraits.clear()
        self._ids = self._filtered(self._order())
        empty = NOBODY if self._filter else EMPTY
        self.query_one(Lines).show(Listing(self._ids, self._paint, [(Piece(line, "dim"),) for line in empty]))
        self._title_panel.show(self._title)
        self._show_detail()

    @property
    def _title_panel(self) -> Panel:
        return self.query(Panel).first()

    def look_at(self, person: str) -> None:
        """Put the cursor on a person."""
        self.query_one(Lines).go_to(person)

    def on_lines_highlighted(self, _: Lines.Highlighted) -> None:
        """Show what is known of the person under the cursor."""
        self._show_detail()

    def on_lines_chosen(self, chosen: Lines.Chosen) -> None:
        """Open the timeline of a person."""
        self.post_message(wants.ShowTimeline(chosen.id))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Filter as one types."""
        self._filter = event.value
        self.show_book()

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

    def timeline(self) -> None:
        """Show the timeline of the person under the cursor."""
        self.post_message(wants.ShowTimeline(self._at))

    def log_touch(self) -> None:
        """Capture a touch with the person under the cursor."""
        person = self.view.book().person(self._at)
        self.post_message(wants.Write(f'with @"{person.name}" ' if person else ""))

    def add(self) -> None:
        """Add a person."""
        self.post_message(wants.Fill("person"))

    def edit(self) -> None:
        """Edit the person under the cursor."""
        self.post_message(wants.Fill("person", self._at))

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

    def why_nobody(self) -> str:
        """Say why there is nobody to do it with."""
        return "" if self._at else "There is nobody under the cursor."

    @property
    def _at(self) -> str:
        return self.query_one(Lines).at

    def _order(self) -> Iterable[Person]:
        book, today = self.view.book(), self.view.today
        if self._archived:
            return (person for person in book.every(Person) if person.archived and not person.into)
        people = [person for one in people_by_need(book, today) if (person := book.person(one.person)) is not None]
        keys: Mapping[str, Callable[[Person], tuple[object, ...]]] = {
            "name": lambda person: (fold(person.name),),
            "organization": lambda person: (fold(person.organization), fold(person.name)),
            "last touch": lambda person: (
                -(book.last_contact(person.id) or today.min).toordinal(),
                fold(person.name),
            ),
        }
        return sorted(people, key=keys[self._sort]) if self._sort in keys else people

    def _filtered(self, people: Iterable[Person]) -> list[str]:
        words = fold(self._filter).split()
        return [person.id for person in people if all(word in _words_of(person) for word in words)]

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
        shown = "archived" if self._archived else "all"
        right = (
            Piece(f"sort {self._sort} {self.view.glyphs.more}   show {shown}   ", "dim"),
            Piece("f to filter", "dim"),
        )
        return [between(left, right, width), (Piece(" "), *heading(width - 2, self.view.glyphs))]

    def _show_detail(self) -> None:
        how = self._portrait(self._at) if self._at else None
        reports_to = manager(self.view.book(), self._at) if how else None
        name = reports_to.name if reports_to else ""
        lines = detail(self.view, how, name) if how else []
        across = self.view.glyphs.across
        self.query(Panel).last().show(
            lambda width: (
                [(Piece(across * width, "rule"),), *((Piece(" "), *line) for line in lines)] if lines else []
            )
        )

    VERBS: Sequence[Verb[Self]] = (
        Verb("add", "add", "Add a person", add),
        Verb("edit", "edit", "Edit this person", edit, why_nobody),
        Verb("timeline", "timeline", "The timeline of this person", timeline, why_nobody),
        Verb("log", "log", "Capture a touch with this person", log_touch, why_nobody),
        Verb("filter", "filter", "Filter by name, alias, role or organization", filter),
        Verb("sort", "sort", "Sort by the next order", sort, show=False),
        Verb("merge", "merge", "Merge two people who are one", merge, why_nobody, show=False),
        Verb("archive", "archive", "Archive this person, or bring them back", archive, why_nobody, show=False),
        Verb("show_archived", "archived", "Show the archived, or the others", show_archived, show=False),
        Verb("delete", "delete", "Put this person in the trash", delete, why_nobody, show=False),
        Verb("back", "back", "Leave the filter, then clear it", back, show=False),
    )


def _words_of(person: Person) -> str:
    return fold(" ".join((person.name, *person.aliases, person.role, person.organization)))
