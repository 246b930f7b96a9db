"""A looser reading of a query that finds too little: typos in any word, words joined, words left out."""

from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from influence_tui.search.candidates import Candidates, Hunt
from influence_tui.search.index import Index
from influence_tui.search.need import Need, need_of, word_need
from influence_tui.search.query import Clause, Query, Word

PLENTY = 50
"""So many rows are enough to rank."""

BUDGET = 4_000
"""At most so many rows of the rarest words are counted."""

JOINED = 6
"""Neighbouring words of so many letters together may have been written as one."""


def looser(index: Index, query: Query, hunt: Hunt) -> tuple[list[int], tuple[Need, ...]]:
    """Find rows that hold as many of the words as may be, and the conditions by which to rank them.

    Phrases, filters and what is unwanted still hold; only plain words may be left out.
    """
    words = [word for clause in query.clauses if (word := _plain(clause))]
    needs = tuple(word_need(index, word, forgiving=True) for word in words)
    joined = tuple(need for one, two in pairwise(words) if (need := _joined(index, one, two)))
    firm = tuple(need_of(index, clause) for clause in query.clauses if not (clause.no or _plain(clause)))
    known = tuple(need for need in needs if need.test.size)
    worthwhile = known or any(need.ranks for need in firm)
    rows = dict.fromkeys(
        Candidates(index, Hunt((*firm, *known), hunt.never)).best(PLENTY).rows if worthwhile else ()
    )
    useful = [need for need in (*known, *joined) if len(need.word) > 2]
    left = Candidates(index, Hunt(firm, hunt.never))
    for level in _levels(index, sorted(useful, key=lambda need: need.test.size)):
        if len(rows) >= PLENTY:
            break
        rows |= dict.fromkeys(left.among(level, PLENTY))
    return list(rows), (*firm, *needs, *joined)


def _plain(clause: Clause) -> Word | None:
    word = clause.any_of[0]
    return word if isinstance(word, Word) and len(clause.any_of) == 1 and not clause.no else None


def _joined(index: Index, one: Word, two: Word) -> Need | None:
    """Read neighbouring words as one (`stilling fleet`), where somebody wrote it so."""
    if len(one.text) + len(two.text) < JOINED:
        return None
    need = word_need(index, Word(one.text + two.text, last=True))
    return need if need.worth else None


def _levels(index: Index, needs: Sequence[Need]) -> Iterator[list[int]]:
    """Give the rows that hold most of the words first; among those of one word the rarest word's first."""
    sets: list[AbstractSet[int]] = []
    spent = 0
    for need in needs:
        spent += need.test.size
        if sets and spent > BUDGET:
            break
        sets.append(need.test.rows(0, len(index.minutes)))
    counts = Counter[int]()
    for rows in sets:
        counts.update(rows)
    several = [(row, count) for row, count in counts.items() if count > 1]
    for level in range(len(sets), 1, -1):
        yield [row for row, count in several if count == level]
    for rows in sets:
        yield [row for row in rows if counts[row] == 1]
