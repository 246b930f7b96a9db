"""A turn to write: lock, mend, catch up; then lines, one wait for the disk, and memory follows."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from os.path import join

from influence_tui.domain.change import Change
from influence_tui.store.clock import later
from influence_tui.store.device import known_device, made_device
from influence_tui.store.errors import ReadOnlyError, from_os
from influence_tui.store.file import Mark
from influence_tui.store.fold import News, Touched
from influence_tui.store.glimpse import glimpse
from influence_tui.store.line import FullRow, Op, Problem
from influence_tui.store.lock import Lock
from influence_tui.store.pen import Pen
from influence_tui.store.places import make_directory, refuse_foreign
from influence_tui.store.reader import NOWHERE, Reader

NEWER = "A newer version of this program wrote this journal; it opens read-only until this one is updated."


class Writer:
    """Writes ops as lines of this device and keeps the reader's state in step."""

    def __init__(self, journal: str, state: str, reader: Reader, utc: Callable[[], datetime]) -> None:
        self.mended: tuple[Problem, ...] = ()
        """Unfinished last lines of our own that were put aside."""
        self.news: list[News] = []
        """What came and what was written since it was last told."""
        self.journal = journal
        self.state = state
        self.reader = reader
        self._lock = Lock(join(state, "lock"))
        self._pen: Pen | None = None
        self._seen = ""
        self._newest = ""
        self._mark: Mark | None = None
        self._ahead = False
        self.utc = utc

    @property
    def device(self) -> str:
        """Name of this device; empty before its first write."""
        return self._pen.device if self._pen else known_device(self.state)

    @contextmanager
    def turn(self, *, blind: bool = False) -> Iterator[Pen]:
        """Take a turn; what was put in it is on the disk at its end, or is taken back when the inside fails.

        `blind`: nothing put in it depends on what is stored, so the log need not be folded for it.
        Raises LockedError, ReadOnlyError, RefusedError, DiskFullError.
        """
        if self._pen is None:
            refuse_foreign(self.journal)
        with self._lock:
            pen = self._ready()
            self._ahead = False
            try:
                self._catch_up(pen, blind=blind)
                yield pen
                if pen.unsynced:
                    pen.sync()
            except BaseException:
                if pen.unsynced:
                    pen.take_back()
                if self._ahead:
                    self.start_over()
                raise

    def put(self, change: Change, ops: tuple[Op, ...]) -> None:
        """Write one line within a turn, and do what it says in memory."""
        pen = self._ready()
        row = FullRow(
            at=later(self.utc(), max(self._seen, self.reader.last[0])),
            what=change.what,
            of=change.of or (() if change.group else tuple(dict.fromkeys(op.id for op in ops))),
            ops=ops,
            undoes=change.undoes,
            group=change.group,
        )
        line = pen.put(row, self._newest, self._mark)
        self._seen = row.at
        if self.reader.loaded:
            self._ahead = True
            rows = self.reader.log.file(pen.device, pen.name).wrote(line, pen.seen())
            self.news.append(self.reader.take(rows))
        else:
            touched = (Touched(op.table, op.id, None, op.set) for op in ops)
            self.news.append(News(touched=tuple(touched)))

    def start_over(self) -> None:
        """Read everything again, as after files were rewritten or memory got ahead of them."""
        self.reader.load()
        self.news.append(News(anew=True))

    def told(self) -> News:
        """Give the news that were not told yet, in one."""
        news, self.news = self.news, []
        return News.of(news)

    def close(self) -> None:
        """Let the files go."""
        self._lock.close()
        if self._pen:
            self._pen.close()

    def _ready(self) -> Pen:
        if self._pen is None:
            self._refuse_gone(self.reader.last != NOWHERE and not os.path.isdir(self.reader.log.root))
            try:
                make_directory(self.journal)
                name = known_device(self.state) or made_device(self.state, self.reader.log.root)
            except OSError as error:
                raise from_os(error, "make the journal") from error
            self._pen = Pen(self.journal, name)
        return self._pen

    def _refuse_gone(self, is_gone: bool) -> None:
        """Make no second journal where the one that was read is not mounted any more."""
        if is_gone:
            raise ReadOnlyError(f"The journal at {self.journal} is gone: is its disk there? Nothing was written.")

    def _catch_up(self, pen: Pen, *, blind: bool) -> None:
        newer = self._glance(pen) if blind and not self.reader.loaded else self._follow(pen)
        if newer:
            raise ReadOnlyError(NEWER)

    def _glance(self, pen: Pen) -> bool:
        self._newest, self._mark = pen.newest(), None
        self._mend(pen)
        seen = glimpse(self.reader.log.root)
        self._seen = max(self._seen, seen.at)
        return seen.newer

    def _follow(self, pen: Pen) -> bool:
        self.news.append(self.reader.catch_up(pen.device))
        self._refuse_gone(self.reader.is_gone)
        own = self.reader.log.newest(pen.device)
        self._newest = own.key.partition("/")[2] if own else ""
        if own and own.unfinished:
            self._mend(pen)
            self.news.append(self.reader.catch_up(pen.device))
        self._mark = own.mark if own else None
        return self.reader.log.newer

    def _mend(self, pen: Pen) -> None:
        problem = pen.mend(self._newest)
        self.mended += (problem,) if problem else ()
