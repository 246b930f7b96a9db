"""The index as bytes: a cache that any start may read, and throw away when it does not fit."""

import sys
from array import array
from itertools import chain
from zlib import crc32

import msgspec

from influence_tui.search.index import Index
from influence_tui.search.postings import Postings

VERSION = 1
"""Grows when the bytes or the way words are read change; another version is not read."""


class _Lists(msgspec.Struct, array_like=True):
    names: str
    lengths: bytes
    rows: bytes
    keys: bytes
    starts: bytes


class _Snapshot(msgspec.Struct, array_like=True):
    version: int
    machine: str
    stamp: str
    words: _Lists
    facets: _Lists
    ids: str
    kinds: bytes
    minutes: bytes
    order: bytes
    loose: bytes
    due: dict[int, int]
    built: int
    held: int


def pack(index: Index) -> bytes:
    """Write an index as bytes, with a checksum."""
    body = msgspec.msgpack.encode(
        _Snapshot(
            version=VERSION,
            machine=_machine(),
            stamp=index.stamp,
            words=_packed(index.words),
            facets=_packed(index.facets),
            ids="\n".join(index.ids),
            kinds=bytes(index.kinds),
            minutes=index.minutes.tobytes(),
            order=index.order.tobytes(),
            loose=array("I", index.loose).tobytes(),
            due=index.due,
            built=index.built,
            held=index.held,
        )
    )
    return crc32(body).to_bytes(4, "big") + body


def unpack(data: bytes) -> Index | None:
    """Read an index from bytes; none when they are damaged, of another version or of another kind of machine."""
    body = memoryview(data)[4:]
    if crc32(body).to_bytes(4, "big") != data[:4]:
        return None
    try:
        snapshot = msgspec.msgpack.decode(body, type=_Snapshot)
    except msgspec.DecodeError:
        return None
    if snapshot.version != VERSION or snapshot.machine != _machine():
        return None
    return _restored(snapshot)


def _restored(snapshot: _Snapshot) -> Index:
    index = Index()
    index.stamp = snapshot.stamp
    _fill(index.words, snapshot.words)
    _fill(index.facets, snapshot.facets)
    index.ids = snapshot.ids.split("\n") if snapshot.kinds else []
    index.kinds = bytearray(snapshot.kinds)
    index.minutes.frombytes(snapshot.minutes)
    index.order.frombytes(snapshot.order)
    index.loose = list(array("I", snapshot.loose))
    index.due = snapshot.due
    index.built, index.held = snapshot.built, snapshot.held
    index.dropped = {row for row, kind in enumerate(index.kinds) if not kind} if 0 in index.kinds else set()
    index.places = {item_id: row for row, item_id in enumerate(index.ids)}
    if index.dropped:
        index.places = {item_id: row for item_id, row in index.places.items() if row not in index.dropped}
    return index


def _packed(postings: Postings) -> _Lists:
    return _Lists(
        names="\n".join(postings.numbers.names),
        lengths=array("I", map(len, postings.lists)).tobytes(),
        rows=array("I", chain.from_iterable(postings.lists)).tobytes(),
        keys=postings.keys.tobytes(),
        starts=postings.starts.tobytes(),
    )


def _fill(postings: Postings, lists: _Lists) -> None:
    postings.numbers.restore(lists.names.split("\n") if lists.lengths else [])
    postings.keys.frombytes(lists.keys)
    postings.starts = array("I", lists.starts)
    rows = array("I", lists.rows)
    start = 0
    for length in array("I", lists.lengths):
        postings.lists.append(rows[start : start + length])
        start += length


def _machine() -> str:
    return f"{sys.byteorder}{array('I').itemsize}"
