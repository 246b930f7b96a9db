"""The brief on a person: what to read in the lift before the meeting."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date

import msgspec

from influence_tui.domain.goal import Goal, Stake
from influence_tui.domain.person import Favour, Person, Raise
from influence_tui.domain.promise import Promise
from influence_tui.insight.asks import asking_first, give
from influence_tui.insight.constants import BRIEF_TOUCHES
from influence_tui.insight.dated import STANCES
from influence_tui.insight.promised import owed_by_me, owed_to_me
from influence_tui.insight.touch import Touch


class Stance(msgspec.Struct, frozen=True, kw_only=True):
    """Where a person stands to one active goal."""

    goal: Goal
    role: str = ""
    stance: int = 0
    wanted: int = 0

    def __str__(self) -> str:
        now, then = STANCES.get(self.stance, ""), STANCES.get(self.wanted, "")
        title = self.goal.short or self.goal.title
        return f"{title}: {now}, {then} wanted" if self.wanted > self.stance else f"{title}: {now}"


class Brief(msgspec.Struct, frozen=True, kw_only=True):
    """One screen about one person."""

    person: Person
    touches: tuple[Touch, ...] = ()
    """The last three, newest first."""
    owed: tuple[Promise, ...] = ()
    """Their open promises to me, the first due first."""
    owing: tuple[Promise, ...] = ()
    """My open promises to them."""
    cares: tuple[tuple[str, str], ...] = ()
    """What they care about and its sort."""
    stances: tuple[Stance, ...] = ()
    raises: tuple[Raise, ...] = ()
    """What to raise, oldest first."""
    tone: int | None = None
    """How the last touch felt."""
    give: str = ""
    """One thing to give, in words; empty: nothing is known."""
    asking: str = ""
    """One line when only asks went before."""


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """The records a brief is made of; those of other people may be among them."""

    touches: Sequence[Touch] = ()
    """Those with this person."""
    promises: Sequence[Promise] = ()
    favours: Sequence[Favour] = ()
    """Those with this person."""
    stakes: Iterable[Stake] = ()
    goals: Mapping[str, Goal] = {}
    raises: Iterable[Raise] = ()


def brief(person: Person, known: Known, ids: Sequence[str] = ()) -> Brief:
    """Put a brief together; `ids` are all ids that stand for the person after merges."""
    people = {person.id, *ids}
    touches = sorted(known.touches, key=lambda touch: (touch.day, touch.entry), reverse=True)
    owed, owing = owed_to_me(known.promises, people), owed_by_me(known.promises, people)
    idea = give(person.cares, known.favours)
    return Brief(
        person=person,
        touches=tuple(touches[:BRIEF_TOUCHES]),
        owed=_open(owed),
        owing=_open(owing),
        cares=tuple(person.cares.items()),
        stances=tuple(_stances(known, people)),
        raises=_to_raise(known.raises, people),
        tone=touches[0].tone if touches else None,
        give=_suggested(_open(owing), idea),
        asking=asking_first(touches, owed, idea),
    )


def _open(promises: Iterable[Promise]) -> tuple[Promise, ...]:
    still = [promise for promise in promises if promise.is_open]
    return tuple(sorted(still, key=lambda promise: (promise.due or date.max, promise.id)))


def _to_raise(raises: Iterable[Raise], people: Collection[str]) -> tuple[Raise, ...]:
    still = [one for one in raises if one.person in people and one.done is None]
    return tuple(sorted(still, key=lambda one: (one.day or date.min, one.id)))


def _stances(known: Known, people: Collection[str]) -> Iterator[Stance]:
    for stake in known.stakes:
        goal = known.goals.get(stake.goal)
        if stake.person in people and goal is not None and goal.state == "active":
            yield Stance(goal=goal, role=stake.role, stance=stake.stance, wanted=stake.stance_wanted)


def _suggested(owing: Sequence[Promise], idea: str) -> str:
    return f"what you promised: {owing[0].what}" if owing else idea
