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


def test_a_name_is_told_as_written_and_once_in_the_order_of_the_text():
    assert unknown("Met Ralph, then asked Zuzanna Krol and Ralph again") == ("Ralph", "Zuzanna Krol")


def test_a_possessive_ends_a_name():
    assert unknown("read Ralph's Report") == ("Ralph",)


@pytest.mark.parametrize("text", ["Krol said no", "asked Krol", "lunch with Krol", "Dr. Krol came"])
def test_a_surname_is_told_where_it_stands_as_a_person_does(text):
    assert unknown(f"Then {text}" if text.startswith("Krol") else text) == ("Krol",)


@pytest.mark.parametrize("text", ["the Krol method", "Krol", "we use Krol", "asked krol", "Will said so"])
def test_a_capital_elsewhere_or_a_common_word_is_not_told(text):
    assert unknown(text) == ()


def test_without_a_journal_every_name_is_told():
    assert unknown_names("asked Kestrel and Ralph", ()) == ("Kestrel", "Ralph")


def test_what_is_asked_already_is_not_told_as_well():
    assert unknown("met Haddat and Ralph") == ("Ralph",)
