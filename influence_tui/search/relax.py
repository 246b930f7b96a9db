"""Looser readings of a query that finds too little: joined words, one word left out, any of the rarest."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from influence_tui.search.candidates import Hunt, candidates
from influence_tui.search.index import Index
from influence_tui.search.need import Need, word_need
from influence_tui.search.query import Query, Word

FEW = 60
"""At most so many candidates of each looser reading are looked at."""

RAREST = 3
"""How many of the rarest words are tried by OR."""


def looser(index: Index, query: Query, hunt: Hunt) -> tuple[list[int], tuple[Need, ...]]:
    """Find rows that meet a looser reading, and the joined words that were tried.

    Phrases, filters and what is unwanted hold in every reading; only plain words may be left out.
    """
    joined = joined_needs(index, query)
    rows: dict[int, None] = {}
    for needs in (*_with_joined(hunt.needs, joined), *_without_one(hunt.needs), *_rarest(hunt.needs)):
        reading = msgspec.structs.replace(hunt, needs=needs)
        rows |= dict.fromkeys(candidates(index, reading, FEW).rows)
    return list(rows), tuple(need for _, _, need in joined)


def joined_needs(index: Index, query: Query) -> list[tuple[str, str, Need]]:
    """Read neighbouring words as one (`stilling fleet`), where somebody wrote it so."""
    words = [clause.any_of[0] for clause in query.clauses if not clause.no and len(clause.any_of) == 1]
    joined = []
    for left, right in pairwise(words):
        if isinstance(left, Word) and isinstance(right, Word) and len(left.text) + len(right.text) >= 5:
            need = word_need(index, Word(left.text + right.text, last=True))
            if need.size:
                joined.append((left.text, right.text, need))
    return joined


def _with_joined(needs: Sequence[Need], joined: Sequence[tuple[str, str, Need]]) -> Iterator[tuple[Need, ...]]:
    for left, right, need in joined:
        yield (*(each for each in needs if each.word not in (left, right)), need)


def _without_one(needs: Sequence[Need]) -> Iterator[tuple[Need, ...]]:
    words = [need for need in needs if need.word]
    for left_out in words if len(words) > 2 else ():
        yield tuple(need for need in needs if need is not left_out)


def _rarest(needs: Sequence[Need]) -> Iterator[tuple[Need, ...]]:
    """Any one of the rarest words, with all that must hold."""
    firm = tuple(need for need in needs if not need.word)
    words = sorted((need for need in needs if need.word and need.size), key=lambda need: need.size)
    for need in words[:RAREST] if len(words) > 1 or len(words) < len(needs) else ():
        yield (*firm, need)
