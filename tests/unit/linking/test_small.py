"""Names without a capital."""

import pytest

from tests.unit.linking.company import PEOPLE, Company, asked, linked, person

BOOK = Company(
    (*PEOPLE, person("ivy", "Ivy Lang"), person("rose", "Rose Tran"), person("mo", "Mohammed Saab", handle="@mo"))
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("rose found the missing invoice", "rose"),
        ("tag cut, mo signed off the payments", "mo"),
        ("lunch with grace", "grace"),
        ("asked mark about the desk", "mark"),
    ],
)
def test_a_word_name_where_only_a_person_can_stand_is_asked(text, name):
    assert linked(text, BOOK) == {}
    assert list(asked(text, BOOK)) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "rose gardens",
        "prices rose found no taker",
        "a rose found its way",
        "lunch with grace period talk",
        "asked will he come",
        "mark closed tickets",
        "grace: said before dinner",
        "the omar",
    ],
)
def test_elsewhere_it_is_a_word(text):
    assert (linked(text, BOOK), asked(text, BOOK)) == ({}, {})


def test_it_is_a_name_among_names_before_colons():
    text = "- [ ] ivy: contrast\n- [ ] omar: poll\n- [ ] rose: changelog"
    assert linked(text, BOOK) == {"ivy": "ivy", "omar": "omar", "rose": "rose"}


def test_one_other_name_before_a_colon_only_makes_a_question():
    assert list(asked("- ivy: contrast\n- omar: poll", BOOK)) == ["ivy"]
    assert asked("- ivy: 12\n- rose: 7", BOOK) == {}


def test_it_is_asked_in_a_list_with_a_name():
    assert list(asked("lunch: ivy, rose and omar", BOOK)) == ["ivy", "rose"]
    assert asked("tea: ivy, rose and sage", BOOK) == {}


def test_a_small_letter_after_a_small_name_is_an_initial():
    twins = Company((person("a", "Ina Berg"), person("b", "Ina Dahl"), person("e", "Elizabeth Ward")))
    assert linked("ina d. sent it", twins) == {"ina d": "b"}
    assert linked("ina d wants it", twins) == {"ina d": "b"}
    assert linked("liz w. is away", twins) == {"liz w": "e"}
    assert list(asked("ina a while ago", twins)) == ["ina"]


def test_a_nickname_in_small_letters_is_asked():
    assert list(asked("liz is away", Company((person("e", "Elizabeth Ward"),)))) == ["liz"]


def test_a_word_name_before_a_colon_is_asked_where_other_names_stand_so():
    book = Company((*PEOPLE, person("patience", "Patience Mensah"), person("omar2", "Omar Haddad")))
    assert list(asked("Talks. Patience: wants more field. Omar: happy.", book)) == ["Patience"]
    assert asked("Patience: all will be well.", book) == {}
