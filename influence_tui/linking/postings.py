"""A dictionary from words to places that opens in parts, so that a cold start reads only what a note needs."""

from collections.abc import Iterator
from struct import iter_unpack, pack

import msgspec

WIDTH = 4
"""Bytes of one place."""

Shard = dict[str, bytes]

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Shard).decode


class Postings:
    """Words and the numbers filed under each, in shards by their first two letters."""

    __slots__ = ("_closed", "_open")

    def __init__(self, closed: dict[str, bytes] | None = None) -> None:
        self._closed = closed or {}
        self._open: dict[str, Shard] = {}

    def get(self, word: str) -> tuple[int, ...]:
        """Give the numbers filed under a word, in order of filing."""
        found = self._shard(word[:2]).get(word)
        return () if found is None else tuple(number for (number,) in iter_unpack("<I", found))

    def add(self, word: str, number: int) -> None:
        """File a number under a word, once."""
        shard = self._shard(word[:2])
        held = shard.get(word, b"")
        if number not in self.get(word):
            shard[word] = held + pack("<I", number)

    def drop(self, word: str, number: int) -> None:
        """Take a number from under a word."""
        left = [held for held in self.get(word) if held != number]
        shard = self._shard(word[:2])
        if left:
            shard[word] = b"".join(pack("<I", held) for held in left)
        else:
            shard.pop(word, None)

    def words(self, first: str) -> Iterator[str]:
        """Give all words that begin with one letter."""
        for prefix in [*self._open, *(held for held in self._closed if held not in self._open)]:
            if prefix[:1] == first:
                yield from self._shard(prefix)

    def firsts(self) -> set[str]:
        """Give the first letters of all words."""
        return {prefix[:1] for prefix in (*self._open, *self._closed) if prefix}

    def packed(self) -> dict[str, bytes]:
        """Give all shards as bytes."""
        return self._closed | {prefix: _encode(shard) for prefix, shard in self._open.items()}

    def _shard(self, prefix: str) -> Shard:
        shard = self._open.get(prefix)
        if shard is None:
            closed = self._closed.get(prefix)
            shard = {} if closed is None else _decode(closed)
            self._open[prefix] = shard
        return shard
