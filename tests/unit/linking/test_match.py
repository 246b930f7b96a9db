from datetime import date

import pytest

from influence_tui.domain.person import Person
from influence_tui.linking import match
from tests.bench.named_notes import Journal

PEOPLE = (
    Person(
        id="dana", name="Dana Reyes", aliases={"Dee": 1}, contact={"dana@legal.org": "email", "dreyes": "handle"}
    ),
    Person(id="dana2", name="Dana Ek"),
    Person(id="omar", name="Omar Haddad"),
    Person(id="zoe", name="Zoë Bélanger"),
)


def matched(query, *met):
    book = Journal(PEOPLE)
    for person, day in met:
        book._last[person] = day
    return [(one.person, one.why) for one in match(query, book)]


@pytest.mark.parametrize(
    ("query", "who", "why"),
    [
        ("Dana Reyes", "dana", "name"),
        ("dee", "dana", "name"),
        ("dana@legal.org", "dana", "address or handle"),
        ("@dreyes", "dana", "address or handle"),
        ("haddad", "omar", "name"),
        ("omar", "omar", "name"),
        ("Had", "omar", "begins so"),
        ("dana r", "dana", "begins so"),
        ("zoe belanger", "zoe", "name"),
        ("Omra", "omar", "spelling"),
        ("Hadad", "omar", "spelling"),
    ],
)
def test_a_name_on_the_command_line_finds_one(query, who, why):
    assert matched(query) == [(who, why)]


def test_among_equals_all_are_given_the_lately_met_first():
    assert [who for who, _ in matched("dana", ("dana2", date(2026, 1, 1)))] == ["dana2", "dana"]


@pytest.mark.parametrize("query", ["", "  ", "zorkmid", "!?"])
def test_nobody_is_found_by_what_is_no_name(query):
    assert matched(query) == []


@pytest.mark.parametrize(
    ("query", "who"),
    [
        ("DANA REYES", "dana"),
        ("reyes dana", "dana"),
        ("Reyes, Dana", "dana"),
        ("  dana   reyes ", "dana"),
        ("Dana's Reyes", "dana"),
        ("Zoë", "zoe"),
        ("zoe", "zoe"),
        ("Bélanger", "zoe"),
        ("DANA@legal.org", "dana"),
        ("dreyes", "dana"),
        ("dana rey", "dana"),
        ("danna reyes", "dana"),
        ("dana reyez", "dana"),
    ],
)
def test_case_accents_blanks_order_and_a_slip_do_not_matter(query, who):
    assert who in [person for person, _ in matched(query)]


def test_a_whole_name_comes_before_all_who_share_a_word_of_it():
    people = (*PEOPLE, Person(id="mono", name="Dana"))
    assert [one.person for one in match("dana", Journal(people))] == ["mono"]


def test_an_exact_word_comes_before_beginnings_of_others():
    people = (Person(id="short", name="Jo Ek"), Person(id="long", name="Joanna Dahl"))
    assert [one.person for one in match("jo", Journal(people))][:1] == ["short"]


def test_every_word_must_fit_the_same_person():
    assert matched("Dana Haddad") == []
    assert matched("Omar Reyes") == []


def test_same_names_are_all_given():
    people = (Person(id="a", name="Ina Berg"), Person(id="b", name="Ina Berg"))
    assert {one.person for one in match("ina berg", Journal(people))} == {"a", "b"}


def test_somebody_merged_is_given_once_as_the_one_who_stays():
    class Merged(Journal):
        def person(self, person_id):
            return super().person("dana" if person_id == "dana2" else person_id)

    assert [one.person for one in match("dana", Merged(PEOPLE))] == ["dana"]
