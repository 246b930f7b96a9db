"""Due dates, in a field and in a text; and how a date is said."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.domain.when import Misread, due, due_in, exact, shown, span

MONDAY = date(2026, 11, 23)

DATES = st.dates(date(1902, 1, 1), date(2190, 12, 31))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("fri", "2026-11-27"),
        ("tue", "2026-11-24"),
        ("mon", "2026-11-30"),
        ("today", "2026-11-23"),
        ("eod", "2026-11-23"),
        ("5pm", "2026-11-23"),
        ("tomorrow", "2026-11-24"),
        ("tomorrow noon", "2026-11-24"),
        ("next tuesday", "2026-11-24"),
        ("27 nov", "2026-11-27"),
        ("nov 27", "2026-11-27"),
        ("the 27th", "2026-11-27"),
        ("the 3rd", "2026-12-03"),
        ("3 jan", "2027-01-03"),
        ("31/12", "2026-12-31"),
        ("27.11.", "2026-11-27"),
        ("2026-11-27", "2026-11-27"),
        ("eow", "2026-11-27"),
        ("this week", "2026-11-27"),
        ("next week", "2026-12-04"),
        ("end of next week", "2026-12-04"),
        ("week after next", "2026-12-11"),
        ("the weekend", "2026-11-29"),
        ("end of month", "2026-11-30"),
        ("end of the month", "2026-11-30"),
        ("the last day of november", "2026-11-30"),
        ("next month", "2026-12-31"),
        ("december", "2026-12-31"),
        ("mid-december", "2026-12-15"),
        ("Q1", "2027-03-31"),
        ("end of Q4", "2026-12-31"),
        ("end of the year", "2026-12-31"),
        ("in 2 weeks", "2026-12-07"),
        ("2 weeks", "2026-12-07"),
        ("in two weeks' time", "2026-12-07"),
        ("in a fortnight", "2026-12-07"),
        ("friday week", "2026-12-04"),
        ("a week from friday", "2026-12-04"),
        ("the day after tomorrow", "2026-11-25"),
        ("first monday of december", "2026-12-07"),
        ("by friday", "2026-11-27"),
        ("by Friday EOD", "2026-11-27"),
        ("friday morning", "2026-11-27"),
        ("first thing tomorrow", "2026-11-24"),
        ("before friday", "2026-11-26"),
        ("before december", "2026-11-30"),
        ("before the end of the month", "2026-11-30"),
        ("friday at the latest", "2026-11-27"),
        ("2026-W49", "2026-12-04"),
        ("week 49", "2026-12-04"),
        ("KW 3", "2027-01-22"),
        ("close of play tomorrow", "2026-11-24"),
        ("year end", "2026-12-31"),
        ("midweek", "2026-11-25"),
        ("mid next week", "2026-12-02"),
        ("a week on Tuesday", "2026-12-01"),
        ("a week today", "2026-11-30"),
        ("within the week", "2026-11-27"),
        ("over the weekend", "2026-11-29"),
        ("Thursday next", "2026-11-26"),
        ("this coming Friday", "2026-11-27"),
        ("Tue 1 Dec", "2026-12-01"),
        ("Fri 20 Nov", "2026-11-20"),
        ("12/1", "2027-01-12"),
    ],
)
def test_a_due_date_looks_ahead(text: str, day: str) -> None:
    assert due(text, MONDAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "text",
    [
        "asap",
        "soon",
        "",
        "12",
        "1:1",
        "Dana",
        "30 feb",
        "29 feb 2027",
        "31/11/2026",
        "early january",
        "early next week",
        "before Christmas",
        "in a few days",
        "Tue 2 Dec",
        "Friday 28 Nov",
        "mon or tue",
        "after friday",
        "week 3",
        "in 3 business days",
    ],
)
def test_what_is_no_due_date_is_refused_in_a_sentence(text: str) -> None:
    wrong = due(text, MONDAY)
    assert isinstance(wrong, Misread)
    assert wrong.sentence.endswith(".")


@pytest.mark.parametrize(
    ("text", "phrase", "day"),
    [
        ("She'll send it by Friday, I owe Omar one", "by Friday", "2026-11-27"),
        ("due next week.", "due next week", "2026-12-04"),
        ("waits until 3 Dec for the numbers", "until 3 Dec", "2026-12-03"),
        ("by November 27, 2026 at the latest", "by November 27, 2026 at the latest", "2026-11-27"),
        ("by 27.11. please", "by 27.11.", "2026-11-27"),
        ("no later than tomorrow (she said)", "no later than tomorrow", "2026-11-24"),
        ("due on Friday!", "due on Friday", "2026-11-27"),
        ("ship by May", "by May", "2027-05-31"),
        ("by Friday or she is out", "by Friday", "2026-11-27"),
    ],
)
def test_an_explicit_due_date_is_found_in_a_text(text: str, phrase: str, day: str) -> None:
    found = list(due_in(text, MONDAY))
    assert [(text[due.start : due.end], due.day) for due in found] == [(phrase, date.fromisoformat(day))]


@pytest.mark.parametrize(
    "text",
    [
        "ship in May",
        "reviewed by May",
        "by Dana",
        "moved by a week",
        "by 12",
        "on Friday we met",
        "May by herself",
        "by",
        "by Monday or Tuesday",
        "by Thu/Fri",
        "by Friday 28 Nov",
        "by 31 Nov",
        "not before Friday",
        "by week 3 of the project",
    ],
)
def test_no_due_date_is_found_where_none_is_said(text: str) -> None:
    assert not list(due_in(text, MONDAY))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("last week", "2026-11-16", "2026-11-22"),
        ("this week", "2026-11-23", "2026-11-29"),
        ("week before last", "2026-11-09", "2026-11-15"),
        ("yesterday", "2026-11-22", "2026-11-22"),
        ("monday", "2026-11-23", "2026-11-23"),
        ("tuesday", "2026-11-17", "2026-11-17"),
        ("last month", "2026-10-01", "2026-10-31"),
        ("september", "2026-09-01", "2026-09-30"),
        ("december", "2025-12-01", "2025-12-31"),
        ("november", "2026-11-01", "2026-11-30"),
        ("in march", "2026-03-01", "2026-03-31"),
        ("2026-09", "2026-09-01", "2026-09-30"),
        ("2026-W40", "2026-09-28", "2026-10-04"),
        ("2025", "2025-01-01", "2025-12-31"),
        ("this year", "2026-01-01", "2026-12-31"),
        ("last 30 days", "2026-10-25", "2026-11-23"),
        ("Q3", "2026-07-01", "2026-09-30"),
        ("last quarter", "2026-07-01", "2026-09-30"),
        ("last weekend", "2026-11-21", "2026-11-22"),
        ("february 2024", "2024-02-01", "2024-02-29"),
        ("3 weeks ago", "2026-11-02", "2026-11-02"),
    ],
)
def test_a_span_to_search_in_looks_back(text: str, first: str, last: str) -> None:
    assert span(text, MONDAY) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("text", ["2026-W54", "2026-13", "vendor", "12", ""])
def test_what_is_no_span_is_none(text: str) -> None:
    assert span(text, MONDAY) is None


def test_a_day_near_is_said_in_words_and_a_far_one_by_its_date() -> None:
    said = [shown(MONDAY + timedelta(days=days), MONDAY) for days in (-2, 0, 1, 2, 4, 6, 7, 9, 27, 28, 100)]
    assert said == [
        "2 d late",
        "today",
        "tomorrow",
        "Wed",
        "Fri",
        "Sun",
        "in 7 d",
        "in 9 d",
        "in 27 d",
        "21 Dec",
        "3 Mar 2027",
    ]


def test_the_exact_day_has_a_year_when_it_is_another_one() -> None:
    assert exact(date(2026, 11, 27), MONDAY) == "Fri 27 Nov"
    assert exact(date(2027, 1, 5), MONDAY) == "Tue 5 Jan 2027"
    assert exact(date(2026, 11, 27)) == "Fri 27 Nov 2026"


@given(DATES, DATES)
def test_an_exact_day_reads_back_as_itself(day: date, today: date) -> None:
    assert due(exact(day), today) == day
    assert span(exact(day), today) == (day, day)


@given(DATES)
def test_a_due_weekday_is_within_the_coming_week(today: date) -> None:
    for name in ("mon", "thursday", "sun"):
        found = due(name, today)
        assert isinstance(found, date)
        assert 0 < (found - today).days <= 7


@given(st.text())
def test_any_text_is_read_as_due_and_span_without_raising(text: str) -> None:
    due(text, MONDAY)
    span(text, MONDAY)


@given(
    st.lists(
        st.sampled_from(
            [
                "by",
                "due",
                "until",
                "before",
                "friday",
                "next",
                "week",
                "27",
                "nov",
                ",",
                ".",
                "3",
                "in",
                "may",
                "end",
                "of",
                "the",
                "month",
            ]
        )
    )
)
def test_found_due_dates_are_in_the_text_and_in_order(parts: list[str]) -> None:
    text = " ".join(parts)
    place = 0
    for found in due_in(text, MONDAY):
        assert place <= found.start < found.end <= len(text)
        place = found.end
