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


@pytest.mark.parametrize(
    ("query", "who", "why"),
    [
        ("dan", "dana", "name"),
        ("dah", "dahl", "surname"),
        ("dar", "alias", "alias"),
        ("dai", "handle", "handle"),
        ("pat", "nick", "name"),
        ("patty", "nick", "nickname"),
        ("pq", "initials", "initials"),
        ("dnaa", "dana", "spelling"),
    ],
)
def test_each_tier_says_why(query, who, why):
    first = picker(query, Book(PEOPLE), DAY)[0]
    assert (first.person, first.why) == (who, why)


def test_of_those_met_on_one_day_the_better_tier_comes_first():
    book = Book(PEOPLE).met(dana=DAY, dahl=DAY, alias=DAY, handle=DAY)
    assert picked("da", book) == ["dana", "dahl", "alias", "handle"]


def test_somebody_met_lately_by_surname_comes_before_somebody_met_long_ago():
    book = Book(PEOPLE).met(dahl=DAY, dana=date(2026, 9, 1))
    assert picked("da", book)[:2] == ["dana", "dahl"]
    assert picked("da", book.met(dana=date(2026, 6, 1)))[:2] == ["dahl", "dana"]


def test_the_likeliest_never_met_is_among_the_first_three():
    book = Book(PEOPLE).met(dahl=DAY, alias=DAY, handle=DAY)
    assert picked("da", book) == ["dahl", "alias", "dana", "handle"]


def test_those_of_one_organization_with_somebody_near_come_first():
    people = (
        *(Person(id=f"p{number}", name=f"Ina {name}") for number, name in enumerate(("Ek", "Dahl", "Berg"))),
        Person(id="theirs", name="Ina Roe", organization="Kestrel"),
        Person(id="near", name="Omar Dahl", organization="Kestrel"),
    )
    assert picked("in", Book(people), near=["near"])[0] == "theirs"
    assert picked("in", Book(people))[0] == "p0"


def test_after_three_letters_with_a_slip_those_of_the_first_two_are_offered():
    assert set(picked("daq")) == {"dana", "dahl", "alias", "handle"}


def test_those_near_come_in_the_order_given_and_say_so():
    told = picker("da", Book(PEOPLE), DAY, near=["handle", "dahl"])
    assert [one.person for one in told][:3] == ["handle", "dahl", "dana"]
    assert [one.why for one in told][:2] == ["in this note or goal"] * 2


def test_somebody_near_who_does_not_fit_is_not_offered():
    assert "nick" not in picked("da", near=["nick"])


def test_enough_good_answers_leave_the_looser_tiers_out():
    many = tuple(Person(id=f"p{number}", name=f"Liz {name}") for number, name in enumerate(("Ek", "Dahl", "Berg")))
    book = Book((*many, Person(id="formal", name="Elizabeth Marsh")))
    assert "formal" not in picked("liz", book)
    assert "formal" in picked("lizz", book)


def test_nobody_is_offered_twice():
    people = (Person(id="a", name="Dana Dahl", aliases={"Dada": 1}, contact={"dada": "handle"}),)
    assert picked("da", Book(people)) == ["a"]
