"""The journal's files, read: whole, or only what is new in them."""

import os
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

SETTLED = 2_000_000_000
"""Nanoseconds after which a directory's time proves that no name in it changed since."""

_at = attrgetter("at")


class Log(Generic[R]):
    """All files of all devices below one directory, read as one kind of row."""

    def __init__(self, root: str, form: msgspec.json.Decoder[R]) -> None:
        self.root = root
        self.files: dict[str, LogFile[R]] = {}
        """By their path below the root."""
        self.newer = False
        """Whether a newer program wrote some of what was read."""
        self._form = form
        self._root: Mark | None = None
        self._folders: dict[str, tuple[str, Mark | None]] = {}
        self._newest: dict[str, LogFile[R]] = {}

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be used, by file and place."""
        return tuple(problem for file in self.files.values() for problem in file.problems)

    def batches(self, pick: Pick | None = None, *, newest_first: bool = False) -> Iterator[list[R]]:
        """Read all from the start, a month at a time, each in order; or only the lines that `pick` leaves.

        `newest_first`: the newest month comes first; within it the order stays.
        """
        self.files, self._root, self._folders, self._newest, self.newer = {}, None, {}, {}, False
        self.look()
        ordered = sorted(self.files.values(), key=_month, reverse=newest_first)
        for _, group in groupby(ordered, key=_month):
            files = list(group)
            rows = [row for file in files for row in file.more(pick) or ()]
            self._note_newer(files)
            # Within one file, lines of one time are one line, doubled.
            rows.sort(key=order if len(files) > 1 else _at)
            yield rows

    def news(self, device: str = "") -> list[R] | None:
        """Read what came since, from all devices or one; None when files were replaced or are gone."""
        files = self._grown(device) if device in self._folders else self.look()
        if files is None:
            return None
        rows: list[R] = []
        for file in files:
            if mark(file.path) != file.mark:
                more = file.more()
                if more is None:
                    return None
                rows += more
        if rows:
            rows.sort(key=order)
            self._note_newer(files)
        return rows

    def look(self) -> list[LogFile[R]] | None:
        """List the files that may have news, as far as the directories' times tell; None when one is gone."""
        if self._root is None or mark(self.root) != self._root:
            self._root, devices = _names(self.root)
            if not self._folders.keys() <= set(devices):
                return None
            for device in sorted(devices):
                self._folders.setdefault(device, (join(self.root, device), None))
        files: list[LogFile[R]] = []
        for device in self._folders:
            found = self._grown(device)
            if found is None:
                return None
            files += found
        return files

    def file(self, device: str, name: str) -> LogFile[R]:
        """Give a file that this process writes to."""
        key = f"{device}/{name}"
        found = self.files.get(key)
        if found is None:
            found = self.files[key] = self._newest[device] = LogFile(f"{self.root}/{key}", key, self._form)
            self._folders.setdefault(device, (join(self.root, device), None))
        return found

    def newest(self, device: str) -> LogFile[R] | None:
        """Give a device's newest file, by the names that it gives itself."""
        return self._newest.get(device)

    def _note_newer(self, files: list[LogFile[R]]) -> None:
        self.newer = self.newer or any(file.format > FORMAT or file.schema > SCHEMA for file in files)

    def _grown(self, device: str) -> list[LogFile[R]] | None:
        path, seen = self._folders[device]
        if seen is None or mark(path) != seen:
            seen, names = _names(path)
            self._folders[device] = path, seen
            return self._listed(device, names)
        return [self._newest[device]] if device in self._newest else []

    def _listed(self, device: str, names: list[str]) -> list[LogFile[R]] | None:
        keys = [f"{device}/{name}" for name in sorted(names) if name.endswith(".jsonl") and name[0] != "."]
        if any(key.startswith(f"{device}/") for key in self.files.keys() - set(keys)):
            return None
        for key in keys:
            if key not in self.files:
                self.files[key] = LogFile(f"{self.root}/{key}", key, self._form)
        newest = newest_name(names)
        if newest:
            self._newest[device] = self.files[f"{device}/{newest}"]
        return [self.files[key] for key in keys]


def newest_name(names: list[str]) -> str:
    """Choose the newest file of a device by its exact name; empty if there is none."""
    return max(filter(_is_monthly, names), default="")


def _is_monthly(name: str) -> bool:
    """Say whether a device itself gives such a name, as 2026-11.jsonl; a sync tool's copy has another."""
    year, month = name[:4], name[5:7]
    return len(name) == 13 and (year + month).isdecimal() and name[4] == "-" and name.endswith(".jsonl")


def _names(path: str) -> tuple[Mark | None, list[str]]:
    """List a directory, and give its mark if that proves that nothing can have changed unseen since."""
    seen = mark(path)
    sure = seen is not None and time.time_ns() - seen[0] > SETTLED
    try:
        return seen if sure else None, os.listdir(path)
    except (FileNotFoundError, NotADirectoryError):
        return None, []


def _month(file: LogFile[R]) -> str:
    return file.key.partition("/")[2][:7]
