"""TinyDB's storage: documents in memory as the log says, and drafts that become lines."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from tinydb.storages import Storage

from influence_tui.domain.change import Change
from influence_tui.domain.record import Document
from influence_tui.store.draft import Draft, copy
from influence_tui.store.reader import Reader
from influence_tui.store.writer import Writer

EDIT = Change(what="edit", edits=())
"""What a write by TinyDB's own calls is named."""


class LogStorage(Storage):
    """Gives TinyDB its tables and writes what it did to them. For one thread."""

    def __init__(self, reader: Reader, writer: Writer) -> None:
        self.reader = reader
        self.writer = writer
        self._draft: Draft | None = None

    def table(self, name: str) -> Mapping[str, Document]:
        """Give a table as it is now; inside a change, as the draft has it."""
        if self._draft is not None:
            return self._draft.table(name)
        self.reader.ensure()
        return self.reader.state.live[name]

    def read(self) -> dict[str, dict[str, Document]] | None:
        """Give a copy of all tables, for TinyDB code that wants them whole; None if there are none."""
        self.reader.ensure()
        names = {*self.reader.state.live, *(self._draft.names if self._draft else ())}
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

    @contextmanager
    def change(self, change: Change = EDIT, *, blind: bool = False) -> Iterator[Draft]:
        """Open a draft that is one line on the disk at the end; inside another change, join that one.

        Raises StoreError; then nothing was written, and memory is as it was.
        """
        if self._draft is not None:
            with self._joined(self._draft):
                yield self._draft
        else:
            with self.writer.turn(blind=blind), self.drafting(change) as draft:
                yield draft

    @contextmanager
    def drafting(self, change: Change) -> Iterator[Draft]:
        """Open a draft within a turn of the writer; its line is put at the end."""
        draft = self._draft = Draft(self.reader.state)
        try:
            yield draft
        finally:
            self._draft = None
        ops = draft.ops()
        if ops:
            self.writer.put(change, ops)

    def restore(self, name: str, record_id: str) -> bool:
        """Bring a record back from the trash within a change; False if it is not in there."""
        return self._draft is not None and self._draft.table(name).restore(record_id)

    @contextmanager
    def _joined(self, draft: Draft) -> Iterator[None]:
        try:
            yield
        except BaseException:
            draft.spoilt = True
            raise
