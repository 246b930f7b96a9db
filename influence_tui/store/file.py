"""One file of the log: how far it was read, and whether it still is what was read."""

import os
from binascii import crc32
from collections.abc import Callable
from typing import Generic

import msgspec

from influence_tui.store.line import BRIEF, Problem, R, decoded, read
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
        return _mark(os.stat(path))
    except OSError:
        return None


class LogFile(Generic[R]):
    """A file that only grows; `more()` reads on from where it was left."""

    __slots__ = ("device", "form", "format", "guard", "key", "mark", "offset", "path", "problems", "schema")

    def __init__(self, path: str, key: str, form: msgspec.json.Decoder[R]) -> None:
        self.path = path
        self.key = key
        """Its path below the log: `device/2026-11.jsonl`."""
        self.form = form
        self.device = key.partition("/")[0]
        self.offset = 0
        self.guard = b""
        self.mark: Mark | None = None
        self.format = 0
        self.schema = SCHEMA
        self.problems: list[Problem] = []

    @property
    def check(self) -> int:
        """A checksum of what is before the place reached."""
        return crc32(self.guard)

    def more(self, pick: Pick | None = None) -> list[R] | None:
        """Read the whole lines that came since; None if what was read before is not there any more."""
        try:
            data, self.mark = _bytes(self.path, self.offset - len(self.guard))
        except OSError as error:
            if self.offset:
                return None
            self._note(0, f"could not be read: {(error.strerror or '').lower()}")
            return []
        if not data.startswith(self.guard):
            return None
        fresh = data[len(self.guard) : data.rfind(b"\n") + 1]
        return self.take(pick(fresh) if pick else fresh)

    def resume(self, offset: int, check: int) -> bool:
        """Go on from a place that another process reached; False if what is before it is something else now."""
        try:
            head, _ = _bytes(self.path, 0, 512)
            self.guard, _ = _bytes(self.path, max(offset - GUARD, 0), min(offset, GUARD))
        except OSError:
            return False
        row = decoded(head.partition(b"\n")[0], BRIEF)
        if row is not None:
            self._head(row.format, row.schema, row.device)
        self.offset = offset
        return self.check == check

    def wrote(self, data: bytes) -> list[R]:
        """Take in lines that this process has just put at the end."""
        rows = self.take(data)
        self.mark = mark(self.path)
        return rows

    def take(self, data: bytes) -> list[R]:
        """Take in whole lines that stand at the place reached."""
        rows, bad = read(data, self.form)
        for place in bad:
            self._note(self.offset + place, "this line is damaged and was left out")
        for row in rows:
            if row.format:
                self._head(row.format, row.schema, row.device)
            row.device = self.device
            if self.schema < SCHEMA:
                lifted(row, self.schema)
        self.offset += len(data)
        self.guard = data[-GUARD:] if len(data) >= GUARD else (self.guard + data)[-GUARD:]
        return rows

    def _head(self, form: int, schema: int, device: str) -> None:
        self.format, self.schema, self.device = max(self.format, form), schema, device or self.device

    def _note(self, offset: int, sentence: str) -> None:
        self.problems.append(Problem(f"log/{self.key}", offset, sentence))


def _bytes(path: str, start: int, length: int = -1) -> tuple[bytes, Mark]:
    fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        found = os.fstat(fd)
        return os.pread(fd, max(found.st_size - start, 0) if length < 0 else length, start), _mark(found)
    finally:
        os.close(fd)


def _mark(found: os.stat_result) -> Mark:
    return found.st_mtime_ns, found.st_size, found.st_ino
