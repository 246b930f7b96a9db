"""A touch as the estimates see it, and how much it weighs today."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date

import msgspec

from influence_tui.domain.entry import Entry, Link
from influence_tui.insight.constants import CROWD, TOUCH_HALF_LIFE


class Touch(msgspec.Struct, frozen=True, kw_only=True):
    """One time that somebody was there."""

    day: date
    entry: str = ""
    """Id of the entry behind it."""
    channel: str = ""
    tone: int | None = None
    """How it felt with this person."""
    present: int = 1
    """How many were there, without me."""


def touches(entries: Iterable[Entry], people: Collection[str]) -> Iterator[Touch]:
    """Give the touches with a person among entries, in their order.

    `people` are the ids that stand for the person (more than one after a merge). Mentions and planned touches that
    did not happen are none.
    """
    for entry in entries:
        if entry.plan in ("planned", "missed"):
            continue
        there = entry.present
        mine = _link(there, people)
        if mine is not None:
            yield Touch(
                day=entry.day,
                entry=entry.id,
                channel=entry.channel,
                tone=mine.tone,
                present=len({"" if link.person in people else link.person for link in there}),
            )


def faded(day: date, today: date, half_life: float = TOUCH_HALF_LIFE) -> float:
    """Say how much of a day's weight is left, 0–1; a day ahead weighs full."""
    return float(2.0 ** (-max(0, (today - day).days) / half_life))


def weight(touch: Touch, today: date) -> float:
    """Weigh a touch: half after sixty days, half again when more than three were there."""
    full = faded(touch.day, today)
    return full / 2 if touch.present > CROWD else full


def _link(links: Iterable[Link], people: Collection[str]) -> Link | None:
    mine = [link for link in links if link.person in people]
    return next((link for link in mine if link.tone is not None), mine[0] if mine else None)
