"""The journal's files, read: whole, or only what is new in them."""

import os
import re
import time
from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from os.path import join
from typing import Generic

import msgspec

from influence_tui.store.file import LogFile, Mark, Pick, mark
from influence_tui.store.line import FORMAT, Problem, R, order
from influence_tui.store.schema import SCHEMA

_at = attrgetter("at")

MONTHLY = re.compile(r"\d{4}-\d{2}\.jsonl").fullmatch
"""The names that a device itself gives; a sync tool's copy has another."""

SETTLED = 2_000_000_000
"""Nanoseconds after which a directory's time proves that no name was added since."""


class Log(Generic[R]):
    """All files of all devices below one directory."""

    def __init__(self, root: str, form: msgspec.json.Decoder[R]) -> None:
        self.root = root
        self.files: dict[str, LogFile[R]] = {}
        self._form = form
        self._directories: dict[str, Mark | None] = {}
        self._newest: list[LogFile[R]] = []

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be used, by file and place."""
        return tuple(problem for file in self.files.values() for problem in file.problems)

    @property
    def newer(self) -> bool:
        """Whether a newer program wrote some of it."""
        return any(file.format > FORMAT or file.schema > SCHEMA for file in self.files.values())

    def batches(self, pick: Pick | None = None) -> Iterator[list[R]]:
        """Read all from the start, a month at a time, each in order; or only the lines that `pick` leaves."""
        self.files = {}
        self.look()
        for _, group in groupby(sorted(self.files.values(), key=_month), key=_month):
            files = list(group)
            rows = [row for file in files for row in file.more(pick) or ()]
            # Within one file, lines of one time are one line, doubled.
            rows.sort(key=order if len(files) > 1 else _at)
            yield rows

    def news(self) -> list[R] | None:
        """Read what came since; None when files were replaced or are gone, so that all must be read again."""
        stale = self._stale()
        if stale and not self.look():
            return None
        rows: list[R] = []
        for file in tuple(self.files.values()) if stale else self._newest:
            if mark(file.path) != file.mark:
                more = file.more()
                if more is None:
                    return None
                rows += more
        if len(rows) > 1:
            rows.sort(key=order)
        return rows

    def file(self, device: str, name: str) -> LogFile[R]:
        """Give a file that this process is about to make or to write to."""
        key = f"{device}/{name}"
        found = self.files.get(key)
        if found is None:
            found = self.files[key] = LogFile(join(self.root, key), key, self._form)
            self._pick()
        return found

    def _stale(self) -> bool:
        return any(seen is None or mark(path) != seen for path, seen in self._directories.items())

    def look(self) -> bool:
        """List the files; False when one that was read is gone."""
        self._directories = {}
        found = set(self._listed())
        for key in found - self.files.keys():
            self.files[key] = LogFile(join(self.root, key), key, self._form)
        self._pick()
        return not self.files.keys() - found

    def _listed(self) -> Iterator[str]:
        for device in sorted(self._names(self.root)):
            for name in sorted(self._names(join(self.root, device))):
                if name.endswith(".jsonl") and not name.startswith("."):
                    yield f"{device}/{name}"

    def _names(self, path: str) -> list[str]:
        seen = mark(path)
        if seen is None and path != self.root:
            return []
        sure = seen is not None and time.time_ns() - seen[0] > SETTLED
        try:
            names = os.listdir(path)
        except NotADirectoryError:
            return []
        except FileNotFoundError:
            names = []
        self._directories[path] = seen if sure else None
        return names

    def _pick(self) -> None:
        newest: dict[str, LogFile[R]] = {}
        for key in sorted(self.files):
            device, _, name = key.partition("/")
            if MONTHLY(name):
                newest[device] = self.files[key]
        self._newest = list(newest.values())


def newest_name(names: list[str]) -> str:
    """Choose the newest file of a device by its exact name; empty if there is none."""
    return max(filter(MONTHLY, names), default="")


def _month(file: LogFile[R]) -> str:
    return file.key.partition("/")[2][:7]
