"""The calendar under the date grammar, against the standard library's and dateutil's."""

from calendar import monthrange
from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from dateutil.rrule import MONTHLY, rrule, weekday
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.domain.when.calendar import (
    AHEAD,
    BACK,
    Ask,
    ImpossibleDateError,
    around,
    day_of,
    last_weekday,
    month_length,
    month_near,
    months,
    nearest,
    next_weekday,
    nth_day,
    nth_in,
    shifted,
    weekday_near,
)
from influence_tui.domain.when.vocabulary import Unit

DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
WEEKDAY = st.integers(0, 6)
DAY = timedelta(days=1)


@given(st.integers(1, 9998), st.integers(1, 12))
def test_months_are_as_long_as_the_standard_library_says(year: int, month: int) -> None:
    assert month_length(year, month) == monthrange(year, month)[1]


@given(DAYS, st.integers(-400, 400), st.sampled_from([Unit.MONTH, Unit.QUARTER, Unit.YEAR]))
def test_a_step_of_months_is_dateutils(day: date, count: int, unit: Unit) -> None:
    length = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}[unit]
    assert shifted(day, count, unit) == day + relativedelta(months=count * length)


@pytest.mark.parametrize("unit", [Unit.HOUR, Unit.MINUTE])
def test_a_day_is_not_moved_by_hours(unit: Unit) -> None:
    with pytest.raises(ImpossibleDateError):
        shifted(date(2026, 11, 23), 3, unit)


@given(DAYS, st.integers(10_000, 999_999), st.sampled_from(list(Unit)))
def test_a_step_beyond_the_calendar_is_refused_in_words(day: date, count: int, unit: Unit) -> None:
    if unit in (Unit.YEAR, Unit.QUARTER):
        with pytest.raises(ImpossibleDateError, match="further"):
            shifted(day, count * 4, unit)


@given(DAYS, st.sampled_from([Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR]))
def test_a_span_holds_its_day_and_the_next_begins_after_it(day: date, unit: Unit) -> None:
    first, last = around(day, unit)
    assert first <= day <= last
    assert around(first, unit) == around(last, unit) == (first, last)
    assert around(last + DAY, unit)[0] == last + DAY


@given(DAYS)
def test_a_week_is_monday_to_sunday_and_its_weekend_is_in_it(day: date) -> None:
    first, last = around(day, Unit.WEEK)
    assert (first.weekday(), last.weekday()) == (0, 6)
    assert around(day, Unit.WEEKEND) == (last - DAY, last)


@given(DAYS, WEEKDAY)
def test_next_and_last_weekday_are_within_a_week_and_never_today(day: date, name: int) -> None:
    after, before = next_weekday(day, name), last_weekday(day, name)
    assert after.weekday() == before.weekday() == name
    assert 1 <= (after - day).days <= 7
    assert 1 <= (day - before).days <= 7


@given(DAYS, WEEKDAY)
def test_a_weekday_looking_back_may_be_today_and_looking_ahead_is_not(day: date, name: int) -> None:
    assert 0 <= (day - weekday_near(Ask(day, BACK), name)).days < 7
    assert 0 < (weekday_near(Ask(day, AHEAD), name) - day).days <= 7


@given(DAYS, WEEKDAY, st.sampled_from([-2, -1, 1, 2, 3, 4, 5]))
def test_the_nth_weekday_of_a_month_is_dateutils(day: date, name: int, nth: int) -> None:
    first, last = months(day.year, day.month, 1)
    rule = rrule(MONTHLY, byweekday=weekday(name, nth), dtstart=first, until=last)
    expected = [found.date() for found in rule if first <= found.date() <= last]
    if expected:
        assert nth_in((first, last), nth, name) == expected[0]
    else:
        with pytest.raises(ImpossibleDateError):
            nth_in((first, last), nth, name)


@given(DAYS, st.integers(1, 12), st.integers(1, 31), st.sampled_from([BACK, AHEAD]))
def test_a_date_without_a_year_is_the_nearest_on_its_side(day: date, month: int, number: int, facing: int) -> None:
    if number > month_length(2024, month):
        with pytest.raises(ImpossibleDateError):
            nearest(Ask(day, facing), month, number)
        return
    found = nearest(Ask(day, facing), month, number)
    assert (found.month, found.day) == (month, number)
    assert (found - day).days * facing >= 0
    if number < 29:
        assert abs((found - day).days) <= 366


@given(DAYS, st.integers(1, 31), st.sampled_from([BACK, AHEAD]))
def test_a_day_of_the_month_is_the_nearest_that_exists(day: date, number: int, facing: int) -> None:
    found = nth_day(Ask(day, facing), number)
    assert found.day == number
    assert 0 <= (found - day).days * facing <= 92


@given(DAYS, st.integers(1, 12))
def test_a_months_name_may_be_this_month(day: date, month: int) -> None:
    back, ahead = month_near(Ask(day, BACK), month), month_near(Ask(day, AHEAD), month)
    assert back[0] <= day
    assert ahead[1] >= day
    assert (back == ahead) == (month == day.month)


@pytest.mark.parametrize(
    ("year", "month", "day", "words"),
    [
        (2026, 2, 30, "February 2026 has 28 days"),
        (2024, 2, 30, "February 2024 has 29 days"),
        (2026, 13, 1, "no month 13"),
        (2026, 4, 0, "April 2026 has 30 days"),
        (0, 4, 1, "out of reach"),
    ],
)
def test_a_day_that_is_not_there_is_refused_with_the_reason(year: int, month: int, day: int, words: str) -> None:
    with pytest.raises(ImpossibleDateError, match=words):
        day_of(year, month, day)
