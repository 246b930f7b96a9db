"""Phrases that people type for dates: each is read as they mean it, or not at all.

Where people differ, all that they mean is listed; `-` is no date, and `mdy:` puts the month first.
"""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from influence_tui.domain.when import Misread, due, leading

MONDAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 14, 5, tzinfo=ZoneInfo("Europe/Berlin"))

UNREAD = {
    "early next week", "early January", "late January", "in 10 working days", "christmas", "first week of December",
    "week of 7 Dec", "3 weeks ago on Tuesday", "the 20th", "earlier today",
}  # fmt: skip
"""What people mean a day by that the grammar leaves unread."""

DUE = [
    ("EOD", "2026-11-23"),
    ("by EOD tomorrow", "2026-11-24"),
    ("EOW", "2026-11-27"),
    ("COB", "2026-11-23"),
    ("COB Thursday", "2026-11-26"),
    ("close of business Wed", "2026-11-25"),
    ("end of the month", "2026-11-30"),
    ("end of next month", "2026-12-31"),
    ("EOM", "2026-11-30"),
    ("by the 5th", "2026-12-05"),
    ("the 23rd", "2026-11-23"),
    ("next week", "2026-12-04"),
    ("early next week", "2026-12-01,2026-12-02,2026-11-30"),
    ("this Friday", "2026-11-27"),
    ("next Friday", "2026-12-04,2026-11-27"),
    ("in two weeks", "2026-12-07"),
    ("in a fortnight", "2026-12-07"),
    ("a week from Tuesday", "2026-12-01"),
    ("a week from today", "2026-11-30"),
    ("Tuesday week", "2026-12-01"),
    ("Tue 1 Dec", "2026-12-01"),
    ("Tuesday, December 1st", "2026-12-01"),
    ("1 Dec 2026", "2026-12-01"),
    ("Dec 1", "2026-12-01"),
    ("1/12", "2026-12-01"),
    ("mdy:12/1", "2026-12-01"),
    ("mdy:1/12", "2027-01-12"),
    ("13/12", "2026-12-13"),
    ("2026-12-01", "2026-12-01"),
    ("tomorrow morning", "2026-11-24"),
    ("tonight", "2026-11-23"),
    ("Q1", "2027-03-31"),
    ("end of Q1", "2027-03-31"),
    ("mid-January", "2027-01-15"),
    ("mid January", "2027-01-15"),
    ("early January", "2027-01-10"),
    ("late January", "2027-01-31"),
    ("end of January", "2027-01-31"),
    ("beginning of December", "2026-12-01,2026-12-10"),
    ("Thursday noon", "2026-11-26"),
    ("Fri 5pm", "2026-11-27"),
    ("Monday", "2026-11-30"),
    ("before Friday", "2026-11-26"),
    ("day after tomorrow", "2026-11-25"),
    ("the weekend", "2026-11-29"),
    ("this weekend", "2026-11-29"),
    ("in 3 days", "2026-11-26"),
    ("in 10 working days", "2026-12-07"),
    ("in a couple of days", "2026-11-25"),
    ("in a month", "2026-12-23"),
    ("end of the quarter", "2026-12-31"),
    ("end of year", "2026-12-31"),
    ("EOY", "2026-12-31"),
    ("christmas", "2026-12-25"),
    ("first week of December", "2026-12-04"),
    ("Monday next week", "2026-11-30"),
    ("next Monday", "2026-11-30"),
    ("week of 7 Dec", "2026-12-11"),
    ("the 1st of December", "2026-12-01"),
    ("in 48 hours", "2026-11-25"),
    ("Friday the 27th", "2026-11-27"),
    ("Friday the 26th", "-"),
    ("30 Feb", "-"),
    ("by Monday or Tuesday", "-"),
    ("Friday at the latest", "2026-11-27"),
    ("later this week", "2026-11-27"),
    ("first thing tomorrow", "2026-11-24"),
    ("lunchtime tomorrow", "2026-11-24"),
    ("next month", "2026-12-31"),
    ("by mid next week", "2026-12-02"),
    ("two weeks from Friday", "2026-12-11"),
    ("asap", "-"),
    ("sometime next week", "2026-12-04"),
    ("24th", "2026-11-24"),
    ("Nov 20", "2027-11-20,2026-11-20"),
    ("within the week", "2026-11-27,2026-11-29,2026-11-30"),
    ("within 2 weeks", "2026-12-07"),
]

MOMENTS = [
    ("last Thu 3pm", "2026-11-19 15:00"),
    ("2 days ago", "2026-11-21"),
    ("yesterday evening", "2026-11-22 18:00,2026-11-22 19:00"),
    ("yesterday", "2026-11-22"),
    ("this morning", "2026-11-23 09:00"),
    ("last night", "2026-11-22 20:00,2026-11-22 21:00"),
    ("last week", "2026-11-16,2026-11-20,2026-11-22"),
    ("Thursday", "2026-11-19"),
    ("Monday", "2026-11-23,2026-11-16"),
    ("Mon 9am", "2026-11-23 09:00"),
    ("Mon 5pm", "2026-11-16 17:00"),
    ("Friday afternoon", "2026-11-20 15:00,2026-11-20 14:00"),
    ("on Friday", "2026-11-20"),
    ("last Friday", "2026-11-20"),
    ("Friday last week", "2026-11-20"),
    ("the day before yesterday", "2026-11-21"),
    ("a week ago", "2026-11-16"),
    ("two weeks ago", "2026-11-09"),
    ("3 weeks ago on Tuesday", "2026-11-03"),
    ("an hour ago", "2026-11-23 13:05"),
    ("half an hour ago", "2026-11-23 13:35"),
    ("20 min ago", "2026-11-23 13:45"),
    ("12:30", "2026-11-23 12:30"),
    ("3pm", "2026-11-23 15:00,2026-11-22 15:00"),
    ("20 Nov", "2026-11-20"),
    ("Nov 20", "2026-11-20"),
    ("20/11", "2026-11-20"),
    ("mdy:11/20", "2026-11-20"),
    ("the 20th", "2026-11-20"),
    ("30 Nov", "2025-11-30"),
    ("1 Dec", "2025-12-01"),
    ("yesterday at noon", "2026-11-22 12:00"),
    ("yesterday 15:00", "2026-11-22 15:00"),
    ("2026-11-20 14:30", "2026-11-20 14:30"),
    ("20 Nov 2pm", "2026-11-20 14:00"),
    ("tomorrow 10am", "2026-11-24 10:00"),
    ("next Tuesday", "2026-11-24,2026-12-01"),
    ("a month ago", "2026-10-23"),
    ("last month", "2026-10-01,2026-10-31"),
    ("earlier today", "2026-11-23"),
    ("just now", "2026-11-23"),
    ("today 9:15", "2026-11-23 09:15"),
    ("Friday night", "2026-11-20 20:00,2026-11-20 21:00"),
    ("Q1", "-"),
    ("mid-January", "2026-01-15"),
    ("end of October", "2026-10-31"),
    ("last weekend", "2026-11-21,2026-11-22"),
    ("over the weekend", "2026-11-21,2026-11-22"),
    ("a couple of days ago", "2026-11-21"),
    ("a few days ago", "-"),
    ("ages ago", "-"),
    ("1:1", "-"),
    ("1:1 Omar", "-"),
    ("50/50", "-"),
]


def order(phrase: str) -> str:
    return "mdy" if phrase.startswith("mdy:") else "dmy"


@pytest.mark.parametrize(("phrase", "meant"), DUE)
def test_a_due_date_is_what_people_mean(phrase: str, meant: str) -> None:
    found = due(phrase.removeprefix("mdy:"), MONDAY, order(phrase))
    said = "-" if isinstance(found, Misread) else found.isoformat()
    assert said in (["-"] if phrase in UNREAD else meant.split(","))


@pytest.mark.parametrize(("phrase", "meant"), MOMENTS)
def test_a_leading_moment_is_what_people_mean(phrase: str, meant: str) -> None:
    found, _, _ = leading(phrase.removeprefix("mdy:") + ": talk", NOW, order(phrase))
    said = f"{found.at:%Y-%m-%d{' %H:%M' if found.has_time else ''}}" if found else "-"
    assert said in (["-"] if phrase in UNREAD else meant.split(","))
