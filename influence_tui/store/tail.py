"""The tail: what was written after a place in the log, for a cache that stands for all before it."""

from collections.abc import Mapping
from typing import NamedTuple

from influence_tui.store.file import LogFile, mark
from influence_tui.store.line import FULL, Line, R, line_of, order
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
    rows = _rows(log, offsets)
    if rows is None:
        return Tail((), {}, whole=True)
    if not rows:
        return Tail((), offsets, whole=False)
    places = {NEWEST: _number(rows[-1].at)}
    for file in log.files.values():
        places |= _place(file) if file.offset else {key: offsets[key] for key in _keys(file) if key in offsets}
    return Tail(tuple(line_of(row) for row in rows if row.ops), places, whole=False)


def _rows(log: Log[R], offsets: Mapping[str, int]) -> list[R] | None:
    """Read on in all files; None if the offsets do not fit them, or something is older than they are."""
    if not offsets:
        return None if log.files else []
    if any(key not in log.files for key in offsets if key != NEWEST and not key.endswith((LAST, CHECK))):
        return None
    rows: list[R] = []
    for file in log.files.values():
        more = _more(file, offsets, log)
        if more is None:
            return None
        rows += more
    rows.sort(key=order)
    return None if any(_number(row.at) <= offsets.get(NEWEST, 0) for row in rows if row.ops) else rows


def offsets_of(reader: Reader) -> Mapping[str, int]:
    """Give the offsets that stand for what a reader has folded."""
    places = {NEWEST: _number(reader.last[0])}
    for file in reader.log.files.values():
        places |= _place(file)
    return places


def _more(file: LogFile[R], offsets: Mapping[str, int], log: Log[R]) -> list[R] | None:
    """Read on in one file; one of the past that has the size that it had is not even opened."""
    offset, seen = offsets.get(file.key, 0), mark(file.path)
    if file is not log.newest(file.key.partition("/")[0]) and seen is not None and seen[1] == offset:
        return []
    if offset and not file.resume(offset, offsets.get(file.key + LAST, 0), offsets.get(file.key + CHECK, -1)):
        return None
    return file.more()


def _keys(file: LogFile[R]) -> tuple[str, str, str]:
    return file.key, file.key + LAST, file.key + CHECK


def _place(file: LogFile[R]) -> dict[str, int]:
    return dict(zip(_keys(file), file.place, strict=True))


def _number(at: str) -> int:
    return int("".join(filter(str.isdigit, at)) or 0)
