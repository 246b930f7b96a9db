"""Posting lists: which rows hold a key, and which keys a row holds."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence


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


class Postings:
    """Keys (words, or facets such as `tag:q4`) and the rows that hold them, both ways.

    Rows are numbered from 0 as they are added; a key's rows ascend. Reading is safe while another thread adds.
    """

    def __init__(self) -> None:
        self.numbers = Numbers()
        self.lists: list[array[int]] = []
        """Key's number → its rows."""
        self.keys: array[int] = array("I")
        """The keys of all rows, one row after the other, in the order of the text."""
        self.starts: array[int] = array("I", [0])
        """Row → where its keys start in `keys`; they end where those of the next row start."""
        self._sorted: list[str] = []
        self._ranked: array[int] = array("I")
        self._alike: dict[tuple[str, int], list[str]] = {}

    def __len__(self) -> int:
        """Count the rows, removed ones too."""
        return len(self.starts) - 1

    def append(self, keys: Iterable[str]) -> int:
        """Add a row and say how many keys it has."""
        row = len(self)
        numbers = list(map(self.numbers.__getitem__, keys))
        lists = self.lists
        while len(lists) < len(self.numbers.names):
            lists.append(array("I"))
        self.keys.fromlist(numbers)
        self.starts.append(len(self.keys))
        for number in set(numbers):
            lists[number].append(row)
        return len(numbers)

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
        names = self.ordered()
        return self._ranked[bisect_left(names, stem) : bisect_left(names, stem + "\U0010ffff")]

    def ordered(self) -> list[str]:
        """Give all keys in their order."""
        names = self.numbers.names
        known = len(self._sorted)
        if known < len(self.lists):
            self._sorted = sorted(self._sorted + names[known : len(self.lists)])
            self._ranked = array("I", map(self.numbers.__getitem__, self._sorted))
            self._alike = {}
        return self._sorted

    def like(self, letter: str, length: int) -> list[str]:
        """Give the keys of a length that begin with a letter."""
        names = self.ordered()
        if (letter, length) not in self._alike:
            known = names[bisect_left(names, letter) : bisect_left(names, letter + "\U0010ffff")]
            self._alike[letter, length] = [key for key in known if len(key) == length]
        return self._alike[letter, length]
