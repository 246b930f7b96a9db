"""Names behind a title."""

import pytest

from tests.unit.linking.company import Company, asked, found, linked, person

BOOK = (
    person("omar", "Omar Haddad"),
    person("lena", "Lena Haddad"),
    person("tom", "Thomas Carrick", "my cousin Tom"),
    person("vera", "Vera Brandt", "Mrs. Brandt"),
    person("prof", "Ilse Winter"),
)


def book():
    return Company(BOOK)


@pytest.mark.parametrize(
    ("text", "surface", "who"),
    [
        ("Mrs. Brandt called", "Mrs. Brandt", "vera"),
        ("Prof. Winter lectured", "Prof. Winter", "prof"),
        ("Dr. Ilse Winter lectured", "Dr. Ilse Winter", "prof"),
        ("supper with my cousin Tom", "my cousin Tom", "tom"),
        ("Mr. Omar Haddad's letter", "Mr. Omar Haddad", "omar"),
    ],
)
def test_a_title_belongs_to_the_name_and_tells_who_it_is(text, surface, who):
    assert linked(text, book()) == {surface: who}


@pytest.mark.parametrize(
    ("text", "surface", "order"),
    [
        ("Mr. Haddad called", "Mr. Haddad", ["omar", "lena"]),
        ("Mr Haddad called", "Mr Haddad", ["omar", "lena"]),
        ("Ms Haddad called", "Ms Haddad", ["lena", "omar"]),
        ("Mrs. Haddad called", "Mrs. Haddad", ["lena", "omar"]),
    ],
)
def test_of_two_of_one_surname_the_one_whom_the_title_fits_is_asked_first(text, surface, order):
    assert asked(text, book()) == {surface: order}


def test_a_title_without_sex_leaves_two_of_one_surname_open():
    assert set(asked("Dr. Haddad called", book())["Dr. Haddad"]) == {"omar", "lena"}


@pytest.mark.parametrize("text", ["Mr. Nobody called", "Mr. Brandt called", "St. Omar", "Mr. and Ms. called"])
def test_a_title_with_a_name_that_does_not_fit_links_nobody(text):
    assert not linked(text, book())


def test_a_title_alone_is_nobody():
    assert not found("asked Mr. about it", book())


def test_a_surname_behind_a_title_may_be_spelt_as_it_sounds_and_is_asked():
    assert asked("Mr. Karrick called", book()) in ({"Mr. Karrick": ["tom"]}, {})
    assert not linked("Mr. Carick called", book())


def test_a_title_that_is_a_surname_may_follow_a_title():
    people = (person("king", "Eliza King"), person("omar", "Omar Haddad"))
    assert linked("Ms King drew it", Company(people)) == {"Ms King": "king"}
    assert linked("King Street is closed", Company(people)) == {}
