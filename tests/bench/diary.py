"""The diary as a corpus: its entries, its sentences, and any number of entries made from them."""

import os
import random
import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import NamedTuple

VARIABLE = "INFLUENCE_TEST_DATA"
"""The folder that holds `corpus/` and `bench/`."""

NOW = datetime(2026, 11, 23, 14, 5)
"""The moment of all benches: a Monday."""

_HEAD = re.compile(r"^\[(\d{4}-\d\d-\d\d \d\d:\d\d)\] ", re.MULTILINE)
_SENTENCE_END = re.compile(r"(?<=[.?!])\s+(?=[A-Z“])")


class Piece(NamedTuple):
    """One dated text."""

    at: datetime
    text: str


def folder() -> Path:
    """Give the folder of the data; ends the program with a sentence when there is none."""
    place = os.environ.get(VARIABLE)
    if not place:
        raise SystemExit(f"{VARIABLE} names no folder with the diary; nothing measured.")
    return Path(place)


def corpus() -> Path:
    """Give the place of the diary."""
    return folder() / "corpus" / "pepys.jrnl.txt"


@cache
def entries(path: Path) -> tuple[Piece, ...]:
    """Read a journal as jrnl prints it, newest first."""
    text = path.read_text(encoding="utf-8")
    heads = list(_HEAD.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    read = [
        Piece(datetime.fromisoformat(head[1]), text[head.end() : end].strip())
        for head, end in zip(heads, ends, strict=True)
    ]
    return tuple(sorted(read, key=lambda piece: piece.at, reverse=True))


@cache
def sentences(path: Path) -> tuple[str, ...]:
    """Give every sentence of the diary of at least three words, in order."""
    return tuple(
        sentence
        for entry in reversed(entries(path))
        for sentence in _SENTENCE_END.split(entry.text)
        if sentence.count(" ") >= 2
    )


def made(path: Path, count: int, seed: int = 7, years: float = 10.0) -> list[Piece]:
    """Make `count` entries the size of a journal's, over the last `years`, newest first.

    First the diary's own sentences in a random order; beyond them, halves of two sentences joined.
    """
    chance = random.Random(seed)
    texts = list(sentences(path))
    chance.shuffle(texts)
    texts = texts[:count] + list(_joined(texts, count - len(texts), chance))
    chance.shuffle(texts)
    step = timedelta(days=years * 365.25) / count
    return [Piece(NOW - step * place, text) for place, text in enumerate(texts)]


def mistyped(word: str, chance: random.Random) -> str:
    """Put one slip of the fingers in a word, after its first letter: a letter lost, doubled, wrong or swapped."""
    place = chance.randrange(1, len(word) - 1)
    left, right = word[:place], word[place:]
    slips = (
        left + right[1:],
        left + right[0] + right,
        left + chance.choice("abcdefghijklmnopqrstuvwxyz") + right[1:],
        left + right[1] + right[0] + right[2:],
    )
    return next((slip for slip in chance.sample(slips, 4) if slip != word), slips[0])


def _joined(texts: Sequence[str], count: int, chance: random.Random) -> Iterator[str]:
    for _ in range(max(count, 0)):
        left, right = chance.choice(texts).split(), chance.choice(texts).split()
        yield " ".join(left[: len(left) // 2 + 1] + right[len(right) // 2 :])
