"""Cadences: typed, stored, counted and said."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.domain.cadence import cadence, days_between, in_words, intended, next_day
from influence_tui.domain.person import CIRCLES, Person


@pytest.mark.parametrize(
    ("typed", "rule", "days"),
    [
        ("daily", "FREQ=DAILY", 1),
        ("weekly", "FREQ=WEEKLY", 7),
        ("every week", "FREQ=WEEKLY", 7),
        ("once a week", "FREQ=WEEKLY", 7),
        ("Every 2 weeks", "FREQ=WEEKLY;INTERVAL=2", 14),
        ("every two weeks", "FREQ=WEEKLY;INTERVAL=2", 14),
        ("every other week", "FREQ=WEEKLY;INTERVAL=2", 14),
        ("every second week", "FREQ=WEEKLY;INTERVAL=2", 14),
        ("fortnightly", "FREQ=WEEKLY;INTERVAL=2", 14),
        ("every fortnight", "FREQ=WEEKLY;INTERVAL=2", 14),
        ("30", "FREQ=DAILY;INTERVAL=30", 30),
        ("30 days", "FREQ=DAILY;INTERVAL=30", 30),
        ("every 10 days", "FREQ=DAILY;INTERVAL=10", 10),
        ("monthly", "FREQ=MONTHLY", 30.4),
        ("quarterly", "FREQ=MONTHLY;INTERVAL=3", 91.3),
        ("every quarter", "FREQ=MONTHLY;INTERVAL=3", 91.3),
        ("twice a year", "FREQ=MONTHLY;INTERVAL=6", 182.6),
        ("yearly", "FREQ=YEARLY", 365.2),
        ("every monday", "FREQ=WEEKLY;BYDAY=MO", 7),
        ("Mondays", "FREQ=WEEKLY;BYDAY=MO", 7),
        ("every Thursday and Monday", "FREQ=WEEKLY;BYDAY=MO,TH", 3.5),
        ("every other friday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", 14),
        ("weekdays", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", 1.4),
        ("first Monday of the month", "FREQ=MONTHLY;BYDAY=1MO", 30.4),
        ("the first monday of every month", "FREQ=MONTHLY;BYDAY=1MO", 30.4),
        ("last friday of the month", "FREQ=MONTHLY;BYDAY=-1FR", 30.4),
        ("15th of the month", "FREQ=MONTHLY;BYMONTHDAY=15", 30.4),
        ("on the 15th", "FREQ=MONTHLY;BYMONTHDAY=15", 30.4),
        ("every 15th", "FREQ=MONTHLY;BYMONTHDAY=15", 30.4),
        ("1st and 15th of the month", "FREQ=MONTHLY;BYMONTHDAY=1,15", 15.2),
        ("last day of the month", "FREQ=MONTHLY;BYMONTHDAY=-1", 30.4),
        ("last working day of the month", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", 30.4),
        ("1st and 3rd Monday of the month", "FREQ=MONTHLY;BYDAY=1MO,3MO", 15.2),
        ("bi-weekly", "FREQ=WEEKLY;INTERVAL=2", 14),
        ("alternate Tuesdays", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", 14),
        ("Mon/Thu", "FREQ=WEEKLY;BYDAY=MO,TH", 3.5),
        ("every weekday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", 1.4),
        ("every half year", "FREQ=MONTHLY;INTERVAL=6", 182.6),
        ("twice a month", "FREQ=WEEKLY;INTERVAL=2", 14),
        ("three times a year", "FREQ=MONTHLY;INTERVAL=4", 121.7),
        ("2x a week", "FREQ=DAILY;INTERVAL=3", 3),
        ("at least monthly", "FREQ=MONTHLY", 30.4),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2", 30.4),
    ],
)
def test_a_typed_cadence_is_kept_as_a_rule_and_counted_in_days(typed: str, rule: str, days: float) -> None:
    assert cadence(typed) == rule
    assert days_between(rule) == pytest.approx(days, abs=0.05)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "often",
        "0",
        "-3",
        "every",
        "soon",
        "every 3 hours",
        "99999",
        "sixth monday of the month",
        "2026-11-03",
        "every few weeks",
        "every 4-6 weeks",
        "Tuesdays at 3pm",
        "every third",
        "40th of the month",
        "7 times a week",
        "FREQ=HOURLY",
        "last working day",
        "every weekend",
    ],
)
def test_what_is_no_cadence_is_none(typed: str) -> None:
    assert cadence(typed) is None


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("FREQ=WEEKLY;INTERVAL=2", "every 2 weeks"),
        ("FREQ=WEEKLY", "weekly"),
        ("FREQ=MONTHLY;INTERVAL=3", "quarterly"),
        ("FREQ=DAILY;INTERVAL=30", "every 30 days"),
        ("FREQ=WEEKLY;BYDAY=MO,TH", "every Monday and Thursday"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "every other Friday"),
        ("FREQ=MONTHLY;BYDAY=1MO", "first Monday of the month"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "last Friday of the month"),
        ("FREQ=MONTHLY;BYMONTHDAY=15", "monthly on the 15th"),
        ("FREQ=MONTHLY;BYMONTHDAY=2", "monthly on the 2nd"),
        ("FREQ=MONTHLY;BYMONTHDAY=1,15", "monthly on the 1st and 15th"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "last day of the month"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "last working day of the month"),
        ("FREQ=MONTHLY;BYDAY=1MO,3MO", "first and third Monday of the month"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every weekday"),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2"),
        ("nonsense", "nonsense"),
    ],
)
def test_a_rule_is_said_in_words(rule: str, said: str) -> None:
    assert in_words(rule) == said


STEPS = st.builds(
    lambda every, unit: f"FREQ={unit}" + (f";INTERVAL={every}" if every > 1 else ""),
    st.integers(1, 999),
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
)
DAYS = st.sets(st.integers(0, 6), min_size=1).map(
    lambda days: (
        "FREQ=WEEKLY;BYDAY=" + ",".join(("MO", "TU", "WE", "TH", "FR", "SA", "SU")[day] for day in sorted(days))
    )
)


NAMED = st.sampled_from(
    (
        "FREQ=MONTHLY;BYDAY=3WE", "FREQ=MONTHLY;BYDAY=1MO,3MO", "FREQ=MONTHLY;BYMONTHDAY=31",
        "FREQ=MONTHLY;BYMONTHDAY=2", "FREQ=MONTHLY;BYMONTHDAY=1,15", "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1",
    )
)  # fmt: skip


@given(STEPS | DAYS | NAMED)
def test_a_rule_said_in_words_reads_back_as_itself(rule: str) -> None:
    assert cadence(in_words(rule)) == rule


@given(STEPS, st.dates(date(2000, 1, 1), date(2030, 1, 1)))
def test_the_next_day_is_about_as_far_as_the_days_between(rule: str, last: date) -> None:
    following, days = next_day(rule, last), days_between(rule)
    assert days is not None
    if following and last.day < 29:
        assert (following - last).days == pytest.approx(days, rel=0.05, abs=3)


@given(st.text())
def test_any_text_is_read_without_raising(text: str) -> None:
    cadence(text)
    days_between(text)
    in_words(text)
    next_day(text, date(2026, 11, 23))


def test_the_first_monday_after_a_day_is_found() -> None:
    assert next_day("FREQ=MONTHLY;BYDAY=1MO", date(2026, 11, 23)) == date(2026, 12, 7)


def test_a_persons_own_cadence_comes_before_their_circles() -> None:
    assert intended(Person(id="a", circle="core")) == CIRCLES["core"] == 14
    assert intended(Person(id="a", circle="core", cadence="FREQ=WEEKLY")) == 7
    assert intended(Person(id="a")) is None
    assert intended(Person(id="a", circle="core", ambient=True)) is None
