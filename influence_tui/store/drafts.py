"""Drafts: what somebody is typing, kept beside the journal so that no crash takes it. Never in the log."""

import os
from os.path import getmtime, join
from typing import NamedTuple

from influence_tui.store.errors import from_os
from influence_tui.store.places import read_whole, write_whole

LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")


class Kept(NamedTuple):
    """A draft that was kept."""

    name: str
    text: str
    saved: float
    """Seconds since 1970."""


class Drafts:
    """The drafts of one device, each under a name of letters, digits, `-` and `_`; files are 0600."""

    def __init__(self, state: str) -> None:
        self.folder = join(state, "drafts")

    def save(self, name: str, text: str) -> str:
        """Keep a text, in place of an older one of this name; give the file's path. Raises StoreError."""
        path = self._path(name)
        try:
            write_whole(path, text.encode("utf-8", "surrogatepass"))
        except OSError as error:
            raise from_os(error, "keep the draft") from error
        return path

    def kept(self) -> tuple[Kept, ...]:
        """Give all drafts, newest first."""
        try:
            names = [name for name in os.listdir(self.folder) if _is_name(name)]
        except OSError:
            return ()
        found = [(name, read_whole(join(self.folder, name))) for name in names]
        drafts = [
            Kept(name, content.decode("utf-8", "replace"), getmtime(join(self.folder, name)))
            for name, content in found
            if content is not None
        ]
        return tuple(sorted(drafts, key=lambda draft: draft.saved, reverse=True))

    def remove(self, name: str) -> None:
        """Let a draft go; nothing happens if there is none."""
        try:
            os.unlink(self._path(name))
        except FileNotFoundError:
            return
        except OSError as error:
            raise from_os(error, "remove the draft") from error

    def _path(self, name: str) -> str:
        if not _is_name(name):
            raise ValueError(f"{name!r} is no name for a draft")
        return join(self.folder, name)


def _is_name(name: str) -> bool:
    return 0 < len(name) <= 100 and LETTERS.issuperset(name)
