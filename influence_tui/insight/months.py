"""Touches per month, with the shade of their tone."""

from collections.abc import Iterable
from datetime import date

import msgspec

from influence_tui.insight.constants import MONTHS
from influence_tui.insight.touch import Touch


class Month(msgspec.Struct, frozen=True):
    """One month of a strip."""

    first: date
    """Its first day."""
    touches: int = 0
    tone: float | None = None
    """Mean tone of the touches that have one, −2 … +2."""

    @property
    def letter(self) -> str:
        """The letter that stands for it: `J F M A …`."""
        return "JFMAMJJASOND"[self.first.month - 1]


def months(touches: Iterable[Touch], today: date, number: int = MONTHS) -> tuple[Month, ...]:
    """Count the touches of the last months, this one included, oldest month first."""
    strip: dict[tuple[int, int], list[int | None]] = {
        divmod(today.year * 12 + today.month - 1 - back, 12): [] for back in reversed(range(number))
    }
    for touch in touches:
        month = strip.get((touch.day.year, touch.day.month - 1))
        if month is not None and touch.day <= today:
            month.append(touch.tone)
    return tuple(_month(year, month, tones) for (year, month), tones in strip.items())


def _month(year: int, month: int, tones: list[int | None]) -> Month:
    known = [tone for tone in tones if tone is not None]
    return Month(date(year, month + 1, 1), len(tones), sum(known) / len(known) if known else None)
