"""Turns: the processes of one device write one after the other."""

import errno
import fcntl
import os
import time
from os.path import dirname

from influence_tui.store.errors import LockedError, from_os
from influence_tui.store.places import make_directory, open_own

PATIENCE = 5.0
"""Seconds to wait for a turn."""


class Lock:
    """A lock on a file, held by one process at a time and let go by the system when that process ends."""

    def __init__(self, path: str, patience: float = PATIENCE) -> None:
        self.path = path
        self.patience = patience
        self._fd = -1
        self._depth = 0

    def __enter__(self) -> None:
        """Wait for the turn. Raises LockedError after `patience` seconds."""
        if self._depth == 0:
            try:
                self._take()
            except OSError as error:
                raise from_os(error, "lock the journal") from error
        self._depth += 1

    def __exit__(self, *_: object) -> None:
        self._depth -= 1
        if self._depth == 0:
            fcntl.flock(self._fd, fcntl.LOCK_UN)

    def close(self) -> None:
        """Let the file go."""
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1

    def _take(self) -> None:
        if self._fd < 0:
            make_directory(dirname(self.path))
            self._fd = open_own(self.path, os.O_RDWR)
        until = 0.0
        while not self._tried():
            until = until or time.monotonic() + self.patience
            if time.monotonic() > until:
                raise LockedError(
                    f"Another influence has kept the journal locked for {self.patience:.0f} seconds."
                )
            time.sleep(0.001)

    def _tried(self) -> bool:
        try:
            fcntl.flock(self._fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in (errno.EAGAIN, errno.EACCES):
                return False
            raise
        return True
