"""The vocabulary of the date grammar: which words there are, and what each stands for."""

from enum import IntEnum
from functools import cache
from typing import NamedTuple

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


class Unit(IntEnum):
    """A measure of time."""

    MINUTE = 1
    HOUR = 2
    DAY = 3
    WEEK = 4
    FORTNIGHT = 5
    MONTH = 6
    QUARTER = 7
    YEAR = 8
    WEEKEND = 9


class Part(IntEnum):
    """A part of the day, by the minute that stands for it."""

    MORNING = 9 * 60
    AFTERNOON = 15 * 60
    EVENING = 19 * 60
    NIGHT = 21 * 60


class Word(NamedTuple):
    """One word of a phrase: a letter for its kind, and what it stands for.

    n number, o ordinal, x tens of a longer number, y year, w weekday, m month, q quarter, u unit, d day counted
    from today, D full date (year, month and day as one number, year 0 when not said), X month of a year,
    K week of a year, t clock in minutes, c clock that does not say am or pm, p part of the day, L last, P past,
    N next, T this, A ago, H hence, I in, B before, F after, E end, S start, Y early, M middle, O o'clock, @ at,
    W week of the nearest year.
    """

    kind: str
    value: int = 0


NOISE = frozenset(("the", "of", "on", "and", "time", "latest", "sometime", "over", "during"))
"""Words that change nothing."""

SHORT = {
    "eod": "end of day",
    "cob": "end of day",
    "close of business": "end of day",
    "close of play": "end of day",
    "end of business": "end of day",
    "end of play": "end of day",
    "month end": "end of month",
    "month-end": "end of month",
    "year end": "end of year",
    "year-end": "end of year",
    "midweek": "middle of this week",
    "mid-week": "middle of this week",
    "mid week": "middle of this week",
    "eow": "end of week",
    "eom": "end of month",
    "eoq": "end of quarter",
    "eoy": "end of year",
    "half an hour": "30 minutes",
    "half a year": "6 months",
    "a couple of": "2",
    "from now": "hence",
    "from today": "hence",
    "right now": "now",
    "just now": "now",
    "this second": "now",
    "this minute": "now",
    "this moment": "now",
    "tonight": "today evening",
    "at the latest": "latest",
    "later today": "today",
    "later this": "this",
    "first thing": "morning",
    "lunchtime": "noon",
}
"""Ways of saying that are read as other words."""

_MARKS = {
    "L": "last previous",
    "P": "past",
    "N": "next coming",
    "T": "this current",
    "A": "ago back earlier",
    "H": "hence later",
    "I": "in within",
    "B": "before",
    "F": "after from",
    "E": "end",
    "S": "start beginning",
    "Y": "early",
    "M": "mid middle",
    "O": "o'clock oclock",
    "@": "at",
}
"""Words that only give the shape of a phrase."""

MARKS = frozenset(_MARKS)

_UNITS = {
    Unit.MINUTE: "minute min",
    Unit.HOUR: "hour hr h",
    Unit.DAY: "day d",
    Unit.WEEK: "week wk w",
    Unit.FORTNIGHT: "fortnight",
    Unit.MONTH: "month mo",
    Unit.QUARTER: "quarter",
    Unit.YEAR: "year yr y",
    Unit.WEEKEND: "weekend",
}

_COUNTED: dict[str, dict[int, str]] = {
    "n": {1: "a an one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine",
          10: "ten", 11: "eleven", 12: "twelve"},
    "o": {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth",
          9: "ninth", 10: "tenth", 11: "eleventh", 12: "twelfth", 13: "thirteenth", 14: "fourteenth",
          15: "fifteenth", 16: "sixteenth", 17: "seventeenth", 18: "eighteenth", 19: "nineteenth",
          20: "twentieth", 30: "thirtieth"},
    "x": {20: "twenty", 30: "thirty"},
    "d": {0: "today now", 1: "tomorrow tmrw tmr", -1: "yesterday"},
    "t": {12 * 60: "noon midday"},
    "p": {part: part.name.lower() for part in Part},
    "q": {1: "q1", 2: "q2", 3: "q3", 4: "q4"},
    "w": {0: "mon monday", 1: "tue tues tuesday", 2: "wed weds wednesday", 3: "thu thur thurs thursday",
          4: "fri friday", 5: "sat saturday", 6: "sun sunday"},
    "m": {place: f"{name} {name[:3]}".lower() for place, name in enumerate(MONTHS, 1)} | {9: "september sep sept"},
}  # fmt: skip


@cache
def names() -> dict[str, Word]:
    """Give every word of the grammar that is written in letters."""
    known = {name: Word(kind) for kind, all_names in _MARKS.items() for name in all_names.split()}
    for kind, counted in _COUNTED.items():
        known |= {name: Word(kind, value) for value, all_names in counted.items() for name in all_names.split()}
    for unit, all_names in _UNITS.items():
        known |= {name + end: Word("u", unit) for name in all_names.split() for end in ("", "s", "'s")}
    return known
