"""Link or ask: a link made in silence must be right; everything else is asked."""

from influence_tui.linking.found import Candidate, Found
from influence_tui.linking.keys import Part
from influence_tui.linking.page import CALLED_BY, FULL, Page, Spot
from influence_tui.linking.plausible import Sure
from influence_tui.linking.rank import Context, Weighed, candidate

_CLEAR = 1.0
"""How far the first must stand above the second to be linked, when called by a given name or alias."""
_CLEAR_SURNAME = 1.6
_SHOWN = 3


def decide(context: Context, spot: Spot, sure: Sure, weighed: list[Weighed]) -> Found | None:
    """Turn a spot and its weighed people into a link, a question, or nothing."""
    if not weighed or sure == Sure.NO:
        return None
    best = weighed[0]
    if sure == Sure.YES and not best.stale and _clear(weighed) and _linkable(context, spot, weighed):
        return _found(context.page, spot, best, ())
    if _worth_asking(spot, sure, weighed):
        return _found(context.page, spot, None, tuple(candidate(one) for one in weighed[:_SHOWN]))
    return None


def _clear(weighed: list[Weighed]) -> bool:
    best = weighed[0]
    if len(weighed) == 1:
        return True
    needed = _CLEAR if best.parts & (CALLED_BY | FULL) else _CLEAR_SURNAME
    return best.weight - weighed[1].weight >= needed


def _linkable(context: Context, spot: Spot, weighed: list[Weighed]) -> bool:
    best = weighed[0]
    if best.confirmed:
        return True
    if spot.how in ("typo", "sounds"):
        return False
    weak = 1 << Part.PIECE | 1 << Part.MIDDLE | 1 << Part.INITIALS | 1 << Part.PARTICLE
    return bool(best.parts & ~weak)


def _worth_asking(spot: Spot, sure: Sure, weighed: list[Weighed]) -> bool:
    return True


def _found(page: Page, spot: Spot, best: Weighed | None, candidates: tuple[Candidate, ...]) -> Found:
    surface = page.text[spot.start : spot.end]
    if best is None:
        return Found(spot.start, spot.end, surface, "asked", None, "auto", False, candidates)
    by = "confirmed" if best.confirmed else "auto"
    return Found(spot.start, spot.end, surface, "linked", best.person.id, by, False)
