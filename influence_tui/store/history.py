"""The history: every line there is, or those about some records, in the order of the fold."""

import re
from collections.abc import Collection, Iterable, Iterator

import msgspec

from influence_tui.store.line import FULL, FullRow, Line, line_of, order
from influence_tui.store.log import Log

FEW = 8
"""Up to so many ids it is quicker to search for each than to look at every id there is."""

ID = rb'"id":"((?:[^"\\]|\\.)*)"'


def history(root: str, ids: Collection[str] = ()) -> Iterator[Line]:
    """Give the lines of all devices below `root`, oldest first, each once."""
    return map(line_of, rows_about(root, ids))


def rows_about(root: str, ids: Collection[str] = ()) -> Iterator[FullRow]:
    """Give the rows about some records, or all, oldest first, each once."""
    wanted = frozenset(ids)
    batches = Log(root, FULL).batches((lambda data: _about(data, wanted)) if wanted else None)
    yield from _once(sorted((row for batch in batches for row in batch if _is_about(row, wanted)), key=order))


def history_back(root: str) -> Iterator[Line]:
    """Give all lines, newest first, reading a month only when it is reached."""
    for batch in Log(root, FULL).batches(newest_first=True):
        rows = list(_once(row for row in batch if _is_about(row, frozenset())))
        yield from map(line_of, reversed(rows))


def _once(rows: Iterable[FullRow]) -> Iterator[FullRow]:
    """Leave out doubled rows of an ordered run."""
    last: FullRow | None = None
    for row in rows:
        if last is None or order(row) != order(last):
            yield row
        last = row


def compacted(root: str) -> str:
    """Give the time of the newest compacting, on any device; empty if there was none."""
    marker = b'"what":"compact"'
    rows = [row for batch in Log(root, FULL).batches(lambda data: _with(data, [marker])) for row in batch]
    return max((row.at for row in rows if row.what == "compact"), default="")


def _is_about(row: FullRow, ids: frozenset[str]) -> bool:
    return any(not op.forget and (not ids or op.id in ids) for op in row.ops)


def _about(data: bytes, ids: frozenset[str]) -> bytes:
    """Leave only the head and the lines that hold one of the ids; perhaps some more."""
    needles = {msgspec.json.encode(record_id)[1:-1] for record_id in ids}
    if len(needles) <= FEW:
        return _with(data, needles)
    places = [match.start() for match in re.finditer(ID, data) if match[1] in needles]
    return _lines_at(data, places)


def _with(data: bytes, needles: Iterable[bytes]) -> bytes:
    """Leave only the head and the lines that hold one of the needles."""
    places: list[int] = []
    for needle in filter(None, needles):
        place = data.find(needle)
        while place >= 0:
            places.append(place)
            place = data.find(needle, data.find(b"\n", place))
    return _lines_at(data, places)


def _lines_at(data: bytes, places: Iterable[int]) -> bytes:
    starts = {0} | {data.rfind(b"\n", 0, place) + 1 for place in places}
    return b"".join(data[start : data.find(b"\n", start) + 1] for start in sorted(starts))
