"""A query as understood: clauses that must all hold, and what is shown of them."""

from datetime import date

import msgspec


class Word(msgspec.Struct, frozen=True):
    """A word to look for, forgiving its endings and typos."""

    text: str
    """Folded."""
    last: bool = False
    """True: still being typed, so anything that begins with it is as good."""


class Phrase(msgspec.Struct, frozen=True):
    """Words that stand side by side, exactly."""

    words: tuple[str, ...]


class Facet(msgspec.Struct, frozen=True):
    """A filter: any of these facets (`tag:q4`)."""

    keys: tuple[str, ...]


class Days(msgspec.Struct, frozen=True):
    """A filter: within these days, both included; none leaves an end open."""

    first: date | None = None
    last: date | None = None


class Late(msgspec.Struct, frozen=True):
    """A filter: an open promise whose due day is before this day."""

    today: date


Filter = Facet | Days | Late
"""What narrows without being looked for."""

Atom = Word | Phrase | Facet | Days | Late
"""One thing that can be asked."""


class Clause(msgspec.Struct, frozen=True):
    """One condition: any of its atoms holds, or none of them when `no`."""

    any_of: tuple[Atom, ...]
    no: bool = False


class Chip(msgspec.Struct, frozen=True):
    """One part of the query as understood, to be shown."""

    text: str
    kind: str
    """`word`, `phrase`, `person`, `goal`, `tag`, `org`, `kind`, `tone`, `promise` or `date`."""


class Query(msgspec.Struct, frozen=True):
    """What was asked, as understood."""

    text: str = ""
    clauses: tuple[Clause, ...] = ()
    chips: tuple[Chip, ...] = ()
    hints: tuple[str, ...] = ()
    """Plain sentences about what was not understood."""

    def __bool__(self) -> bool:
        """Say whether anything was asked."""
        return bool(self.clauses)
