"""How fragile a promise owed to me is, and why, in words."""

import msgspec

from influence_tui.domain.promise import Promise
from influence_tui.insight.constants import FRAGILE, TOP_IMPORTANCE
from influence_tui.insight.reliability import Reliability
from influence_tui.insight.tie import word

NO_DATE = "no date: agree one"


class Fragility(msgspec.Struct, frozen=True):
    """How much a promise may cost me, 0–1, with its reasons."""

    value: float
    reasons: tuple[str, ...] = ()
    """Why it may fail: `no promise kept yet`, `tie weak` …"""
    undated: bool = False
    """True: nobody said by when."""

    @property
    def is_fragile(self) -> bool:
        """Whether it is called fragile."""
        return self.value >= FRAGILE

    def __str__(self) -> str:
        because = f"fragile because {', '.join(self.reasons) or 'it matters'}" if self.is_fragile else ""
        return " · ".join(part for part in (because, NO_DATE if self.undated else "") if part)


def fragility(promise: Promise, reliability: Reliability, tie_strength: float) -> Fragility:
    """Estimate importance/5 × (1 − reliability) × (1 − tie) of a promise owed to me."""
    share = min(TOP_IMPORTANCE, max(0, promise.importance)) / TOP_IMPORTANCE
    value = share * (1 - reliability.value) * (1 - tie_strength)
    return Fragility(value, tuple(_reasons(reliability, tie_strength)), promise.due is None)


def _reasons(reliability: Reliability, tie_strength: float) -> list[str]:
    reasons = [str(reliability)] if reliability.missed or not reliability.kept else []
    return reasons + {"none": ["no tie yet"], "some": ["tie weak"]}.get(word(tie_strength), [])
