"""Warmth, its words and its clocks."""

from datetime import date, timedelta

import pytest

from influence_tui.insight.warmth import brief, said, warmth

TODAY = date(2026, 11, 23)


def ago(days):
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("days", "word"),
    [(0, "warm"), (13, "warm"), (14, "cooling"), (21, "cooling"), (22, "cold"), (200, "cold")],
)
def test_warm_cooling_and_cold_follow_the_cadence(days, word):
    assert warmth(ago(days), 14, TODAY).word == word


def test_warmth_is_said_in_words():
    assert said(warmth(ago(19), 14, TODAY)) == "cooling, 19 days (cadence 14)"
    assert said(warmth(ago(1), 14, TODAY)) == "warm, 1 day (cadence 14)"
    assert said(warmth(TODAY, 14, TODAY)) == "warm, today (cadence 14)"


def test_in_a_column_only_what_cools_has_a_word():
    assert brief(warmth(ago(23), 14, TODAY)) == "23 d cold"
    assert brief(warmth(ago(41), 30, TODAY)) == "41 d cooling"
    assert brief(warmth(ago(3), 14, TODAY)) == "3 d"
    assert brief(warmth(TODAY, 14, TODAY)) == "today"


def test_somebody_never_met_is_not_met_yet_and_never_due():
    never = warmth(None, 14, TODAY)
    assert (said(never), brief(never), never.due, never.cools) == ("not met yet", "not met yet", None, False)


def test_the_clock_of_somebody_without_touches_starts_when_the_circle_is_set():
    asked = warmth(None, 14, TODAY, circle_since=ago(10))
    assert (asked.word, asked.due, asked.overdue) == ("not met yet", ago(-4), False)
    assert warmth(None, 14, TODAY, circle_since=ago(14)).overdue


def test_without_circle_and_cadence_warmth_is_unknown():
    unsorted = warmth(ago(400), None, TODAY)
    assert (unsorted.word, unsorted.due, unsorted.ratio) == ("not sorted yet", None, 0)
    assert said(unsorted) == "not sorted yet, 400 days"


def test_ambient_people_are_never_due():
    met = warmth(ago(400), 14, TODAY, ambient=True)
    assert (met.word, met.due, met.ratio) == ("ambient", None, 0)
    assert said(met) == "ambient, 400 days"


def test_the_ratio_is_days_by_cadence():
    assert warmth(ago(21), 14, TODAY).ratio == 1.5


def test_a_touch_ahead_counts_as_today():
    assert warmth(ago(-3), 14, TODAY).days == 0
