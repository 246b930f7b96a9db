"""The shape of stored fields over the years: pure functions lift an older program's line while it is read."""

from collections.abc import Callable, Mapping

from influence_tui.store.line import Op, R

SCHEMA = 1
"""The shape that this program writes; a higher one is read but not written."""

Lift = Callable[[Op], Op]

LIFTS: Mapping[int, Lift] = {}
"""Schema n → the function that makes an op of n one of n + 1."""


def lifted(row: R, schema: int, to: int = SCHEMA, lifts: Mapping[int, Lift] = LIFTS) -> R:
    """Bring a row of an older schema up to `to`."""
    for step in range(schema, to):
        lift = lifts.get(step)
        if lift is not None:
            row.ops = tuple(lift(op) for op in row.ops)
    return row
