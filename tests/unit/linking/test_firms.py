"""Organizations in a text: called by their whole name, or by the word that stands for them."""

import pytest

from influence_tui.linking.firms import firms_in
from influence_tui.linking.keys import firm_key
from influence_tui.linking.names import Names
from influence_tui.linking.words import words_of
from tests.unit.linking.company import PEOPLE, Company, asked, linked, person

CROWD = (
    *PEOPLE,
    person("anna", "Anna Falk", organization="Orbit"),
    person("anna2", "Anna Ruiz", organization="Quentor Labs"),
    person("victor", "Victoria Sand", organization="Bolt & Rowland"),
    person("rowland", "Keith Rowland", organization="Bolt & Rowland"),
    person("solo", "Ines Prado", organization="Ines Prado"),
)


def named(text):
    names = Names.of(CROWD)
    found = firms_in(text, words_of(text), names)
    return [names.organization_name(number) for firm in found.values() for number in firm.numbers]


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Quentor Labs wrote", "Quentor Labs"),
        ("Call with Quentor at noon", "Quentor Labs"),
        ("Bolt & Rowland sent a bill", "Bolt & Rowland"),
        ("we asked brightpath", "Brightpath"),
    ],
)
def test_an_organization_is_found_by_its_name_or_its_first_word(text, organization):
    assert named(text) == [organization]


@pytest.mark.parametrize("text", ["a quentor of something", "Bolt, Rowland and others", "Bolt. Rowland came."])
def test_other_words_are_no_organization(text):
    assert named(text) == []


@pytest.mark.parametrize("name", ["Acme", "Apple Computer", "Morgan Stanley", "New Age", "Q4 Labs"])
def test_a_first_word_that_is_a_common_one_does_not_stand_for_an_organization(name):
    assert not firm_key(name)


def test_two_organizations_of_one_first_word_stay_apart():
    names = Names.of([*CROWD, person("x", "Xaver Lang", organization="Quentor")])
    assert names.organization_at(names.places - 1) not in names.firms("quentor")


def test_a_removed_organization_is_no_longer_found():
    names = Names.of(CROWD)
    names.remove(CROWD[-4])
    assert not names.firms("quentor")


def test_a_surname_inside_the_name_of_an_organization_is_nobody():
    assert linked("Bolt & Rowland sent their bill", Company(CROWD)) == {}


def test_a_word_for_an_organization_decides_among_equals():
    assert linked("Anna at Quentor liked it", Company(CROWD)) == {"Anna": "anna2"}
    assert linked("Quentor call: Anna on routes", Company(CROWD)) == {"Anna": "anna2"}


def test_a_word_name_beside_their_own_organization_is_somebody():
    assert linked("Victoria at Bolt & Rowland wants to settle", Company(CROWD)) == {"Victoria": "victor"}
    assert asked("Victoria Falls was loud", Company(CROWD)) == {}


def test_somebody_whose_firm_bears_their_name_is_still_a_person():
    assert linked("Met Ines Prado", Company(CROWD)) == {"Ines Prado": "solo"}
