"""What the search bench asks: items, hand queries, known items with a typo, and the keys one by one."""

import json
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from influence_tui.search import Index, Item, Results, find, parse
from tests.bench.diary import NOW, Piece, mistyped

PEOPLE = tuple(f"P{number:03}" for number in range(300))
FILTERS = (
    "with:p003",
    "since:2025-01-01",
    "kind:note",
    "-with:p001",
    "tag:t4 before:2026-01-01",
    "tone:<0",
    "is:open",
)
"""Filters that are put before the queries, in turn."""

_WORD = re.compile(r"[a-zA-Z]{5,}")


class Asked(NamedTuple):
    """A hand query: what marks a right entry, and its kind."""

    query: str
    target: str
    kind: str


class Names:
    """People by their ids."""

    def people(self, text: str) -> tuple[str, ...]:
        return (text.upper(),) if text.upper() in PEOPLE else ()

    def goals(self, text: str) -> tuple[str, ...]:
        return (text.upper(),) if re.fullmatch(r"g\d", text, re.IGNORECASE) else ()

    def label(self, record_id: str) -> str:
        return record_id


def read_span(text: str, today: date) -> tuple[date, date] | None:
    """Read ISO days only: reading other dates is another room's work."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day, day


class Journal:
    """A corpus, its index, and one way to ask."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.items = [item_of(number, piece) for number, piece in enumerate(pieces)]
        self.texts = {item.id: item.text for item in self.items}
        self.index = Index()
        self.index.add(self.items)

    def find(self, query: str, limit: int = 20) -> Results:
        asked = parse(query, NOW.date(), Names(), read_span, typing=True)
        return find(self.index, asked, self.texts.__getitem__, limit)


def item_of(number: int, piece: Piece) -> Item:
    """Make an item with people, goals, tags and tones as a journal's would have."""
    chance = random.Random(number)
    present = tuple({PEOPLE[int(300 * chance.random() ** 3)] for _ in range(chance.choice((0, 1, 1, 2)))})
    return Item(
        id=f"01{number:024}",
        kind="touch" if present else "note",
        at=piece.at.isoformat(timespec="minutes"),
        text=piece.text,
        present=present,
        about=(PEOPLE[int(300 * chance.random() ** 3)],) if chance.random() < 0.3 else (),
        goals=(f"G{chance.randrange(5)}",) if chance.random() < 0.3 else (),
        tags=(f"t{chance.randrange(20)}",) if chance.random() < 0.3 else (),
        tones=(chance.randint(-2, 2),) * bool(present),
    )


def hand_queries(path: Path) -> list[Asked]:
    """Read the queries written by hand."""
    return [
        Asked(row["query"], row["target"], row["kind"]) for row in json.loads(path.read_text(encoding="utf-8"))
    ]


def known_items(items: Sequence[Item], count: int, seed: int = 11) -> list[tuple[str, str]]:
    """Give queries of three words that one entry holds, one of them mistyped, each with the id of the entry.

    The words have five letters and more and stand in more than two entries, but in no more than one of twenty: one
    looks for an entry by what is its own, not by `there` and `where`.
    """
    chance = random.Random(seed)
    frequency = Counter(word for item in items for word in {word.lower() for word in _WORD.findall(item.text)})
    asked: list[tuple[str, str]] = []
    while len(asked) < count:
        item = chance.choice(items)
        words = sorted(
            word for word in set(_WORD.findall(item.text.lower())) if 2 < frequency[word] <= len(items) / 20
        )
        if len(words) >= 3:
            chosen = chance.sample(words, 3)
            place = chance.randrange(3)
            chosen[place] = mistyped(chosen[place], chance)
            asked.append((" ".join(chosen), item.id))
    return asked


def keystrokes(queries: Sequence[str]) -> Iterator[str]:
    """Give what stands in the box after each key."""
    for query in queries:
        for length in range(1, len(query) + 1):
            yield query[:length]
