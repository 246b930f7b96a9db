"""Which verbs promise, and what takes a promise back."""

import pytest

from influence_tui.linking.given import is_given, pronoun_of
from influence_tui.linking.guards import clause, depends, is_conditional, is_settled, is_unsure, takes_back
from influence_tui.linking.verbs import Weight, doing, is_thing, takes_object, weight


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("send the list", Weight.FULL),
        ("get back to us", Weight.FULL),
        ("let me know", Weight.FULL),
        ("have a look", Weight.FULL),
        ("have the list", Weight.LIGHT),
        ("get the list", Weight.LIGHT),
        ("finish it", Weight.LIGHT),
        ("repaint the office", Weight.UNLISTED),
        ("be late", Weight.NONE),
        ("get promoted", Weight.NONE),
        ("call in sick", Weight.NONE),
        ("get her the list", Weight.FULL),
        ("get her laptop", Weight.NONE),
        ("bring her kids", Weight.NONE),
        ("ask her brother", Weight.FULL),
        ("help himself", Weight.NONE),
        ("have left", Weight.NONE),
        ("have fixed the build", Weight.LIGHT),
        ("take the train", Weight.NONE),
        ("give a talk", Weight.NONE),
        ("do", Weight.NONE),
        ("need the list", Weight.NONE),
        ("", Weight.NONE),
    ],
)
def test_a_verb_has_its_weight(said: str, expected: Weight) -> None:
    assert weight(said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("sending the list", Weight.FULL),
        ("getting back to me", Weight.FULL),
        ("helping me move", Weight.FULL),
        ("putting together a list", Weight.FULL),
        ("getting married", Weight.NONE),
        ("giving a talk", Weight.NONE),
        ("working on the list", Weight.NONE),
        ("late", Weight.NONE),
    ],
)
def test_what_one_is_doing_weighs_as_its_verb(said: str, expected: Weight) -> None:
    assert doing(said) == expected


def test_a_verb_that_takes_an_object_is_told_from_a_place() -> None:
    assert takes_object("circulate the notes")
    assert not takes_object("lisbon, me to porto")
    assert not takes_object("marketing from january")


def test_what_is_promised_to_ones_own_people_is_no_thing() -> None:
    assert is_thing("the list")
    assert not is_thing("his wife to be home by six")


@pytest.mark.parametrize(
    "before",
    [
        "if ",
        "unless she asks, ",
        "i hope ",
        "not sure ",
        "maybe ",
        "omar doubts ",
        "hopefully, ",
        "according to omar, ",
    ],
)
def test_what_stands_before_can_take_a_promise_back(before: str) -> None:
    assert takes_back(before)


@pytest.mark.parametrize("before", ["", "met omar and ", "she can't come, but ", "not today; ", "had lunch, "])
def test_another_clause_before_does_not(before: str) -> None:
    assert not takes_back(before)


def test_the_last_clause_is_what_follows_the_last_break() -> None:
    assert clause("met omar but then ") == "then "
    assert clause("told omar ") == "told omar "


def test_a_part_of_another_sentence_depends_on_it() -> None:
    assert depends("ask her when ")
    assert depends("the list that ")
    assert not depends("coffee. ")


def test_what_follows_can_settle_condition_or_doubt_it() -> None:
    assert is_settled("the list, but never sent it")
    assert is_conditional("send it if he asks")
    assert not is_conditional("check if it works")
    assert is_unsure("send it, she thinks")
    assert not is_settled("send the list and call omar")


def test_a_given_name_says_its_pronoun_unless_it_is_also_a_word() -> None:
    assert (pronoun_of("omar"), pronoun_of("lena"), pronoun_of("vendor")) == ("he", "she", "")
    assert is_given("omar")
    assert not is_given("will")
    assert not is_given("mrs")
