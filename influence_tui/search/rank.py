"""Ranks candidates: BM25 with the worth of each match, words near each other, and a little recency."""

import math
from collections.abc import Iterable, Sequence
from heapq import nlargest

from influence_tui.search.index import Index
from influence_tui.search.need import Need

SATURATION, LENGTH = 0.8, 0.35
"""k1 and b of BM25 (Robertson, Zaragoza, 2009)."""

NEAR = 16
"""Words at most so far apart support each other."""

NEARNESS = 1.0
"""What two neighbouring words add, as a part of the worth of the lesser."""

COVERAGE = 0.6
"""The power of the part of the conditions that are met: all words once beat one word often."""

RECENCY = 0.3
"""What being the newest adds."""


class Ranker:
    """Scores rows against the conditions of one query."""

    def __init__(self, index: Index, needs: Sequence[Need]) -> None:
        self._words, self._built, self._minutes = index.words, index.built, index.minutes
        self._count = len(needs)
        self._need: dict[int, int] = {}
        """Word's number → the condition it meets; of several, the one to which it is worth most."""
        self._worth: dict[int, float] = {}
        for place, need in sorted(enumerate(needs), key=lambda pair: max(pair[1].worth.values(), default=0.0)):
            self._need |= dict.fromkeys(need.worth, place)
            self._worth |= need.worth
        average = index.held / max(len(index), 1) or 1.0
        self._base, self._slope = SATURATION * (1 - LENGTH), SATURATION * LENGTH / average

    def best(self, rows: Iterable[int], count: int) -> list[tuple[float, int]]:
        """Give the best rows with their scores, best first; equal ones newest first."""
        minutes = self._minutes
        scored = [(self.score(row), minutes[row], -row) for row in rows]
        return [(score, -row) for score, _, row in nlargest(count, scored)]

    def score(self, row: int) -> float:
        """Score one row, 0 and more."""
        keys = self._words.row(row)
        needs, worths = self._need, self._worth
        best, counts = [0.0] * self._count, [0] * self._count
        hits = [(place, needs[key], worths[key]) for place, key in enumerate(keys) if key in needs]
        for _, need, worth in hits:
            counts[need] += 1
            best[need] = max(best[need], worth)
        norm = self._base + self._slope * len(keys)
        sums = zip(best, counts, strict=True)
        parts = [worth * (SATURATION + 1) / (1 + norm / count) for worth, count in sums if count]
        score = sum(parts)
        if len(hits) > 1 and self._count > 1:
            score += NEARNESS * _nearness(hits)
        recent = 1.0 if row >= self._built else 1.0 - row / self._built
        return (score + RECENCY * recent) * math.pow(len(parts) / self._count, COVERAGE)


def _nearness(hits: Sequence[tuple[int, int, float]]) -> float:
    """Sum up how near each pair of conditions comes, once a pair."""
    near: dict[tuple[int, int], float] = {}
    place, one, worth = hits[0]
    for following, two, value in hits:
        if one != two and following - place <= NEAR:
            pair = (one, two) if one < two else (two, one)
            gained = (worth if worth < value else value) / math.sqrt(following - place)
            if gained > near.get(pair, 0.0):
                near[pair] = gained
        place, one, worth = following, two, value
    return sum(near.values())
