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
    firm = Hunt(tuple(need_of(index, each) for each in query.clauses if not (each.no or _plain(each))), hunt.never)
    rows: dict[int, None] = {}
    for reading in _readings(index, firm, [need for need in needs if need.test.size], joined):
        rows |= dict.fromkeys(reading)
        if len(rows) >= PLENTY:
            break
    return list(rows), (*firm.needs, *needs, *joined)


def _readings(index: Index, firm: Hunt, known: Sequence[Need], joined: Sequence[Need]) -> Iterator[Sequence[int]]:
    """Give the rows of each looser reading, the likeliest first: every known word, most of them, the rarest."""
    if known or any(need.ranks for need in firm.needs):
        yield Candidates(index, Hunt((*firm.needs, *known), firm.never)).best(PLENTY).rows
    useful = sorted((need for need in (*known, *joined) if len(need.word) > 2), key=lambda need: need.test.size)
    left = Candidates(index, firm)
    for level in _levels(index, useful):
        yield left.among(level, PLENTY)
    for need in useful[:1]:
        yield Candidates(index, Hunt((*firm.needs, need), firm.never)).best(PLENTY).rows


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
        if spent > BUDGET:
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
