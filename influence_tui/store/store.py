"""The store: what the rest of the house uses of all this."""

import os
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import datetime

from msgspec.structs import replace

from influence_tui.domain.change import Change, Edit
from influence_tui.domain.record import Document
from influence_tui.domain.ulid import new_id
from influence_tui.store.aside import read_cache, write_cache
from influence_tui.store.database import Database
from influence_tui.store.drafts import Drafts
from influence_tui.store.errors import StoreError
from influence_tui.store.fold import News
from influence_tui.store.history import compacted, history, history_back, rows_about
from influence_tui.store.line import Line, Problem
from influence_tui.store.reader import Reader
from influence_tui.store.tail import Tail, offsets_of, tail
from influence_tui.store.undo import inverse, key_of
from influence_tui.store.writer import NEWER, Writer


class Store:
    """A journal's records: a TinyDB database over an append-only log. For one thread; opening touches no disk."""

    def __init__(self, journal: str, state: str, *, utc: Callable[[], datetime]) -> None:
        self.journal = os.path.realpath(journal)
        """Where the log is."""
        self.state = state
        """Where the lock, drafts and caches of this device are."""
        self.reader = Reader(self.journal)
        """For this room: the files as they are folded."""
        self.writer = Writer(self.journal, state, self.reader, utc)
        """For this room: the turns to write."""
        self.drafts = Drafts(state)
        """What is being typed."""
        self.database = Database(self.reader, self.writer)
        """The same records for TinyDB code."""

    @property
    def tables(self) -> Mapping[str, Mapping[str, Document]]:
        """Table → id → document of what is live; read-only by agreement. Raises RefusedError."""
        self.load()
        return self.reader.state.live

    @property
    def trash(self) -> Mapping[str, Mapping[str, Document]]:
        """Table → id → document of what was deleted."""
        self.load()
        return self.reader.state.trash

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be used, or was put aside."""
        return self.reader.log.problems + self.writer.mended

    @property
    def read_only(self) -> str:
        """Why nothing can be written, as a sentence; empty if it can."""
        if self.reader.log.newer:
            return NEWER
        if os.path.isdir(self.journal) and not os.access(self.journal, os.W_OK | os.X_OK):
            return f"The journal at {self.journal} cannot be written to: its folder or disk is read-only."
        return ""

    @property
    def device(self) -> str:
        """Name of this device; empty before its first write."""
        return self.writer.device

    def load(self) -> None:
        """Read the log, if that was not done yet; then forget what was purged elsewhere. Raises RefusedError."""
        if not self.reader.loaded:
            self.reader.load()
            if self.reader.state.forgotten:
                # Rare, so not loaded with the rest.
                from influence_tui.store.obeying import obey_at_start

                obey_at_start(self.writer)

    def write(self, change: Change) -> News:
        """Write a change as one line and wait for the disk; give what it and others' lines changed.

        Before the first load, a change that only sets whole fields is appended as it is, without reading what is
        stored: `before` is then None in its news. Raises StoreError; nothing was written then.
        """
        with self.writer.turn(blind=not self.reader.loaded and _is_plain(change)):
            self.database.do(change)
        return self.writer.told()

    def write_group(self, changes: Sequence[Change]) -> News:
        """Write many changes as one group, waiting for the disk once. Raises StoreError, all undone."""
        group = next((change.group for change in changes if change.group), "") or new_id(self.writer.utc())
        with self.writer.turn():
            for change in changes:
                self.database.do(replace(change, group=group))
        return self.writer.told()

    def refresh(self) -> News:
        """Take in what other processes and devices wrote; cheap when that is nothing."""
        self.writer.news.append(self.reader.catch_up())
        return self.writer.told()

    def lines(self, ids: Collection[str] = ()) -> Iterator[Line]:
        """Give the history in order, or the lines about these records only."""
        return history(self.reader.log.root, ids)

    def lines_back(self) -> Iterator[Line]:
        """Give the history newest first, reading only as far back as it is followed; for the newest changes.

        Lines of one device are in strict order; of several, only as far as each file holds its month alone.
        """
        return history_back(self.reader.log.root)

    def inverse(self, lines: Sequence[Line]) -> tuple[tuple[Edit, ...], tuple[str, ...]]:
        """Give the edits that take a change (all its lines) back, and what stays as a later change set it.

        What stays is named `table/id/path`. Raises StoreError for a change from before the last compacting.
        """
        root = self.reader.log.root
        since = compacted(root)
        if any(line.at <= since for line in lines):
            raise StoreError(f"Compacting on {since[:10]} dropped what this change would go back to.")
        rows = tuple(rows_about(root, {edit.id for line in lines for edit in line.edits}))
        if not {row.undoes for row in rows} <= {"", *map(key_of, rows)}:
            # A line of a group may be undone by the name of another line of it, which is about other records.
            rows = tuple(rows_about(root))
        return inverse(rows, {line.key for line in lines})

    def tail(self, offsets: Mapping[str, int]) -> Tail:
        """Give the lines after a place in the log, for a cache that stands for what is before it.

        `whole`: it stands for something else; make it of `tables`, which the offsets given then stand for.
        """
        found = tail(self.reader.log.root, offsets)
        if found.whole:
            self.load()
            return Tail((), offsets_of(self.reader), whole=True)
        return found

    def read_cache(self, name: str) -> bytes | None:
        """Read what was kept under a name; None if there is nothing."""
        return read_cache(self.state, name)

    def write_cache(self, name: str, content: bytes) -> None:
        """Keep bytes under a name; a failure is no harm, for a cache is never the truth."""
        write_cache(self.state, name, content)

    def close(self) -> None:
        """Let the files go."""
        self.writer.close()


def _is_plain(change: Change) -> bool:
    return all(not (edit.unset or edit.delete or "." in "".join(edit.set)) for edit in change.edits)
