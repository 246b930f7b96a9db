"""Paths: the strongest chain of ties to a person, also through their manager."""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from heapq import heappop, heappush

import msgspec

from influence_tui.domain.person import ME, Tie
from influence_tui.insight.constants import KIND_STRENGTHS, PATH_SHOWN, PATH_STEPS, STRENGTHS
from influence_tui.insight.words import figure

KNOWN = 0.5
"""Strength of a tie of a kind that this version does not know."""

Neighbours = Mapping[str, Mapping[str, float]]
"""Person → those they are tied to, and how strongly, both ways."""


class Path(msgspec.Struct, frozen=True):
    """A chain of ties from me to a person."""

    people: tuple[str, ...]
    """Their ids in order, the person it leads to last."""
    strength: float
    """The product of its ties, 0–1."""

    @property
    def via(self) -> str:
        """The id of the first person on it: the one to ask."""
        return self.people[0]

    def beats(self, own: float) -> bool:
        """Say whether it is worth saying beside my own tie."""
        return self.strength >= PATH_SHOWN * own


def strength_of(tie: Tie) -> float:
    """Say how strong a tie between others is, 0–1: as I set it, else the default of its kind."""
    return STRENGTHS.get(tie.strength) or KIND_STRENGTHS.get(tie.kind, KNOWN)


def neighbours(ties: Iterable[Tie], today: date, resolve: Callable[[str], str] = str) -> Neighbours:
    """Gather the ties among others that still hold, usable both ways; the strongest counts between two people."""
    found: dict[str, dict[str, float]] = {}
    for tie in ties:
        one, other = resolve(tie.person), resolve(tie.to)
        if ME in (one, other) or one == other or (tie.ended and tie.ended <= today):
            continue
        for start, end in ((one, other), (other, one)):
            known = found.setdefault(start, {})
            known[end] = max(known.get(end, 0.0), strength_of(tie))
    return found


def path(
    target: str, mine: Mapping[str, float], others: Neighbours, archived: Collection[str] = ()
) -> Path | None:
    """Find the strongest path to a person through others, at most three ties long; none when there is none.

    `mine` are my own ties by person. Dijkstra on −ln of the ties, which orders as their product does; never
    through archived people, never over my own tie to the target.
    """
    starts = (person for person in mine if person in others and person != target and person not in archived)
    open_: list[tuple[float, tuple[str, ...]]] = sorted((-mine[one], (one,)) for one in starts if mine[one] > 0)
    seen: set[tuple[str, int]] = set()
    while open_:
        negative, people = heappop(open_)
        here = (people[-1], len(people))
        if here in seen:
            continue
        seen.add(here)
        if people[-1] == target:
            return Path(people, -negative)
        if len(people) < PATH_STEPS:
            for person, strength in others.get(people[-1], {}).items():
                if person not in people and (person == target or person not in archived):
                    heappush(open_, (negative * strength, (*people, person)))
    return None


def via(path: Path, name: Callable[[str], str]) -> str:
    """Say a path in short: `via Omar (.41)`."""
    return f"via {name(path.via)} ({figure(path.strength)})"


def against(path: Path, own: float, name: Callable[[str], str]) -> str:
    """Say a path beside my own tie: `via Lena .43 against .25`."""
    return f"via {name(path.via)} {figure(path.strength)} against {figure(own)}"
