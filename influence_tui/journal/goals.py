"""What is done to goals: add, edit, reach, drop, delete."""

import re
from datetime import date, datetime

import msgspec

from influence_tui.domain.change import Change, added, change, edited, removed
from influence_tui.domain.fold import fold
from influence_tui.domain.goal import GOAL_STATES, Goal
from influence_tui.domain.ulid import new_id
from influence_tui.journal.known import KnownBook
from influence_tui.journal.refused import NotFound, Refused

SMALL = frozenset(("a", "an", "and", "for", "in", "of", "on", "our", "the", "to", "with", "ship", "get", "make"))
"""Words that make no short name."""


class NewGoal(msgspec.Struct, frozen=True, kw_only=True):
    """A goal to add."""

    title: str
    short: str = ""
    """Empty: proposed from the title."""
    desired_future: str = ""
    today: str = ""
    why: str = ""
    by: date | None = None


class GoalState(msgspec.Struct, frozen=True):
    """A goal's id and the state it should have."""

    goal: str
    state: str


def add_goal(book: KnownBook, request: NewGoal, now: datetime) -> Change:
    """Add a goal; its short word must be one word that no other goal has."""
    if not request.title.strip():
        raise Refused("A goal needs a title.")
    goal = Goal(
        id=new_id(now),
        title=request.title.strip(),
        short=_free_short(book, request.short, request.title),
        desired_future=request.desired_future,
        today=request.today,
        why=request.why,
        by=request.by,
    )
    return change("add goal", [added(goal)])


def edit_goal(book: KnownBook, goal: Goal, now: datetime) -> Change:
    """Bring a goal to the state wanted."""
    before = _goal(book, goal.id)
    if not goal.title.strip():
        raise Refused("A goal needs a title.")
    if fold(goal.short) != fold(before.short):
        goal = msgspec.structs.replace(goal, short=_free_short(book, goal.short, goal.title, goal.id))
    return change("edit goal", [edited(before, goal)])


def set_goal_state(book: KnownBook, request: GoalState, now: datetime) -> Change:
    """Mark a goal as active, reached, dropped or parked."""
    if request.state not in GOAL_STATES:
        raise Refused(f"A goal is one of {', '.join(GOAL_STATES)}.")
    before = _goal(book, request.goal)
    words = {"reached": "reach goal", "dropped": "drop goal", "parked": "park goal", "active": "take up goal"}
    return change(words[request.state], [edited(before, msgspec.structs.replace(before, state=request.state))])


def delete_goal(book: KnownBook, goal_id: str, now: datetime) -> Change:
    """Put a goal in the trash."""
    return change("delete goal", [removed(_goal(book, goal_id))])


def goal_called(book: KnownBook, text: str) -> Goal:
    """Find a goal by its short word, its title, or the beginning of one. Raises NotFound or Refused."""
    wanted = fold(text.strip().removeprefix("#"))
    goals = list(book.every(Goal))
    exact = [
        goal for goal in goals if wanted in (fold(goal.short), fold(goal.title)) or goal.id.endswith(text.upper())
    ]
    near = exact or [goal for goal in goals if wanted and wanted in fold(f"{goal.short} {goal.title}")]
    if not near:
        raise NotFound(f"There is no goal called {text!r}.")
    if len(near) > 1:
        raise Refused(f"{text!r} may be {' or '.join(goal.short for goal in near)}; name one.")
    return near[0]


def short_of(title: str) -> str:
    """Propose the short word of a goal: the last telling word of its title, lower case."""
    words = [word for word in re.findall(r"\w+", title.lower()) if word not in SMALL]
    return words[-1] if words else "goal"


def _free_short(book: KnownBook, wanted: str, title: str, own: str = "") -> str:
    taken = {fold(goal.short) for goal in book.every(Goal) if goal.id != own}
    short = wanted.strip().removeprefix("#").lower()
    if short:
        if not re.fullmatch(r"[\w-]+", short):
            raise Refused(f"The short name must be one word, not {wanted!r}.")
        if fold(short) in taken:
            raise Refused(f"Another goal is called {short!r} already.")
        return short
    proposed = short_of(title)
    return next(
        word for word in [proposed, *(f"{proposed}{number}" for number in range(2, 10_000))] if word not in taken
    )


def _goal(book: KnownBook, goal_id: str) -> Goal:
    goal = book.get(Goal, goal_id)
    if goal is None:
        raise NotFound("That goal is not in the book any more.")
    return goal
