"""What a device keeps beside the log, in its state directory: caches, which are never the truth."""

from os.path import join

from influence_tui.store.places import read_whole, write_whole


def read_cache(state: str, name: str) -> bytes | None:
    """Read a cache; None if there is none or it cannot be read."""
    return read_whole(join(state, "cache", name))


def write_cache(state: str, name: str, content: bytes) -> bool:
    """Replace a cache at once; False if that failed, which harms nobody."""
    try:
        write_whole(join(state, "cache", name), content, lasting=False)
    except OSError:
        return False
    return True
