"""Compact: drop from this device's files what was overwritten since, by hand only."""

from collections.abc import Iterator, Mapping
from os.path import getsize
from typing import NamedTuple

from msgspec.structs import replace

from influence_tui.domain.change import Change
from influence_tui.store.errors import from_os
from influence_tui.store.history import rows_about
from influence_tui.store.line import FullRow, Op, order
from influence_tui.store.rewriting import own_files, rewrite
from influence_tui.store.store import Store

WHOLE = ""
"""Stands for a whole field among its members."""


class Compacted(NamedTuple):
    """What compacting did."""

    before: int
    """Bytes of this device's files."""
    after: int
    since: str
    """UTC time from which on changes can still be undone."""


def compact(store: Store) -> Compacted:
    """Rewrite this device's files without overwritten values; the records stay as they are.

    Undo reaches back to this moment from then on. Raises StoreError.
    """
    with store.writer.turn() as pen:
        store.writer.put(Change(what="compact", edits=()), ())
    with store.writer.turn() as pen:
        left = dict(_left(list(rows_about(store.reader.log.root))))
        files = own_files(pen.folder)
        before = sum(map(getsize, files))
        try:
            saved = sum(rewrite(path, lambda row: left.get(_place(row, pen.device), row)) for path in files)
        except OSError as error:
            raise from_os(error, "compact the journal") from error
        store.writer.start_over()
    return Compacted(before, before - saved, store.reader.last[0])


class _Later:
    """What later lines set, by record."""

    def __init__(self) -> None:
        self._fields: dict[tuple[str, str], set[tuple[str, str]]] = {}
        self._placed: set[tuple[str, str]] = set()

    def strip(self, op: Op) -> Op | None:
        """Give what is left of an op, and remember what it sets for those before it."""
        fields = self._fields.setdefault((op.table, op.id), set())
        unset = tuple(path for path in op.unset if not _covered(path, fields))
        fields |= {_split(path) for path in op.unset}
        paths = dict(_uncovered(op.set or {}, fields))
        fields |= set(_places(op.set or {}))
        placed = self._is_placed(op)
        if placed and not (paths or unset or op.forget):
            return None
        return replace(op, set=_kept(op, paths, placed), unset=unset, gone=0 if placed else op.gone)

    def _is_placed(self, op: Op) -> bool:
        """Say whether a later op decides if the record is live; this one does it for those before."""
        placed = (op.table, op.id) in self._placed
        if op.gone or op.forget or op.set is not None:
            self._placed.add((op.table, op.id))
        return placed


def _kept(op: Op, paths: dict[str, object], placed: bool) -> dict[str, object] | None:
    """Give what an op still sets; an empty set still brings a record back."""
    return paths if paths or (op.set is not None and not placed) else None


def _places(paths: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for path, value in paths.items():
        name, member = _split(path)
        if isinstance(value, dict) and not member:
            yield from ((name, key) for key in value)
        else:
            yield name, member


def _left(rows: list[FullRow]) -> Iterator[tuple[tuple[str, str, str], FullRow | None]]:
    """Give, for each row that loses something, what is left of it."""
    later = _Later()
    for row in reversed(rows):
        stripped = [later.strip(op) for op in reversed(row.ops)]
        ops = tuple(op for op in reversed(stripped) if op is not None)
        if ops != row.ops:
            yield order(row), replace(row, ops=ops, crc="", device="") if ops else None


def _place(row: FullRow, device: str) -> tuple[str, str, str]:
    return row.at, row.device or device, row.crc


def _split(path: str) -> tuple[str, str]:
    name, _, member = path.partition(".")
    return name, member


def _covered(path: str, later: set[tuple[str, str]]) -> bool:
    name, member = _split(path)
    return (name, WHOLE) in later or (name, member) in later


def _uncovered(paths: Mapping[str, object], later: set[tuple[str, str]]) -> Iterator[tuple[str, object]]:
    for path, value in paths.items():
        if isinstance(value, dict) and value and "." not in path:
            members = {key: member for key, member in value.items() if not _covered(f"{path}.{key}", later)}
            if members:
                yield path, members
        elif not _covered(path, later):
            yield path, value
