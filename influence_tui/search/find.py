"""Finds what a query asks for, best first, and says why each was found."""

from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec

from influence_tui.search.candidates import Candidates, Hunt
from influence_tui.search.index import Index
from influence_tui.search.need import Need, need_of
from influence_tui.search.query import Query
from influence_tui.search.rank import Ranker
from influence_tui.search.relax import looser
from influence_tui.search.why import Explainer, Reason

CAP = 400
"""At most so many candidates are scored."""

CAP_PER_WORD = 50
"""The fewer words there are, and the shorter, the less there is to weigh."""

ENOUGH = 10
"""With fewer full matches, looser ones are looked for."""


class Hit(msgspec.Struct, frozen=True):
    """One thing that was found."""

    id: str
    kind: str
    at: str
    """Local minute, `2026-11-23T14:05`, or day of a promise or a reflection; empty for a person or a goal."""
    score: float
    why: tuple[str, ...] = ()
    """Where it matched (`name`, `alias`, `role`, `organization`, `title` …, `body`) and how, unless exactly:
    `typo`, `prefix`, `form` (another ending), `some words` (not all of them)."""
    marks: tuple[tuple[int, int], ...] = ()
    """First and last + 1 character of each match in the item's text."""


class Results(msgspec.Struct, frozen=True):
    """What a query found."""

    hits: tuple[Hit, ...] = ()
    """Best first; by filters alone, newest first."""
    total: int = 0
    """How many things match; at least so many when `more`."""
    more: bool = False
    corrected: Mapping[str, str] = {}
    """Typed word → the known word it was taken for."""
    understood: str = ""
    """`showing *vendor*` when a typo was forgiven, else empty."""


def find(index: Index, query: Query, text: Callable[[str], str], limit: int = 50) -> Results:
    """Find at most `limit` things; `text` gives the searched text of an item by its id, for marks and reasons."""
    hunt = hunt_of(index, query)
    if hunt is None:
        return Results()
    asked = tuple(need for need in hunt.needs if need.ranks)
    if not asked:
        return _newest(index, hunt, limit)
    found = Candidates(index, hunt).best(max(limit, _cap(asked)))
    rows = dict.fromkeys(found.rows)
    if len(found.rows) < ENOUGH:
        more_rows, asked = looser(index, query, hunt)
        rows |= dict.fromkeys(more_rows)
    ranked = Ranker(index, asked).best(rows, limit)
    hits, reasons = _explained(index, asked, ranked, text)
    corrected = _corrected(asked, reasons)
    return Results(tuple(hits), len(rows), found.more, corrected, _understood(corrected.values()))


def hunt_of(index: Index, query: Query) -> Hunt | None:
    """Read a query against the index; none when nothing was asked."""
    if not query:
        return None
    needs = tuple(need_of(index, clause) for clause in query.clauses if not clause.no)
    return Hunt(needs, tuple(need_of(index, clause) for clause in query.clauses if clause.no))


def _newest(index: Index, hunt: Hunt, limit: int) -> Results:
    found = Candidates(index, hunt).latest(limit)
    hits = tuple(Hit(*index.item_at(row), score=0.0) for row in found.rows)
    return Results(hits, found.total, found.more)


def _cap(asked: Sequence[Need]) -> int:
    return min(CAP, CAP_PER_WORD * max(sum(len(need.word) > 2 or bool(need.phrases) for need in asked), 1))


def _explained(
    index: Index, asked: Sequence[Need], ranked: Iterable[tuple[float, int]], text: Callable[[str], str]
) -> tuple[list[Hit], list[Reason]]:
    explainer = Explainer(index, asked)
    hits, reasons = [], []
    for score, row in ranked:
        if row in index.dropped:
            continue
        item_id, kind, at = index.item_at(row)
        why = explainer.reason(row, kind, text(item_id))
        hits.append(Hit(item_id, kind, at, score, why.why, why.marks))
        reasons.append(why)
    return hits, reasons


def _corrected(needs: Iterable[Need], reasons: Sequence[Reason]) -> dict[str, str]:
    """Say what each word was taken for in the best result: an unknown one in any, a known one in the first."""
    known = {need.word for need in needs if need.exact >= 0}
    taken: dict[str, str] = {}
    for place, why in enumerate(reasons):
        for typed, shown in why.corrected:
            if place == 0 or typed not in known:
                taken.setdefault(typed, shown)
    return taken


def _understood(shown: Iterable[str]) -> str:
    said = ", ".join(f"*{word}*" for word in dict.fromkeys(shown))
    return f"showing {said}" if said else ""
