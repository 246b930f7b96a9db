"""The people list as it is asked for: by words, by circle, archived or not; always in the order of need."""

from collections.abc import Callable
from datetime import date

import msgspec

from influence_tui.domain.fold import fold
from influence_tui.domain.person import Person
from influence_tui.insight.need import Standing, by_need
from influence_tui.journal.known import KnownBook
from influence_tui.journal.overview import people_by_need
from influence_tui.journal.standing import warmth_of
from influence_tui.linking import match


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """Who is wanted in a list."""

    words: str = ""
    """Words of a name, alias, role or organization, or a spelling of a name; empty: everyone."""
    circle: str = ""
    """A circle, or `none`: not sorted yet."""
    archived: bool = False


def listed(book: KnownBook, wanted: Listed, today: date) -> list[tuple[Person, Standing]]:
    """Give the people wanted with how things stand, those who need me most first."""
    standings = _archived(book, today) if wanted.archived else people_by_need(book, today)
    everyone = [
        (person, one)
        for one in standings
        if (person := book.get(Person, one.person)) is not None and wanted.circle in ("", person.circle or "none")
    ]
    if not wanted.words:
        return everyone
    words = fold(wanted.words).split()
    found = _those(everyone, lambda person: all(word in _words_of(person) for word in words))
    meant = {candidate.person for candidate in match(wanted.words, book)} if not found else set()
    return found or _those(everyone, lambda person: person.id in meant)


def _those(people: list[tuple[Person, Standing]], fits: Callable[[Person], bool]) -> list[tuple[Person, Standing]]:
    return [(person, standing) for person, standing in people if fits(person)]


def _archived(book: KnownBook, today: date) -> list[Standing]:
    people = (person for person in book.every(Person) if person.archived and not person.into)
    return by_need(Standing(person=person.id, warmth=warmth_of(book, person, today)) for person in people)


def _words_of(person: Person) -> str:
    return fold(" ".join((person.name, *person.aliases, person.role, person.organization)))
