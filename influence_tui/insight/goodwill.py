"""Goodwill: my estimate of what a person and I did for each other lately; entries first, the sum second."""

from collections.abc import Iterable, Iterator
from datetime import date

import msgspec

from influence_tui.domain.person import ME, Favour
from influence_tui.domain.promise import Promise
from influence_tui.insight.constants import (
    ASKED,
    BROKE,
    GAVE,
    GOODWILL_HALF_LIFE,
    KEPT,
    RECEIVED,
    TONE_SHARE,
)
from influence_tui.insight.promised import settled
from influence_tui.insight.touch import Touch, faded
from influence_tui.insight.words import signed


class Part(msgspec.Struct, frozen=True):
    """One thing that moved goodwill."""

    day: date
    what: str
    """`favour given`, `favour received`, `promise kept`, `promise broken`, `ask` or `tone`."""
    id: str
    """The record behind it."""
    amount: float
    """What is left of it today."""


class Goodwill(msgspec.Struct, frozen=True):
    """What goodwill is made of, newest first."""

    parts: tuple[Part, ...] = ()

    @property
    def value(self) -> float:
        """The sum of what is left."""
        return sum(part.amount for part in self.parts)

    def __str__(self) -> str:
        return f"{signed(self.value)} (my estimate)"


def goodwill(
    touches: Iterable[Touch], favours: Iterable[Favour], promises: Iterable[Promise], today: date
) -> Goodwill:
    """Add up what lies between one person and me; each thing fades by half in ninety days."""
    found = [*_touches(touches), *_favours(favours), *_promises(promises)]
    parts = [
        Part(day, what, record_id, amount * faded(day, today, GOODWILL_HALF_LIFE))
        for day, what, record_id, amount in found
        if day is not None and day <= today
    ]
    return Goodwill(tuple(sorted(parts, key=lambda part: (part.day, part.id), reverse=True)))


Moved = tuple[date | None, str, str, float]


def _touches(touches: Iterable[Touch]) -> Iterator[Moved]:
    for touch in touches:
        if touch.tone:
            yield touch.day, "tone", touch.entry, touch.tone * TONE_SHARE


def _favours(favours: Iterable[Favour]) -> Iterator[Moved]:
    for favour in favours:
        what, amount = ("favour given", GAVE) if favour.given else ("favour received", RECEIVED)
        yield favour.day, what, favour.id, amount


def _promises(promises: Iterable[Promise]) -> Iterator[Moved]:
    for promise in promises:
        if promise.by != ME:
            yield promise.made, "ask", promise.id, ASKED
        elif promise.state == "kept":
            yield settled(promise), "promise kept", promise.id, KEPT
        elif promise.state == "broken":
            yield settled(promise), "promise broken", promise.id, BROKE
