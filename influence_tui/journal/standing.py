"""How things stand with a person: the Book's records brought to the estimates of `insight`."""

from datetime import date

import msgspec

from influence_tui.domain.book import Book
from influence_tui.domain.cadence import intended
from influence_tui.domain.entry import Entry
from influence_tui.domain.fold import fold
from influence_tui.domain.goal import Goal, Stake
from influence_tui.domain.person import ME, Favour, Person
from influence_tui.domain.promise import Promise
from influence_tui.insight.drift import Drift, drift
from influence_tui.insight.fragility import Fragility, fragility
from influence_tui.insight.goodwill import Goodwill, goodwill
from influence_tui.insight.promised import owed_by_me, owed_to_me
from influence_tui.insight.reliability import Reliability, reliability
from influence_tui.insight.tie import MyTie, tie
from influence_tui.insight.touch import Touch, touches
from influence_tui.insight.warmth import Warmth, warmth


class Portrait(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that is estimated of one person, from the entries given with it."""

    person: Person
    warmth: Warmth
    drift: Drift | None
    tie: MyTie
    goodwill: Goodwill
    reliability: Reliability
    touches: tuple[Touch, ...]
    """Newest first."""
    mine: tuple[Promise, ...]
    """My open promises to them."""
    theirs: tuple[Promise, ...]
    """Their open promises to me."""
    goals: tuple[Goal, ...]
    """The active goals they have a stake in, or are named for."""


def warmth_of(book: Book, person: Person, today: date) -> Warmth:
    """Say how warm it is with a person; needs no entry to be read."""
    return warmth(
        book.last_contact(person.id), intended(person), today,
        circle_since=person.circle_since, ambient=person.ambient,
    )  # fmt: skip


def portrait(book: Book, person: Person, today: date) -> Portrait:
    """Say how things stand with a person."""
    ids = book.everyone_in(person.id)
    entries = book.entries(person.id)
    there = tuple(touches(entries, ids))
    favours, promises = book.naming(Favour, person.id), book.naming(Promise, person.id)
    theirs = owed_to_me(promises, ids)
    return Portrait(
        person=person,
        warmth=warmth_of(book, person, today),
        drift=drift([touch.day for touch in there], today),
        tie=tie(there, today, favours, promises),
        goodwill=goodwill(there, favours, promises, today),
        reliability=reliability(theirs, today),
        touches=there,
        mine=tuple(promise for promise in owed_by_me(promises, ids) if promise.is_open),
        theirs=tuple(promise for promise in theirs if promise.is_open),
        goals=goals_of(book, person.id, entries),
    )


def fragility_of(book: Book, promise: Promise, today: date) -> Fragility | None:
    """Say how fragile an open promise owed to me is; none for my own and for settled ones."""
    person = book.person(promise.by) if promise.to == ME and promise.is_open else None
    if person is None:
        return None
    ids = book.everyone_in(person.id)
    promises = book.naming(Promise, person.id)
    there = tuple(touches(book.entries(person.id), ids))
    strength = tie(there, today, book.naming(Favour, person.id), promises).strength
    return fragility(promise, reliability(owed_to_me(promises, ids), today), strength)


def goals_of(book: Book, person: str, entries: list[Entry]) -> tuple[Goal, ...]:
    """Give the active goals of a person: those of their stakes, then those their entries are tagged with."""
    goals = [goal for goal in book.every(Goal) if goal.state == "active"]
    staked = {stake.goal for stake in book.naming(Stake, person)}
    tagged = {fold(tag) for entry in entries for tag in entry.tags}
    return tuple(goal for goal in goals if goal.id in staked or fold(goal.short) in tagged)
