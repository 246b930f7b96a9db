"""The tail: what was written after a place in the log, for a cache that stands for all before it."""

from collections.abc import Mapping
from typing import NamedTuple

from influence_tui.store.file import LogFile, mark
from influence_tui.store.line import FULL, FullRow, Line, R, line_of, order
from influence_tui.store.log import Log
from influence_tui.store.reader import Reader

NEWEST = "newest"
LAST, CHECK = "@", "#"


class Tail(NamedTuple):
    """What came after some offsets."""

    lines: tuple[Line, ...]
    """In order; all newer than what the offsets stood for."""
    offsets: Mapping[str, int]
    """To keep and hand back the next time; also checksums and the newest time, so of no other meaning."""
    whole: bool
    """True: the old offsets fit no more (a file replaced, news from the past); begin again from the tables."""


def tail(root: str, offsets: Mapping[str, int]) -> Tail:
    """Read on from offsets that an earlier call gave; from nothing, everything is new."""
    log = Log(root, FULL)
    log.look()
    rows: list[FullRow] = []
    if not offsets or any(
        key not in log.files for key in offsets if key != NEWEST and not key.endswith((LAST, CHECK))
    ):
        return Tail((), {}, whole=bool(log.files or offsets))
    places = {key: number for key, number in offsets.items() if key != NEWEST}
    for file in log.files.values():
        more = [] if _is_read(file, offsets, log) else _more(file, offsets)
        if more is None:
            return Tail((), {}, whole=True)
        if more:
            places |= _place(file)
        rows += more
    rows.sort(key=order)
    if any(_number(row.at) <= offsets.get(NEWEST, 0) for row in rows if row.ops):
        return Tail((), {}, whole=True)
    newest = _number(rows[-1].at) if rows else offsets.get(NEWEST, 0)
    return Tail(tuple(line_of(row) for row in rows if row.ops), {**places, NEWEST: newest}, whole=False)


def offsets_of(reader: Reader) -> Mapping[str, int]:
    """Give the offsets that stand for what a reader has folded."""
    places = {NEWEST: _number(reader.last[0])}
    for file in reader.log.files.values():
        places |= _place(file)
    return places


def _is_read(file: LogFile[R], offsets: Mapping[str, int], log: Log[R]) -> bool:
    """Say whether a file of the past has the size that it had: then it is not even opened."""
    seen = mark(file.path)
    return (
        file is not log.newest(file.key.partition("/")[0])
        and seen is not None
        and seen[1] == offsets.get(file.key)
    )


def _more(file: LogFile[R], offsets: Mapping[str, int]) -> list[R] | None:
    offset = offsets.get(file.key, 0)
    if offset and not file.resume(offset, offsets.get(file.key + LAST, 0), offsets.get(file.key + CHECK, -1)):
        return None
    return file.more()


def _place(file: LogFile[R]) -> dict[str, int]:
    offset, last, check = file.place
    return {file.key: offset, file.key + LAST: last, file.key + CHECK: check}


def _number(at: str) -> int:
    return int("".join(filter(str.isdigit, at)) or 0)
