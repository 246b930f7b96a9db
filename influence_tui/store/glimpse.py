"""The newest lines, without reading the journal: what an append needs to know of the others."""

import os
from os.path import join
from typing import NamedTuple

from influence_tui.store.line import BRIEF, FORMAT, decoded
from influence_tui.store.log import newest_name
from influence_tui.store.schema import SCHEMA

REACH = 16_384
"""Bytes looked at, at a file's end; more only when its last line is longer."""


class Glimpse(NamedTuple):
    """What the newest files say at their heads and ends."""

    at: str = ""
    """Time of the newest line; empty if there is none."""
    newer: bool = False
    """Whether a newer program wrote one of them."""


def glimpse(root: str) -> Glimpse:
    """Look at the newest file of each device below `root`."""
    seen = Glimpse()
    for device in _names(root):
        name = newest_name(_names(join(root, device)))
        if name:
            found = _file(join(root, device, name))
            seen = Glimpse(max(seen.at, found.at), seen.newer or found.newer)
    return seen


def _names(path: str) -> list[str]:
    try:
        return os.listdir(path)
    except (FileNotFoundError, NotADirectoryError):
        return []


def _file(path: str) -> Glimpse:
    try:
        fd = os.open(path, os.O_RDONLY)
    except OSError:
        return Glimpse()
    try:
        size = os.fstat(fd).st_size
        head = decoded(os.pread(fd, 512, 0).partition(b"\n")[0], BRIEF)
        newer = head is not None and (head.format > FORMAT or head.schema > SCHEMA)
        return Glimpse(_last_at(fd, size), newer)
    finally:
        os.close(fd)


def _last_at(fd: int, size: int) -> str:
    reach = REACH
    while True:
        start = max(size - reach, 0)
        lines = os.pread(fd, size - start, start).split(b"\n")
        for line in reversed(lines):
            row = decoded(line, BRIEF)
            if row is not None:
                return row.at
        if not start:
            return ""
        reach *= 8
