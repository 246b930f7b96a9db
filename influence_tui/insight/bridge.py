"""How much hangs on one person: the only bridge to somebody, and the constraint of my own network."""

from collections.abc import Collection, Mapping

from influence_tui.insight.constants import BAND_STARTS, BRIDGE
from influence_tui.insight.path import Neighbours, path

TIED = BAND_STARTS[0]
"""A tie below this is none."""


def only_bridge(target: str, mine: Mapping[str, float], others: Neighbours, archived: Collection[str] = ()) -> str:
    """Name the person without whom no path of .1 or more leads to a target; empty: there is none.

    My own tie to the target is a path too.
    """
    if mine.get(target, 0.0) >= BRIDGE:
        return ""
    best = path(target, mine, others, archived)
    if best is None or best.strength < BRIDGE:
        return ""
    for person in best.people[:-1]:
        around = path(target, mine, others, {*archived, person})
        if around is None or around.strength < BRIDGE:
            return person
    return ""


def constraint(mine: Mapping[str, float], others: Neighbours) -> float:
    """Tell how much my ties lead to the same people (Burt, 1992): near 0 open, 1 and above closed; 0 without ties.

    Over ties of .15 or more, undirected and weighted; `mine` are my own ties by person.
    """
    ties = {person: tie for person, tie in mine.items() if tie >= TIED}
    total = sum(ties.values())
    shares = {person: tie / total for person, tie in ties.items()}
    return sum((shares[one] + _through(one, shares, ties, others)) ** 2 for one in shares)


def _through(one: str, shares: Mapping[str, float], ties: Mapping[str, float], others: Neighbours) -> float:
    """Add up what leads to a person by way of the others I know: my share in each × their share in the person."""
    return sum(shares[q] * _tie(q, one, others) / _sum(q, ties, others) for q in shares if q != one)


def _sum(person: str, ties: Mapping[str, float], others: Neighbours) -> float:
    """Add up all ties of a person, that to me included."""
    return ties[person] + sum(_tie(person, other, others) for other in others.get(person, {}))


def _tie(one: str, other: str, others: Neighbours) -> float:
    tie = others.get(one, {}).get(other, 0.0)
    return tie if tie >= TIED else 0.0
