"""Rewriting a log file of this device: the only way a written line ever changes, by `compact` and `purge`."""

import os
from collections.abc import Callable, Iterator
from os.path import join

from influence_tui.store.line import FULL, FullRow, decoded, encoded
from influence_tui.store.places import write_whole

Keep = Callable[[FullRow], FullRow | None]
"""What a row becomes; itself: its bytes stay; None: it goes."""


def rewrite(path: str, keep: Keep) -> int:
    """Rewrite one file at once, damaged lines and heads untouched; give the bytes saved. Raises OSError."""
    with open(path, "rb") as file:
        old = file.read()
    new = b"\n".join(_lines(old, keep))
    if new != old:
        write_whole(path, new)
    return len(old) - len(new)


def own_files(folder: str) -> list[str]:
    """List the log files in a device's folder, a sync tool's copies with them."""
    try:
        names = sorted(os.listdir(folder))
    except FileNotFoundError:
        return []
    return [join(folder, name) for name in names if name.endswith(".jsonl") and not name.startswith(".")]


def _lines(data: bytes, keep: Keep) -> Iterator[bytes]:
    for line in data.split(b"\n"):
        row = decoded(line, FULL)
        if row is None or row.format:
            yield line
        else:
            kept = keep(row)
            if kept is not None:
                yield line if kept is row else encoded(kept)[:-1]
