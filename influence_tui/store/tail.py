"""The tail: what was written after a place in the log, for a cache that stands for all before it."""

from collections.abc import Mapping
from typing import NamedTuple

from influence_tui.store.file import LogFile
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
    for file in log.files.values():
        more = _more(file, offsets)
        if more is None:
            return Tail((), {}, whole=True)
        rows += more
    rows.sort(key=order)
    if any(_number(row.at) <= offsets.get(NEWEST, 0) for row in rows if row.ops):
        return Tail((), {}, whole=True)
    newest = _number(rows[-1].at) if rows else offsets.get(NEWEST, 0)
    lines = tuple(line_of(row) for row in rows if not row.format)
    return Tail(lines, _places(log, newest) if rows else offsets, whole=False)


def offsets_of(reader: Reader) -> Mapping[str, int]:
    """Give the offsets that stand for what a reader has folded."""
    return _places(reader.log, _number(reader.last[0]))


def _more(file: LogFile[R], offsets: Mapping[str, int]) -> list[R] | None:
    offset = offsets.get(file.key, 0)
    if offset and not file.resume(offset, offsets.get(file.key + LAST, 0), offsets.get(file.key + CHECK, -1)):
        return None
    return file.more()


def _places(log: Log[R], newest: int) -> Mapping[str, int]:
    places = {NEWEST: newest}
    for file in log.files.values():
        places[file.key], places[file.key + LAST], places[file.key + CHECK] = file.place
    return places


def _number(at: str) -> int:
    return int("".join(filter(str.isdigit, at)) or 0)
