"""Dates as the program says them: one way in a list, one in the detail."""

from datetime import date

from influence_tui.domain.when.vocabulary import MONTHS, WEEKDAYS

NEAR = 28
"""Days ahead that are counted; later ones are named."""


def exact(day: date, today: date | None = None) -> str:
    """Name a day with its weekday: `Fri 27 Nov`; with its year when that is not today's."""
    name = f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1][:3]}"
    return name if today and day.year == today.year else f"{name} {day.year}"


def shown(day: date, today: date) -> str:
    """Say when something is due: `2 d late`, `today`, `tomorrow`, `Fri`, `in 9 d`, `27 Jan`."""
    ahead = (day - today).days
    if ahead < 0:
        return f"{-ahead} d late"
    if ahead < 2:
        return ("today", "tomorrow")[ahead]
    if ahead < 7:
        return WEEKDAYS[day.weekday()]
    return f"in {ahead} d" if ahead < NEAR else exact(day, today).partition(" ")[2]
