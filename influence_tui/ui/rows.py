"""Where a cursor can go among rows: rows without an id are passed over, rows that share one count as one thing."""

from collections.abc import Sequence


def span(ids: Sequence[str], row: int) -> range:
    """Give the rows of the thing at `row`; empty when there is none."""
    if not 0 <= row < len(ids) or not ids[row]:
        return range(0)
    start, stop = row, row + 1
    while start > 0 and ids[start - 1] == ids[row]:
        start -= 1
    while stop < len(ids) and ids[stop] == ids[row]:
        stop += 1
    return range(start, stop)


def near(ids: Sequence[str], row: int, direction: int = 1) -> int:
    """Find the first row of the thing at or next to `row`, one way and then the other; −1 when there is none."""
    row = min(max(row, 0), len(ids) - 1)
    for way in (direction, -direction):
        at = row
        while 0 <= at < len(ids):
            if ids[at]:
                return span(ids, at).start
            at += way
    return -1


def stepped(ids: Sequence[str], row: int, steps: int) -> int:
    """Go from thing to thing, up when negative; stops at the ends."""
    direction = 1 if steps > 0 else -1
    for _ in range(abs(steps)):
        here = span(ids, row)
        beyond = here.stop if steps > 0 else here.start - 1
        after = near(ids, beyond, direction) if 0 <= beyond < len(ids) else -1
        if after < 0 or (after - row) * direction <= 0:
            return row
        row = after
    return row


def place_of(ids: Sequence[str], row_id: str, otherwise: int) -> int:
    """Find the first row of an id; when it is not there, the thing nearest to row `otherwise`."""
    if row_id and row_id in ids:
        return ids.index(row_id)
    return near(ids, otherwise)
