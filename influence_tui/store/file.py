"""One file of the log: how far it was read, and whether it still is what was read."""

import os
from binascii import crc32
from collections.abc import Callable

from influence_tui.store.line import Problem, Row, decoded, read
from influence_tui.store.schema import SCHEMA, lifted

Mark = tuple[int, int, int]
"""Time of the last write in nanoseconds, size in bytes, inode."""

Pick = Callable[[bytes], bytes]
"""Leaves some of the lines of a file out; its first one stays."""

GUARD = 64
"""Bytes before the place reached that must be found again before going on from there."""


def mark(path: str) -> Mark | None:
    """Say what a path holds now, as far as its directory entry tells; None if nothing."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


class LogFile:
    """A file that only grows; `more()` reads on from where it was left."""

    __slots__ = ("device", "format", "guard", "key", "mark", "offset", "path", "problems", "schema")

    def __init__(self, path: str, key: str, device: str) -> None:
        self.path = path
        self.key = key
        self.device = device
        self.offset = 0
        self.guard = b""
        self.mark: Mark | None = None
        self.format = 0
        self.schema = SCHEMA
        self.problems: list[Problem] = []

    def more(self, pick: Pick | None = None) -> list[Row] | None:
        """Read the whole lines that came since; None if what was read before is not there any more."""
        try:
            seen = mark(self.path)
            with open(self.path, "rb", buffering=0) as file:
                start = self.offset - len(self.guard)
                file.seek(start)
                data = file.read()
        except OSError as error:
            if self.offset:
                return None
            self.problems.append(
                Problem(f"log/{self.key}", 0, f"could not be read: {(error.strerror or '').lower()}")
            )
            return []
        if not data.startswith(self.guard):
            return None
        self.mark = seen
        fresh = data[len(self.guard) : data.rfind(b"\n") + 1]
        return self.reached(pick(fresh) if pick else fresh)

    def resume(self, offset: int, check: int) -> bool:
        """Go on from a place that another process reached; False if what is before it is something else now."""
        try:
            with open(self.path, "rb", buffering=0) as file:
                self._settle([row] if (row := decoded(file.read(512).partition(b"\n")[0])) else [])
                file.seek(max(offset - GUARD, 0))
                guard = file.read(min(offset, GUARD))
        except OSError:
            return False
        self.offset, self.guard = offset, guard
        return self.check == check

    @property
    def check(self) -> int:
        """A checksum of what is before the place reached."""
        return crc32(self.guard)

    def wrote(self, data: bytes) -> list[Row]:
        """Take in lines that this process has just put at the end."""
        rows = self.reached(data)
        self.mark = mark(self.path)
        return rows

    def reached(self, data: bytes) -> list[Row]:
        """Take in whole lines that stand at the place reached."""
        rows, bad = read(data)
        self.problems += [
            Problem(f"log/{self.key}", self.offset + place, "this line is damaged and was left out")
            for place in bad
        ]
        self._settle(rows)
        self.offset += len(data)
        self.guard = data[-GUARD:] if len(data) >= GUARD else (self.guard + data)[-GUARD:]
        return rows

    def _settle(self, rows: list[Row]) -> None:
        for row in rows:
            if row.format:
                self.format = max(self.format, row.format)
                self.schema = row.schema
                self.device = row.device or self.device
            row.device = self.device
            if self.schema < SCHEMA:
                lifted(row, self.schema)
