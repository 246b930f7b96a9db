"""The order of the people list: who needs me, and why."""

from collections.abc import Iterable, Mapping
from enum import IntEnum

import msgspec

from influence_tui.insight.constants import COOLING
from influence_tui.insight.staked import Staked
from influence_tui.insight.warmth import AMBIENT_WORD, COLD_WORD, Warmth
from influence_tui.insight.words import counted

NEVER = float("inf")
"""Days since the last touch with somebody never met."""


class Need(IntEnum):
    """How much somebody needs me, most first."""

    KEY_COLD = 0
    KEY_COOLING = 1
    LATE = 2
    STAKE_COOLING = 3
    COLD = 4
    REST = 5
    OVER = 6


class Standing(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """How things stand with one person, as the orders need it."""

    person: str
    """Their id."""
    warmth: Warmth
    staked: Staked = Staked()
    late: int = 0
    """Open promises past their day, in both directions."""

    @property
    def need(self) -> Need:
        """The place in the order."""
        staked, overdue = self.staked, self.warmth.ratio >= COOLING
        if staked.over or self.warmth.word == AMBIENT_WORD:
            return Need.LATE if self.late else Need.OVER
        if overdue and staked.decides:
            return Need.KEY_COLD if self.warmth.word == COLD_WORD else Need.KEY_COOLING
        if self.late:
            return Need.LATE
        if not overdue:
            return Need.REST
        return Need.STAKE_COOLING if staked.power else Need.COLD if self.warmth.word == COLD_WORD else Need.REST

    @property
    def why(self) -> str:
        """The reason in words, or an empty string."""
        match self.need:
            case Need.KEY_COLD | Need.KEY_COOLING:
                return f"decides “{self.staked.decides[0]}”"
            case Need.LATE:
                return f"{counted(self.late, 'promise')} late"
            case Need.STAKE_COOLING:
                return f"matters to {counted(len(self.staked.goals), 'goal')}"
        return ""


def standings(
    warmths: Iterable[tuple[str, Warmth]], staked: Mapping[str, Staked], late: Mapping[str, int]
) -> list[Standing]:
    """Join what is known of people by id."""
    unstaked = Staked()
    return [
        Standing(person=person, warmth=warmth, staked=staked.get(person, unstaked), late=late.get(person, 0))
        for person, warmth in warmths
    ]


def by_need(people: Iterable[Standing]) -> list[Standing]:
    """Order people by need, those who need me most first.

    Key people cold, then cooling (by power); promises late; other stakes cold or cooling; others cold; the rest by
    last touch, newest first; ambient people and those of ended goals last.
    """
    return sorted(people, key=_place)


def _place(standing: Standing) -> tuple[int, int, float]:
    need, warmth = standing.need, standing.warmth
    if need < Need.REST:
        return need, -standing.staked.power, -warmth.ratio
    return need, 0, NEVER if warmth.days is None else warmth.days
