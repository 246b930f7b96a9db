"""The writing end: lines are added to the newest file of this device, and to no other."""

import os
from os.path import join

from influence_tui.store.errors import from_os
from influence_tui.store.file import Mark
from influence_tui.store.line import BRIEF, FORMAT, FullRow, Problem, decoded, encoded
from influence_tui.store.log import newest_name
from influence_tui.store.places import (
    make_directory,
    open_own,
    refuse_link,
    sync,
    sync_directory,
    write_all,
    write_whole,
)
from influence_tui.store.schema import SCHEMA


class Pen:
    """Adds lines for one device; only used while the lock is held."""

    def __init__(self, journal: str, device: str) -> None:
        self.device = device
        self.folder = join(journal, "log", device)
        self.lost = join(journal, "lost")
        self.name = ""
        """Of the file that is open."""
        self._fd = -1
        self._inode = 0
        self._start = 0
        self._made = False
        self._older = False
        self.unsynced = False
        """Whether something was put that may not be on the disk yet."""

    def newest(self) -> str:
        """Name the newest file; empty if there is none yet."""
        try:
            return newest_name(os.listdir(self.folder))
        except FileNotFoundError:
            return ""

    def mend(self, name: str) -> Problem | None:
        """Finish or put aside a last line that a crash left unfinished; say what was put aside."""
        if not name:
            return None
        try:
            self._open(name)
            size = os.fstat(self._fd).st_size
            if not size or os.pread(self._fd, 1, size - 1) == b"\n":
                return None
            return self._mended(name, size)
        except OSError as error:
            raise from_os(error, "mend the journal's last line") from error

    def put(self, row: FullRow, newest: str, seen: Mark | None = None) -> bytes:
        """Write a row's line, without waiting for the disk, and give its bytes. Raises StoreError, all undone.

        `seen`: the newest file as the caller has just seen it, in this turn.
        """
        line = encoded(row)
        try:
            if not self.unsynced:
                name = max(f"{row.at[:7]}.jsonl", newest)
                known = seen if name == newest else None
                self._open(name, known[2] if known else 0)
                self._start = known[1] if known else os.fstat(self._fd).st_size
                self._made = not self._start
                self.unsynced = True
                if self._made or self._older:
                    line = encoded(FullRow(at=row.at, format=FORMAT, schema=SCHEMA, device=self.device)) + line
                    self._older = False
            write_all(self._fd, line)
        except OSError as error:
            self.take_back()
            raise from_os(error, "write the journal") from error
        return line

    def seen(self) -> os.stat_result:
        """Look at the file that is open."""
        return os.fstat(self._fd)

    def sync(self) -> None:
        """Wait until all that was put is on the disk. Raises StoreError, all undone."""
        try:
            sync(self._fd)
            if self._made:
                sync_directory(self.folder)
        except OSError as error:
            self.take_back()
            raise from_os(error, "write the journal to the disk") from error
        self.unsynced = False

    def take_back(self) -> None:
        """Cut the file back to where it was before the first line that is not synced."""
        if self.unsynced:
            self.unsynced = False
            try:
                os.ftruncate(self._fd, self._start)
                if self._made:
                    os.unlink(join(self.folder, self.name))
                    self.close()
            except OSError:
                # The next writer finds an unfinished line and mends it.
                self.close()

    def close(self) -> None:
        """Let the file go."""
        if self._fd >= 0:
            os.close(self._fd)
        self._fd, self.name = -1, ""

    def _open(self, name: str, inode: int = 0) -> None:
        path = join(self.folder, name)
        if self._fd >= 0 and name == self.name and self._inode == (inode or _inode(path)):
            return
        self.close()
        make_directory(self.folder)
        refuse_link(self.folder)
        self._fd = open_own(path, os.O_RDWR | os.O_APPEND)
        self.name = name
        self._inode = os.fstat(self._fd).st_ino
        head = decoded(os.pread(self._fd, 512, 0).partition(b"\n")[0], BRIEF)
        self._older = head is not None and head.schema < SCHEMA

    def _mended(self, name: str, size: int) -> Problem | None:
        start = _last_line(self._fd, size)
        tail = os.pread(self._fd, size - start, start)
        if decoded(tail, BRIEF) is not None:
            os.write(self._fd, b"\n")
            sync(self._fd)
            return None
        aside = f"{self.device}-{name}-{start}-{os.urandom(3).hex()}"
        write_whole(join(self.lost, aside), tail)
        os.ftruncate(self._fd, start)
        sync(self._fd)
        sentence = f"an unfinished last line was put aside in lost/{aside}"
        return Problem(f"log/{self.device}/{name}", start, sentence)


def _inode(path: str) -> int:
    try:
        return os.stat(path).st_ino
    except FileNotFoundError:
        return -1


def _last_line(fd: int, size: int) -> int:
    """Find where the last, unfinished line starts."""
    reach = 4096
    while True:
        start = max(size - reach, 0)
        found = os.pread(fd, size - start, start).rfind(b"\n")
        if found >= 0:
            return start + found + 1
        if not start:
            return 0
        reach *= 8
