"""Cadences that people type: `every 2 weeks`, `first Monday of the month`, `30` days."""

import re
from datetime import date

from influence_tui.domain.cadence.rules import CODES, LONGEST, NTH, WORKING, days_between, next_day
from influence_tui.domain.fold import fold
from influence_tui.domain.when.vocabulary import Unit, Word
from influence_tui.domain.when.words import words

_SAID = {
    "daily": "1 day",
    "weekly": "1 week",
    "biweekly": "2 weeks",
    "fortnightly": "2 weeks",
    "monthly": "1 month",
    "bimonthly": "2 months",
    "quarterly": "1 quarter",
    "half-yearly": "6 months",
    "half yearly": "6 months",
    "half year": "6 months",
    "half a year": "6 months",
    "semiannually": "6 months",
    "yearly": "1 year",
    "annually": "1 year",
    "weekday": "mon tue wed thu fri",
    "weekdays": "mon tue wed thu fri",
    "workday": "mon tue wed thu fri",
    "workdays": "mon tue wed thu fri",
    "working day": "mon tue wed thu fri",
    "business day": "mon tue wed thu fri",
}
"""Ways of saying that are read as other words."""

_TIMES = {
    ("week", 2): "3 days",
    ("week", 3): "2 days",
    ("month", 2): "2 weeks",
    ("month", 3): "10 days",
    ("month", 4): "1 week",
    ("quarter", 2): "6 weeks",
    ("quarter", 3): "1 month",
    ("year", 2): "6 months",
    ("year", 3): "4 months",
    ("year", 4): "1 quarter",
    ("year", 6): "2 months",
}
"""How often in a unit → the step that comes nearest."""

_COUNTS = {"once": 1, "twice": 2, "two": 2, "three": 3, "four": 4, "six": 6}

_STEPS = {
    Unit.DAY: ("DAILY", 1),
    Unit.WEEK: ("WEEKLY", 1),
    Unit.FORTNIGHT: ("WEEKLY", 2),
    Unit.MONTH: ("MONTHLY", 1),
    Unit.QUARTER: ("MONTHLY", 3),
    Unit.YEAR: ("YEARLY", 1),
}

LARGEST_STEP = 12
"""`every 15th` is a day of the month, `every third` is a step that lacks its unit."""


def cadence(text: str) -> str | None:
    """Read a typed cadence (`every 2 weeks`, `first Monday of the month`, `30` days) as an RRULE, or as None."""
    plain = re.sub(r"^(?:about|around|roughly|at least|ideally)\s+", "", " ".join(fold(text).split()))
    plain = re.sub(r"^(bi|semi)-(?=\w+ly$)", r"\1", plain)
    if plain.startswith(("freq=", "rrule:")):
        return _as_rule(plain)
    if plain[-5:] == "month" or plain in ("month end", "month-end", "eom"):
        day = _day_of_month(plain)
        if day:
            return day
    bare = re.sub(r"^(once\s+)?(every|each|a|an|per|on)\s+", "", _times(plain) or _SAID.get(plain, plain))
    bare = re.sub(r"^(?:other|alternate)\s+", "2 ", _SAID.get(bare, bare))
    bare = re.sub(r"\b(every|each)\b|/", " ", re.sub(r"^monthly on\b(.*)", r"\1 of the month", bare))
    said = words(re.sub(r"(day)s\b", r"\1", bare)) if bare.strip() else None
    return _rule(said, bool(re.search(r"\b(?:the|of)\b", plain))) if said else None


def _as_rule(plain: str) -> str | None:
    """Keep a rule that is typed as one, if it can be counted and has a next day."""
    rule = plain.upper().removeprefix("RRULE:")
    return rule if days_between(rule) and next_day(rule, date(2000, 1, 1)) else None


def _times(plain: str) -> str | None:
    """Read `three times a year`, `2x a month`."""
    found = re.fullmatch(
        r"(?:(once|twice)|(\d+|two|three|four|six)\s*(?:x|times))\s+(?:a|an|per|every|each)\s+(\w+)", plain
    )
    if not found:
        return None
    said = found[1] or found[2]
    count = int(said) if said.isdecimal() else _COUNTS[said]
    return found[3] if count == 1 else _TIMES.get((found[3], count))


def _day_of_month(plain: str) -> str | None:
    """Read `last day of the month`, `first working day of every month`."""
    of = r"of\s+(?:the|each|every|a)?\s*month"
    if plain in ("month end", "month-end", "eom") or re.fullmatch(rf"(?:the\s+)?(?:last\s+day|end)\s+{of}", plain):
        return "FREQ=MONTHLY;BYMONTHDAY=-1"
    found = re.fullmatch(
        rf"(?:the\s+)?(first|last)\s+(?:working\s*day|business\s+day|weekday|workday)\s+{of}", plain
    )
    return f"{WORKING}{'1' if found[1] == 'first' else '-1'}" if found else None


def _rule(said: tuple[Word, ...], named: bool) -> str | None:
    """Make the rule of the words; `named`: as in `the 2nd`, `2nd of each month`."""
    shape = "".join(word.kind for word in said)
    values = [word.value for word in said if word.kind != "L"]
    if shape in ("n", "u", "nu") or (shape == "ou" and not named):
        return _stepping(shape, values)
    if set(shape) == {"w"}:
        return _weekly(1, values)
    if shape in ("nw", "ow"):
        return _weekly(values[0], values[1:])
    if shape.endswith("wu") and set(shape[:-2]) in ({"o"}, {"L"}) and values[-1] == Unit.MONTH:
        return _on_weekday_of_month(values[:-2] or [-1], values[-2])
    if shape[-1] == "u" and values[-1] == Unit.MONTH:
        shape, values = shape[:-1], values[:-1]
    return _on_days_of_month(values) if set(shape) == {"o"} and (named or max(values) > LARGEST_STEP) else None


def _on_weekday_of_month(nths: list[int], weekday: int) -> str | None:
    days = ",".join(f"{nth}{CODES[weekday]}" for nth in sorted(set(nths)))
    return f"FREQ=MONTHLY;BYDAY={days}" if set(nths) <= set(NTH) else None


def _on_days_of_month(days: list[int]) -> str | None:
    """Read `1st and 15th of the month`."""
    return f"FREQ=MONTHLY;BYMONTHDAY={','.join(map(str, sorted(set(days))))}" if max(days) <= 31 else None


def _stepping(shape: str, values: list[int]) -> str | None:
    """Read `30`, `week`, `2 weeks`, `second month`."""
    unit = Unit.DAY if shape == "n" else Unit(values[-1])
    frequency, step = _STEPS.get(unit, ("", 0))
    every = step * (1 if shape == "u" else values[0])
    return _every(frequency, every) if 0 < every <= LONGEST else None


def _every(frequency: str, every: int) -> str:
    return f"FREQ={frequency}" + (f";INTERVAL={every}" if every > 1 else "")


def _weekly(every: int, weekdays: list[int]) -> str | None:
    days = ",".join(CODES[day] for day in sorted(set(weekdays)))
    return f"{_every('WEEKLY', every)};BYDAY={days}" if 0 < every <= LONGEST else None
