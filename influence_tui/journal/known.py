"""The Book together with the index of names: what every use-case reads, and what linking needs to know."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Protocol

from influence_tui.domain.book import Before, Book
from influence_tui.domain.entry import Entry
from influence_tui.domain.fold import fold
from influence_tui.domain.goal import Goal
from influence_tui.domain.person import Person, Ruling
from influence_tui.domain.promise import Promise
from influence_tui.domain.record import Document, record_of
from influence_tui.domain.references import links
from influence_tui.journal.kept import LATELY, together_in
from influence_tui.linking import Known, Me, Names


class Knowing(Known, Protocol):
    """What capture needs to know: what linking does, who I am, my goals' short words and the open promises."""

    @property
    def me(self) -> Me:
        """The owner."""

    def goals(self) -> Mapping[str, str]:
        """Give the folded short word of each goal → its id."""

    def open_promises(self, person_id: str) -> Sequence[Promise]:
        """Give the promises by or to a person that still stand."""


class KnownBook(Book):
    """A Book that also answers linking's questions; the index of names is made when first asked for."""

    def __init__(self, tables: Mapping[str, Mapping[str, Document]], me: Me) -> None:
        self.me = me
        self._names: Names | None = None
        self._company: list[list[str]] = []
        self._company_at = -1
        super().__init__(tables)

    @property
    def names(self) -> Names:
        """The index of everyone's names, kept up to date change by change."""
        if self._names is None:
            self._names = Names.of(self.every(Person))
        return self._names

    def rebuild(self) -> None:
        """Build every index from the documents, as at opening."""
        self._names = None
        super().rebuild()

    def apply(self, touched: Iterable[Before]) -> None:
        """Take in what a change did, after the tables show it."""
        kept = tuple(touched)
        super().apply(kept)
        if self._names is None:
            return
        for table, person_id, before, after in kept:
            if table == Person.table and before is not None:
                self._names.remove(record_of(Person, person_id, before))
            if table == Person.table and after is not None:
                self._names.add(record_of(Person, person_id, after))

    def rulings(self, surface: str) -> Sequence[Ruling]:
        """Give what was ruled about a folded surface, oldest first."""
        return self.naming(Ruling, surface)

    def together(self, person_id: str) -> Mapping[str, int]:
        """Count with whom a person occurs lately."""
        if self._company_at != self.revision:
            newest = (self.stored(Entry.table, entry_id) for _, entry_id in islice(self.newest_first(), LATELY))
            self._company = [[str(link.get("person")) for link in links(stored or {})] for stored in newest]
            self._company_at = self.revision
        return together_in(self._company, frozenset(self.everyone_in(person_id)))

    def goals(self) -> Mapping[str, str]:
        """Give the folded short word of each goal → its id."""
        return {fold(goal.short): goal.id for goal in self.every(Goal) if goal.short}

    def goals_by_id(self, ids: Collection[str]) -> list[Goal]:
        """Give the goals of these ids that are there."""
        return [goal for goal_id in ids if (goal := self.get(Goal, goal_id)) is not None]

    def open_promises(self, person_id: str) -> Sequence[Promise]:
        """Give the promises by or to a person that still stand, oldest first."""
        return [promise for promise in self.naming(Promise, person_id) if promise.is_open]

    def tagged(self, folded: str, limit: int = 0) -> list[Entry]:
        """Give the entries with a tag (folded), newest first; at most `limit`, 0: all."""
        ids = (i for _, i in self.newest_first() if _has_tag(self.stored(Entry.table, i) or {}, folded))
        found = islice(ids, limit or None)
        return [entry for entry_id in found if (entry := self.get(Entry, entry_id)) is not None]

    def unknown_names(self) -> Iterator[Mapping[str, object]]:
        """Give, entry by entry, the names that nobody had when it was written."""
        for entry_id in self.entry_ids():
            names = (self.stored(Entry.table, entry_id) or {}).get("unknown")
            if isinstance(names, dict):
                yield names

    def tags(self) -> list[str]:
        """Give every tag, the most used first."""
        counted: Counter[str] = Counter()
        for entry_id in self.entry_ids():
            stored = self.stored(Entry.table, entry_id) or {}
            tags = stored.get("tags")
            counted.update(tags if isinstance(tags, dict) else ())
        return [tag for tag, _ in counted.most_common()]


def _has_tag(stored: Document, folded: str) -> bool:
    tags = stored.get("tags")
    return isinstance(tags, dict) and any(fold(tag) == folded for tag in tags)
