"""Which row stands for which id, in one run of bytes: a dictionary of 100,000 would take twelve megabytes more."""

from array import array
from bisect import bisect_right


class Ids:
    """The ids of all rows in order; an id may come again, its last row counts."""

    def __init__(self, blob: bytes = b"\n") -> None:
        self._blob = bytearray(blob)
        self._starts = array("I", _starts(blob))

    def __len__(self) -> int:
        """Count the rows."""
        return len(self._starts)

    def __getitem__(self, row: int) -> str:
        """Give the id of a row."""
        start = self._starts[row]
        return self._blob[start : self._blob.index(b"\n", start)].decode()

    def append(self, item_id: str) -> None:
        """Give the next row to an id; an id has no line break."""
        self._starts.append(len(self._blob))
        self._blob += item_id.encode() + b"\n"

    def row(self, item_id: str) -> int | None:
        """Give the last row of an id, or none."""
        place = self._blob.rfind(b"\n" + item_id.encode() + b"\n")
        return None if place < 0 else bisect_right(self._starts, place + 1) - 1

    def pack(self) -> bytes:
        """Give the bytes from which the same ids can be made."""
        return bytes(self._blob)


def _starts(blob: bytes) -> list[int]:
    starts = []
    start = 1
    for line in blob[1:-1].split(b"\n") if len(blob) > 1 else ():
        starts.append(start)
        start += len(line) + 1
    return starts
