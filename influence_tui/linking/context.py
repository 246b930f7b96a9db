"""What is known about a note while it is read: its day, the organizations it names, who is in it so far."""

from datetime import date

import msgspec

from influence_tui.linking.keys import organization_keys
from influence_tui.linking.page import Page, Sure
from influence_tui.linking.words import Shape

LONG = 4
"""Letters from which on a word in small letters may tell of a role."""


class Context(msgspec.Struct):
    """A note in hand."""

    page: Page
    day: date
    inside: int
    """The number of the owner's organization, 0 when unknown or nobody is of it."""
    entry: str
    organizations: frozenset[int] = frozenset()
    """Numbers of the organizations named in the note, other than the owner's."""
    said: set[str] = set()
    """The words of the note (keys) that may tell of a role: long ones, and those in capitals."""
    here: dict[str, bool] = msgspec.field(default_factory=dict)
    """Ids linked in the note so far → whether by their full name."""
    colleagues: dict[str, int] = msgspec.field(default_factory=dict)
    """Ids linked in the note so far → number of their organization, 0 for none."""
    strangers: dict[str, Sure] = msgspec.field(default_factory=dict)
    """Names (keys) that a stranger bore in the note so far → how surely they may still be somebody known."""


def context_of(page: Page, day: date, mine: str, entry: str) -> Context:
    """Take in a page; `mine` is the owner's organization."""
    inside = _number(page, mine)
    named = {number for firm in page.firms.values() for number in firm.numbers}
    said = {word.key for word in page.words if len(word.key) >= LONG or word.shape == Shape.CAPITALS}
    return Context(page, day, inside, entry, frozenset(named - {inside}), said)


def _number(page: Page, organization: str) -> int:
    """Give the number of an organization, 0 when nobody is of it."""
    found = (number for phrase in organization_keys(organization) for number in page.names.organizations(phrase))
    return next(found, 0)
