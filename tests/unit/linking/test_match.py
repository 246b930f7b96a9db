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
