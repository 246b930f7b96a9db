from datetime import date

import pytest

from influence_tui.domain.person import Person
from influence_tui.linking import link
from tests.bench.named_notes import Journal

PEOPLE = (
    Person(id="omar", name="Omar Haddad", contact={"ohaddad": "handle"}),
    Person(id="omar2", name="Omar Diaz", contact={"od": "handle"}),
    Person(id="will", name="Will Smith"),
    Person(id="dijk", name="Pieter van Dijk"),
    Person(id="marie", name="Marie Curie", contact={"marie.curie@orbit.io": "email"}),
)


def first(text):
    return link(text, Journal(PEOPLE), date(2026, 11, 23))[0]


@pytest.mark.parametrize(
    ("text", "surface", "who"),
    [
        ("ask @will about it", "@will", "will"),
        ("@Omar Haddad agreed", "@Omar Haddad", "omar"),
        ("@ohaddad agreed", "@ohaddad", "omar"),
        ("@Pieter van Dijk sent it", "@Pieter van Dijk", "dijk"),
        ("@Will Smith's draft", "@Will Smith", "will"),
        ("@marie.curie please", "@marie.curie", "marie"),
        ('@"Omar Diaz" came', '@"Omar Diaz"', "omar2"),
    ],
)
def test_an_at_takes_the_longest_known_name(text, surface, who):
    one = first(text)
    assert (one.surface, one.person, one.by, one.state) == (surface, who, "user", "linked")


def test_an_at_that_several_bear_is_asked():
    one = first("@Omar came")
    assert one.state == "asked"
    assert {candidate.person for candidate in one.candidates} == {"omar", "omar2"}


def test_an_unknown_at_is_asked_with_the_nearest():
    one = first("@wil came")
    assert (one.state, one.by) == ("asked", "user")
    assert [candidate.person for candidate in one.candidates] == ["will"]
    assert first("@zork came").candidates == ()


def test_a_quoted_unknown_name_makes_a_new_person():
    one = first('Met @"Nadia Petrov" today')
    assert (one.new_name, one.person, one.state) == ("Nadia Petrov", None, "linked")


def test_an_address_of_mail_is_no_explicit_name():
    assert [one.by for one in link("to x@will.org", Journal(PEOPLE), date(2026, 11, 23))] == []


def test_an_at_says_who_and_not_whether():
    assert not first("@will owes me").present
    assert first("coffee with @will").present
