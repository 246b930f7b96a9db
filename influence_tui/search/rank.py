"""Ranks candidates: BM25 with the worth of each match, words near each other, and a little recency."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from influence_tui.search.index import Index
from influence_tui.search.need import Need

SATURATION, LENGTH = 1.2, 0.5
"""k1 and b of BM25 (Robertson, Zaragoza, 2009)."""

NEAR = 8
"""Words at most so far apart support each other."""

NEARNESS = 0.6
"""What two neighbouring words add, as a part of the worth of the lesser."""

RECENCY = 0.3
"""What being the newest adds."""


class Ranker:
    """Scores rows against the conditions of one query."""

    def __init__(self, index: Index, needs: Sequence[Need]) -> None:
        self._index = index
        self._needs = needs
        self._average = index.held / max(len(index), 1) or 1.0
        self._wanted = _merged(needs)

    def best(self, rows: Iterable[int], count: int) -> list[tuple[float, int]]:
        """Give the best rows with their scores, best first; equal ones newest first."""
        scored = [(self.score(row), row) for row in rows]
        scored.sort(key=lambda pair: (-pair[0], -self._index.minutes[pair[1]], pair[1]))
        return scored[:count]

    def score(self, row: int) -> float:
        """Score one row, 0 and more."""
        keys = self._index.words.row(row)
        wanted = self._wanted
        hits = [(place, key) for place, key in enumerate(keys) if key in wanted]
        best: dict[int, float] = {}
        counts: dict[int, int] = {}
        for _, key in hits:
            for need, worth in wanted[key]:
                counts[need] = counts.get(need, 0) + 1
                best[need] = max(worth, best.get(need, 0.0))
        norm = SATURATION * (1 - LENGTH + LENGTH * len(keys) / self._average)
        score = sum(
            worth * counts[need] * (SATURATION + 1) / (counts[need] + norm) for need, worth in best.items()
        )
        if len(best) > 1:
            score += NEARNESS * self._nearness(hits)
        return score + RECENCY * self._recency(row)

    def _nearness(self, hits: Sequence[tuple[int, int]]) -> float:
        """Sum up how near each pair of conditions comes, once a pair."""
        wanted = self._wanted
        near: dict[tuple[int, int], float] = {}
        for (place, key), (following, other) in pairwise(hits):
            gap = following - place
            one, worth = wanted[key][0]
            two, value = wanted[other][0]
            if one != two and gap <= NEAR:
                pair = (one, two) if one < two else (two, one)
                near[pair] = max(near.get(pair, 0.0), min(worth, value) / gap)
        return sum(near.values())

    def _recency(self, row: int) -> float:
        built = self._index.built
        return 1.0 if row >= built else 1.0 - row / built


def _merged(needs: Sequence[Need]) -> Mapping[int, tuple[tuple[int, float], ...]]:
    """Word's number → the conditions that it meets, with its worth to each."""
    merged: dict[int, tuple[tuple[int, float], ...]] = {}
    for place, need in enumerate(needs):
        for number, worth in need.worth.items():
            merged[number] = (*merged.get(number, ()), (place, worth))
        for phrase in need.phrases:
            for number in phrase:
                merged[number] = (*merged.get(number, ()), (place, 1.0))
    return merged
