"""Obeying a purge: this device's files, caches and lost bytes are cleaned of what was forgotten anywhere."""

import os
from os.path import join

from msgspec.structs import replace

from influence_tui.store.errors import StoreError, from_os
from influence_tui.store.line import FullRow
from influence_tui.store.places import read_whole, write_whole
from influence_tui.store.rewriting import own_files, rewrite
from influence_tui.store.writer import Writer

Place = tuple[str, str]
"""Table and id of a record."""

OBEYED = "obeyed"
"""Name of the list of what this device has already forgotten."""


def obey_at_start(writer: Writer) -> None:
    """Clean what must be cleaned, if it can be done now; else the next start does it."""
    forgotten = writer.reader.state.forgotten
    if writer.device and read_whole(join(writer.state, OBEYED)) != _list(forgotten):
        try:
            obey(writer)
        except StoreError:
            return


def obey(writer: Writer) -> None:
    """Take what was forgotten out of this device's files, caches and lost bytes. Raises StoreError."""
    with writer.turn() as pen:
        forgotten = writer.reader.state.forgotten
        try:
            _clean(pen.folder, None, leftover=True)
            for path in own_files(pen.folder):
                rewrite(path, lambda row: _without(row, forgotten))
            _clean(join(writer.state, "cache"), None)
            _clean(join(writer.journal, "lost"), {record_id for _, record_id in forgotten})
            write_whole(join(writer.state, OBEYED), _list(forgotten))
        except OSError as error:
            raise from_os(error, "clean the journal's files") from error
        writer.start_over()


def _without(row: FullRow, forgotten: set[Place]) -> FullRow | None:
    ops = tuple(op for op in row.ops if op.forget or (op.table, op.id) not in forgotten)
    if ops == row.ops:
        return row
    ids = {record_id for _, record_id in forgotten}
    return replace(row, ops=ops, of=tuple(about for about in row.of if about not in ids)) if ops else None


def _clean(folder: str, ids: set[str] | None, *, leftover: bool = False) -> None:
    """Remove the files of a folder, or those that hold one of the ids, or what a killed rewriting left."""
    names = os.listdir(folder) if os.path.isdir(folder) else []
    for name in filter(_is_leftover, names) if leftover else names:
        path = join(folder, name)
        content = read_whole(path) or b""
        if ids is None or any(record_id.encode() in content for record_id in ids):
            os.unlink(path)


def _is_leftover(name: str) -> bool:
    return name.startswith(".") and ".jsonl." in name


def _list(forgotten: set[Place]) -> bytes:
    return "\n".join(sorted(f"{table}/{record_id}" for table, record_id in forgotten)).encode()
