"""Ranks candidates: BM25 with the worth of each match, words near each other, and a little recency."""

import math
from array import array
from collections.abc import Iterable, Sequence
from heapq import nlargest

from influence_tui.search.index import Index
from influence_tui.search.need import Need

SATURATION, LENGTH = 0.8, 0.35
"""k1 and b of BM25 (Robertson, Zaragoza, 2009)."""

LONG = 60
"""In a text of fewer words it does not count how often a word comes."""

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
        self._weighed: dict[int, tuple[int, float]] = {}
        """Word's number → the condition it meets and its worth; of several, the one to which it is worth most."""
        places = [(place, need.weighed) for place, need in enumerate(needs) if need.weighed]
        for place, weighed in sorted(places, key=lambda pair: max(pair[1].values())):
            self._weighed |= {number: (place, worth) for number, worth in weighed.items()}
        self._wanted = frozenset(self._weighed)
        self._count = len(places)
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
        best: dict[int, float] = {}
        hits: list[tuple[int, int, float]] = []
        norm = self._base + self._slope * len(keys)
        long = len(keys) > LONG
        for key in self._wanted.intersection(keys):
            need, worth = self._weighed[key]
            places = _places(keys, key) if long else (keys.index(key),)
            hits += [(place, need, worth) for place in places]
            gained = worth * (SATURATION + 1) / (1 + norm / len(places))
            if gained > best.get(need, 0.0):
                best[need] = gained
        score = sum(best.values()) + RECENCY * (1.0 if row >= self._built else 1.0 - row / self._built)
        if len(best) > 1:
            score += NEARNESS * _nearness(sorted(hits))
        return score if len(best) == self._count else score * math.pow(len(best) / self._count, COVERAGE)


def _places(keys: "array[int]", key: int) -> Sequence[int]:
    """Give the places of a word in a row."""
    if keys.count(key) == 1:
        return (keys.index(key),)
    return [place for place, other in enumerate(keys) if other == key]


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
