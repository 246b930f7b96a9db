"""The calendar under the date grammar: days that exist, spans, and steps of a unit."""

from datetime import date, timedelta
from typing import NamedTuple

from influence_tui.domain.when.vocabulary import MONTHS, WEEKDAYS, Unit

Span = tuple[date, date]
"""First and last day."""

BACK, AHEAD = -1, 1
"""Where a phrase looks that does not say it."""

DAY = timedelta(days=1)


class Ask(NamedTuple):
    """What a phrase is read against."""

    today: date
    facing: int
    """BACK or AHEAD."""


class ImpossibleDateError(ValueError):
    """A date that is not in the calendar; the message is a sentence."""


def month_length(year: int, month: int) -> int:
    """Count the days of a month."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def day_of(year: int, month: int, day: int) -> date:
    """Make a date, or say in a sentence why there is none."""
    if not 1 <= month <= 12:
        raise ImpossibleDateError(f"There is no month {month}.")
    if not 1 <= year <= 9998:
        raise ImpossibleDateError(f"The year {year} is out of reach.")
    if not 1 <= day <= month_length(year, month):
        raise ImpossibleDateError(f"{MONTHS[month - 1]} {year} has {month_length(year, month)} days.")
    return date(year, month, day)


def shifted(day: date, count: int, unit: int) -> date:
    """Step `count` units from a day; a month's step from the 31st ends on the last day there is."""
    if unit < Unit.DAY:
        raise ImpossibleDateError("Hours and minutes count from now or from a time of day.")
    days = {Unit.DAY: 1, Unit.WEEK: 7, Unit.FORTNIGHT: 14, Unit.WEEKEND: 7}.get(Unit(unit))
    try:
        return day + timedelta(days=count * days) if days else _months_on(day, count, unit)
    except (OverflowError, ValueError) as error:
        raise ImpossibleDateError("That is further than the calendar goes.") from error


def _months_on(day: date, count: int, unit: int) -> date:
    # dateutil costs a start of the program 20 ms; only months and years need it.
    from dateutil.relativedelta import relativedelta

    return day + relativedelta(months=count * {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}[Unit(unit)])


def around(day: date, unit: int) -> Span:
    """Give the day, Monday-to-Sunday week, weekend, month, quarter or year that a day lies in."""
    monday = day - day.weekday() * DAY
    match unit:
        case Unit.WEEK | Unit.FORTNIGHT:
            return monday, monday + 6 * DAY
        case Unit.WEEKEND:
            return monday + 5 * DAY, monday + 6 * DAY
        case Unit.MONTH:
            return months(day.year, day.month, 1)
        case Unit.QUARTER:
            return months(day.year, day.month - (day.month - 1) % 3, 3)
        case Unit.YEAR:
            return months(day.year, 1, 12)
    return day, day


def months(year: int, month: int, count: int) -> Span:
    """Give the first and last day of `count` months of one year."""
    last = month + count - 1
    first = day_of(year, month, 1)
    return first, day_of(year, last, month_length(year, last))


def nearest(ask: Ask, month: int, day: int) -> date:
    """Give the day of a month nearest to today on the side that is asked for, today included."""
    for years in range(9):
        year = ask.today.year + years * ask.facing
        if not 1 <= month <= 12 or day <= month_length(year, month):
            found = day_of(year, month, day)
            if (found - ask.today).days * ask.facing >= 0:
                return found
    return day_of(ask.today.year, month, day)


def month_near(ask: Ask, month: int) -> Span:
    """Give the month of that name, this one included, on the side that is asked for."""
    year = ask.today.year
    if (month - ask.today.month) * ask.facing < 0:
        year += ask.facing
    return months(year, month, 1)


def weekday_near(ask: Ask, weekday: int) -> date:
    """Give the day of that name: looking back today counts, looking ahead it does not."""
    if ask.facing == BACK:
        return ask.today - (ask.today.weekday() - weekday) % 7 * DAY
    return next_weekday(ask.today, weekday)


def next_weekday(day: date, weekday: int) -> date:
    """Give the first day of that name after a day."""
    return day + ((weekday - day.weekday() - 1) % 7 + 1) * DAY


def last_weekday(day: date, weekday: int) -> date:
    """Give the last day of that name before a day."""
    return day - ((day.weekday() - weekday - 1) % 7 + 1) * DAY


def nth_day(ask: Ask, nth: int) -> date:
    """Give the nearest nth day of a month on the side that is asked for, today included."""
    for step in range(13):
        first = shifted(ask.today.replace(day=1), step * ask.facing, Unit.MONTH)
        if nth <= month_length(first.year, first.month):
            found = day_of(first.year, first.month, nth)
            if (found - ask.today).days * ask.facing >= 0:
                return found
    return day_of(ask.today.year, ask.today.month, nth)


def nth_in(span: Span, nth: int, weekday: int) -> date:
    """Give the nth day of that name in a span; a negative nth counts from its end."""
    first, last = span
    if nth < 0:
        found = last - ((last.weekday() - weekday) % 7 + 7 * (-nth - 1)) * DAY
    else:
        found = first + ((weekday - first.weekday()) % 7 + 7 * (nth - 1)) * DAY
    if not first <= found <= last:
        raise ImpossibleDateError(f"There are not {abs(nth)} {WEEKDAYS[weekday]} in it.")
    return found
