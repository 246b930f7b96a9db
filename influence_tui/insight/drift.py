"""Drift: quiet for longer than is usual with somebody, whatever the cadence says."""

from collections.abc import Iterable
from datetime import date
from itertools import pairwise

import msgspec

from influence_tui.insight.constants import DRIFT_FLOOR, DRIFT_FROM, DRIFT_TOUCHES, DRIFT_UNTIL
from influence_tui.insight.words import span


class Drift(msgspec.Struct, frozen=True):
    """A quiet that is not usual."""

    usual: float
    """Median days between days with touches."""
    quiet: int
    """Days since the last one."""

    def __str__(self) -> str:
        return f"usually every {span(self.usual).removeprefix('1 ')}, {span(self.quiet)} now"


def drift(days: Iterable[date], today: date) -> Drift | None:
    """Tell whether somebody drifts, from the days of their touches in any order; none when not."""
    known = sorted({day for day in days if day <= today})
    if len(known) < DRIFT_TOUCHES:
        return None
    usual = _median([(later - day).days for day, later in pairwise(known)])
    quiet = (today - known[-1]).days
    gap = max(usual, DRIFT_FLOOR)
    return Drift(usual, quiet) if DRIFT_FROM * gap < quiet < DRIFT_UNTIL * gap else None


def _median(numbers: list[int]) -> float:
    # Not statistics.median: that import alone costs as much as the rest of this room.
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    return (ordered[middle] + ordered[-middle - 1]) / 2
