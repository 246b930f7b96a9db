"""Files and directories that only their owner can read, and writes that are on the disk when they return."""

import fcntl
import os
from os.path import basename, dirname, join
from stat import S_ISDIR

from influence_tui.store.errors import RefusedError

FULL: int | None = getattr(fcntl, "F_FULLFSYNC", None)


def sync(fd: int) -> None:
    """Put a file's bytes on the disk itself (macOS needs its own call to pass the drive's cache)."""
    if FULL is None:
        os.fsync(fd)
    else:
        fcntl.fcntl(fd, FULL)


def sync_directory(path: str) -> None:
    """Put a directory's list of names on the disk."""
    fd = os.open(path, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def make_directory(path: str) -> None:
    """Make a directory and those above it, 0700 whatever the umask; one that is there stays as it is."""
    if os.path.isdir(path):
        return
    make_directory(dirname(path))
    try:
        os.mkdir(path, 0o700)
    except FileExistsError:
        return
    os.chmod(path, 0o700)
    sync_directory(dirname(path))


def open_own(path: str, flags: int) -> int:
    """Open a file, made 0600 whatever the umask; a symlink at its place is not followed. Raises OSError."""
    fd = os.open(path, flags | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    if os.fstat(fd).st_mode & 0o777 != 0o600:
        os.fchmod(fd, 0o600)
    return fd


def write_all(fd: int, content: bytes) -> None:
    """Write bytes to the end. Raises OSError; after a short write, the next one says why."""
    written = os.write(fd, content)
    while written < len(content):
        written += os.write(fd, content[written:])


def write_whole(path: str, content: bytes, *, lasting: bool = True) -> None:
    """Replace a file at once: a reader sees the old bytes or the new ones. Raises OSError.

    `lasting`: wait for the disk; a cache, which its reader checks, need not.
    """
    make_directory(dirname(path))
    fresh = join(dirname(path), f".{basename(path)}.{os.getpid()}")
    fd = open_own(fresh, os.O_WRONLY | os.O_TRUNC)
    try:
        write_all(fd, content)
        if lasting:
            sync(fd)
        os.replace(fresh, path)
    except OSError:
        os.unlink(fresh)
        raise
    finally:
        os.close(fd)
    if lasting:
        sync_directory(dirname(path))


def read_whole(path: str) -> bytes | None:
    """Read a file; None if it is not there or cannot be read."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return None


def refuse_link(path: str) -> None:
    """Raise RefusedError if a symlink stands where a directory of ours should be."""
    if os.path.islink(path):
        raise RefusedError(f"{path} is a link to another place, so it is not written to.")


def refuse_foreign(path: str) -> None:
    """Raise RefusedError if what is there is no directory, or belongs to somebody else."""
    try:
        found = os.stat(path)
    except OSError:
        return
    if not S_ISDIR(found.st_mode):
        raise RefusedError(f"{path} is no folder. Say where the journal is, or move that file away.")
    if found.st_uid != os.geteuid():
        raise RefusedError(
            f"The journal at {path} belongs to another user (id {found.st_uid}), so it is not opened."
        )
