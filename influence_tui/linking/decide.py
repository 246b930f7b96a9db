"""Link or ask: a link made in silence must be right; everything else is asked."""

from influence_tui.linking.found import Found
from influence_tui.linking.keys import Part
from influence_tui.linking.page import CALLED_BY, FULL, Page, Spot, Sure
from influence_tui.linking.rank import Weighed, candidate

_CLEAR, _CLEAR_SURNAME = 0.75, 1.5
"""How far the first must stand above the second to be linked: called by a given name or alias, or by a surname."""

_CROWD, _CROWDED = 0.06, 0.8
"""How much more for each further candidate, and at most: a name that many bear says little."""

_WEAK = 1 << Part.PIECE | 1 << Part.MIDDLE | 1 << Part.INITIALS | 1 << Part.PARTICLE
_SHOWN = 3


def decide(page: Page, spot: Spot, sure: Sure, weighed: list[Weighed]) -> Found | None:
    """Turn a spot and its weighed people into a link, a question, or nothing."""
    if not weighed or sure == Sure.NO:
        return None
    best = weighed[0]
    surface = page.text[spot.start : spot.end]
    shown = tuple(candidate(one) for one in weighed[:_SHOWN])
    if (sure == Sure.YES or best.proven) and not best.stale and _clear(spot, weighed) and _linkable(spot, best):
        by = "confirmed" if best.confirmed else "auto"
        return Found(spot.start, spot.end, surface, "linked", best.person.id, by, False, shown[:1])
    return Found(spot.start, spot.end, surface, "asked", None, "auto", False, shown)


def _clear(spot: Spot, weighed: list[Weighed]) -> bool:
    best = weighed[0]
    if len(weighed) == 1:
        return True
    needed = _CLEAR if best.parts & (CALLED_BY | FULL) else _CLEAR_SURNAME
    needed += min(_CROWD * (len(spot.people) - 2), _CROWDED)
    return best.weight - weighed[1].weight >= needed


def _linkable(spot: Spot, best: Weighed) -> bool:
    if best.confirmed:
        return True
    return spot.how not in ("typo", "sounds") and bool(best.parts & ~_WEAK)
