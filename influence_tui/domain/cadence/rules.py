"""Rules of repetition (RRULE): their parts, their average days, their next day."""

from datetime import date, datetime, time
from functools import cache

from influence_tui.domain.person import CIRCLES, Person
from influence_tui.domain.when.vocabulary import WEEKDAYS

MONTH, YEAR = 30.436875, 365.2425
"""Days of an average month and year (Gregorian calendar)."""

CODES = tuple(name[:2].upper() for name in WEEKDAYS)
NTH = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last"}
WORKING = "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS="
"""The rule of the nth working day of the month, but for the number."""

LONGEST = 9999
"""The largest interval that is read."""

_LENGTHS = {"DAILY": 1.0, "WEEKLY": 7.0, "MONTHLY": MONTH, "YEARLY": YEAR}


@cache
def parts_of(rule: str) -> dict[str, str]:
    """Give the parts of a rule by their names."""
    pairs = (part.partition("=") for part in rule.strip().upper().removeprefix("RRULE:").split(";"))
    return {name: value for name, _, value in pairs}


def interval(parts: dict[str, str]) -> int:
    """Give the interval of a rule; 0: none that can be."""
    every = parts.get("INTERVAL", "1")
    return int(every) if every.isdecimal() and 0 < int(every[:9]) <= LONGEST else 0


def days_between(rule: str) -> float | None:
    """Give the average days between two touches of an RRULE; None: it cannot be read."""
    parts = parts_of(rule)
    every = interval(parts)
    length = _LENGTHS.get(parts.get("FREQ", ""))
    counted = ("BYSETPOS",) if "BYSETPOS" in parts else ("BYDAY", "BYMONTHDAY")
    times = max(len(parts.get(name, "").split(",")) for name in counted)
    return length * every / times if length and every else None


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
