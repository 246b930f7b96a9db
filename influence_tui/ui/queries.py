"""Queries that are remembered: the last ones asked, and those that somebody kept."""

import msgspec

CACHE = "search.queries"
"""Where the state directory has them; they are words of a journal, so they stay beside it."""
RECENT = 8
"""Queries that are remembered without being kept."""


class Queries(msgspec.Struct, frozen=True):
    """What was asked before, the newest first."""

    recent: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()

    @staticmethod
    def read(raw: bytes | None) -> "Queries":
        """Read what `written` gave; none, or damaged: nothing is remembered."""
        try:
            return msgspec.json.decode(raw, type=Queries) if raw else Queries()
        except (msgspec.DecodeError, msgspec.ValidationError):
            return Queries()

    @property
    def written(self) -> bytes:
        """As bytes, to be kept."""
        return msgspec.json.encode(self)

    def asked(self, query: str) -> "Queries":
        """Remember a query."""
        query = query.strip()
        if not query:
            return self
        others = (other for other in self.recent if other != query)
        return Queries((query, *others)[:RECENT], self.kept)

    def toggled(self, query: str) -> "Queries":
        """Keep a query, or let one go that was kept."""
        query = query.strip()
        if not query:
            return self
        others = tuple(other for other in self.kept if other != query)
        return Queries(self.recent, others if query in self.kept else (query, *others))
