"""TinyDB on an append-only log of changes: nothing acknowledged is lost, and two machines can write at once."""

from influence_tui.store.errors import (
    DiskFullError,
    LockedError,
    PurgedError,
    ReadOnlyError,
    RefusedError,
    StoreError,
)
from influence_tui.store.fold import News, Touched
from influence_tui.store.line import Line, Problem
from influence_tui.store.store import Store
from influence_tui.store.tail import Tail

__all__ = [
    "DiskFullError",
    "Line",
    "LockedError",
    "News",
    "Problem",
    "PurgedError",
    "ReadOnlyError",
    "RefusedError",
    "Store",
    "StoreError",
    "Tail",
    "Touched",
]
