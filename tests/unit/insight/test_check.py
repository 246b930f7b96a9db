"""The day on which to look after a promise."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.insight.check import check_date

THU = date(2026, 11, 19)


def test_the_story_is_checked_half_way():
    assert check_date(THU, date(2026, 11, 27)) == date(2026, 11, 23)


@pytest.mark.parametrize(
    ("due", "check"),
    [
        (date(2026, 12, 31), date(2026, 12, 24)),  # a week before wins over half-way
        (date(2026, 11, 22), date(2026, 11, 20)),  # half-way
        (date(2026, 11, 23), date(2026, 11, 20)),  # half-way is a Saturday, its Monday the due day
        (date(2026, 11, 21), None),  # within two days
        (date(2026, 11, 19), None),
        (date(2026, 11, 1), None),
        (None, None),
    ],
)
def test_a_check_leaves_time_to_act(due, check):
    assert check_date(THU, due) == check


def test_a_promise_written_down_late_is_checked_tomorrow_at_the_earliest():
    assert check_date(date(2026, 10, 1), date(2026, 11, 23), today=THU) == date(2026, 11, 20)


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 400), st.integers(0, 400))
def test_a_check_is_a_weekday_after_today_and_before_the_due_day(made, lead, since):
    due, today = made + timedelta(lead), made + timedelta(since)
    check = check_date(made, due, today)
    assert check is None or (today < check < due and check.weekday() < 5)
