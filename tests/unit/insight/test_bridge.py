"""The only bridge and Burt's constraint, worked by hand."""

import pytest

from influence_tui.insight.bridge import constraint, only_bridge


def both(*ties):
    found: dict[str, dict[str, float]] = {}
    for one, other, strength in ties:
        found.setdefault(one, {})[other] = strength
        found.setdefault(other, {})[one] = strength
    return found


def test_the_only_bridge_is_the_one_without_whom_nothing_leads_there():
    others = both(("omar", "nadia", 0.5))
    assert only_bridge("nadia", {"omar": 0.8}, others) == "omar"


def test_a_second_way_or_a_tie_of_my_own_makes_it_no_bridge():
    others = both(("omar", "nadia", 0.5), ("ken", "nadia", 0.3))
    assert only_bridge("nadia", {"omar": 0.8, "ken": 0.4}, others) == ""
    assert only_bridge("nadia", {"omar": 0.8, "nadia": 0.1}, both(("omar", "nadia", 0.5))) == ""


def test_a_second_way_that_carries_nothing_does_not_count():
    others = both(("omar", "nadia", 0.5), ("ken", "nadia", 0.3))
    assert only_bridge("nadia", {"omar": 0.8, "ken": 0.3}, others) == "omar"


def test_two_ways_that_meet_have_their_bridge_behind():
    others = both(("omar", "lena", 0.8), ("ken", "lena", 0.8), ("lena", "nadia", 0.8))
    assert only_bridge("nadia", {"omar": 0.8, "ken": 0.8}, others) == "lena"


def test_where_nothing_leads_there_is_no_bridge():
    assert only_bridge("nadia", {"omar": 0.8}, {}) == ""
    assert only_bridge("nadia", {"omar": 0.15}, both(("omar", "nadia", 0.5))) == ""


def test_people_who_do_not_know_each_other_leave_me_free():
    assert constraint({"a": 0.5, "b": 0.5, "c": 0.5, "d": 0.5}, {}) == pytest.approx(0.25)
    assert constraint({"a": 0.5}, {}) == 1
    assert constraint({}, {}) == 0


def test_people_who_know_each_other_constrain():
    # p = .5 each; through the other .5 · .5/(.5 + .5) = .25: (.5 + .25)² · 2
    assert constraint({"a": 0.5, "b": 0.5}, both(("a", "b", 0.5))) == pytest.approx(1.125)


def test_people_who_know_many_others_constrain_less():
    # b's share in a falls to .5 / (.5 + .5 + 1) = .25: (.5 + .5 · .25)² + (.5 + .25)²
    others = both(("a", "b", 0.5), ("b", "stranger", 1.0))
    assert constraint({"a": 0.5, "b": 0.5}, others) == pytest.approx(0.625**2 + 0.75**2)


def test_ties_too_weak_to_be_ties_count_nothing():
    assert constraint({"a": 0.5, "b": 0.5, "c": 0.14}, both(("a", "b", 0.1))) == pytest.approx(0.5)
