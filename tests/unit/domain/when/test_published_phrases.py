"""The phrases that Chronic, a date parser of long standing, publishes as its own; the labels are ours.

Read as log dates, which look back, on Monday 23 November 2026 at 14:05 in Berlin. A refusal is no wrong answer.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from influence_tui.domain.when import Moment, moment

NOW = datetime(2026, 11, 23, 14, 5, tzinfo=ZoneInfo("Europe/Berlin"))

LABELS = {
    "thursday": "2026-11-19",
    "november": "2026-11-01",
    "friday 13:00": "2026-11-20T13:00",
    "mon 2:35": "2026-11-16T14:35",
    "4pm": "2026-11-23T16:00",
    "6 in the morning": "2026-11-23T06:00",
    "friday 1pm": "2026-11-20T13:00",
    "sat 7 in the evening": "2026-11-21T19:00",
    "yesterday": "2026-11-22",
    "today": "2026-11-23",
    "tomorrow": "2026-11-24",
    "this tuesday": "2026-11-24",
    "next month": "2026-12-01",
    "this morning": "2026-11-23T09:00",
    "last night": "2026-11-22T21:00",
    "this second": "2026-11-23",
    "yesterday at 4:00": "2026-11-22T16:00",
    "last friday at 20:00": "2026-11-20T20:00",
    "last week tuesday": "2026-11-17",
    "tomorrow at 6:45pm": "2026-11-24T18:45",
    "afternoon yesterday": "2026-11-22T15:00",
    "thursday last week": "2026-11-19",
    "3 years ago": "2023-11-23",
    "a year ago": "2025-11-23",
    "5 months before now": "2026-06-23",
    "7 hours ago": "2026-11-23T07:05",
    "7 days from now": "2026-11-30",
    "1 week hence": "2026-11-30",
    "in 3 hours": "2026-11-23T17:05",
    "1 year ago tomorrow": "2025-11-24",
    "7 hours before tomorrow at noon": "2026-11-24T05:00",
    "3rd wednesday in november": "2026-11-18",
    "3rd month next year": "2027-03-01",
    "3rd thursday this september": "2026-09-17",
    "4th day last week": "2026-11-19",
    "fourteenth of june 2010 at eleven o'clock in the evening": "2010-06-14T23:00",
    "may seventh '97 at three in the morning": "1997-05-07T03:00",
    "January 5": "2026-01-05",
    "22nd of june": "2026-06-22",
    "5th may 2017": "2017-05-05",
    "February twenty first": "2026-02-21",
    "dec 25": "2025-12-25",
    "may 27th": "2026-05-27",
    "October 2006": "2006-10-01",
    "oct 06": "2026-10-06",
    "jan 3 2010": "2010-01-03",
    "february 14, 2004": "2004-02-14",
    "february 14th, 2004": "2004-02-14",
    "3 jan 2000": "2000-01-03",
    "17 april 85": "1985-04-17",
    "5/27/1979": "1979-05-27",
    "27/5/1979": "1979-05-27",
    "05/06": "2026-06-05",
    "1979-05-27": "1979-05-27",
    "Friday": "2026-11-20",
    "4:00": "2026-11-23T16:00",
    "17:00": "2026-11-23T17:00",
    "0800": "2026-11-23T08:00",
    "January 5 at 7pm": "2026-01-05T19:00",
    "22nd of june at 8am": "2026-06-22T08:00",
    "1979-05-27 05:00:00": "1979-05-27T05:00",
}

REFUSED = ("summer", "last winter", "3 months ago saturday at 5:00 pm", "5")


@pytest.mark.parametrize("phrase", LABELS)
def test_a_published_phrase_is_read_as_labelled(phrase: str) -> None:
    read = moment(phrase, NOW)
    assert isinstance(read, Moment), phrase
    shown = f"{read.at:%Y-%m-%dT%H:%M}" if read.has_time else f"{read.at:%Y-%m-%d}"
    assert shown == LABELS[phrase]


@pytest.mark.parametrize("phrase", REFUSED)
def test_a_phrase_that_could_mean_several_days_is_refused_and_not_guessed(phrase: str) -> None:
    assert not isinstance(moment(phrase, NOW), Moment)
