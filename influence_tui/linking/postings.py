"""A dictionary from words to numbers that opens in parts, so that a cold start reads only what a note needs."""

from collections.abc import Iterator
from struct import pack, unpack

import msgspec

Shard = dict[str, bytes]
"""Word → the numbers filed under it, 32 bits each."""

_WIDTH = 4
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
        held = self._shard(word[:2]).get(word)
        return () if held is None else unpack(f"<{len(held) // _WIDTH}I", held)

    def add(self, word: str, number: int) -> None:
        """File a number that is not yet there under a word."""
        shard = self._shard(word[:2])
        shard[word] = shard.get(word, b"") + pack("<I", number)

    def drop(self, word: str, number: int) -> None:
        """Take a number from under a word."""
        left = [held for held in self.get(word) if held != number]
        shard = self._shard(word[:2])
        if left:
            shard[word] = pack(f"<{len(left)}I", *left)
        else:
            shard.pop(word, None)

    def beginning(self, prefix: str) -> Iterator[str]:
        """Give the words that begin with a prefix of a letter or more."""
        if len(prefix) > 1:
            yield from (word for word in self._shard(prefix[:2]) if word.startswith(prefix))
            return
        for two in {*self._open, *self._closed}:
            if two[:1] == prefix:
                yield from self._shard(two)

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
