"""Posting lists: which rows hold a key, and which keys a row holds."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

LAST = "\U0010ffff"
"""A character after all others."""


class Numbers(dict[str, int]):
    """Numbers keys in the order in which they are first seen."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def __missing__(self, key: str) -> int:
        number = self[key] = len(self.names)
        self.names.append(key)
        return number

    def restore(self, names: list[str]) -> None:
        """Take these keys, numbered from 0."""
        self.names = names
        self.update(zip(names, range(len(names)), strict=True))


class _Order(NamedTuple):
    """The keys in their order, as one value, so that a reader never meets half of a new one."""

    names: list[str]
    ranked: "array[int]"
    """Their numbers."""
    alike: dict[tuple[str, int], list[str]]
    """First letter and length → keys, as far as asked."""


class Postings:
    """Keys (words, or facets such as `tag:q4`) and the rows that hold them, both ways.

    Rows are numbered from 0 as they are added; a key's rows ascend. Reading is safe while another thread adds,
    if it lists a row only once all that may be asked of the row is there.
    """

    def __init__(self) -> None:
        self.numbers = Numbers()
        self.lists: list[array[int]] = []
        """Key's number → its rows."""
        self.keys: array[int] = array("I")
        """The keys of all rows, one row after the other, in the order of the text."""
        self.starts: array[int] = array("I", [0])
        """Row → where its keys start in `keys`; they end where those of the next row start."""
        self._order = _Order([], array("I"), {})

    def __len__(self) -> int:
        """Count the rows, removed ones too."""
        return len(self.starts) - 1

    def append(self, keys: Iterable[str]) -> list[int]:
        """Add a row, not yet listed, and give the numbers of its keys."""
        numbers = list(map(self.numbers.__getitem__, keys))
        lists = self.lists
        while len(lists) < len(self.numbers.names):
            lists.append(array("I"))
        self.keys.fromlist(numbers)
        self.starts.append(len(self.keys))
        return numbers

    def enlist(self, row: int, numbers: Iterable[int]) -> None:
        """List the newest row under its keys."""
        lists = self.lists
        for number in set(numbers):
            lists[number].append(row)

    def remove(self, row: int) -> int:
        """Take a row out of every list, and say how many keys it had; the row keeps its number."""
        numbers = self.row(row)
        for number in set(numbers):
            rows = self.lists[number]
            place = bisect_left(rows, row)
            if place < len(rows) and rows[place] == row:
                del rows[place]
        return len(numbers)

    def row(self, row: int) -> "array[int]":
        """Give the numbers of a row's keys, in the order of the text."""
        return self.keys[self.starts[row] : self.starts[row + 1]]

    def stand_together(self, row: int, numbers: Iterable[int]) -> bool:
        """Say whether these keys stand side by side in a row, in this order."""
        keys = self.row(row)
        sought, held = array("I", numbers).tobytes(), keys.tobytes()
        place = held.find(sought)
        while place >= 0 and place % keys.itemsize:
            place = held.find(sought, place + 1)
        return place >= 0

    def number(self, key: str) -> int | None:
        """Give a key's number, or none when no row has had it."""
        number = self.numbers.get(key)
        return number if number is not None and number < len(self.lists) else None

    def rows(self, key: str) -> Sequence[int]:
        """Give the rows that hold a key, ascending."""
        number = self.number(key)
        return () if number is None else self.lists[number]

    def starting(self, stem: str) -> "array[int]":
        """Give the numbers of the keys that begin with `stem`."""
        names, ranked, _ = self.ordered()
        return ranked[bisect_left(names, stem) : bisect_left(names, stem + LAST)]

    def like(self, letter: str, length: int) -> list[str]:
        """Give the keys of a length that begin with a letter."""
        names, _, alike = self.ordered()
        if (letter, length) not in alike:
            known = names[bisect_left(names, letter) : bisect_left(names, letter + LAST)]
            alike[letter, length] = [key for key in known if len(key) == length]
        return alike[letter, length]

    def ordered(self) -> _Order:
        """Give all keys in their order; they are put in order when new ones have come."""
        known, count = len(self._order.names), len(self.lists)
        if known < count:
            names = sorted(self._order.names + self.numbers.names[known:count])
            self._order = _Order(names, array("I", map(self.numbers.__getitem__, names)), {})
        return self._order
