"""Backup and restore: a backup is a folder that can be opened as a journal; restoring adds what is missing."""

import os
from os.path import basename, dirname, exists, join
from typing import NamedTuple

from influence_tui.store.errors import StoreError, from_os
from influence_tui.store.file import LogFile
from influence_tui.store.line import FULL, FullRow, decoded, order
from influence_tui.store.log import Log
from influence_tui.store.places import make_directory, sync_directory, write_whole
from influence_tui.store.store import Store


class Copied(NamedTuple):
    """What was copied."""

    files: int
    lines: int
    damaged: int
    """Lines that could not be read, and so were not restored; a backup keeps them."""


def backup(store: Store, folder: str) -> Copied:
    """Copy the journal's log into a new folder, then read the copy. Raises StoreError."""
    if exists(folder):
        raise StoreError(f"{folder} is there already; a backup makes a new folder.")
    part = f"{folder}.part"
    try:
        log = Log(store.reader.log.root, FULL)
        lines = sum(map(len, log.batches()))
        for file in log.files.values():
            with open(file.path, "rb") as source:
                write_whole(join(part, "log", file.key), source.read(file.offset))
        copy = Log(join(part, "log"), FULL)
        if sum(map(len, copy.batches())) != lines:
            raise StoreError(f"The copy in {part} does not hold what the journal holds; it is not a backup.")
        os.rename(part, folder)
        sync_directory(dirname(folder) or ".")
    except OSError as error:
        raise from_os(error, "write the backup") from error
    return Copied(len(log.files), lines, len(log.problems))


def restore(store: Store, folder: str) -> Copied:
    """Add what a backup holds and the journal does not; nothing is removed or overwritten. Raises StoreError."""
    source = Log(join(folder, "log"), FULL)
    wanted = [row for batch in source.batches() for row in batch]
    if not source.files:
        raise StoreError(f"There is no journal in {folder}.")
    with store.writer.turn():
        present = {order(row) for batch in Log(store.reader.log.root, FULL).batches() for row in batch}
        missing = {order(row) for row in wanted if not row.format} - present
        try:
            files = sum(_fill(store.reader.log.root, file, missing) for file in source.files.values())
        except OSError as error:
            raise from_os(error, "restore the backup") from error
        store.writer.start_over()
    return Copied(files, len(missing), len(source.problems))


def _fill(root: str, file: LogFile[FullRow], missing: set[tuple[str, str, str]]) -> bool:
    """Write what is missing of a backup's file, under its heads, as a new file; say whether anything was."""
    with open(file.path, "rb") as source:
        rows = [(line, decoded(line, FULL)) for line in source.read().split(b"\n")]
    lines = [line for line, row in rows if row and (row.format or (row.at, file.device, row.crc) in missing)]
    if all(row.format for line, row in rows if row and line in lines):
        return False
    write_whole(_free(join(root, file.key)), b"\n".join(lines) + b"\n")
    return True


def _free(path: str) -> str:
    """Give a name in the same folder that no file has yet."""
    make_directory(dirname(path))
    if not exists(path):
        return path
    stem = basename(path).removesuffix(".jsonl")
    return join(dirname(path), f"{stem}.restored-{os.urandom(3).hex()}.jsonl")
