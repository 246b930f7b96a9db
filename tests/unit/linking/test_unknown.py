from datetime import date

import pytest

from influence_tui.domain.person import Person
from influence_tui.linking import link, unknown_names
from tests.bench.named_notes import Journal

BOOK = Journal((Person(id="omar", name="Omar Haddad", organization="Kestrel"),))


def unknown(text):
    return unknown_names(text, link(text, BOOK, date(2026, 11, 23)), BOOK)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Lunch with Ralph and Omar", ("Ralph",)),
        ("Ralph said no. Ralph left", ("Ralph",)),
        ("met Zorana Petrovska at the fair", ("Zorana Petrovska",)),
        ("Mr. Quimby called", ("Quimby",)),
        ("asked Quimby", ("Quimby",)),
    ],
)
def test_a_name_that_nobody_has_is_told(text, names):
    assert unknown(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Lunch with Omar Haddad",
        "ship in May",
        "on Monday in Berlin",
        "asked Kestrel",
        "The Plan changed",
        "will call",
        "see `Ralph()`",
    ],
)
def test_other_capitals_are_no_names(text):
    assert unknown(text) == ()
