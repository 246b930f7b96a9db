"""Figures, days and spans of days as the program says them."""

from datetime import date

from influence_tui.domain.when import exact

DAYS_A_WEEK = 7
WEEKS_FROM = 14
"""Days from which a span is said in weeks."""
MONTHS_FROM = 70
"""Days from which a span is said in months."""


def figure(value: float) -> str:
    """Say an estimate, 0–1: `.25`, `1`."""
    text = f"{value:.2f}"
    return "1" if text == "1.00" else text.removeprefix("0")


def signed(value: float) -> str:
    """Say a sum that may be negative, whole: `+3`, `−1`, `0`."""
    whole = round(value)
    return f"+{whole}" if whole > 0 else f"−{-whole}" if whole else "0"


def day_near(day: date, other: date) -> str:
    """Name a day beside another: `Fri 27` in the same month, else `Fri 4 Dec`, with its year when that differs."""
    name = exact(day, other)
    return name.rpartition(" ")[0] if (day.year, day.month) == (other.year, other.month) else name


PLURALS = {"entry": "entries", "person": "people"}
"""Words that do not take an s."""


def counted(number: int, word: str) -> str:
    """Count things: `1 day`, `19 days`, `2 people`."""
    return f"{number} {word if number == 1 else PLURALS.get(word, f'{word}s')}"


def span(days: float) -> str:
    """Say a span in the unit that suits it: `5 days`, `3 weeks`, `4 months`."""
    if days < WEEKS_FROM:
        return counted(max(1, round(days)), "day")
    if days < MONTHS_FROM:
        return counted(round(days / DAYS_A_WEEK), "week")
    return counted(round(days / 30.44), "month")


def listed(words: list[str]) -> str:
    """Join words: `Ana, Omar and Lena`."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
