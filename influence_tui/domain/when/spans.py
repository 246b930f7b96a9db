"""Phrases that name several days, or the end or start of them: a rule for each shape of words."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from influence_tui.domain.when.calendar import (
    AHEAD,
    BACK,
    DAY,
    Ask,
    ImpossibleDateError,
    Span,
    around,
    month_near,
    months,
    shifted,
)
from influence_tui.domain.when.vocabulary import Unit

Rule = Callable[..., Span | None]
"""As a rule of days, but gives the first and last day."""


def _near(count: int) -> Rule:
    """Make the rule of `last week`, `this month`, `next year`."""

    def rule(ask: Ask, unit: int) -> Span | None:
        return around(shifted(ask.today, count, unit), unit) if unit >= Unit.DAY else None

    return rule


def _lasting(ask: Ask, count: int, unit: int) -> Span:
    """`last 30 days`: they end today."""
    return shifted(ask.today, -count, unit) + DAY, ask.today


def _coming(ask: Ask, count: int, unit: int) -> Span:
    """`next 2 weeks`: they start today."""
    return ask.today, shifted(ask.today, count, unit) - DAY


def _weekend(ask: Ask, unit: int) -> Span | None:
    back = ask.facing == BACK and ask.today.weekday() < 5
    return around(ask.today - 7 * back * DAY, unit) if unit == Unit.WEEKEND else None


def _month(step: int) -> Rule:
    """Make the rule of a month's name: −1 the last before this month, 1 the next after it, 0 this year's."""

    def rule(ask: Ask, month: int) -> Span:
        if not step:
            return months(ask.today.year, month, 1)
        return month_near(Ask(shifted(ask.today.replace(day=1), step, Unit.MONTH), step), month)

    return rule


def _quarter(ask: Ask, quarter: int) -> Span:
    first, last = months(ask.today.year, 3 * quarter - 2, 3)
    years = (
        1 if ask.facing == AHEAD and last < ask.today else -1 if ask.facing == BACK and first > ask.today else 0
    )
    return months(ask.today.year + years, 3 * quarter - 2, 3)


def _week(_ask: Ask, number: int) -> Span:
    try:
        monday = date.fromisocalendar(number // 100, number % 100, 1)
        return monday, monday + timedelta(days=6)
    except (ValueError, OverflowError) as error:
        raise ImpossibleDateError(f"The year {number // 100} has no week {number % 100}.") from error


def _nth_of(count: int) -> Rule:
    """Make the rule of `4th day last week`, `3rd month next year`."""

    def rule(ask: Ask, nth: int, unit: int, around_unit: int) -> Span | None:
        first, last = around(shifted(ask.today, count, around_unit), around_unit)
        found = around(shifted(first, nth - 1, unit), unit)
        if not first <= found[1] <= last:
            raise ImpossibleDateError("There are not that many in it.")
        return found if unit < around_unit else None

    return rule


def _end(rule: Rule) -> Rule:
    """Make the rule of `end of …`: the last day, a week's is its Friday."""

    def ended(ask: Ask, *values: int) -> Span | None:
        span = rule(ask, *values)
        return span and (working_end(span, ask.today), working_end(span, ask.today))

    return ended


def _start(rule: Rule) -> Rule:
    def started(ask: Ask, *values: int) -> Span | None:
        span = rule(ask, *values)
        return span and (span[0], span[0])

    return started


def _middle(ask: Ask, month: int) -> Span:
    first = month_near(ask, month)[0]
    return first.replace(day=15), first.replace(day=15)


def _middle_of(count: int) -> Rule:
    """Make the rule of `mid next week`, its Wednesday, and of `the middle of this month`."""

    def rule(ask: Ask, unit: int) -> Span | None:
        if unit not in (Unit.WEEK, Unit.MONTH):
            return None
        first = around(shifted(ask.today, count, unit), unit)[0]
        day = first + (2 if unit == Unit.WEEK else 14) * DAY
        return (day, day) if (day - ask.today).days * ask.facing >= 0 else None

    return rule


def _early(rule: Rule) -> Rule:
    """Make the rule of `early November`: where a search begins, but no day by which a thing is due."""
    return lambda ask, *values: _start(rule)(ask, *values) if ask.facing == BACK else None


def _numbered_week(ask: Ask, number: int) -> Span:
    """Read `week 49`: of this year, unless that is on the other side."""
    found = _week(ask, ask.today.isocalendar().year * 100 + number)
    passed = found[1] < ask.today if ask.facing == AHEAD else found[0] > ask.today
    return _week(ask, (ask.today.isocalendar().year + ask.facing) * 100 + number) if passed else found


def working_end(span: Span, today: date) -> date:
    """Give the day by which a thing due in a span is due: a week's Friday, unless that is over; else the last."""
    first, last = span
    friday = first + 4 * DAY
    return friday if last - first == 6 * DAY and not first.weekday() and friday >= today else last


_SPANS: dict[str, Rule] = {
    "Lu": _near(-1),
    "Tu": _near(0),
    "Nu": _near(1),
    "u": _weekend,
    "Pu": lambda ask, unit: _lasting(ask, 1, unit),
    "uBL": _near(-2),
    "uFN": _near(2),
    "m": month_near,
    "my": lambda _, month, year: months(year, month, 1),
    "Im": lambda ask, month: month_near(Ask(ask.today, AHEAD), month),
    "Imy": lambda _, month, year: months(year, month, 1),
    "Lm": _month(-1),
    "Tm": _month(0),
    "Nm": _month(1),
    "mLu": lambda ask, month, unit: months(ask.today.year - 1, month, 1) if unit == Unit.YEAR else None,
    "mTu": lambda ask, month, unit: months(ask.today.year, month, 1) if unit == Unit.YEAR else None,
    "mNu": lambda ask, month, unit: months(ask.today.year + 1, month, 1) if unit == Unit.YEAR else None,
    "q": _quarter,
    "qy": lambda _, quarter, year: months(year, 3 * quarter - 2, 3),
    "y": lambda _, year: months(year, 1, 12),
    "X": lambda _, number: months(number // 100, number % 100, 1),
    "K": _week,
    "W": _numbered_week,
}

SPANS: Mapping[str, Rule] = {
    **_SPANS,
    "Lnu": _lasting,
    "Pnu": _lasting,
    "Nnu": _coming,
    "ouLu": _nth_of(-1),
    "ouTu": _nth_of(0),
    "ouu": _nth_of(0),
    "ouNu": _nth_of(1),
    **{"E" + shape: _end(rule) for shape, rule in _SPANS.items() if shape != "u"},
    **{"S" + shape: _start(rule) for shape, rule in _SPANS.items() if shape != "u"},
    "Eu": _end(_near(0)),
    "Luu": lambda ask, unit, of: _end(_near(0))(ask, of) if unit == Unit.DAY else None,
    "Lum": lambda ask, unit, month: _end(month_near)(ask, month) if unit == Unit.DAY else None,
    "LuTu": lambda ask, unit, of: _end(_near(0))(ask, of) if unit == Unit.DAY else None,
    "LuNu": lambda ask, unit, of: _end(_near(1))(ask, of) if unit == Unit.DAY else None,
    **{"Y" + shape: _early(rule) for shape, rule in _SPANS.items() if shape != "u"},
    "Iu": _near(0),
    "Mm": _middle,
    "Mu": lambda ask, unit: _middle(ask, ask.today.month) if unit == Unit.MONTH else None,
    "MTu": _middle_of(0),
    "MNu": _middle_of(1),
}
"""Shape → its rule."""
