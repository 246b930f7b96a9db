"""What a timeline shows: places under their months, after its filters."""

from collections.abc import Collection
from functools import cached_property
from itertools import groupby

from influence_tui.domain.book import Book
from influence_tui.domain.entry import Entry, kind_of
from influence_tui.domain.person import Person
from influence_tui.insight.dated import Item
from influence_tui.insight.timeline import KINDS
from influence_tui.journal.known import KnownBook
from influence_tui.journal.stream import Place, item_at, stream

Row = Place | str
"""A place, or the month (`YYYY-MM`) above some, or a gap (an empty string)."""


class Chronicle:
    """Everything dated of a person, or of everyone, at one revision of the book."""

    def __init__(self, book: KnownBook, person: str = "") -> None:
        self._book = book
        self._places = stream(book, person)

    def rows(self, kind: str = "", found: Collection[str] | None = None) -> list[Row]:
        """Give the rows of one kind (empty: of all), and of these records alone when some are given."""
        shown = [
            place
            for place in self._places
            if (not kind or self._kinds.get(place.key) == kind)
            and (found is None or place.key.partition("/")[0] in found)
        ]
        rows: list[Row] = []
        for month, places in groupby(shown, key=lambda place: place.at[:7]):
            rows += [*([""] if rows else []), month, *places]
        return rows

    def item(self, place: Place) -> Item | None:
        """Give what stands at a place; none when it is gone meanwhile."""
        return item_at(self._book, place)

    def kind_after(self, kind: str) -> str:
        """Give the next kind that is there; after the last one, all (empty)."""
        there = set(self._kinds.values())
        kinds = ["", *(each for each in KINDS if each in there or each == kind)]
        return kinds[(kinds.index(kind) + 1) % len(kinds)]

    @cached_property
    def _kinds(self) -> dict[str, str]:
        return {place.key: place.made.kind if place.made else self._kind(place.key) for place in self._places}

    def _kind(self, entry_id: str) -> str:
        entry = self._book.get(Entry, entry_id)
        return kind_of(entry) if entry else ""


def first_keys(rows: list[Row]) -> list[int]:
    """Give the row of the first place of each month."""
    return [number + 1 for number, row in enumerate(rows) if isinstance(row, str) and row]


def by_name(book: Book) -> list[str]:
    """Give the ids of the people whose timelines can be gone through, by name."""
    people = [person for person in book.every(Person) if not person.archived and not person.into]
    return [person.id for person in sorted(people, key=lambda person: person.name.casefold())]
