"""Words side by side that together name one person."""

import pytest

from influence_tui.linking.page import FULL
from influence_tui.linking.runs import is_abbreviated, is_initial, misspelt_pair, run_at
from tests.unit.linking.company import PEOPLE, Company, linked, page_of, person

BOOK = (
    person("omar", "Omar Haddad"),
    person("omar2", "Omar Diaz"),
    person("lena", "Lena Haddad"),
    person("dijk", "Pieter van Dijk"),
    person("theo", "Theophila Turner"),
)


def run(text):
    page = page_of(text, BOOK)
    last, people = run_at(page, 0)
    full = {page.names.id_at(place) for place, parts in people.items() if parts & FULL}
    return last + 1, {page.names.id_at(place) for place in people}, full


@pytest.mark.parametrize(
    ("text", "words", "who", "full"),
    [
        ("Omar called", 1, {"omar", "omar2"}, set()),
        ("Haddad called", 1, {"omar", "lena"}, set()),
        ("Omar Haddad called", 2, {"omar"}, {"omar"}),
        ("Haddad, Lena: ill", 2, {"lena"}, {"lena"}),
        ("Pieter van Dijk called", 3, {"dijk"}, {"dijk"}),
        ("Omar D. called", 2, {"omar2"}, {"omar2"}),
        ("L. Haddad called", 2, {"lena"}, {"lena"}),
        ("Omar's Haddad", 1, {"omar", "omar2"}, set()),
        ("Omar. Haddad", 1, {"omar", "omar2"}, set()),
        ("Omar Turner", 1, {"omar", "omar2"}, set()),
        ("nobody here", 1, set(), set()),
    ],
)
def test_the_longest_name_is_read_and_narrows_who_is_meant(text, words, who, full):
    assert run(text) == (words, who, full)


def test_a_list_of_surname_and_given_name_is_no_turned_name():
    assert run("Haddad, Lena, Omar")[0] == 1
    assert run("Haddad, Lena and Omar")[0] == 1


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Omra Haddad", {"omar"}),
        ("Lena Hadad", {"lena"}),
        ("Omra Turnre", set()),
        ("omra haddad", set()),
        ("Omra", set()),
    ],
)
def test_of_a_misspelt_pair_one_word_must_be_right(text, who):
    page = page_of(text, BOOK)
    assert {page.names.id_at(place) for place in misspelt_pair(page, 0)} == who


def test_an_initial_and_an_abbreviation_are_told_by_their_form():
    page = page_of("A Theoph. Theophila. b", BOOK)
    assert [is_initial(word) for word in page.words] == [True, False, False, False]
    assert [is_abbreviated(page, index) for index in range(4)] == [False, True, False, False]


def test_an_article_that_is_somebodys_initials_begins_no_name():
    people = (*PEOPLE, person("an", "Alexandra Novak"))
    assert "An Alex" not in linked("An Alex from a firm called", Company(people))


def test_a_short_surname_of_one_other_letter_is_another_one():
    people = (person("chen", "Alex Chen"), person("hale", "Jackson Hale"))
    assert linked("Alex Chan called", Company(people)) == linked("Jackson Hole minutes", Company(people)) == {}
    assert linked("Alex Cehn called", Company(people)) == {"Alex Cehn": "chen"}


def test_i_after_a_name_is_no_initial():
    book = Company((person("raj", "Raj Iyer"),))
    assert linked("I told Raj I'd send it", book) == {"Raj": "raj"}
    assert linked("Raj I. sent it", book) == {"Raj I": "raj"}
