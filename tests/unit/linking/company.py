"""People of our own invention, a journal that knows them, and short ways to ask what is linked."""

from collections.abc import Sequence
from datetime import date

from influence_tui.domain.person import Person, Ruling
from influence_tui.linking import Found, Known, Me, link
from influence_tui.linking.context import Context, context_of
from influence_tui.linking.link import surface_key
from influence_tui.linking.page import Page
from influence_tui.linking.words import words_of
from tests.bench.named_notes import Journal

DAY = date(2026, 11, 23)
ME = Me(name="Ruth Lindqvist", aliases=("Ruthie",), email="ruth@orbit.io", organization="Orbit")


def person(person_id: str, name: str, *aliases: str, organization: str = "Orbit", role: str = "", **contact: str):
    """Make a person; contacts are given as `email=…`, `handle=…`."""
    return Person(
        id=person_id,
        name=name,
        aliases=dict.fromkeys(aliases, 1),
        organization=organization,
        role=role,
        contact={address: sort for sort, address in contact.items()},
    )


PEOPLE = (
    person("tilda", "Tilda Marsh", "the Skipper", email="tilda.marsh@orbit.io", handle="@tmarsh"),
    person("omar", "Omar Haddad", organization="Brightpath", email="ohaddad@brightpath.com"),
    person("robert", "Robert Quill", email="bob.quill@orbit.io"),
    person("ann", "Ann-Kathrin Köhler"),
    person("dijk", "Pieter van Dijk"),
    person("sayed", "Salim al-Sayed"),
    person("zoe", "Zoë Bélanger", "ZB"),
    person("jp", "Jonas Peter Varga"),
    person("wang", "王伟", "Wang Wei"),
    person("will", "Will Sutter"),
    person("mark", "Mark Feld"),
    person("may", "May Osei"),
    person("grace", "Grace Ito"),
    person("wells", "Nora Wells"),
    person("boss", "Diane Foster", "my boss"),
)


class Company(Journal):
    """A journal to which rulings, contacts and company can be added."""

    def ruled(self, surface: str, person_id: str, ruling: str = "yes", day: date = DAY, entry: str = ""):
        """Keep what was ruled about some words."""
        key = surface_key(surface)
        number = str(len(self._rulings[key]))
        self._rulings[key].append(
            Ruling(id=number, surface=key, person=person_id, ruling=ruling, day=day, entry=entry)
        )
        return self

    def met(self, **days: date):
        """Set when people were last named."""
        self._last.update(days)
        return self

    def often(self, one: str, other: str, times: int = 3):
        """Set how often two were named together."""
        self._together[one][other] = self._together[other][one] = times
        return self


def found(text: str, book: Known | None = None, **more) -> tuple[Found, ...]:
    """Read a note of DAY."""
    return link(text, book or Company(PEOPLE), DAY, me=ME, **more)


def linked(text: str, book: Known | None = None, **more) -> dict[str, str | None]:
    """Give what is linked in silence: words → person."""
    return {one.surface: one.person for one in found(text, book, **more) if one.state == "linked"}


def asked(text: str, book: Known | None = None, **more) -> dict[str, list[str]]:
    """Give what is asked: words → candidates."""
    return {
        one.surface: [candidate.person for candidate in one.candidates]
        for one in found(text, book, **more)
        if one.state == "asked"
    }


def page_of(text: str, people: Sequence[Person] = PEOPLE, avoid: Sequence[tuple[int, int]] = ()) -> Page:
    """Lay a text open, as linking does."""
    book = Company(people)
    return Page.of(text, words_of(text, avoid), book)


def context(text: str, people: Sequence[Person] = PEOPLE, mine: str = "Orbit", entry: str = "") -> Context:
    """Take in a text as a note of DAY."""
    return context_of(page_of(text, people), DAY, mine, entry)
