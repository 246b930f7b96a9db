"""Warmth: days since the last touch against the cadence. Always derived, never stored."""

from datetime import date, timedelta

import msgspec

from influence_tui.insight.constants import COLD, COOLING
from influence_tui.insight.words import counted

WARM_WORD, COOLING_WORD, COLD_WORD = "warm", "cooling", "cold"
NEW_WORD = "not met yet"
AMBIENT_WORD = "ambient"
UNKNOWN_WORD = "not sorted yet"


class Warmth(msgspec.Struct, frozen=True, gc=False):
    """How warm things are with somebody."""

    word: str
    """`warm`, `cooling`, `cold`, `not met yet`, `ambient` or `not sorted yet` (no circle and no cadence)."""
    days: int | None = None
    """Days since the last touch; none: no touch yet."""
    cadence: float = 0
    """Intended days between touches; 0: none."""
    ratio: float = 0
    """Days on the clock ÷ cadence; 0 when nothing is ever due."""
    start: date | None = None
    """The day the clock started: that of the last touch, else of the circle; none: never due."""

    @property
    def cools(self) -> bool:
        """Whether it is cooling or cold."""
        return self.word in (COOLING_WORD, COLD_WORD)

    @property
    def due(self) -> date | None:
        """The day by which a touch is intended; none: never due."""
        return self.start + timedelta(days=round(self.cadence)) if self.start else None

    @property
    def overdue(self) -> bool:
        """Whether that day has come."""
        return self.ratio >= COOLING


def warmth(
    last: date | None,
    cadence_days: float | None,
    today: date,
    *,
    circle_since: date | None = None,
    ambient: bool = False,
) -> Warmth:
    """Tell how warm it is: warm below one cadence, cooling to one and a half, cold above.

    `last` is the latest touch, so an older one written later moves nothing. Somebody never met is `not met yet`
    and due only when a circle was set: then one cadence after that day.
    """
    days = max(0, (today - last).days) if last else None
    if ambient:
        return Warmth(AMBIENT_WORD, days)
    if not cadence_days:
        return Warmth(NEW_WORD if days is None else UNKNOWN_WORD, days)
    if days is None:
        waited = (today - circle_since).days / cadence_days if circle_since else 0.0
        return Warmth(NEW_WORD, None, cadence_days, waited, circle_since)
    ratio = days / cadence_days
    word = WARM_WORD if ratio < COOLING else COOLING_WORD if ratio <= COLD else COLD_WORD
    return Warmth(word, days, cadence_days, ratio, last)


def said(warmth: Warmth) -> str:
    """Say it in full: `cooling, 19 days (cadence 14)`."""
    if warmth.days is None:
        return warmth.word
    ago = counted(warmth.days, "day") if warmth.days else "today"
    cadence = f" (cadence {round(warmth.cadence)})" if warmth.start else ""
    return f"{warmth.word}, {ago}{cadence}"


def brief(warmth: Warmth) -> str:
    """Say it in a column: `23 d cold`, `today`, `5 d`, `not met yet`; warm needs no word."""
    if warmth.days is None:
        return warmth.word
    ago = f"{warmth.days} d" if warmth.days else "today"
    return f"{ago} {warmth.word}" if warmth.cools else ago
