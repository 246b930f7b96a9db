"""What the life of a promise says: which way it goes, when it was settled, whether it was missed."""

from collections.abc import Collection, Iterable
from datetime import date

from influence_tui.domain.person import ME
from influence_tui.domain.promise import CLOSED_STATES, Promise, Step
from influence_tui.insight.constants import GRACE


def owed_to_me(promises: Iterable[Promise], people: Collection[str]) -> list[Promise]:
    """Give the promises of a person to me; `people` are the ids that stand for them."""
    return [promise for promise in promises if promise.to == ME and promise.by in people]


def owed_by_me(promises: Iterable[Promise], people: Collection[str]) -> list[Promise]:
    """Give my promises to a person."""
    return [promise for promise in promises if promise.by == ME and promise.to in people]


def steps(promise: Promise) -> list[tuple[str, Step]]:
    """Give the turns of a promise, each with its ISO time, oldest first."""
    return sorted(promise.history.items(), key=lambda turn: turn[0])


def day_of(moment: str) -> date | None:
    """Read the day of an ISO time; none when it is none."""
    try:
        return date.fromisoformat(moment[:10])
    except ValueError:
        return None


def settled(promise: Promise) -> date | None:
    """Give the day on which a promise was kept, broken, declined or withdrawn; none while it is open.

    Without a history it is the day it was due, or made.
    """
    if promise.state not in CLOSED_STATES:
        return None
    turns = [at for at, step in steps(promise) if step.state == promise.state]
    return (day_of(turns[-1]) if turns else None) or promise.due or promise.made


def is_missed(promise: Promise, today: date) -> bool:
    """Say whether a promise counts as missed: broken, or open and more than a week late.

    An ask that nobody has answered is no promise. Moved before it was due, the new day counts; moved later than a
    week after, the old day was missed.
    """
    if promise.state == "broken":
        return True
    if not promise.is_open or promise.state == "asked":
        return False
    return _late(promise.due, today) or _moved_late(promise)


def _late(due: date | None, day: date | None) -> bool:
    return due is not None and day is not None and (day - due).days > GRACE


def _moved_late(promise: Promise) -> bool:
    standing: date | None = None
    for at, step in steps(promise):
        if step.state == "renegotiated" and _late(standing, day_of(at)):
            return True
        standing = step.due or standing
    return False
