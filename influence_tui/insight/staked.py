"""What each person is to my goals taken together. Only active goals count."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date

import msgspec

from influence_tui.domain.goal import Goal, Outcome, Stake
from influence_tui.domain.promise import Promise


class Staked(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What one person is to all my goals."""

    power: int = 0
    """The highest power in an active goal; 0: in none."""
    decides: tuple[str, ...] = ()
    """The open outcomes of active goals that rest on their yes or no, in words: a key person has some."""
    goals: tuple[str, ...] = ()
    """Ids of the active goals."""
    over: bool = False
    """True: they mattered only to goals that are no longer active."""


def staked(
    stakes: Iterable[Stake],
    goals: Mapping[str, Goal],
    outcomes: Mapping[str, Outcome],
    resolve: Callable[[str], str] = str,
) -> dict[str, Staked]:
    """Gather the stakes by person; `resolve` leads an id to the person who stands for it after a merge."""
    found: dict[str, Staked] = {}
    for stake in stakes:
        person = resolve(stake.person)
        before = found.setdefault(person, Staked(over=True))
        goal = goals.get(stake.goal)
        if goal is not None and goal.state == "active":
            found[person] = Staked(
                power=max(before.power, stake.power),
                decides=before.decides + _decides(stake, outcomes),
                goals=(*before.goals, stake.goal),
            )
    return found


def late(promises: Iterable[Promise], today: date, resolve: Callable[[str], str] = str) -> dict[str, int]:
    """Count the open promises past their due day by person, in both directions; unanswered asks are none."""
    found: dict[str, int] = {}
    for promise in promises:
        if promise.is_open and promise.state != "asked" and promise.due and promise.due < today:
            person = resolve(promise.other)
            found[person] = found.get(person, 0) + 1
    return found


def _decides(stake: Stake, outcomes: Mapping[str, Outcome]) -> tuple[str, ...]:
    known = (outcomes.get(outcome) for outcome in stake.outcomes)
    return tuple(outcome.what for outcome in known if outcome is not None and outcome.state == "open")
