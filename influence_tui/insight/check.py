"""When to look after a promise, while there is still time to act."""

from datetime import date, timedelta

from influence_tui.insight.constants import CHECK_BEFORE, CHECK_NEEDLESS

DAY = timedelta(days=1)


def check_date(made: date, due: date | None, today: date | None = None) -> date | None:
    """Give the day to check a promise: the later of half-way and a week before it is due, on a weekday.

    Never before tomorrow (`today` is the day it was made unless said), never on or after the due day; none without
    a due date or when it is due within two days.
    """
    today = today or made
    if due is None or (due - today).days <= CHECK_NEEDLESS:
        return None
    halfway = made + timedelta(days=(due - made).days // 2)
    day = _weekday(max(halfway, due - CHECK_BEFORE * DAY, today + DAY), DAY)
    if day >= due:
        day = _weekday(due - DAY, -DAY)
    return day if day > today else None


def _weekday(day: date, step: timedelta) -> date:
    while day.weekday() > 4:
        day += step
    return day
