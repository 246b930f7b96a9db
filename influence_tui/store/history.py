"""The history: every line there is, or those about some records, in the order of the fold."""

from collections.abc import Collection, Iterator

from influence_tui.store.line import Line, Row, line_of, order
from influence_tui.store.log import Log

FEW = 8
"""Up to so many ids it is quicker to search the files' bytes than to read every line."""


def history(root: str, ids: Collection[str] = ()) -> Iterator[Line]:
    """Give the lines of all devices below `root`, oldest first, each once."""
    return map(line_of, rows_about(root, ids))


def rows_about(root: str, ids: Collection[str] = ()) -> Iterator[Row]:
    """Give the rows about some records, or all, oldest first, each once."""
    wanted = frozenset(ids)
    log = Log(root)
    few = 0 < len(wanted) <= FEW
    batches = log.batches((lambda data: _about(data, wanted)) if few else None)
    rows = [row for batch in batches for row in batch if not row.format and _is_about(row, wanted)]
    rows.sort(key=order)
    last: Row | None = None
    for row in rows:
        if last is None or order(row) != order(last):
            yield row
        last = row


def _is_about(row: Row, ids: frozenset[str]) -> bool:
    return not ids or any(op.id in ids for op in row.ops)


def _about(data: bytes, ids: frozenset[str]) -> bytes:
    """Leave only the head and the lines that hold one of the ids."""
    spans = {(0, data.find(b"\n") + 1)}
    for record_id in ids:
        needle = record_id.encode()
        place = data.find(needle)
        while place >= 0:
            end = data.find(b"\n", place) + 1
            spans.add((data.rfind(b"\n", 0, place) + 1, end))
            place = data.find(needle, end)
    return b"".join(data[start:end] for start, end in sorted(spans))
