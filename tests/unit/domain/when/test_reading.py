"""Moments over the changes of the clock, and what a leading moment takes off a text."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.domain.when import Misread, Moment, leading, moment
from influence_tui.domain.when.calendar import BACK, ImpossibleDateError
from influence_tui.domain.when.reading import NOON, instant, read

BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")
KOLKATA = ZoneInfo("Asia/Kolkata")
NOW = datetime(2026, 11, 23, 14, 5, tzinfo=BERLIN)
SPRING = datetime(2026, 3, 29, 12, 0, tzinfo=BERLIN)
AUTUMN = datetime(2026, 10, 25, 12, 0, tzinfo=BERLIN)


def at(text: str, now: datetime = NOW, order: str = "dmy") -> str:
    found = moment(text, now, order)
    assert isinstance(found, Moment), found
    return found.at.isoformat(timespec="minutes")


@pytest.mark.parametrize(
    ("now", "text", "expected"),
    [
        (SPRING, "yesterday 3pm", "2026-03-28T15:00+01:00"),
        (SPRING, "today 2:30am", "2026-03-29T03:30+02:00"),
        (SPRING, "yesterday", "2026-03-28T12:00+01:00"),
        (SPRING, "12 hours ago", "2026-03-28T23:00+01:00"),
        (AUTUMN, "yesterday 3pm", "2026-10-24T15:00+02:00"),
        (AUTUMN, "12 hours ago", "2026-10-25T01:00+02:00"),
        (AUTUMN, "yesterday", "2026-10-24T12:00+02:00"),
        (datetime(2026, 3, 8, 12, tzinfo=NEW_YORK), "2:15am", "2026-03-08T03:15-04:00"),
        (datetime(2026, 3, 8, 12, tzinfo=KOLKATA), "2:15am", "2026-03-08T02:15+05:30"),
    ],
)
def test_a_time_is_read_in_local_time_with_the_offset_of_that_day(now: datetime, text: str, expected: str) -> None:
    assert at(text, now) == expected


def test_a_day_ago_is_the_same_time_of_the_clock_and_a_day_of_hours_is_not() -> None:
    assert at("yesterday noon", SPRING) == "2026-03-28T12:00+01:00"
    assert at("24 hours ago", SPRING) == "2026-03-28T11:00+01:00"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("31 dec", "2025-12-31T12:00+01:00"),
        ("1 jan", "2026-01-01T12:00+01:00"),
        ("29 feb", "2024-02-29T12:00+01:00"),
        ("the 31st", "2026-10-31T12:00+01:00"),
        ("last friday", "2026-11-20T12:00+01:00"),
        ("mon 9am", "2026-11-23T09:00+01:00"),
        ("mon 6pm", "2026-11-16T18:00+01:00"),
        ("last night", "2026-11-22T21:00+01:00"),
        ("this morning", "2026-11-23T09:00+01:00"),
        ("3 weeks ago", "2026-11-02T12:00+01:00"),
        ("2 months ago", "2026-09-23T12:00+02:00"),
        ("20 minutes ago", "2026-11-23T13:45+01:00"),
    ],
)
def test_a_moment_looks_back(text: str, expected: str) -> None:
    assert at(text) == expected


@pytest.mark.parametrize(
    ("text", "order", "expected"),
    [
        ("3/4", "dmy", "2026-04-03"),
        ("3/4", "mdy", "2026-03-04"),
        ("3/4/25", "dmy", "2025-04-03"),
        ("3/4/25", "mdy", "2025-03-04"),
        ("23/4", "mdy", "2026-04-23"),
        ("4/23", "dmy", "2026-04-23"),
        ("12/11", "dmy", "2026-11-12"),
        ("12/11", "mdy", "2025-12-11"),
    ],
)
def test_three_four_is_read_by_the_setting(text: str, order: str, expected: str) -> None:
    assert at(text, NOW, order)[:10] == expected


def test_today_is_now_and_another_day_is_its_noon() -> None:
    assert at("today") == NOW.isoformat(timespec="minutes")
    assert at("yesterday").endswith("12:00+01:00")


def test_a_moment_tells_whether_it_is_still_to_come_and_had_a_time() -> None:
    ahead, back = moment("tomorrow 9am", NOW), moment("yesterday", NOW)
    assert isinstance(ahead, Moment)
    assert isinstance(back, Moment)
    assert (ahead.ahead, ahead.has_time) == (True, True)
    assert (back.ahead, back.has_time) == (False, False)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("yesterday 3pm: coffee with Tilda", "coffee with Tilda"),
        ("  Tue :  call", "call"),
        ("2026-11-03: 1:1 with Omar", "1:1 with Omar"),
        ("yesterday 15:30: lunch", "lunch"),
        ("last friday:\nmet Omar", "met Omar"),
    ],
)
def test_a_leading_moment_ends_with_its_colon(text: str, rest: str) -> None:
    found, start, wrong = leading(text, NOW)
    assert isinstance(found, Moment)
    assert wrong is None
    assert text[start:] == rest


@pytest.mark.parametrize(
    "text",
    [
        "Omar: said yes",
        "May: said yes",
        "First: the budget",
        "1:1 with Omar",
        "24/7: support",
        "50/50: who knows",
        "met Omar yesterday: fine",
        "yesterday we met",
        "",
        ":",
        "\n\n",
    ],
)
def test_what_is_no_date_before_a_colon_stays_in_the_text(text: str) -> None:
    assert leading(text, NOW) == (None, 0, None)


def test_an_impossible_leading_date_says_where_it_stands() -> None:
    text = "  31 nov: lunch"
    found, start, wrong = leading(text, NOW)
    assert (found, start) == (None, 0)
    assert isinstance(wrong, Misread)
    assert text[wrong.start : wrong.end] == "31 nov"
    assert "30 days" in wrong.sentence


@given(st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)), st.integers(0, 24 * 60 - 1))
def test_an_instant_is_on_its_day_and_exists_on_the_clock(now: datetime, minute: int) -> None:
    here = now.replace(tzinfo=BERLIN)
    found = instant(here.date(), minute, here)
    assert found.date() == here.date()
    assert found == found.astimezone(UTC).astimezone(BERLIN)
    assert (
        timedelta(0)
        <= found.replace(tzinfo=None)
        - datetime.combine(here.date(), datetime.min.time())
        - (timedelta(minutes=minute))
        <= timedelta(hours=1)
    )


def test_a_clock_ends_before_midnight() -> None:
    with pytest.raises(ImpossibleDateError, match="0:00 to 23:59"):
        instant(NOW.date(), 24 * 60, NOW)


def test_a_reading_of_a_day_has_no_instant() -> None:
    reading = read("yesterday", NOW, BACK, "dmy")
    assert reading is not None
    assert (reading.first, reading.last, reading.at) == (date(2026, 11, 22), date(2026, 11, 22), None)
    assert instant(reading.first, NOON, NOW).hour == 12


def test_a_span_cannot_have_a_time_of_day() -> None:
    assert read("last week 3pm", NOW, BACK, "dmy") is None
