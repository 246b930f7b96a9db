"""TinyDB on the log: a database and a table whose every change is one appended line."""

from collections.abc import Callable, Iterator, Mapping, MutableMapping
from contextlib import AbstractContextManager
from typing import Any

from tinydb import TinyDB
from tinydb.table import Document as TinyDocument
from tinydb.table import Table

from influence_tui.domain.change import Change, Edit, patched
from influence_tui.domain.record import Document
from influence_tui.domain.ulid import new_id
from influence_tui.store.draft import Draft, DraftTable, copy
from influence_tui.store.storage import EDIT, LogStorage


class Copies(Mapping[str, Document]):
    """A table that gives copies of its documents away, so that no reader alters memory."""

    def __init__(self, table: Mapping[str, Document]) -> None:
        self._table = table

    def __getitem__(self, record_id: str) -> Document:
        return copy(self._table[record_id])

    def __contains__(self, record_id: object) -> bool:
        return record_id in self._table

    def __iter__(self) -> Iterator[str]:
        return iter(tuple(self._table))

    def __len__(self) -> int:
        return len(self._table)


class LogTable(Table):
    """A table with text ids that reads memory and writes drafts."""

    document_id_class: Any = str

    def __init__(self, storage: LogStorage, name: str, **_: object) -> None:
        # TinyDB binds its cache size as a default argument, and empties a table that it is to keep when empty.
        super().__init__(storage, name, cache_size=0)
        self._log = storage

    def do(self, edit: Edit, table: DraftTable) -> None:
        """Do an edit to the record that it names, within the change whose draft of this table is given."""
        ids: Any = [edit.id]
        if edit.delete:
            if edit.set or edit.unset:
                self.update(lambda document: _patch(document, edit), doc_ids=ids)
            self.remove(doc_ids=ids)
        elif edit.id in table or (edit.set and table.restore(edit.id)):
            self.update(lambda document: _patch(document, edit), doc_ids=ids)
        elif edit.set:
            self.insert(TinyDocument(patched({}, edit), ids[0]))

    def _read_table(self) -> Any:
        return Copies(self._log.table(self.name))

    def _update_table(self, updater: Callable[[Any], None]) -> None:
        self._log.update(self.name, updater)

    def _get_next_id(self) -> Any:
        return new_id(self._log.writer.utc())


class Database(TinyDB):
    """A TinyDB whose storage is the log; `with db.change():` makes several calls one line."""

    table_class: Any = LogTable
    default_storage_class: Any = LogStorage

    def do(self, change: Change) -> None:
        """Write a change as one line, within a turn of the writer."""
        log = self._log
        draft = log.begin()
        try:
            for edit in change.edits:
                table: Any = self.table(edit.table)
                table.do(edit, draft.table(edit.table))
        except BaseException:
            log.draft = None
            raise
        log.end(change)

    def change(self, change: Change = EDIT) -> AbstractContextManager[Draft]:
        """Open a draft for what follows; see `LogStorage.change`."""
        return self._log.change(change)

    @property
    def _log(self) -> LogStorage:
        storage: Any = self.storage
        log: LogStorage = storage
        return log


def _patch(document: MutableMapping[str, object], edit: Edit) -> None:
    fresh = patched(document, edit)
    document.clear()
    document.update(fresh)
