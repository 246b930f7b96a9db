"""Drift beside the cadence."""

from datetime import date, timedelta

import pytest

from influence_tui.insight.drift import drift

TODAY = date(2026, 11, 23)


def days(*ago):
    return [TODAY - timedelta(days=one) for one in ago]


def test_drift_is_said_beside_the_cadence():
    assert str(drift(days(49, 70, 91, 112), TODAY)) == "usually every 3 weeks, 7 weeks now"


@pytest.mark.parametrize(
    ("quiet", "drifts"),
    [(28, False), (29, True), (14 * 12 - 1, True), (14 * 12, False)],
)
def test_a_usual_gap_counts_as_two_weeks_at_least(quiet, drifts):
    known = days(quiet, quiet + 1, quiet + 2, quiet + 3)
    assert bool(drift(known, TODAY)) is drifts


def test_the_words_keep_the_gap_as_it_was():
    assert str(drift(days(40, 41, 42, 43), TODAY)) == "usually every day, 6 weeks now"


def test_four_touches_on_one_day_are_one_day():
    assert drift(days(100, 100, 100, 121, 142), TODAY) is None


def test_the_median_is_not_moved_by_one_long_gap():
    found = drift(days(50, 70, 90, 400), TODAY)
    assert found is not None
    assert (found.usual, found.quiet) == (20, 50)


def test_days_ahead_are_no_touches():
    assert drift(days(-5, 49, 70, 91), TODAY) is None
