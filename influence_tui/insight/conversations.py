"""The order of conversations: first those to whom others defer."""

from collections.abc import Iterable, Mapping
from datetime import date

from influence_tui.domain.person import Tie

DEFERS_TO = "defers to"


def conversations(power: Mapping[str, int], ties: Iterable[Tie], today: date) -> list[str]:
    """Order the people of a goal so that nobody is asked before the one they defer to.

    `power` is that of each person in the goal, by id. Among equals the more powerful first; where people defer to
    each other in a circle, the most powerful of them breaks it.
    """
    defers: dict[str, set[str]] = {person: set() for person in power}
    for tie in ties:
        holds = tie.kind == DEFERS_TO and not (tie.ended and tie.ended <= today)
        if holds and tie.person in defers and tie.to in defers and tie.person != tie.to:
            defers[tie.person].add(tie.to)
    order: list[str] = []
    while defers:
        chosen = max(_first(defers), key=lambda person: power[person])
        order.append(chosen)
        del defers[chosen]
    return order


def _first(defers: Mapping[str, set[str]]) -> list[str]:
    """Those who defer to nobody left, or else those in a circle that defers to nobody outside it."""
    free = [person for person, others in defers.items() if others.isdisjoint(defers)]
    if free:
        return free
    above = {person: _above(person, defers) for person in defers}
    return [person for person in defers if all(person in above[other] for other in above[person])]


def _above(person: str, defers: Mapping[str, set[str]]) -> set[str]:
    found: set[str] = set()
    todo = [person]
    while todo:
        fresh = {other for other in defers[todo.pop()] if other in defers} - found
        found |= fresh
        todo += fresh
    return found
