"""The index as bytes: a cache that any start may read, and throw away when it does not fit.

Bytes are copied piece by piece, so that a thread that packs or unpacks never holds up another for long.
"""

import sys
from array import array
from zlib import crc32

import msgspec

from influence_tui.search.ids import Ids
from influence_tui.search.index import Index
from influence_tui.search.postings import Postings

VERSION = 1
"""Grows when the bytes or the way words are read change; another version is not read."""


class _Head(msgspec.Struct, array_like=True):
    """What stands before the parts."""

    version: int
    machine: str
    stamp: str
    due: dict[int, int]
    built: int
    held: int
    sizes: list[int]
    """How many bytes each part has."""


def pack(index: Index) -> bytes:
    """Write an index as bytes, with a checksum; nothing may change it meanwhile."""
    parts = [
        index.ids.pack(),
        bytes(index.kinds),
        index.minutes.tobytes(),
        index.runs.tobytes(),
        *_packed(index.words),
        *_packed(index.facets),
    ]
    head = msgspec.msgpack.encode(
        _Head(
            version=VERSION,
            machine=_machine(),
            stamp=index.stamp,
            due=index.due,
            built=index.built,
            held=index.held,
            sizes=[len(part) for part in parts],
        )
    )
    content = (len(head).to_bytes(4, "big"), head, *parts)
    checksum = 0
    for part in content:
        checksum = crc32(part, checksum)
    return b"".join((checksum.to_bytes(4, "big"), *content))


def unpack(data: bytes) -> Index | None:
    """Read an index from bytes; none when they are damaged, of another version or of another kind of machine."""
    view = memoryview(data)
    if crc32(view[4:]) != int.from_bytes(view[:4], "big"):
        return None
    start = 8 + int.from_bytes(view[4:8], "big")
    try:
        head = msgspec.msgpack.decode(view[8:start], type=_Head)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    if (head.version, head.machine) != (VERSION, _machine()):
        return None
    parts = []
    for size in head.sizes:
        parts.append(view[start : start + size])
        start += size
    return _restored(head, parts)


def _restored(head: _Head, parts: list[memoryview]) -> Index:
    index = Index()
    index.stamp, index.due, index.built, index.held = head.stamp, head.due, head.built, head.held
    index.ids = Ids(bytes(parts[0]))
    index.kinds = bytearray(parts[1])
    index.minutes.frombytes(parts[2])
    index.runs.frombytes(parts[3])
    _fill(index.words, parts[4:9])
    _fill(index.facets, parts[9:14])
    index.dropped = {row for row, kind in enumerate(index.kinds) if not kind} if 0 in index.kinds else set()
    return index


def _packed(postings: Postings) -> list[bytes]:
    return [
        "\n".join(postings.numbers.names).encode(),
        array("I", map(len, postings.lists)).tobytes(),
        b"".join([rows.tobytes() for rows in postings.lists]),
        postings.keys.tobytes(),
        postings.starts.tobytes(),
    ]


def _fill(postings: Postings, parts: list[memoryview]) -> None:
    names, lengths, rows, keys, starts = parts
    postings.numbers.restore(str(names, "utf-8").split("\n") if len(lengths) else [])
    postings.keys.frombytes(keys)
    postings.starts = array("I", bytes(starts))
    start = 0
    for length in lengths.cast("I"):
        end = start + length * postings.keys.itemsize
        postings.lists.append(array("I", bytes(rows[start:end])))
        start = end


def _machine() -> str:
    return f"{sys.byteorder}{array('I').itemsize}"
