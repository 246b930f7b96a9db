"""Slips of the fingers: two words may link when only one person fits, one word asks."""

import pytest

from tests.unit.linking.company import DAY, Company, asked, found, linked, person

BOOK = (
    person("alex", "Alex Chen"),
    person("george", "George Carrick"),
    person("cocke", "Robert Cocke"),
    person("kowalski", "Marta Kowalski"),
    person("theo", "Theophila Turner"),
    person("omar", "Omar Haddad"),
)


def book():
    return Company(BOOK)


@pytest.mark.parametrize(
    ("text", "surface", "who"),
    [
        ("met Alxe Chen", "Alxe Chen", "alex"),
        ("met Goerge Carrick", "Goerge Carrick", "george"),
        ("met George Carick", "George Carick", "george"),
        ("Marta Kowaslki called", "Marta Kowaslki", "kowalski"),
        ("Marta Kovalsky called", "Marta Kovalsky", "kowalski"),
        ("Omar Hadad's draft", "Omar Hadad", "omar"),
    ],
)
def test_a_slip_in_a_name_of_two_words_is_linked_when_one_person_fits(text, surface, who):
    assert linked(text, book()).get(surface) == who


def test_a_slip_that_fits_two_people_is_asked():
    twins = Company((*BOOK, person("george2", "George Carrock")))
    told = asked("met George Carrack", twins)
    assert set(told["George Carrack"]) == {"george", "george2"}


@pytest.mark.parametrize(
    ("text", "surface", "who"),
    [
        ("met Goerge", "Goerge", "george"),
        ("met Kowalsky", "Kowalsky", "kowalski"),
        ("asked Haddat", "Haddat", "omar"),
        ("asked Cooke about it", "Cooke", "cocke"),
    ],
)
def test_a_slip_in_one_word_is_asked(text, surface, who):
    assert not linked(text, book())
    assert asked(text, book())[surface][0] == who


def test_the_reason_names_whose_name_is_misspelt():
    (one,) = found("met Goerge", book())
    assert one.candidates[0].why == "spelling of George Carrick"


def test_a_slip_once_confirmed_is_linked():
    assert linked("met Goerge", book().ruled("goerge", "george")) == {"Goerge": "george"}


def test_a_slip_refused_for_good_is_not_asked_again():
    assert not found("met Goerge", book().ruled("goerge", "george", "never"))


@pytest.mark.parametrize("text", ["met Feorge", "met Lowalski", "met Mladdad"])
def test_the_first_letter_is_never_the_slip(text):
    assert not found(text, book())


@pytest.mark.parametrize("text", ["met Al", "met Oma", "met Chan"])
def test_a_short_word_or_another_given_name_is_no_slip(text):
    assert not linked(text, book())


@pytest.mark.parametrize("text", ["the goerge", "goerge came", "a Table of Contents", "Chem lab", "met Mara"])
def test_a_slip_needs_a_capital_and_a_place_for_a_person(text):
    assert not linked(text, book())


def test_a_given_name_cut_short_with_a_dot_is_read():
    told = found("supper with Theoph. and Omar", book())
    assert [one.person or one.candidates[0].person for one in told] == ["theo", "omar"]


def test_a_name_of_its_own_is_not_taken_for_anothers_misspelling():
    jana = Company((person("jana", "Jana Holub"),))
    assert not found("met Jane", jana)


def test_a_slip_in_a_longer_run_of_capitals_is_left_alone():
    assert not linked("the Goerge Carrick Memorial Fund", book())
    assert not linked("Alxe Chen Limited", book())


def test_two_slips_are_forgiven_only_in_long_words():
    assert "Kwoalsik" in asked("met Kwoalsik", book()) or not found("met Kwoalsik", book())
    assert not found("met Gxorgx", book())


def test_the_day_of_the_note_changes_nothing_for_a_slip():
    assert asked("met Goerge", book().met(george=DAY)) == {"Goerge": ["george"]}


def test_a_word_after_a_given_name_is_no_slip_of_a_surname():
    assert not found("Robert Chn sent lists", book())
