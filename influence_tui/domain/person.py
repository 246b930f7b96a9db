"""People in the book, and what was ruled about the words that may name them."""

from collections.abc import Mapping
from datetime import date
from typing import ClassVar

from influence_tui.domain.record import Record

ME = "me"
"""Stands for the journal's owner wherever a person's id may stand; the owner is never a person in the book."""

CIRCLES = {"core": 14, "close": 30, "wide": 90}
"""Circle → intended days between touches."""


class Person(Record, frozen=True, kw_only=True):
    """Anyone in the book."""

    table: ClassVar[str] = "people"
    name: str = ""
    aliases: Mapping[str, int] = {}
    role: str = ""
    organization: str = ""
    """Empty or mine: inside; anything else: outside."""
    circle: str = ""
    """`core`, `close`, `wide`, or empty: not sorted yet."""
    circle_since: date | None = None
    """The day the circle was set: a clock without touches starts here."""
    cadence: str = ""
    """An RRULE (`FREQ=WEEKLY;INTERVAL=2`); empty: that of the circle."""
    ambient: bool = False
    """True: met anyway, nothing is ever due."""
    cares: Mapping[str, str] = {}
    """What they care about → its sort (`task`, `pressure`, `personal`, or empty)."""
    contact: Mapping[str, str] = {}
    """An address or handle → its sort (`email`, `handle`, `phone` …)."""
    dates: Mapping[str, str] = {}
    """What comes round each year → `MM-DD` (or `YYYY-MM-DD`)."""
    notes: Mapping[str, str] = {}
    """Columns of an imported table that have no field of their own."""
    tags: Mapping[str, int] = {}
    external_id: str = ""
    into: str = ""
    """After a merge: the id of the person who stays."""
    archived: bool = False


class Ruling(Record, frozen=True, kw_only=True):
    """What was confirmed or refused about a word and a person."""

    table: ClassVar[str] = "rulings"
    surface: str = ""
    """The words, folded."""
    person: str = ""
    ruling: str = ""
    """`yes`, `not here` or `never`."""
    day: date | None = None
    entry: str = ""
    """For `not here`: the entry it was said in."""


class Tie(Record, frozen=True, kw_only=True):
    """A dated edge between two people: who reports to, knows, introduced or defers to whom."""

    table: ClassVar[str] = "ties"
    person: str = ""
    kind: str = ""
    """`reports to`, `knows`, `introduced` or `defers to`."""
    to: str = ""
    strength: str = ""
    """`weak`, `good`, `strong`, or empty: the default of its kind."""
    day: date | None = None
    ended: date | None = None


class Raise(Record, frozen=True, kw_only=True):
    """A thing to bring up with a person next time."""

    table: ClassVar[str] = "raises"
    person: str = ""
    what: str = ""
    day: date | None = None
    entry: str = ""
    done: date | None = None


class Favour(Record, frozen=True, kw_only=True):
    """Help without an agreed return."""

    table: ClassVar[str] = "favours"
    person: str = ""
    given: bool = True
    """True: I gave it; False: I received it."""
    what: str = ""
    day: date | None = None
    entry: str = ""
