"""Paths to a person, and the worked example of the method."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.domain.person import Tie
from influence_tui.insight.path import against, neighbours, path, strength_of, via

TODAY = date(2026, 11, 23)
NAMES = {"lena": "Lena", "omar": "Omar"}


def tie(person, to, kind="knows", **fields):
    return Tie(id="t", person=person, kind=kind, to=to, **fields)


def find(target, mine, *ties, archived=()):
    return path(target, mine, neighbours(ties, TODAY), archived)


def test_the_path_of_the_story_leads_through_the_manager():
    found = find("dana", {"dana": 0.25, "lena": 0.72}, tie("dana", "lena", "reports to"))
    assert found is not None
    assert found.people == ("lena", "dana")
    assert found.strength == pytest.approx(0.432)
    assert found.beats(0.25)
    assert against(found, 0.25, NAMES.__getitem__) == "via Lena .43 against .25"


def test_a_path_is_said_by_the_first_person_on_it():
    found = find("nadia", {"omar": 0.81}, tie("omar", "nadia"))
    assert found is not None
    assert via(found, NAMES.__getitem__) == "via Omar (.41)"


@pytest.mark.parametrize(
    ("kind", "strength", "expected"),
    [
        ("reports to", "", 0.6),
        ("introduced", "", 0.5),
        ("defers to", "", 0.5),
        ("plays chess with", "", 0.5),
        ("reports to", "weak", 0.3),
        ("knows", "good", 0.5),
        ("knows", "strong", 0.8),
    ],
)
def test_a_tie_between_others_has_the_strength_i_set_or_that_of_its_kind(kind, strength, expected):
    assert strength_of(tie("a", "b", kind, strength=strength)) == expected


def test_the_strongest_chain_wins_over_the_shortest():
    ties = [tie("a", "x", strength="weak"), tie("b", "c", strength="strong"), tie("c", "x", strength="strong")]
    found = find("x", {"a": 0.9, "b": 0.9}, *ties)
    assert found is not None
    assert found.people == ("b", "c", "x")
    assert found.strength == pytest.approx(0.9 * 0.8 * 0.8)


def test_a_chain_of_four_ties_is_too_long():
    chain = [tie("a", "b"), tie("b", "c"), tie("c", "x")]
    assert find("x", {"a": 1.0}, *chain) is None
    assert find("c", {"a": 1.0}, *chain) is not None


def test_nothing_leads_through_archived_people_but_to_them():
    assert find("x", {"a": 0.9}, tie("a", "x"), archived={"a"}) is None
    assert find("x", {"a": 0.9}, tie("a", "b"), tie("b", "x"), archived={"b"}) is None
    assert find("x", {"a": 0.9}, tie("a", "x"), archived={"x"}) is not None


def test_ended_ties_and_my_own_lead_nowhere():
    assert find("x", {"a": 0.9}, tie("a", "x", ended=TODAY)) is None
    assert find("x", {"a": 0.9}, tie("a", "x", ended=date(2026, 11, 24))) is not None
    assert find("x", {"x": 0.9, "a": 0.9}, tie("me", "x")) is None


def test_my_own_tie_to_the_target_is_no_path():
    found = find("x", {"x": 0.9, "a": 0.1}, tie("a", "x"))
    assert found is not None
    assert found.people == ("a", "x")
    assert not found.beats(0.9)


def test_after_a_merge_ties_meet_in_the_one_who_stays():
    ties = [tie("dee", "lena"), tie("dana", "dee")]
    others = neighbours(ties, TODAY, lambda person: {"dee": "dana"}.get(person, person))
    assert others == {"dana": {"lena": 0.5}, "lena": {"dana": 0.5}}


PEOPLE = st.sampled_from("abcdex")


@given(
    st.dictionaries(PEOPLE, st.floats(0.01, 1)),
    st.lists(st.tuples(PEOPLE, PEOPLE, st.sampled_from(["weak", "good", "strong"])), max_size=12),
)
def test_no_chain_that_one_can_walk_is_stronger(mine, edges):
    others = neighbours([tie(one, other, strength=strength) for one, other, strength in edges], TODAY)
    starts = [person for person in mine if person != "x"]
    short = [mine[a] * others[a]["x"] for a in starts if "x" in others.get(a, {})]
    long = [
        mine[a] * others[a][b] * others[b]["x"]
        for a in starts
        for b in others.get(a, {})
        if b != "x" and "x" in others[b]
    ]
    found = path("x", mine, others)
    assert (found.strength if found else 0) == pytest.approx(max([*short, *long], default=0))
