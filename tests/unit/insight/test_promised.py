"""What the life of a promise says."""

from datetime import date

import pytest

from influence_tui.domain.promise import Promise, Step
from influence_tui.insight.promised import day_of, is_missed, owed_by_me, owed_to_me, settled

TODAY = date(2026, 11, 23)


def promise(state="promised", **fields):
    return Promise(id="p", by="dana", to="me", state=state, **fields)


def test_a_promise_goes_one_way():
    mine = Promise(id="q", by="me", to="dana")
    assert owed_to_me([promise(), mine], {"dana"}) == [promise()]
    assert owed_by_me([promise(), mine], {"dana", "dee"}) == [mine]
    assert owed_to_me([promise()], {"omar"}) == []


@pytest.mark.parametrize(
    ("state", "due", "missed"),
    [
        ("broken", None, True),
        ("promised", date(2026, 11, 16), False),  # seven days late
        ("promised", date(2026, 11, 15), True),
        ("renegotiated", date(2026, 11, 15), True),
        ("asked", date(2026, 11, 1), False),
        ("promised", None, False),
        ("kept", date(2026, 11, 1), False),
        ("declined", date(2026, 11, 1), False),
        ("withdrawn", date(2026, 11, 1), False),
    ],
)
def test_missed_is_broken_or_open_and_more_than_a_week_late(state, due, missed):
    assert is_missed(promise(state, due=due), TODAY) is missed


@pytest.mark.parametrize(
    ("moved", "missed"), [("2026-11-05T10:00:00+01:00", False), ("2026-11-12T10:00:00+01:00", True)]
)
def test_moved_in_time_the_old_day_does_not_count(moved, missed):
    history = {
        "2026-10-20T10:00:00+01:00": Step(state="promised", due=date(2026, 11, 4)),
        moved: Step(state="renegotiated", due=date(2026, 12, 4)),
    }
    assert is_missed(promise("renegotiated", due=date(2026, 12, 4), history=history), TODAY) is missed


def test_a_promise_is_settled_on_the_day_its_history_says():
    history = {
        "2026-11-20T10:00:00+01:00": Step(state="kept"),
        "2026-11-01T10:00:00+01:00": Step(state="promised"),
    }
    assert settled(promise("kept", history=history, due=TODAY)) == date(2026, 11, 20)
    assert settled(promise("kept", due=TODAY)) == TODAY
    assert settled(promise("kept", made=TODAY)) == TODAY
    assert settled(promise("promised", due=TODAY)) is None


def test_a_time_that_is_none_has_no_day():
    assert day_of("soon") is None
