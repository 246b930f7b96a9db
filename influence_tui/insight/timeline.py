"""The timeline: one stream of everything dated, about one person or about everyone."""

from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date
from itertools import chain

import msgspec

from influence_tui.domain.entry import Entry, Reflection
from influence_tui.domain.goal import Plan, Stake
from influence_tui.domain.person import Favour, Raise, Tie
from influence_tui.domain.promise import Promise
from influence_tui.insight import dated
from influence_tui.insight.dated import Item

KINDS = (
    "touch", "mention", "note", "planned", "reflection", "promise", "favour", "stance", "tie", "plan", "raise",
)  # fmt: skip
"""The kinds of items, as a filter names them."""


class Dated(msgspec.Struct, frozen=True, kw_only=True):
    """The records a timeline is made of; those of other people may be among them."""

    entries: Iterable[Entry] = ()
    reflections: Iterable[Reflection] = ()
    promises: Iterable[Promise] = ()
    favours: Iterable[Favour] = ()
    stakes: Iterable[Stake] = ()
    ties: Iterable[Tie] = ()
    plans: Iterable[Plan] = ()
    raises: Iterable[Raise] = ()


def timeline(records: Dated, name: Callable[[str], str], people: Collection[str] = ()) -> list[Item]:
    """Give all items, newest first; with `people` (the ids that stand for one person) theirs alone.

    `name` gives the name of a person or the short name of a goal by id. What has only a day stands below what has
    a time on it.
    """
    items = chain(
        _entries(records.entries, people),
        () if people else map(dated.reflection, records.reflections),
        chain.from_iterable(dated.promise(one) for one in records.promises if _of(people, one.by, one.to)),
        (dated.favour(one) for one in records.favours if _of(people, one.person)),
        chain.from_iterable(dated.stances(one, name) for one in records.stakes if _of(people, one.person)),
        (dated.tie(one, name) for one in records.ties if _of(people, one.person, one.to)),
        (dated.plan(one) for one in records.plans if _of(people, one.person)),
        (dated.raised(one) for one in records.raises if _of(people, one.person)),
    )
    return sorted((item for item in items if item), key=_place, reverse=True)


def since(items: Iterable[Item], first: date | None = None, last: date | None = None) -> list[Item]:
    """Give the items from `first` to `last`, both included, in their order."""
    return [item for item in items if (first or date.min) <= item.day <= (last or date.max)]


def on_this_day(items: Iterable[Item], today: date) -> list[Item]:
    """Give the items of this day in other years."""
    same = (today.month, today.day)
    return [item for item in items if (item.day.month, item.day.day) == same and item.day.year != today.year]


def _entries(entries: Iterable[Entry], people: Collection[str]) -> Iterator[Item]:
    for entry in entries:
        item = dated.entry_of(entry, people) if people else dated.entry(entry)
        if item is not None:
            yield item


def _of(people: Collection[str], *named: str) -> bool:
    return not people or any(person in people for person in named)


def _place(item: Item) -> tuple[str, str]:
    return item.at[:19], item.id
