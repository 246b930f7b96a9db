"""Who of several is meant: the note, the habit of meeting and earlier answers, each with its reason."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from influence_tui.domain.person import Person
from influence_tui.linking.rank import FRESH, HALF_LIFE, weigh
from influence_tui.linking.read import spots
from tests.unit.linking.company import DAY, Company, asked, context, found, linked, person

TWINS = (person("a", "Ina Berg"), person("b", "Ina Dahl"), person("c", "Omar Haddad"))
APART = (
    person("a", "Ina Berg", organization="Kestrel"),
    person("b", "Ina Dahl", organization="Northwind"),
    person("c", "Omar Haddad", organization="Northwind"),
)


def why(text, book):
    return [one.candidates[0].why for one in found(text, book) if one.candidates]


def test_among_equals_nobody_is_guessed():
    assert asked("Lunch with Ina", Company(TWINS)) == {"Ina": ["a", "b"]}


def test_a_crowd_is_asked_with_the_first_three():
    crowd = Company([person(f"p{number}", f"Ina {name}") for number, name in enumerate(SURNAMES)])
    assert len(asked("Lunch with Ina", crowd)["Ina"]) == 3


SURNAMES = ("Abel", "Boman", "Cato", "Dorn", "Ewald", "Fuchs", "Gorski", "Hallam", "Ibsen", "Jansen")


def test_the_lately_met_of_a_crowd_is_among_the_three():
    crowd = Company([person(f"p{number}", f"Ina {name}") for number, name in enumerate(SURNAMES)])
    assert asked("Lunch with Ina", crowd.met(p9=DAY))["Ina"][0] == "p9"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Kestrel call: Ina insists", "a"),
        ("Ina insists on the cap, said Northwind", "b"),
        ("Lunch with Ina (Kestrel)", "a"),
    ],
)
def test_another_organization_in_the_note_decides(text, who):
    assert linked(text, Company(APART)).get("Ina") == who


def test_the_organization_is_the_reason_given():
    assert why("Kestrel call: Ina insists", Company(APART)) == ["Kestrel named in this note"]


def test_both_organizations_in_the_note_decide_nothing():
    assert "Ina" in asked("Kestrel and Northwind met; Ina was there", Company(APART))


@pytest.mark.parametrize(("first", "who"), [("Ina Berg", "a"), ("Ina Dahl", "b")])
def test_who_was_named_in_full_earlier_is_meant_later(first, who):
    text = f"Met {first}. Later Ina called"
    assert linked(text, Company(TWINS)) == {first: who, "Ina": who}
    assert why(text, Company(TWINS))[1] == "named in full in this note"


def test_who_is_named_in_full_later_is_not_yet_known():
    assert "Ina" in asked("Lunch with Ina. Then Ina Dahl called", Company(TWINS))


def test_two_named_in_full_leave_the_given_name_open():
    assert "Ina" in asked("Met Ina Berg and Ina Dahl. Then Ina left", Company(TWINS))


def test_who_occurs_with_the_others_comes_first_with_the_reason():
    book = Company(TWINS).often("c", "b")
    assert asked("Omar Haddad and Ina", book)["Ina"] == ["b", "a"]
    assert "often together with others named" in why("Omar Haddad and Ina", book)


def test_recency_orders_and_fades():
    lately = Company(TWINS).met(b=DAY - timedelta(days=2), a=DAY - timedelta(days=3 * HALF_LIFE))
    assert asked("Lunch with Ina", lately)["Ina"] == ["b", "a"]
    assert why("Lunch with Ina", lately) == ["met lately"]


def test_a_contact_after_the_day_of_the_note_says_nothing():
    ahead = Company(TWINS).met(b=DAY + timedelta(days=1))
    assert asked("Lunch with Ina", ahead)["Ina"] == ["a", "b"]


def test_recency_alone_never_links():
    assert not linked("Lunch with Ina", Company(TWINS).met(b=DAY))


def test_one_of_my_own_organization_is_meant_before_an_outsider():
    mixed = Company((person("a", "Ina Berg"), person("b", "Ina Dahl", organization="Kestrel")))
    assert linked("Lunch with Ina", mixed) == {"Ina": "a"}
    assert linked("Kestrel lunch with Ina", mixed) == {"Ina": "b"}


def test_words_of_the_role_are_a_reason():
    roles = Company((person("a", "Ina Berg", role="Payroll Clerk"), person("b", "Ina Dahl")))
    assert linked("Ina fixed payroll", roles) == {"Ina": "a"}


@pytest.mark.parametrize(
    ("days", "state"), [(0, "linked"), (FRESH, "linked"), (FRESH + 1, "asked"), (3 * FRESH, "asked")]
)
def test_a_confirmed_single_word_is_exact_for_eighteen_months(days, state):
    book = Company(TWINS).ruled("ina", "b", day=DAY - timedelta(days=days))
    (one,) = found("Lunch with Ina", book)
    assert one.state == state
    assert one.candidates[0].person == "b"


def test_a_newer_answer_keeps_an_old_one_fresh():
    book = Company(TWINS).ruled("ina", "b", day=date(2020, 1, 1)).ruled("ina", "b", day=DAY)
    assert linked("Lunch with Ina", book) == {"Ina": "b"}


def test_a_confirmed_name_of_several_words_does_not_age():
    book = Company((person("x", "George Carrick"), person("y", "George Carrock")))
    assert asked("met George Carrack", book) == {"George Carrack": ["x", "y"]}
    book.ruled("george carrack", "y", day=date(2015, 1, 1))
    assert linked("met George Carrack", book) == {"George Carrack": "y"}


def test_words_confirmed_for_two_are_asked():
    book = Company(TWINS).ruled("ina", "a").ruled("ina", "b")
    assert set(asked("Lunch with Ina", book)["Ina"]) == {"a", "b"}


def test_a_confirmation_is_told_from_a_guess():
    (one,) = found("Lunch with Ina", Company(TWINS).ruled("ina", "b"))
    assert (one.by, one.candidates[0].why) == ("confirmed", "confirmed before")


def test_not_here_leaves_somebody_out_of_one_entry_only():
    book = Company(TWINS).ruled("ina", "a", "not here", entry="E1")
    assert linked("Lunch with Ina", book, entry="E1") == {"Ina": "b"}
    assert linked("Lunch with Ina Berg", book, entry="E2") == {"Ina Berg": "a"}
    (elsewhere,) = found("Lunch with Ina", book, entry="E2")
    assert elsewhere.candidates[0].person == "b"


def test_never_leaves_somebody_out_of_every_entry():
    book = Company(TWINS).ruled("ina", "a", "never")
    assert linked("Lunch with Ina", book) == {"Ina": "b"}
    assert linked("Lunch with Ina Berg", book) == {"Ina Berg": "a"}


def test_a_ruling_about_other_words_says_nothing():
    book = Company(TWINS).ruled("ina berg", "a", "never")
    assert asked("Lunch with Ina", book)["Ina"] == ["a", "b"]


def test_what_is_named_explicitly_is_not_overruled():
    book = Company(TWINS).ruled("ina", "b", "never").ruled("ina dahl", "b", "never")
    (one,) = found("Lunch with @Ina Dahl", book)
    assert (one.person, one.by) == ("b", "user")


@given(st.permutations(TWINS), st.sampled_from(["Lunch with Ina", "Met Ina Berg. Ina left", "Dahl, Ina"]))
@settings(max_examples=20, deadline=None)
def test_the_order_in_which_people_came_decides_nothing_that_is_linked(people: list[Person], text: str):
    assert linked(text, Company(people)) == linked(text, Company(TWINS))


def test_the_weighed_come_the_likeliest_first():
    note = context("Kestrel call with Ina", APART)
    (spot,) = spots(note.page)
    weighed = weigh(note, spot, "ina")
    assert [one.person.id for one in weighed] == ["a", "b"]
    assert weighed[0].weight > weighed[1].weight
    assert (weighed[0].proven, weighed[1].proven) == (True, False)


INSIDE = (
    person("a", "Ina Berg", role="Buyer"),
    person("b", "Ina Dahl", organization="Northwind", role="IT Support"),
    person("c", "Omar Haddad", organization="Northwind"),
)


def test_somebody_inside_stands_clear_of_somebody_outside():
    assert linked("Ina rewired the panel", Company(INSIDE)) == {"Ina": "a"}


@pytest.mark.parametrize(
    "text", ["Ina left a message", "Asked Ina for the deck", "Ina says hello", "Ina sent a file"]
)
def test_those_outside_call_and_write_as_much(text):
    assert asked(text, Company(INSIDE)) == {"Ina": ["a", "b"]}


def test_a_colleague_of_somebody_outside_in_the_note_is_as_likely():
    assert set(asked("Omar Haddad was on the call. Ina took notes", Company(INSIDE))["Ina"]) == {"a", "b"}


def test_the_role_right_after_the_name_decides():
    assert linked("Ina from IT sent a file", Company(INSIDE)) == {"Ina": "b"}
    assert linked("Ina (IT) sent a file", Company(INSIDE)) == {"Ina": "b"}


def test_a_short_role_counts_in_capitals_only():
    assert linked("Ina built it", Company(INSIDE)) == {"Ina": "a"}


def test_a_confirmation_of_a_shared_name_does_not_settle_it_for_good():
    book = Company(INSIDE).ruled("ina", "b").met(b=DAY)
    assert asked("Ina cut the scope", book) == {"Ina": ["b", "a"]}


def test_accents_that_were_typed_decide():
    people = (person("a", "Sofia Reyes"), person("b", "Sofía Andrade", organization="Northwind"))
    assert linked("Sofía came by", Company(people)) == {"Sofía": "b"}
    assert linked("Sofia came by", Company(people)) == {"Sofia": "a"}


def test_a_role_said_beside_the_name_outweighs_who_was_named_before():
    book = Company(INSIDE)
    assert linked("Ina built it. Ina the IT wizard and Ina from IT tested it", book) == {"Ina": "b"}
    found_here = [one.person for one in found("Ina built it. Then Ina from IT tested it", book)]
    assert found_here[-1] == "b"


def test_what_somebody_wrote_is_their_work():
    assert linked("Ina wrote the plan", Company(INSIDE)) == {"Ina": "a"}
    assert asked("Ina wrote about it", Company(INSIDE)) == {"Ina": ["a", "b"]}
