"""What can keep the journal from serving, each said in one plain sentence."""

import errno


class StoreError(Exception):
    """The journal cannot serve; nothing was written. `str()` is a sentence for people."""


class ReadOnlyError(StoreError):
    """The journal can be read but not written: a newer program wrote it, or its disk is read-only."""


class LockedError(StoreError):
    """Another process of this machine kept the journal locked for the whole wait."""


class DiskFullError(StoreError):
    """There was no room for the line; the file is as it was."""


class RefusedError(StoreError):
    """The journal belongs to somebody else, or is no folder."""


class PurgedError(StoreError):
    """The record was purged and cannot be written again."""


def from_os(error: OSError, doing: str) -> StoreError:
    """Say an operating system's error as one of ours; `doing` is what was tried, as "write the journal"."""
    reason = error.strerror or str(error)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFullError(f"The disk is full: could not {doing}. Nothing was changed.")
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return ReadOnlyError(f"Could not {doing}: {reason.lower()}. Nothing was changed.")
    return StoreError(f"Could not {doing}: {reason.lower()}. Nothing was changed.")
