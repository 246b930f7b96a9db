"""Words that introduce somebody else, and a stranger's name said again."""

import pytest

from tests.unit.linking.company import PEOPLE, Company, asked, linked, person

BOOK = Company(
    (
        *PEOPLE,
        person("priya", "Priya Nair", role="Warehouse Lead"),
        person("elsa", "Elsa Winter", organization="Brightpath", role="Counsel"),
        person("bo", "Bo Falk", role="IT Support"),
    )
)


@pytest.mark.parametrize(
    "text",
    [
        "Priya from the daycare called",
        "Lunch with Priya from the choir",
        "Priya of Quentor signed",
        "Priya from Deloitte asked for the file",
        "Mrs. Winter from the museum wrote",
        "Priya at the bakery had the keys",
        "a roofer, Priya, came by",
        "a dog called Priya barked",
    ],
)
def test_somebody_of_another_place_is_asked_at_most(text):
    assert linked(text, BOOK) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Priya something called",
        "a certain Priya called",
        "one Mrs. Winter rang",
        "a dog named Priya",
        "Omar of Orbit left",
    ],
)
def test_somebody_indefinite_is_nobody(text):
    assert (linked(text, BOOK), asked(text, BOOK)) == ({}, {})


@pytest.mark.parametrize(
    "text",
    [
        "Priya from the warehouse called",
        "Priya from the night shift called",
        "Priya from the Berlin office called",
        "Priya from logistics called",
        "Met Priya at the fair",
        "Picked up Priya from the airport hotel",
        "Took Priya from Whitehall in a cab",
        "Lunch with a friend, then Priya came",
        "No one asked Priya",
    ],
)
def test_words_that_fit_leave_the_name_as_it_is(text):
    assert linked(text, BOOK).get("Priya") == "priya"


def test_a_stranger_named_in_full_takes_the_given_name_along():
    assert linked("Interview: Priya Whitaker. Priya can start in May.", BOOK) == {}


def test_somebody_named_in_full_before_keeps_the_given_name():
    named = linked("Priya Nair met Priya Whitaker. Then Priya left.", BOOK)
    assert named["Priya"] == "priya"


def test_the_stranger_of_one_sentence_is_the_stranger_of_the_next():
    assert linked("A roofer, Priya something. Priya can start on Monday.", BOOK) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Neighbour Priya complained",
        "Priya the plumber comes at eight",
        "Priya's homework",
        "Priya from school",
        "Uncle Omar called",
        "my cousin Omar is here",
        "Rev. Haddad preached",
        "dentist appointment with Dr. Haddad",
        "Met Mr. Haddad from the water board",
    ],
)
def test_people_of_ones_home_are_asked(text):
    assert linked(text, BOOK) == {}
    assert asked(text, BOOK)


@pytest.mark.parametrize("text", ["Dr. Haddad called", "Mr. Haddad called", "Priya the lead of the depot"])
def test_a_plain_title_or_the_own_role_says_nothing_against_them(text):
    assert len(linked(text, BOOK)) == 1


def test_brackets_that_say_who_somebody_of_ones_home_is():
    assert linked("a card for Priya (next door)", BOOK) == {}
    assert linked("a card for Priya (warehouse)", BOOK) == {"Priya": "priya"}


def test_a_surname_from_a_city_or_next_door_is_asked():
    assert linked("Mr. Haddad from Zurich will review it", BOOK) == linked("Priya from next door", BOOK) == {}
    assert linked("Priya from Boston will review it", BOOK) == {"Priya": "priya"}


def test_somebody_of_another_house_is_not_ours():
    assert linked("Amazon's Priya will look into it", BOOK) == linked("Brightpath's Priya wrote", BOOK) == {}
    assert linked("Brightpath's Omar wrote", BOOK) == {"Omar": "omar"}
    assert linked("Tilda's Omar wrote", BOOK)["Omar"] == "omar"


@pytest.mark.parametrize("text", ["my dentist, Priya, moved it", "Omar the Great", "Priya from across the street"])
def test_an_aside_tells_of_somebody_else(text):
    assert linked(text, BOOK) == {}
