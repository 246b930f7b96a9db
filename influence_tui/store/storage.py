"""TinyDB's storage: documents in memory as the log says, and drafts that become lines."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from tinydb.storages import Storage

from influence_tui.domain.change import Change
from influence_tui.domain.record import Document
from influence_tui.store.draft import Draft, DraftTable, copy
from influence_tui.store.reader import Reader
from influence_tui.store.writer import Writer

EDIT = Change(what="edit", edits=())
"""What a write by TinyDB's own calls is named."""


class LogStorage(Storage):
    """Gives TinyDB its tables and writes what it did to them. For one thread."""

    def __init__(self, reader: Reader, writer: Writer) -> None:
        self.reader = reader
        self.writer = writer
        self.draft: Draft | None = None
        """What the change that is open has done so far."""

    def table(self, name: str) -> Mapping[str, Document]:
        """Give a table as it is now; inside a change, as the draft has it."""
        if self.draft is not None:
            return self.draft.table(name)
        self.reader.ensure()
        return self.reader.state.live[name]

    def read(self) -> dict[str, dict[str, Document]] | None:
        """Give a copy of all tables, for TinyDB code that wants them whole; None if there are none."""
        self.reader.ensure()
        names = {*self.reader.state.live, *(self.draft.names if self.draft else ())}
        tables = {name: {key: copy(document) for key, document in self.table(name).items()} for name in names}
        return {name: table for name, table in tables.items() if table} or None

    def write(self, data: dict[str, dict[str, Document]]) -> None:
        """Make the tables what `data` says; only what differs is written."""
        with self.change() as draft:
            for name in {*self.reader.state.live, *data}:
                table = draft.table(name)
                table.clear()
                for key, document in data.get(name, {}).items():
                    table[str(key)] = copy(document)

    def update(self, name: str, updater: Callable[[DraftTable], None]) -> None:
        """Let a function of TinyDB alter a table, within the change that is open or as one of its own."""
        if self.draft is None:
            with self.change() as draft:
                updater(draft.table(name))
            return
        try:
            updater(self.draft.table(name))
        except BaseException:
            self.draft.spoilt = True
            raise

    @contextmanager
    def change(self, change: Change = EDIT) -> Iterator[Draft]:
        """Open a draft that is one line on the disk at the end; inside another change, join that one.

        Raises StoreError; then nothing was written, and memory is as it was.
        """
        draft = self.draft
        if draft is None:
            with self.writer.turn():
                draft = self.begin()
                try:
                    yield draft
                except BaseException:
                    self.draft = None
                    raise
                self.end(change)
            return
        try:
            yield draft
        except BaseException:
            draft.spoilt = True
            raise

    def begin(self) -> Draft:
        """Open a draft within a turn of the writer."""
        self.draft = Draft(self.reader.state)
        return self.draft

    def end(self, change: Change) -> None:
        """Close the draft and put what it does as one line, if it does anything."""
        draft, self.draft = self.draft, None
        ops = draft.ops() if draft else ()
        if ops:
            self.writer.put(change, ops)
