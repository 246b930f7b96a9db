"""Cadences: how often a person is meant to be in touch, as typed, as an RRULE, in days and in words."""

import re
from datetime import date, datetime, time
from functools import cache

from influence_tui.domain.fold import fold
from influence_tui.domain.person import CIRCLES, Person
from influence_tui.domain.when.vocabulary import WEEKDAYS, Unit, Word
from influence_tui.domain.when.words import words

MONTH, YEAR = 30.436875, 365.2425
"""Days of an average month and year (Gregorian calendar)."""

_SAID = {
    "daily": "1 day",
    "weekly": "1 week",
    "biweekly": "2 weeks",
    "fortnightly": "2 weeks",
    "twice a week": "3 days",
    "twice a month": "2 weeks",
    "monthly": "1 month",
    "bimonthly": "2 months",
    "quarterly": "1 quarter",
    "twice a year": "6 months",
    "half-yearly": "6 months",
    "yearly": "1 year",
    "annually": "1 year",
    "weekdays": "mon tue wed thu fri",
    "workdays": "mon tue wed thu fri",
}
"""Ways of saying that are read as other words."""

_STEPS = {
    Unit.DAY: ("DAILY", 1),
    Unit.WEEK: ("WEEKLY", 1),
    Unit.FORTNIGHT: ("WEEKLY", 2),
    Unit.MONTH: ("MONTHLY", 1),
    Unit.QUARTER: ("MONTHLY", 3),
    Unit.YEAR: ("YEARLY", 1),
}

_LENGTHS = {"DAILY": 1.0, "WEEKLY": 7.0, "MONTHLY": MONTH, "YEARLY": YEAR}
_PLAIN = {"DAILY": "daily", "WEEKLY": "weekly", "MONTHLY": "monthly", "MONTHLY3": "quarterly", "YEARLY": "yearly"}
_NOUNS = {"DAILY": "days", "WEEKLY": "weeks", "MONTHLY": "months", "YEARLY": "years"}
_NTH = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last"}
_FULL = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_CODES = tuple(name[:2].upper() for name in WEEKDAYS)

LONGEST = 9999
"""The largest interval that is read."""


def cadence(text: str) -> str | None:
    """Read a typed cadence (`every 2 weeks`, `first Monday of the month`, `30` days) as an RRULE, or as None."""
    plain = fold(text).strip()
    bare = re.sub(r"^(once\s+)?(every|each|a|an|per|on)\s+", "", _SAID.get(plain, plain))
    bare = re.sub(r"^other\s+", "2 ", _SAID.get(bare, bare))
    bare = re.sub(r"\b(every|each)\b", "", re.sub(r"^monthly on\b(.*)", r"\1 of the month", bare))
    said = words(re.sub(r"(day)s\b", r"\1", bare)) if bare else None
    return _rule(said) if said else None


def _rule(said: tuple[Word, ...]) -> str | None:
    shape = "".join(word.kind for word in said)
    values = [word.value for word in said if word.kind != "L"]
    if shape in ("n", "u", "nu", "ou"):
        return _stepping(shape, values)
    if set(shape) == {"w"}:
        return _weekly(1, values)
    if shape in ("nw", "ow"):
        return _weekly(values[0], values[1:])
    if shape in ("owu", "Lwu") and values[-1] == Unit.MONTH and values[0] <= 6:
        nth, weekday = (-1, values[0]) if shape == "Lwu" else (values[0], values[1])
        return f"FREQ=MONTHLY;BYDAY={nth}{_CODES[weekday]}" if nth in _NTH else None
    return None


def _stepping(shape: str, values: list[int]) -> str | None:
    """Read `30`, `week`, `2 weeks`, and `second month` beside `15th of the month`."""
    if shape == "ou" and values[1] == Unit.MONTH and 2 < values[0] <= 31:
        return f"FREQ=MONTHLY;BYMONTHDAY={values[0]}"
    unit = Unit.DAY if shape == "n" else Unit(values[-1])
    frequency, step = _STEPS.get(unit, ("", 0))
    every = step * (1 if shape == "u" else values[0])
    return _every(frequency, every) if 0 < every <= LONGEST else None


def _every(frequency: str, every: int) -> str:
    return f"FREQ={frequency}" + (f";INTERVAL={every}" if every > 1 else "")


def _weekly(every: int, weekdays: list[int]) -> str | None:
    days = ",".join(_CODES[day] for day in sorted(set(weekdays)))
    return f"{_every('WEEKLY', every)};BYDAY={days}" if 0 < every <= LONGEST else None


@cache
def _parts(rule: str) -> dict[str, str]:
    pairs = (part.partition("=") for part in rule.strip().upper().removeprefix("RRULE:").split(";"))
    return {name: value for name, _, value in pairs}


def _interval(parts: dict[str, str]) -> int:
    every = parts.get("INTERVAL", "1")
    return int(every) if every.isdecimal() and 0 < int(every[:9]) <= LONGEST else 0


def days_between(rule: str) -> float | None:
    """Give the average days between two touches of an RRULE; None: it cannot be read."""
    parts = _parts(rule)
    every = _interval(parts)
    length = _LENGTHS.get(parts.get("FREQ", ""))
    times = max(len(parts.get(name, "").split(",")) for name in ("BYDAY", "BYMONTHDAY"))
    return length * every / times if length and every else None


def in_words(rule: str) -> str:
    """Say an RRULE in the words that `cadence` reads; one that it cannot read stands as it is."""
    parts = _parts(rule)
    frequency, every = parts.get("FREQ", ""), _interval(parts)
    if not every or set(parts) - {"FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY"} or frequency not in _NOUNS:
        return rule
    if "BYMONTHDAY" in parts:
        return f"monthly on the {_ordinal(parts['BYMONTHDAY'])}" if every == 1 else rule
    if "BYDAY" in parts:
        return _on_days(parts["BYDAY"], frequency, every) or rule
    plain = _PLAIN.get(frequency if every == 1 else f"{frequency}{every}")
    return plain or f"every {every} {_NOUNS[frequency]}"


def _on_days(days: str, frequency: str, every: int) -> str | None:
    codes = days.split(",")
    if any(code[-2:] not in _CODES for code in codes):
        return None
    names = [_FULL[_CODES.index(code[-2:])] for code in codes]
    if frequency == "WEEKLY" and all(len(code) == 2 for code in codes):
        return _on_weekdays(names, every)
    nth = re.fullmatch(r"[+]?(-?\d)", codes[0][:-2])
    place = _NTH.get(int(nth[1])) if nth else None
    monthly = frequency == "MONTHLY" and every == len(codes) == 1
    return f"{place} {names[0]} of the month" if place and monthly else None


def _on_weekdays(names: list[str], every: int) -> str | None:
    if every == 1:
        return f"every {' and '.join(names)}"
    return f"every {_ordinal(str(every))} {names[0]}" if len(names) == 1 else None


def _ordinal(number: str) -> str:
    if number == "2":
        return "other"
    teen = number[-2:] in ("11", "12", "13")
    return number + ("th" if teen else {"1": "st", "2": "nd", "3": "rd"}.get(number[-1:], "th"))


def intended(person: Person) -> float | None:
    """Give the intended days between touches with a person: their own cadence, else their circle's, or None."""
    if person.ambient:
        return None
    own = days_between(person.cadence) if person.cadence else None
    return own or CIRCLES.get(person.circle)


def next_day(rule: str, last: date) -> date | None:
    """Give the day of the next touch by an RRULE, after a last one; None: the rule cannot be read or ends."""
    # dateutil costs a start of the program 20 ms; only a cadence on named days needs it.
    from dateutil.rrule import rrulestr

    start = datetime.combine(last, time())
    try:
        found = rrulestr(rule, dtstart=start).after(start)
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
        return None
    return found.date() if found else None
