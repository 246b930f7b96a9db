"""The order of conversations."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from influence_tui.domain.person import Tie
from influence_tui.insight.conversations import conversations

TODAY = date(2026, 11, 23)


def defers(person, to, **fields):
    return Tie(id="t", person=person, kind="defers to", to=to, **fields)


def test_first_those_to_whom_others_defer_then_by_power():
    ties = [defers("nadia", "ken"), defers("ken", "priya")]
    power = {"nadia": 5, "omar": 4, "ken": 3, "priya": 1}
    assert conversations(power, ties, TODAY) == ["omar", "priya", "ken", "nadia"]


def test_a_circle_is_broken_by_the_most_powerful_in_it():
    ties = [defers("a", "b"), defers("b", "a"), defers("x", "a")]
    assert conversations({"x": 5, "a": 2, "b": 3}, ties, TODAY) == ["b", "a", "x"]


def test_ended_ties_other_kinds_and_strangers_change_nothing():
    ties = [
        defers("a", "b", ended=TODAY),
        Tie(id="t", person="a", kind="knows", to="b"),
        defers("a", "stranger"),
        defers("a", "a"),
    ]
    assert conversations({"a": 5, "b": 1}, ties, TODAY) == ["a", "b"]


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=20))
def test_everyone_is_asked_once_and_without_circles_after_those_they_defer_to(edges):
    upward = [defers(str(max(pair)), str(min(pair))) for pair in edges]
    power = {str(n): n for n in range(8)}
    order = conversations(power, upward, TODAY)
    assert sorted(order) == sorted(power)
    assert all(order.index(tie.to) <= order.index(tie.person) for tie in upward)
    anyway = [defers(str(one), str(other)) for one, other in edges]
    assert sorted(conversations(power, anyway, TODAY)) == sorted(power)
