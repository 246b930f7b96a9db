"""Goodwill: each thing, its amount and how it fades."""

from datetime import date, timedelta

import pytest

from influence_tui.domain.person import Favour
from influence_tui.domain.promise import Promise, Step
from influence_tui.insight.goodwill import goodwill
from influence_tui.insight.touch import Touch

TODAY = date(2026, 11, 23)
QUARTER_AGO = TODAY - timedelta(days=90)


def settled(record_id, state, day):
    return Promise(id=record_id, by="me", to="dana", state=state, history={day.isoformat(): Step(state=state)})


@pytest.mark.parametrize(
    ("touches", "favours", "promises", "value"),
    [
        ([], [Favour(id="f", day=QUARTER_AGO)], [], 1.0),
        ([], [Favour(id="f", given=False, day=QUARTER_AGO)], [], -0.5),
        ([], [], [settled("p", "kept", TODAY)], 1.0),
        ([], [], [settled("p", "broken", TODAY)], -3.0),
        ([], [], [Promise(id="p", by="dana", to="me", made=TODAY, state="kept")], -1.0),
        ([Touch(day=TODAY, tone=-2)], [], [], -1.0),
        ([Touch(day=TODAY)], [], [Promise(id="p", by="me", to="dana", made=TODAY)], 0.0),
    ],
)
def test_each_thing_has_its_amount(touches, favours, promises, value):
    assert goodwill(touches, favours, promises, TODAY).value == pytest.approx(value)


def test_the_parts_stand_before_the_sum_newest_first():
    found = goodwill(
        [Touch(day=TODAY, tone=1, entry="e")],
        [Favour(id="f", day=QUARTER_AGO)],
        [Promise(id="p", by="dana", to="me", made=TODAY - timedelta(days=1))],
        TODAY,
    )
    assert [(part.what, part.id) for part in found.parts] == [("tone", "e"), ("ask", "p"), ("favour given", "f")]
    assert str(found) == "+1 (my estimate)"


def test_days_ahead_and_unknown_days_count_nothing():
    found = goodwill([Touch(day=TODAY + timedelta(days=1), tone=2)], [Favour(id="f")], [], TODAY)
    assert found.parts == ()
