"""Check: read every byte of the journal and say what is wrong and what to do about it."""

import os
from collections.abc import Iterator
from os.path import join
from typing import NamedTuple

from influence_tui.store.file import LogFile
from influence_tui.store.line import FULL, FullRow
from influence_tui.store.log import Log
from influence_tui.store.places import read_whole
from influence_tui.store.store import Store


class Finding(NamedTuple):
    """Something that is not as it should be."""

    file: str
    """Path below the journal."""
    offset: int
    """In bytes."""
    sentence: str
    remedy: str
    """What to do, as a sentence."""


class Checked(NamedTuple):
    """What a check read and found."""

    files: int
    lines: int
    findings: tuple[Finding, ...]


def check(store: Store) -> Checked:
    """Read everything anew, from all devices; changes nothing. Raises RefusedError."""
    store.load()
    log = Log(store.reader.log.root, FULL)
    rows = [row for batch in log.batches() for row in batch]
    findings = [
        *_no_folder(store),
        *_damaged(log),
        *_unfinished(log, store.device),
        *_purged(rows, store),
        *_lost(store.journal),
    ]
    if log.newer:
        findings.append(Finding("log", 0, "A newer version of this program wrote here.", "Update this program."))
    return Checked(len(log.files), len(rows), tuple(findings))


def _no_folder(store: Store) -> Iterator[Finding]:
    for path in (store.journal, store.reader.log.root):
        if os.path.lexists(path) and not os.path.isdir(path):
            name = os.path.basename(path)
            yield Finding(name, 0, f"{path} is no folder.", "Say where the journal is, or move that file away.")


def _damaged(log: Log[FullRow]) -> Iterator[Finding]:
    for problem in log.problems:
        remedy = "Copy this file from another device or a backup into the same folder, or run `influence restore`."
        sentence = f"{problem.sentence[:1].upper()}{problem.sentence[1:]}."
        yield Finding(problem.file, problem.offset, sentence, remedy)


def _unfinished(log: Log[FullRow], device: str) -> Iterator[Finding]:
    for file in log.files.values():
        rest = _rest(file)
        if rest:
            own = file.device == device
            remedy = "The next write mends it." if own else "Let that device, or the sync, finish writing."
            yield Finding(f"log/{file.key}", file.offset, f"Its last line is unfinished ({rest} bytes).", remedy)


def _rest(file: LogFile[FullRow]) -> int:
    return (file.mark[1] if file.mark else 0) - file.offset


def _purged(rows: list[FullRow], store: Store) -> Iterator[Finding]:
    forgotten = store.reader.state.forgotten
    held: dict[str, int] = {}
    for row in rows:
        held[row.device] = held.get(row.device, 0) + sum(
            not op.forget and (op.table, op.id) in forgotten for op in row.ops
        )
    for device, count in held.items():
        if count:
            remedy = f"Start the program on {device}: it cleans its own files. Backups keep their copies."
            yield Finding(f"log/{device}", 0, f"It still holds {count} lines of purged records.", remedy)


def _lost(journal: str) -> Iterator[Finding]:
    folder = join(journal, "lost")
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else ():
        size = len(read_whole(join(folder, name)) or b"")
        remedy = "Look whether it is of use to you; it may be deleted."
        yield Finding(f"lost/{name}", 0, f"A write that never ended left {size} bytes here.", remedy)
