"""Phrases that name one day: a rule for each shape of words."""

from collections.abc import Callable, Mapping
from datetime import date

from influence_tui.domain.when.calendar import (
    AHEAD,
    BACK,
    DAY,
    Ask,
    around,
    day_of,
    last_weekday,
    month_near,
    months,
    nearest,
    next_weekday,
    nth_day,
    nth_in,
    shifted,
    weekday_near,
)
from influence_tui.domain.when.vocabulary import Unit
from influence_tui.domain.when.words import century

Rule = Callable[..., date | None]
"""Takes the ask and the numbers of the words that stand for something, in order; None: not a date after all."""


def _full(ask: Ask, number: int) -> date:
    year, month, day = number // 10000, number // 100 % 100, number % 100
    return day_of(year, month, day) if year else nearest(ask, month, day)


def _this_weekday(ask: Ask, weekday: int) -> date:
    in_week = around(ask.today, Unit.WEEK)[0] + weekday * DAY
    return in_week if ask.facing == BACK or in_week >= ask.today else in_week + 7 * DAY


def _weekday_of_week(weeks: int) -> Rule:
    def rule(ask: Ask, weekday: int, unit: int) -> date | None:
        monday = around(ask.today, Unit.WEEK)[0]
        return monday + (7 * weeks + weekday) * DAY if unit == Unit.WEEK else None

    return rule


def _turned(rule: Rule) -> Rule:
    return lambda ask, first, second, *more: rule(ask, second, first, *more)


def _week_on(day: date, unit: int) -> date | None:
    return day + 7 * DAY if unit == Unit.WEEK else None


def _step(sign: int, days: Callable[[Ask, int], date]) -> Rule:
    """Make the rule of `3 weeks before …`: days of the ask and the last number, then the step."""
    return lambda ask, count, unit, anchor: shifted(days(ask, anchor), sign * count, unit)


def _from_today(ask: Ask, days: int) -> date:
    return ask.today + days * DAY


def _short_year(_ask: Ask, day: int, month: int, year: int) -> date | None:
    return day_of(century(year), month, day) if year < 100 else None


def _next_date(ask: Ask, day: int, month: int) -> date:
    return nearest(Ask(ask.today + DAY, AHEAD), month, day)


_weekday_ahead: Callable[[Ask, int], date] = lambda ask, weekday: next_weekday(ask.today, weekday)  # noqa: E731


def _weeks_on(days: Callable[[Ask, int], date]) -> Rule:
    """Make the rule of `a week on Tuesday`, `a week today`."""
    return lambda ask, count, unit, anchor: shifted(days(ask, anchor), count, unit) if unit == Unit.WEEK else None


DAYS: Mapping[str, Rule] = {
    "d": _from_today,
    "w": weekday_near,
    "Lw": lambda ask, weekday: last_weekday(ask.today, weekday),
    "Nw": _weekday_ahead,
    "wN": _weekday_ahead,
    "TNw": _weekday_ahead,
    "Tw": _this_weekday,
    "wLu": _weekday_of_week(-1),
    "wTu": _weekday_of_week(0),
    "wNu": _weekday_of_week(1),
    "Luw": _turned(_weekday_of_week(-1)),
    "Tuw": _turned(_weekday_of_week(0)),
    "Nuw": _turned(_weekday_of_week(1)),
    "wu": lambda ask, weekday, unit: _week_on(next_weekday(ask.today, weekday), unit),
    "du": lambda ask, days, unit: _week_on(_from_today(ask, days), unit),
    "nuA": lambda ask, count, unit: shifted(ask.today, -count, unit),
    "nuH": lambda ask, count, unit: shifted(ask.today, count, unit),
    "Inu": lambda ask, count, unit: shifted(ask.today, count, unit),
    "nu": lambda ask, count, unit: shifted(ask.today, count, unit) if ask.facing == AHEAD else None,
    "nuAd": _step(-1, _from_today),
    "nuBd": _step(-1, _from_today),
    "nuFd": _step(1, _from_today),
    "nud": _weeks_on(_from_today),
    "nuw": _weeks_on(_weekday_ahead),
    "nuBw": _step(-1, _weekday_ahead),
    "nuFw": _step(1, _weekday_ahead),
    "nuBD": _step(-1, _full),
    "nuFD": _step(1, _full),
    "uBd": lambda ask, unit, days: shifted(_from_today(ask, days), -1, unit),
    "uFd": lambda ask, unit, days: shifted(_from_today(ask, days), 1, unit),
    "D": _full,
    "nm": _turned(nearest),
    "om": _turned(nearest),
    "mn": nearest,
    "mo": nearest,
    "Nnm": _next_date,
    "Nom": _next_date,
    "Nmn": _turned(_next_date),
    "Nmo": _turned(_next_date),
    "nmy": lambda _, day, month, year: day_of(year, month, day),
    "omy": lambda _, day, month, year: day_of(year, month, day),
    "mny": lambda _, month, day, year: day_of(year, month, day),
    "moy": lambda _, month, day, year: day_of(year, month, day),
    "nmn": _short_year,
    "omn": _short_year,
    "o": nth_day,
    "owm": lambda ask, nth, weekday, month: nth_in(month_near(ask, month), nth, weekday),
    "owTm": lambda ask, nth, weekday, month: nth_in(months(ask.today.year, month, 1), nth, weekday),
    "owmy": lambda _, nth, weekday, month, year: nth_in(months(year, month, 1), nth, weekday),
    "owu": lambda ask, nth, weekday, unit: nth_in(around(ask.today, unit), nth, weekday),
    "owTu": lambda ask, nth, weekday, unit: nth_in(around(ask.today, unit), nth, weekday),
    "owLu": lambda ask, nth, weekday, unit: nth_in(around(shifted(ask.today, -1, unit), unit), nth, weekday),
    "owNu": lambda ask, nth, weekday, unit: nth_in(around(shifted(ask.today, 1, unit), unit), nth, weekday),
    "Lwm": lambda ask, weekday, month: nth_in(month_near(ask, month), -1, weekday),
    "Lwmy": lambda _, weekday, month, year: nth_in(months(year, month, 1), -1, weekday),
    "Lwu": lambda ask, weekday, unit: nth_in(around(ask.today, unit), -1, weekday),
}
"""Shape → its rule."""

DATED = frozenset(("D", "nm", "om", "mn", "mo", "nmy", "omy", "mny", "moy", "nmn", "omn", "o"))
"""Shapes before which a weekday may stand; it must agree."""
