"""Phrases that name several days, at the edges of months, years and quarters."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.domain.when import Misread, due, span
from influence_tui.domain.when.calendar import ImpossibleDateError
from influence_tui.domain.when.spans import working_end

MONDAY = date(2026, 11, 23)
NEW_YEAR = date(2027, 1, 1)
LEAP = date(2028, 2, 29)
DAYS = st.dates(date(1990, 1, 1), date(2150, 12, 31))


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("today", "text", "first", "last"),
    [
        (NEW_YEAR, "last month", "2026-12-01", "2026-12-31"),
        (NEW_YEAR, "last week", "2026-12-21", "2026-12-27"),
        (NEW_YEAR, "this week", "2026-12-28", "2027-01-03"),
        (NEW_YEAR, "last quarter", "2026-10-01", "2026-12-31"),
        (NEW_YEAR, "last year", "2026-01-01", "2026-12-31"),
        (NEW_YEAR, "november", "2026-11-01", "2026-11-30"),
        (NEW_YEAR, "in november", "2026-11-01", "2026-11-30"),
        (NEW_YEAR, "past 7 days", "2026-12-26", "2027-01-01"),
        (NEW_YEAR, "yesterday", "2026-12-31", "2026-12-31"),
        (date(2026, 12, 31), "next month", "2027-01-01", "2027-01-31"),
        (date(2026, 12, 31), "next quarter", "2027-01-01", "2027-03-31"),
        (date(2026, 12, 31), "next year", "2027-01-01", "2027-12-31"),
        (date(2026, 3, 31), "last month", "2026-02-01", "2026-02-28"),
        (date(2026, 1, 31), "next month", "2026-02-01", "2026-02-28"),
        (LEAP, "this month", "2028-02-01", "2028-02-29"),
        (LEAP, "last year", "2027-01-01", "2027-12-31"),
        (LEAP, "last month", "2028-01-01", "2028-01-31"),
        (MONDAY, "q4", "2026-10-01", "2026-12-31"),
        (MONDAY, "q1 2027", "2027-01-01", "2027-03-31"),
        (MONDAY, "2026-W53", "2026-12-28", "2027-01-03"),
        (MONDAY, "2026-02", "2026-02-01", "2026-02-28"),
        (MONDAY, "2025", "2025-01-01", "2025-12-31"),
        (MONDAY, "may 2024", "2024-05-01", "2024-05-31"),
        (MONDAY, "december last year", "2025-12-01", "2025-12-31"),
        (MONDAY, "the week before last", "2026-11-09", "2026-11-15"),
        (MONDAY, "last weekend", "2026-11-21", "2026-11-22"),
    ],
)
def test_a_span_keeps_to_the_calendar_at_every_edge(today: date, text: str, first: str, last: str) -> None:
    assert span(text, today) == (day(first), day(last))


@pytest.mark.parametrize("text", ["2026-W54", "2026-13", "31 february", "0 december", "30/02/2026"])
def test_a_span_that_no_calendar_has_is_none(text: str) -> None:
    assert span(text, MONDAY) is None


def test_last_week_is_the_same_on_every_day_of_a_week() -> None:
    assert {span("last week", MONDAY + timedelta(days=n)) for n in range(7)} == {
        (day("2026-11-16"), day("2026-11-22"))
    }


@pytest.mark.parametrize("unit", ["week", "month", "quarter", "year"])
@given(today=DAYS)
def test_last_this_and_next_follow_each_other_without_a_gap(unit: str, today: date) -> None:
    found = [span(f"{which} {unit}", today) for which in ("last", "this", "next")]
    last, this, following = (one for one in found if one)
    assert last[1] + timedelta(days=1) == this[0]
    assert this[1] + timedelta(days=1) == following[0]
    assert this[0] <= today <= this[1]


@given(DAYS, st.integers(1, 400))
def test_the_past_days_end_today_and_are_as_many_as_said(today: date, count: int) -> None:
    assert span(f"past {count} days", today) == (today - timedelta(days=count - 1), today)


@given(DAYS, st.sampled_from(["january", "april", "july", "october", "december"]))
def test_a_month_to_search_in_never_lies_ahead(today: date, month: str) -> None:
    found = span(month, today)
    assert found is not None
    assert found[0] <= today
    assert (today - found[0]).days <= 366


@pytest.mark.parametrize(
    ("today", "text", "due_day"),
    [
        (date(2026, 12, 31), "tomorrow", "2027-01-01"),
        (date(2026, 12, 31), "in 2 months", "2027-02-28"),
        (date(2026, 12, 30), "eow", "2027-01-01"),
        (date(2026, 12, 31), "eoy", "2026-12-31"),
        (date(2027, 1, 1), "eoy", "2027-12-31"),
        (date(2026, 1, 31), "in 1 month", "2026-02-28"),
        (LEAP, "in 1 year", "2029-02-28"),
        (date(2026, 3, 1), "29 feb", "2028-02-29"),
        (date(2026, 11, 30), "the 31st", "2026-12-31"),
        (date(2026, 12, 31), "1 jan", "2027-01-01"),
        (date(2026, 10, 25), "tomorrow", "2026-10-26"),
        (date(2026, 11, 28), "this week", "2026-11-29"),
    ],
)
def test_a_due_date_steps_over_the_ends_of_months_and_years(today: date, text: str, due_day: str) -> None:
    assert due(text, today) == day(due_day)


@pytest.mark.parametrize(
    ("text", "order", "due_day"),
    [
        ("12/1", "dmy", "2027-01-12"),
        ("12/1", "mdy", "2026-12-01"),
        ("12/24", "dmy", "2026-12-24"),
        ("24/12", "mdy", "2026-12-24"),
        ("3.12.", "dmy", "2026-12-03"),
        ("12/3/26", "mdy", "2026-12-03"),
        ("2026-12-03", "mdy", "2026-12-03"),
    ],
)
def test_the_order_of_day_and_month_is_a_setting_but_for_what_can_only_be_one(
    text: str, order: str, due_day: str
) -> None:
    assert due(text, MONDAY, order) == day(due_day)


@pytest.mark.parametrize("order", ["dmy", "mdy"])
@pytest.mark.parametrize("text", ["31/31", "13/13", "0/5", "29/2/2027"])
def test_a_date_that_is_wrong_in_both_orders_is_refused(text: str, order: str) -> None:
    assert isinstance(due(text, MONDAY, order), Misread)


def test_a_week_is_worked_until_its_friday_unless_that_is_over() -> None:
    week = (MONDAY, MONDAY + timedelta(days=6))
    assert working_end(week, MONDAY) == day("2026-11-27")
    assert working_end(week, day("2026-11-28")) == day("2026-11-29")


def test_seven_days_from_another_day_than_monday_are_no_working_week() -> None:
    assert working_end((day("2026-11-24"), day("2026-11-30")), MONDAY) == day("2026-11-30")


def test_an_impossible_date_is_said_in_a_sentence() -> None:
    wrong = due("31 november", MONDAY)
    assert isinstance(wrong, Misread)
    assert "November 2026 has 30 days." in wrong.sentence
    assert issubclass(ImpossibleDateError, ValueError)
