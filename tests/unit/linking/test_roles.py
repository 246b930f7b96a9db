"""Own aliases that are plain words or roles: they name somebody only as a noun phrase of their own."""

import pytest

from tests.unit.linking.company import PEOPLE, Company, asked, linked, person

BOOK = Company(
    (
        *PEOPLE,
        person("counsel", "Ada Prill", "legal"),
        person("king", "Charles Stuart", "the King"),
        person("cfo", "Hana Doi", "CFO"),
        person("design", "Juri Aalto", "head of design"),
        person("captain", "Ole Dahl", "Captain"),
    )
)


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("chase legal", "legal", "counsel"),
        ("legal says no", "legal", "counsel"),
        ("Legal approved the wording", "Legal", "counsel"),
        ("waiting on legal, then we sign", "legal", "counsel"),
        ("call with legal about the cap", "legal", "counsel"),
        ("legal and finance agreed", "legal", "counsel"),
        ("asked legal for a draft", "legal", "counsel"),
        ("legal's comments are in", "legal", "counsel"),
        ("the CFO signed", "CFO", "cfo"),
        ("sent it to the CFO yesterday", "CFO", "cfo"),
        ("the King left for Dover", "the King", "king"),
        ("bowed to the King", "the King", "king"),
        ("my boss loves it", "my boss", "boss"),
        ("My boss is away", "My boss", "boss"),
        ("my boss's laptop", "my boss", "boss"),
        ("told the Captain about it", "Captain", "captain"),
        ("our head of design quit", "head of design", "design"),
    ],
)
def test_a_role_by_itself_names_its_bearer(text, words, who):
    assert linked(text, BOOK).get(words) == who


@pytest.mark.parametrize(
    "text",
    [
        "the legal team met",
        "legal advice costs",
        "is it legal to ask",
        "that is legal",
        "perfectly legal",
        "legal and technical issues",
        "no legal basis",
        "Ana's legal",
        "beer at the King's Head",
        "King Street is closed",
        "the CFO role is open",
        "the CFO search drags on",
        "her CFO left",
        "her boss fight",
        "a head of design",
    ],
)
def test_a_role_inside_another_phrase_names_nobody(text):
    assert (linked(text, BOOK), asked(text, BOOK)) == ({}, {})


def test_a_noun_of_its_own_after_my_makes_a_question():
    assert (linked("my boss fight was long", BOOK), list(asked("my boss fight was long", BOOK))) == (
        {},
        ["my boss"],
    )
