"""Drafts: what somebody is typing, kept beside the journal so that no crash takes it. Never in the log."""

import fcntl
import os
from collections.abc import Iterator
from itertools import count
from os.path import getmtime, join
from typing import NamedTuple

from influence_tui.store.errors import from_os
from influence_tui.store.places import make_directory, open_own, read_whole, write_whole

LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")


LOCK = ".lock"
"""Held by the process that keeps its drafts beside it."""


class Kept(NamedTuple):
    """A draft that was kept."""

    name: str
    text: str
    saved: float
    """Seconds since 1970."""


class Drafts:
    """The drafts of one device, each under a name of letters, digits, `-` and `_`; files are 0600.

    A process that keeps one has a place of its own until it ends, so that two apps never write each other's; what
    one that ended has left belongs to whoever comes next.
    """

    def __init__(self, state: str) -> None:
        self.folder = join(state, "drafts")
        self._own = ""
        self._lock = -1

    def save(self, name: str, text: str) -> str:
        """Keep a text, in place of an older one of this name; give the file's path. Raises StoreError."""
        _refuse(name)
        try:
            if not self._own:
                self._own, self._lock = next(self._free(make=True))
            write_whole(join(self._own, name), text.encode("utf-8", "surrogatepass"))
        except OSError as error:
            raise from_os(error, "keep the draft") from error
        return join(self._own, name)

    def kept(self) -> tuple[Kept, ...]:
        """Give the drafts of this process and of those that ended, newest first; of one name only the newest."""
        try:
            found = [draft for folder in self._ours() for draft in _in(folder)]
        except OSError:
            return ()
        newest = {draft.name: draft for draft in sorted(found, key=_saved)}
        return tuple(sorted(newest.values(), key=_saved, reverse=True))

    def remove(self, name: str) -> None:
        """Let a draft go; nothing happens if there is none."""
        _refuse(name)
        for folder in self._ours():
            try:
                os.unlink(join(folder, name))
            except (FileNotFoundError, NotADirectoryError):
                continue
            except OSError as error:
                raise from_os(error, "remove the draft") from error

    def close(self) -> None:
        """Leave the place; what is kept there is for the next one."""
        if self._lock >= 0:
            os.close(self._lock)
        self._own, self._lock = "", -1

    def _ours(self) -> list[str]:
        """Give the folders in which nobody else who lives keeps drafts."""
        folders = [self._own] if self._own else []
        for folder, lock in self._free():
            folders.append(folder)
            os.close(lock)
        return folders

    def _free(self, *, make: bool = False) -> Iterator[tuple[str, int]]:
        """Take one place after the other that nobody keeps drafts in, each locked; `make`: also new ones."""
        for place in count():
            folder = join(self.folder, str(place)) if place else self.folder
            if not make and not os.path.isdir(folder):
                return
            lock = -1 if folder == self._own else _locked(folder, make=make)
            if lock >= 0:
                yield folder, lock


def _in(folder: str) -> Iterator[Kept]:
    for name in os.listdir(folder):
        content = read_whole(join(folder, name)) if _is_name(name) else None
        if content is not None:
            yield Kept(name, content.decode("utf-8", "replace"), getmtime(join(folder, name)))


def _saved(draft: Kept) -> float:
    return draft.saved


def _locked(folder: str, *, make: bool) -> int:
    """Lock a place; −1 while somebody else has it. One that nobody ever locked is free, and stays as it is."""
    if make:
        make_directory(folder)
    try:
        lock = open_own(join(folder, LOCK), os.O_RDWR) if make else os.open(join(folder, LOCK), os.O_RDONLY)
    except FileNotFoundError:
        return os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(lock)
        return -1
    return lock


def _refuse(name: str) -> None:
    if not _is_name(name):
        raise ValueError(f"{name!r} is no name for a draft")


def _is_name(name: str) -> bool:
    return 0 < len(name) <= 100 and LETTERS.issuperset(name)
