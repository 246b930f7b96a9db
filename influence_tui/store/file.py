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
"""Bytes of the last line read, its checksum among them, that must be found again before reading on."""


def mark(path: str) -> Mark | None:
    """Say what a path holds now, as far as its directory entry tells; None if nothing."""
    try:
        return _mark(os.stat(path))
    except OSError:
        return None


class LogFile(Generic[R]):
    """A file that only grows; `more()` reads on from where it was left."""

    __slots__ = (
        "damaged",
        "device",
        "form",
        "format",
        "guard",
        "key",
        "last",
        "mark",
        "offset",
        "path",
        "problems",
        "schema",
    )

    def __init__(self, path: str, key: str, form: msgspec.json.Decoder[R]) -> None:
        self.path = path
        self.key = key
        """Its path below the log: `device/2026-11.jsonl`."""
        self.form = form
        self.device = key.partition("/")[0]
        self.offset = 0
        """Bytes read, up to the end of a line."""
        self.last = 0
        """Where the last line read starts."""
        self.guard = b""
        self.mark: Mark | None = None
        self.format = 0
        self.schema = SCHEMA
        self.problems: list[Problem] = []
        self.damaged: list[tuple[int, bytes]] = []
        """Places and bytes of lines that were left out; a sync tool may still be filling them in."""

    @property
    def place(self) -> tuple[int, int, int]:
        """The place reached, as `resume` takes it: offset, start of the last line, its checksum."""
        return self.offset, self.last, crc32(self.guard)

    def more(self, pick: Pick | None = None) -> list[R] | None:
        """Read the whole lines that came since; None if what was read before is not there any more."""
        try:
            data, self.mark = _bytes(self.path, self.last)
        except OSError as error:
            if self.offset:
                return None
            self._note(0, f"could not be read: {(error.strerror or '').lower()}")
            return []
        start = self.offset - self.last
        if not data.startswith(self.guard) or (start and data[start - 1 : start] != b"\n") or self._is_mended():
            return None
        fresh = data[start : data.rfind(b"\n") + 1]
        return self.take(pick(fresh) if pick else fresh)

    def resume(self, offset: int, last: int, check: int) -> bool:
        """Go on from a place that another process reached; False if something else is there now."""
        try:
            head, _ = _bytes(self.path, 0, 512)
            self.guard, _ = _bytes(self.path, last, min(offset - last, GUARD))
        except (OSError, ValueError):
            return False
        row = decoded(head.partition(b"\n")[0], BRIEF)
        if row is not None:
            self._head(row.format, row.schema, row.device)
        self.offset, self.last = offset, last
        return crc32(self.guard) == check

    def wrote(self, line: bytes, seen: os.stat_result) -> list[R]:
        """Take in what this process has just put at the end; `seen`: the file's state since."""
        self.mark = _mark(seen)
        if not self.offset or line.find(b"\n") < len(line) - 1:
            return self.take(line)
        row = self.form.decode(line)
        row.device = self.device
        self._reach(line)
        return [row]

    @property
    def unfinished(self) -> bool:
        """Whether there was more behind the last whole line when it was last looked at."""
        return self.mark is not None and self.mark[1] != self.offset

    def take(self, data: bytes) -> list[R]:
        """Take in whole lines that stand at the place reached."""
        rows, bad = read(data, self.form)
        for place in bad:
            self._note(self.offset + place, "this line is damaged and was left out")
            self.damaged.append((self.offset + place, data[place : data.find(b"\n", place)]))
        for row in rows:
            if row.format:
                self._head(row.format, row.schema, row.device)
            row.device = self.device
            if self.schema < SCHEMA:
                lifted(row, self.schema)
        self._reach(data)
        return rows

    def _reach(self, data: bytes) -> None:
        if data:
            start = data.rfind(b"\n", 0, -1) + 1
            self.guard = data[start : start + GUARD]
            self.last = self.offset + start
            self.offset += len(data)

    def _head(self, form: int, schema: int, device: str) -> None:
        self.format, self.schema, self.device = max(self.format, form), schema, device or self.device

    def _is_mended(self) -> bool:
        return any(_bytes(self.path, place, len(line))[0] != line for place, line in self.damaged)

    def _note(self, offset: int, sentence: str) -> None:
        self.problems.append(Problem(f"log/{self.key}", offset, sentence))


def _bytes(path: str, start: int, length: int = -1) -> tuple[bytes, Mark]:
    fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    try:
        found = os.fstat(fd)
        return os.pread(fd, max(found.st_size - start, 0) if length < 0 else length, start), _mark(found)
    finally:
        os.close(fd)


def _mark(found: os.stat_result) -> Mark:
    return found.st_mtime_ns, found.st_size, found.st_ino
