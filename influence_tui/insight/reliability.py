"""How surely a person keeps what they promise me."""

from collections.abc import Iterable
from datetime import date

import msgspec

from influence_tui.domain.promise import Promise
from influence_tui.insight.promised import is_missed


class Reliability(msgspec.Struct, frozen=True):
    """What became of somebody's promises to me."""

    kept: int = 0
    missed: int = 0
    """Broken, or open and more than a week late."""

    @property
    def value(self) -> float:
        """The estimate, 0–1: half with nothing known (Laplace's rule of succession)."""
        return (self.kept + 1) / (self.kept + self.missed + 2)

    def __str__(self) -> str:
        if not self.kept:
            return f"{self.missed} missed, none kept" if self.missed else "no promise kept yet"
        return f"{self.kept} kept, {self.missed or 'none'} missed"


def reliability(promises: Iterable[Promise], today: date) -> Reliability:
    """Count the promises of one person to me; declined, withdrawn and still running ones count neither way."""
    known = list(promises)
    kept = sum(promise.state == "kept" for promise in known)
    return Reliability(kept, sum(is_missed(promise, today) for promise in known))
