"""Reliability and fragility, and the worked example of the method."""

from datetime import date

import pytest

from influence_tui.domain.promise import Promise
from influence_tui.insight.fragility import fragility
from influence_tui.insight.reliability import Reliability, reliability

TODAY = date(2026, 11, 23)


def promise(state="promised", **fields):
    return Promise(id="p", by="dana", to="me", state=state, **fields)


def test_with_nothing_known_reliability_is_half():
    assert reliability([promise()], TODAY).value == 0.5
    assert str(reliability([], TODAY)) == "no promise kept yet"


def test_kept_and_missed_promises_move_reliability():
    known = [promise("kept")] * 3 + [promise("broken"), promise("declined"), promise("withdrawn"), promise()]
    found = reliability(known, TODAY)
    assert (found.kept, found.missed) == (3, 1)
    assert found.value == pytest.approx(4 / 6)
    assert str(found) == "3 kept, 1 missed"


def test_reliability_is_said_plainly():
    assert str(Reliability(2, 0)) == "2 kept, none missed"
    assert str(Reliability(0, 1)) == "1 missed, none kept"


def test_the_promise_of_the_story_is_fragile_and_says_why():
    found = fragility(promise(importance=5, due=date(2026, 11, 27)), Reliability(), 0.25)
    assert found.value == pytest.approx(0.375)
    assert found.is_fragile
    assert str(found) == "fragile because no promise kept yet, tie weak"


def test_a_strong_tie_and_kept_promises_hold():
    found = fragility(promise(due=TODAY), Reliability(3, 0), 0.8)
    assert found.value == pytest.approx(3 / 5 * 1 / 5 * 0.2)
    assert str(found) == ""


def test_a_promise_without_a_date_always_says_so():
    assert str(fragility(promise(), Reliability(3, 0), 0.8)) == "no date: agree one"
    assert str(fragility(promise(importance=5), Reliability(0, 2), 0)).endswith("no tie yet · no date: agree one")
