"""Leading moments of a text, and moments in a field."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.domain.when import Misread, Moment, leading, moment

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 23, 14, 5, tzinfo=BERLIN)

SOME = [
    "yesterday",
    "tomorrow",
    "today",
    "next",
    "last",
    "this",
    "friday",
    "mon",
    "tue",
    "3",
    "2",
    "11",
    "2026",
    "nov",
    "may",
    "in",
    "ago",
    "weeks",
    "day",
    "days",
    "month",
    "of",
    "the",
    "first",
    "3rd",
    "27th",
    "3pm",
    "14:30",
    "25:00",
    "2026-02-30",
    "30/02/2026",
    "9999-12-31",
    "0001-01-01",
    "hours",
    "before",
    "after",
    "end",
    "at",
    "noon",
    ":",
    ",",
    ".",
    "morning",
    "night",
    "week",
    "q1",
    "31",
    "february",
    "999999",
    "years",
]
PHRASES = st.lists(st.sampled_from(SOME), max_size=6).map(" ".join)


def read(text: str, now: datetime = NOW, order: str = "dmy") -> Moment:
    found, _, wrong = leading(text, now, order)
    assert found is not None, wrong
    return found


@pytest.mark.parametrize(
    ("text", "day", "rest"),
    [
        ("yesterday 3pm: lunch with Ana", "2026-11-22 15:00", "lunch with Ana"),
        ("tue: call with Omar", "2026-11-17 12:00", "call with Omar"),
        ("2026-11-03: met Dana", "2026-11-03 12:00", "met Dana"),
        ("2026-11-03 9:15: met Dana", "2026-11-03 09:15", "met Dana"),
        ("last friday 14:30: coffee", "2026-11-20 14:30", "coffee"),
        ("3 days ago: coffee", "2026-11-20 12:00", "coffee"),
        ("Last Monday: coffee", "2026-11-16 12:00", "coffee"),
        ("mon: coffee", "2026-11-23 14:05", "coffee"),
        ("3 Nov: coffee", "2026-11-03 12:00", "coffee"),
        ("03.11.2026: coffee", "2026-11-03 12:00", "coffee"),
        ("  Yesterday:  coffee", "2026-11-22 12:00", "coffee"),
        ("10:30: standup", "2026-11-23 10:30", "standup"),
        ("in January: offsite", "2027-01-01 12:00", "offsite"),
        ("an hour ago: call", "2026-11-23 13:05", "call"),
        ("this morning: call", "2026-11-23 09:00", "call"),
        ("yesterday:", "2026-11-22 12:00", ""),
    ],
)
def test_a_leading_moment_is_read_and_the_rest_begins_after_it(text: str, day: str, rest: str) -> None:
    found, start, wrong = leading(text, NOW)
    assert wrong is None
    assert found is not None
    assert f"{found.at:%Y-%m-%d %H:%M}" == day
    assert text[start:] == rest


@pytest.mark.parametrize(
    "text",
    [
        "Sent 1 draft to Marie",
        "1:1 with Omar: vendor cap",
        "1:1: Omar",
        "May: wants more people",
        "Jan: out sick",
        "First: the numbers",
        "3rd: the vendor",
        "50/50: nobody knows",
        "24/7: on call again",
        "Note: buy cake",
        "2 hours: the whole meeting",
        "Dana: yes to friday",
        "yesterday lunch with Ana",
        "10:30 call with Dana",
        "5: the fifth point",
        "Next steps: ask Dana",
        "Re: friday",
        "2026: the year of the audit",
        "https://example.org/: the page",
        "",
        ":",
    ],
)
def test_what_does_not_read_whole_as_a_date_is_text(text: str) -> None:
    assert leading(text, NOW) == (None, 0, None)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("2026-02-30: met Dana", "28 days"),
        ("31 feb: met Dana", "28 days"),
        ("30/02/2026: met Dana", "28 days"),
        ("2026-13-01: met Dana", "month 13"),
        ("yesterday 25:00: met Dana", "clock"),
        ("tue 2026-11-23: met Dana", "Mon"),
        ("999999 years ago: dinosaurs", "further"),
    ],
)
def test_an_impossible_date_is_refused_in_a_sentence_that_names_what_is_wrong(text: str, word: str) -> None:
    found, start, wrong = leading(text, NOW)
    assert found is None
    assert start == 0
    assert wrong is not None
    assert word in wrong.sentence
    assert text[wrong.start : wrong.end] == text.rpartition(":")[0]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("next friday: meet Marie", "2026-11-27"),
        ("tomorrow: meet Marie", "2026-11-24"),
        ("in 2 weeks: meet Marie", "2026-12-07"),
        ("this friday: meet Marie", "2026-11-27"),
        ("27 nov 2026: meet Marie", "2026-11-27"),
        ("fri 27 nov: meet Marie", "2026-11-27"),
        ("next week: meet Marie", "2026-11-30"),
        ("17:00: meet Marie", "2026-11-23"),
    ],
)
def test_a_moment_ahead_says_so(text: str, day: str) -> None:
    found = read(text)
    assert found.ahead
    assert f"{found.at:%Y-%m-%d}" == day


def test_a_moment_is_shown_with_its_weekday_and_year() -> None:
    assert read("next friday: x").shown == "Fri 27 Nov 2026"
    assert read("yesterday 3pm: x").shown == "Sun 22 Nov 2026 15:00"


def test_day_and_month_go_by_the_setting_unless_a_day_over_twelve_decides() -> None:
    assert read("05/06/2026: x", order="dmy").at.month == 6
    assert read("05/06/2026: x", order="mdy").at.month == 5
    assert read("05/27/2026: x", order="dmy").at.month == 5
    assert read("27/05/2026: x", order="mdy").at.month == 5


def test_a_date_without_a_year_is_the_last_one() -> None:
    assert read("27 nov: x").at.year == 2025
    assert read("22 nov: x").at.year == 2026
    assert read("29 feb: x").at.year == 2024


def test_a_weekday_decides_the_year_of_a_date() -> None:
    assert read("tue 24 nov: x").at.year == 2026
    assert read("mon 24 nov: x").at.year == 2025


def test_last_friday_said_on_a_friday_is_a_week_ago() -> None:
    friday = datetime(2026, 11, 27, 9, 0, tzinfo=BERLIN)
    assert read("last friday: x", friday).at.day == 20
    assert read("next friday: x", friday).at.day == 4
    assert read("fri: x", friday).at.day == 27


def test_a_time_that_the_clock_change_skips_moves_on_by_what_it_skips() -> None:
    found = read("29 mar 2026 02:30: x")
    assert f"{found.at:%H:%M %z}" == "03:30 +0200"


def test_hours_ago_count_real_hours_over_a_clock_change() -> None:
    morning = datetime(2026, 3, 29, 4, 0, tzinfo=BERLIN)
    assert f"{read('2 hours ago: x', morning).at:%H:%M}" == "01:00"


def test_a_moment_keeps_the_zone_of_now() -> None:
    found = read("yesterday 3pm: x", NOW.astimezone(ZoneInfo("America/New_York")))
    assert found.at.utcoffset() == timedelta(hours=-5)


def test_a_year_is_too_wide_for_a_moment() -> None:
    wrong = moment("last year", NOW)
    assert isinstance(wrong, Misread)
    assert "last year" in wrong.sentence


@given(PHRASES, PHRASES, st.sampled_from(("dmy", "mdy")))
def test_reading_never_raises_and_offsets_stay_in_the_text(head: str, tail: str, order: str) -> None:
    text = f"{head}: {tail}"
    found, start, wrong = leading(text, NOW, order)
    assert 0 <= start <= len(text)
    assert found is None or wrong is None
    assert wrong is None or (wrong.sentence and 0 <= wrong.start < wrong.end <= len(text))


@given(st.text())
def test_any_text_is_read_without_raising(text: str) -> None:
    leading(text, NOW)
    moment(text, NOW)


@given(st.datetimes(datetime(1900, 1, 1), datetime(2199, 12, 31)), st.booleans())
def test_a_shown_moment_reads_back_as_itself(at: datetime, with_time: bool) -> None:
    typed = f"{at:%Y-%m-%d %H:%M}" if with_time else f"{at:%Y-%m-%d}"
    first = moment(typed, NOW)
    assert isinstance(first, Moment)
    again = moment(first.shown, NOW)
    assert again == first


@given(st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(BERLIN)))
def test_a_weekday_alone_is_within_the_last_week(now: datetime) -> None:
    for name in ("mon", "tuesday", "sun"):
        found = moment(name, now)
        assert isinstance(found, Moment)
        assert 0 <= (now.date() - found.at.date()).days < 7
        assert not found.ahead
