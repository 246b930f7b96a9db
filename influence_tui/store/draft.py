"""A draft: what one change does to the tables, before it is a line."""

from collections.abc import Iterator, Mapping, MutableMapping

from influence_tui.domain.record import Document
from influence_tui.store.errors import PurgedError, StoreError
from influence_tui.store.fold import State, copied, difference
from influence_tui.store.line import Op


class DraftTable(MutableMapping[str, Document]):
    """A table that copies a document when it is first touched and leaves the stored ones as they are."""

    def __init__(self, live: Mapping[str, Document], trash: Mapping[str, Document]) -> None:
        self._live = live
        self._trash = trash
        self.touched: dict[str, Document | None] = {}
        self._hidden: dict[str, Document] = {}

    def __getitem__(self, record_id: str) -> Document:
        if record_id not in self.touched:
            self.touched[record_id] = copy(self._live[record_id])
        found = self.touched[record_id]
        if found is None:
            raise KeyError(record_id)
        return found

    def __setitem__(self, record_id: str, document: Document) -> None:
        self.touched[record_id] = document

    def __delitem__(self, record_id: str) -> None:
        if record_id not in self:
            raise KeyError(record_id)
        drafted = self.touched.get(record_id)
        if drafted is not None:
            self._hidden[record_id] = drafted
        self.touched[record_id] = None

    def __contains__(self, record_id: object) -> bool:
        if record_id in self.touched:
            return self.touched[str(record_id)] is not None
        return record_id in self._live

    def __iter__(self) -> Iterator[str]:
        yield from (key for key in self._live if self.touched.get(key, self) is not None)
        yield from (
            key for key, document in self.touched.items() if key not in self._live and document is not None
        )

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def clear(self) -> None:
        """Remove every document."""
        self.touched = dict.fromkeys([*self._live, *self.touched])

    def restore(self, record_id: str) -> bool:
        """Bring a record back from the trash as it was; False if it is not there."""
        if record_id in self or record_id not in self._trash:
            return False
        self.touched[record_id] = copy(self._trash[record_id])
        return True

    def ops(self, name: str) -> Iterator[Op]:
        """Give what leads from the stored documents to the drafted ones."""
        for record_id, after in self.touched.items():
            before = self._live.get(record_id)
            if after is not None:
                op = self._kept(name, record_id, before, after)
            else:
                op = None if before is None else self._removed(name, record_id, before)
            if op is not None:
                yield op

    def _kept(self, name: str, record_id: str, before: Document | None, after: Document) -> Op | None:
        if "." in "".join(after):
            raise StoreError("A field's name may not hold a dot.")
        hidden = self._trash.get(record_id) if before is None else None
        if before is None and hidden is None:
            return Op(name, record_id, set=after)
        paths, gone = difference(hidden or before or {}, after)
        if before is None:
            return Op(name, record_id, set=paths, unset=tuple(gone))
        return Op(name, record_id, set=paths or None, unset=tuple(gone)) if paths or gone else None

    def _removed(self, name: str, record_id: str, before: Document) -> Op:
        paths, gone = difference(before, self._hidden.get(record_id, before))
        return Op(name, record_id, set=paths or None, unset=tuple(gone), gone=1)


class Draft:
    """The tables as one change would leave them."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._tables: dict[str, DraftTable] = {}
        self.spoilt = False
        """True: something within failed, so nothing of it may be written."""

    @property
    def names(self) -> tuple[str, ...]:
        """The tables that it looked at."""
        return tuple(self._tables)

    def table(self, name: str) -> DraftTable:
        """Give a table of the draft."""
        if name not in self._tables:
            self._tables[name] = DraftTable(self._state.live[name], self._state.trash[name])
        return self._tables[name]

    def ops(self) -> tuple[Op, ...]:
        """Give what is to be written. Raises StoreError when it must not be."""
        if self.spoilt:
            raise StoreError("A part of this change failed, so nothing of it was written.")
        ops = tuple([op for name, table in self._tables.items() for op in table.ops(name)])
        forgotten = self._state.forgotten
        if forgotten and any((op.table, op.id) in forgotten for op in ops):
            raise PurgedError("This record was purged; what is purged cannot be written again.")
        return ops


def copy(document: Mapping[str, object]) -> Document:
    """Copy a document deeply."""
    return {name: copied(value) for name, value in document.items()}
