"""Entries: dated pieces of the journal, the people in them, and the reflection of a day."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import ClassVar, Self

import msgspec

from influence_tui.domain.record import Record

CHANNELS = ("meeting", "1:1", "call", "coffee", "meal", "message", "mail", "event")
"""The ways of a touch, as shown."""

TONES = {-2: "broken", -1: "tense", 0: "even", 1: "good", 2: "great"}
"""How a touch felt, in words."""


class Ask(msgspec.Struct, frozen=True, kw_only=True):
    """A span that may name somebody: waits in the inbox for an answer."""

    start: int
    end: int
    surface: str
    candidates: tuple[str, ...] = ()
    """Ids of the likely people, best first."""
    present: bool = False


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """A promise found in the prose: waits in the inbox until it is taken or refused."""

    by: str = ""
    """A person's id, `me`, or empty: to be asked."""
    to: str = ""
    what: str = ""
    due: date | None = None
    start: int = -1
    end: int = -1


class Link(msgspec.Struct, frozen=True, kw_only=True):
    """A span of an entry's text that names a person."""

    person: str
    """The person's id."""
    start: int
    """First character of the span, in code points of the stored text; −1 when the text does not name them."""
    end: int
    surface: str
    """The words of the span, as typed."""
    by: str = "auto"
    """`user` (an explicit @ or --with), `confirmed` (asked and answered) or `auto` (linked in silence)."""
    present: bool = False
    """True: was there, counts as contact; False: the entry is about them."""
    tone: int | None = None
    """How it felt with this person, −2 … +2."""


class Entry(Record, frozen=True, kw_only=True):
    """One dated piece of the journal: a touch, a planned touch or a note."""

    table: ClassVar[str] = "entries"
    at: datetime = datetime(1970, 1, 1, tzinfo=UTC)
    """Local time with offset; its date is the entry's day for ever."""
    zone: str = ""
    """IANA name of the zone it was written in."""
    text: str = ""
    channel: str = ""
    """One of CHANNELS, or empty."""
    tags: Mapping[str, int] = {}
    links: Mapping[str, Link] = {}
    asks: Mapping[str, Ask] = {}
    """Spans that nobody has settled yet."""
    offers: Mapping[str, Offer] = {}
    """Promises found in the text, neither taken nor refused yet."""
    unknown: Mapping[str, int] = {}
    """Names in the text that nobody had when it was written; one that recurs is offered as a person."""
    plan: str = ""
    """`planned` (an intention), `happened`, `missed`, or empty: never planned."""
    source: str = ""
    """Where an import took it from, so that the same file imported twice changes nothing."""

    @property
    def day(self) -> date:
        """The local day."""
        return self.at.date()

    @property
    def present(self) -> tuple[Link, ...]:
        """The links of people who were there, one a person, in the order of the text."""
        return tuple({link.person: link for link in self.in_order() if link.present}.values())

    @property
    def tone(self) -> int | None:
        """The tone that all who were present share, else none."""
        tones = {link.tone for link in self.present}
        return tones.pop() if len(tones) == 1 else None

    def settled(self) -> Self:
        """Give the entry with its links where their words are; a link whose words are gone has no span."""
        lost = {key: link for key, link in self.links.items() if self.text[link.start : link.end] != link.surface}
        if not any(link.start >= 0 for link in lost.values()):
            return self
        return msgspec.structs.replace(
            self, links={**self.links, **{k: self._anchored(v) for k, v in lost.items()}}
        )

    def _anchored(self, link: Link) -> Link:
        places = (
            [place.start() for place in re.finditer(re.escape(link.surface), self.text)] if link.surface else []
        )
        start = min(places, key=lambda place: abs(place - link.start), default=-1)
        end = start + len(link.surface) if start >= 0 else -1
        return msgspec.structs.replace(link, start=start, end=end)

    def in_order(self) -> Iterator[Link]:
        """Give the links by their place in the text."""
        return iter(sorted(self.links.values(), key=lambda link: (link.start, link.end)))


class Reflection(Record, frozen=True, kw_only=True):
    """What was written on the daily page of one day."""

    table: ClassVar[str] = "reflections"
    day: date = date(1970, 1, 1)
    answers: Mapping[str, str] = {}
    """Prompt's word → the answer."""


def kind_of(entry: Entry) -> str:
    """Say what an entry is: `touch`, `planned` or `note`. Derived, never stored."""
    if entry.plan in ("planned", "missed"):
        return "planned"
    return "touch" if any(link.present for link in entry.links.values()) else "note"
