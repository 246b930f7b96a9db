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


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("@omar haddad agreed", "@omar haddad"),
        ("@Omar Haddad's list", "@Omar Haddad"),
        ("(@Omar Haddad)", "@Omar Haddad"),
        ("@Omar Haddad, Will and I", "@Omar Haddad"),
        ("@Omar Haddad. Then lunch", "@Omar Haddad"),
        ("@haddad agreed", "@haddad"),
    ],
)
def test_an_at_ends_where_the_name_does(text, surface):
    one = first(text)
    assert (one.surface, one.person) == (surface, "omar")


def test_words_after_an_at_that_name_nobody_are_left_out():
    assert first("@Will agreed").surface == "@Will"
    assert first("@Will\nSmith agreed").surface == "@Will"


@pytest.mark.parametrize("text", ["a@b", r"\@will", "`@will`", "@ will", "@@will", "@"])
def test_what_is_no_explicit_name_is_left_alone(text):
    assert [one for one in link(text, Journal(PEOPLE), date(2026, 11, 23)) if one.by == "user"] == []


def test_a_quoted_name_that_two_bear_is_asked():
    twins = Journal((Person(id="a", name="Ina Berg"), Person(id="b", name="Ina Berg")))
    (one,) = link('met @"Ina Berg"', twins, date(2026, 11, 23))
    assert (one.state, {candidate.person for candidate in one.candidates}) == ("asked", {"a", "b"})


def test_a_quoted_alias_is_that_person_and_blanks_are_made_one():
    book = Journal((Person(id="a", name="Ina Berg", aliases={"The Boss": 1}),))
    (one,) = link('met @"the  boss"', book, date(2026, 11, 23))
    assert one.person == "a"


def test_an_explicit_name_tells_the_rest_of_the_note_who_is_meant():
    told = link("@ohaddad came. Omar left early", Journal(PEOPLE), date(2026, 11, 23))
    assert [one.person for one in told] == ["omar", "omar"]
