"""My tie to a person: how often, how it felt, how deep, how mutual (after Granovetter, 1973)."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import date
from math import exp

import msgspec

from influence_tui.domain.person import ME, Favour
from influence_tui.domain.promise import Promise
from influence_tui.insight.constants import BAND_STARTS, BANDS, DEPTH, DEPTHS, OFTEN_SCALE
from influence_tui.insight.promised import settled
from influence_tui.insight.touch import Touch, faded, weight
from influence_tui.insight.words import figure


class MyTie(msgspec.Struct, frozen=True, kw_only=True):
    """The four parts of a tie, each 0–1; all 0 without a touch."""

    often: float = 0.0
    felt: float = 0.0
    deep: float = 0.0
    mutual: float = 0.0

    @property
    def strength(self) -> float:
        """The mean of the four parts, 0–1."""
        return (self.often + self.felt + self.deep + self.mutual) / 4

    @property
    def parts(self) -> tuple[tuple[str, float], ...]:
        """The four parts by name, in the order in which they are shown."""
        return (("often", self.often), ("felt", self.felt), ("deep", self.deep), ("mutual", self.mutual))

    def __str__(self) -> str:
        return ", ".join(f"{name} {figure(part)}" for name, part in self.parts)


def tie(
    touches: Sequence[Touch], today: date, favours: Iterable[Favour] = (), promises: Iterable[Promise] = ()
) -> MyTie:
    """Estimate my tie to one person from the touches, favours and promises with them, in any order."""
    known = [touch for touch in touches if touch.day <= today]
    if not known:
        return MyTie()
    weights = [weight(touch, today) for touch in known]
    total = sum(weights)
    tones = [((touch.tone or 0) + 2) / 4 for touch in known]
    depths = [DEPTHS.get(touch.channel, DEPTH) for touch in known]
    return MyTie(
        often=1 - exp(-total / OFTEN_SCALE),
        felt=_mean(tones, weights, total),
        deep=_mean(depths, weights, total),
        mutual=_mutual(favours, promises, today),
    )


def band(strength: float) -> int:
    """Place a tie in its band: 0 none, 1 some, 2 good, 3 strong."""
    return bisect_right(BAND_STARTS, strength)


def word(strength: float) -> str:
    """Say how strong a tie is: `none`, `some`, `good` or `strong`."""
    return BANDS[band(strength)]


def _mean(values: Sequence[float], weights: Sequence[float], total: float) -> float:
    return sum(value * weight for value, weight in zip(values, weights, strict=True)) / total


def _mutual(favours: Iterable[Favour], promises: Iterable[Promise], today: date) -> float:
    given = received = 0.0
    for mine, day in [*_favours(favours), *_kept(promises)]:
        part = faded(day, today)
        given, received = (given + part, received) if mine else (given, received + part)
    return 2 * min(given, received) / (given + received) if given + received else 0.0


def _favours(favours: Iterable[Favour]) -> list[tuple[bool, date]]:
    return [(favour.given, favour.day) for favour in favours if favour.day]


def _kept(promises: Iterable[Promise]) -> list[tuple[bool, date]]:
    kept = [(promise.by == ME, settled(promise)) for promise in promises if promise.state == "kept"]
    return [(mine, day) for mine, day in kept if day]
