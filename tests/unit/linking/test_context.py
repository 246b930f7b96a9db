"""What is known about a note while it is read."""

import pytest

from tests.unit.linking.company import DAY, context, person

BOOK = (
    person("a", "Ina Berg", organization="Brightpath Labs"),
    person("b", "Ina Dahl", organization="Vandersloot B.V."),
    person("c", "Omar Haddad"),
)


def organizations(text, mine="Orbit"):
    note = context(text, BOOK, mine)
    return {note.page.names.organization_name(number) for number in note.organizations}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("call with Brightpath Labs", {"Brightpath Labs"}),
        ("Brightpath Labs' audit", {"Brightpath Labs"}),
        ("Vandersloot sent it", {"Vandersloot B.V."}),
        ("Brightpath Labs and Vandersloot", {"Brightpath Labs", "Vandersloot B.V."}),
        ("labs are closed", set()),
        ("see `Vandersloot` nothing", set()),
        ("", set()),
    ],
)
def test_the_other_organizations_of_a_note_are_known(text, named):
    assert organizations(text) == named


def test_my_own_organization_says_nothing():
    assert organizations("at Orbit with Vandersloot") == {"Vandersloot B.V."}
    assert organizations("at Orbit", mine="") == {"Orbit"}


def test_an_organization_that_nobody_is_of_is_none():
    assert context("at Kestrel", BOOK, mine="Kestrel").inside == 0


def test_a_note_keeps_its_words_day_and_entry_and_begins_with_nobody():
    note = context("Met Ina of HR, so long", BOOK, entry="E1")
    assert (note.day, note.entry, note.here) == (DAY, "E1", {})
    assert note.said == {"hr", "long"}
