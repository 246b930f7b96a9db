"""Dates in a query: since, until, between and the last so many weeks."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from influence_tui.search.query import Days

ReadSpan = Callable[[str, date], tuple[date, date] | None]
"""Reads what people type for a day, a week or a month as its first and last day; none when it is no date."""

ReadDays = Callable[[ReadSpan, date, str], Days | None]
"""Reads the value of a date qualifier."""

_AGO = re.compile(r"(\d{1,4})\s*(d|days?|w|weeks?|mo?|months?|y|years?)?", re.IGNORECASE)
_UNITS = {"d": 1, "w": 7, "m": 30.4375, "y": 365.25}


def since(read: ReadSpan, today: date, value: str) -> Days | None:
    """Start with the first day of what is named."""
    span = read(value, today)
    return Days(first=span[0]) if span else None


def until(read: ReadSpan, today: date, value: str) -> Days | None:
    """End with the last day of what is named."""
    span = read(value, today)
    return Days(last=span[1]) if span else None


def before(read: ReadSpan, today: date, value: str) -> Days | None:
    """End with the day before what is named."""
    span = read(value, today)
    return Days(last=span[0] - timedelta(days=1)) if span and span[0] > date.min else None


def on(read: ReadSpan, today: date, value: str) -> Days | None:
    """Take the whole of what is named."""
    span = read(value, today)
    return Days(*span) if span else None


def between(read: ReadSpan, today: date, value: str) -> Days | None:
    """Read `A..B`, either side may be missing; without dots as `on`."""
    left, dots, right = value.partition("..")
    if not dots:
        return on(read, today, value)
    first = since(read, today, left) if left else Days()
    last = until(read, today, right.lstrip(".")) if right else Days()
    return Days(first.first, last.last) if first and last and (left or right) else None


def newer(read: ReadSpan, today: date, value: str) -> Days | None:
    """Take the last so many days, weeks, months or years (`2w`), else since the date named."""
    day = _ago(today, value)
    return Days(first=day) if day else since(read, today, value)


def older(read: ReadSpan, today: date, value: str) -> Days | None:
    """End before the last so many days, weeks, months or years, else before the date named."""
    day = _ago(today, value)
    return Days(last=day - timedelta(days=1)) if day else before(read, today, value)


def shown(days: Days) -> str:
    """Say a range in words: `since 2026-09-01`."""
    if days.first and days.last:
        return f"on {days.first}" if days.first == days.last else f"{days.first} to {days.last}"
    return f"since {days.first}" if days.first else f"until {days.last}"


def _ago(today: date, value: str) -> date | None:
    match = _AGO.fullmatch(value.strip())
    if match is None:
        return None
    count = int(int(match[1]) * _UNITS[(match[2] or "d")[0].lower()])
    return today - timedelta(days=count) if count < today.toordinal() - 1 else date.min + timedelta(days=1)


DATE_QUALIFIERS: dict[str, ReadDays] = {
    "after": since, "since": since, "until": until, "to": until, "before": before, "on": on,
    "date": between, "newer": newer, "older": older,
}  # fmt: skip
"""Qualifier → how its value is read; `from` reads as `since` when it is a date."""
