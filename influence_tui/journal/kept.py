"""What linking needs, kept in the state directory so that a quick note does not read the journal.

It is never the truth: it stands for the log up to certain offsets, takes in the lines after them, and is made
anew from the Book whenever a line does something that it cannot follow.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import msgspec

from influence_tui.domain.book import Book
from influence_tui.domain.change import Edit, patched
from influence_tui.domain.entry import Entry
from influence_tui.domain.fold import fold
from influence_tui.domain.goal import Goal
from influence_tui.domain.person import Person, Ruling
from influence_tui.domain.promise import OPEN_STATES, Promise
from influence_tui.domain.record import Document, document, record_of
from influence_tui.domain.references import day_of, named

FORMAT = 3
LATELY = 300
"""How many of the journal's newest entries tell who occurs with whom."""


class Kept(msgspec.Struct):
    """The cache, as it stands in its file."""

    format: int
    offsets: str
    """Where the log was left, as the store gave it, in JSON (its numbers are larger than msgpack has)."""
    names: bytes
    """The packed index of names; without what `touched` tells."""
    people: dict[str, msgspec.Raw]
    into: dict[str, str]
    named: dict[str, str]
    """Person's id → the day of the newest entry that names them."""
    rulings: dict[str, list[tuple[str, Document]]]
    goals: dict[str, Document]
    promises: dict[str, Document]
    recent: list[tuple[str, list[str]]]
    """Local time and people of the newest entries, oldest first."""
    touched: dict[str, Document | None] = {}
    """People changed since the names were packed: id → the document before, or none."""


def together_in(recent: Iterable[Sequence[str]], people: frozenset[str]) -> Mapping[str, int]:
    """Count with whom these people (one person and everyone merged into them) occur."""
    others: Counter[str] = Counter()
    for present in recent:
        if not people.isdisjoint(present):
            others.update(set(present) - people)
    return others


def keep(book: Book, offsets: Mapping[str, int], names: bytes) -> Kept:
    """Make the cache from the Book, which stands for the log up to these offsets."""
    everyone = list(book.every(Person))
    rulings: dict[str, list[tuple[str, Document]]] = {}
    for ruling in book.every(Ruling):
        rulings.setdefault(ruling.surface, []).append((ruling.id, document(ruling)))
    lately = [entry for entry_id in reversed(book.entry_ids()[:LATELY]) if (entry := book.get(Entry, entry_id))]
    return Kept(
        format=FORMAT,
        offsets=msgspec.json.encode(dict(offsets)).decode(),
        names=names,
        people={person.id: msgspec.Raw(msgspec.msgpack.encode(document(person))) for person in everyone},
        into={person.id: book.resolve(person.id) for person in everyone if person.into},
        named={person.id: last.isoformat() for person in everyone if (last := book.last_named(person.id))},
        rulings=rulings,
        goals={goal.id: document(goal) for goal in book.every(Goal)},
        promises={promise.id: document(promise) for promise in book.every(Promise) if promise.is_open},
        recent=[(entry.at.isoformat(), [link.person for link in entry.links.values()]) for entry in lately],
    )


def take_in(kept: Kept, edits: Iterable[Edit]) -> bool:
    """Follow the edits of one line; False when the cache cannot and must be made anew."""
    return all(_FOLLOW[edit.table](kept, edit) for edit in edits if edit.table in _FOLLOW)


def person_in(kept: Kept, person_id: str) -> Person | None:
    """Give the person of an id, after a merge the one who stays."""
    final = kept.into.get(person_id, person_id)
    raw = kept.people.get(final)
    return record_of(Person, final, msgspec.msgpack.decode(raw, type=Document)) if raw else None


def rulings_in(kept: Kept, surface: str) -> list[Ruling]:
    """Give what was ruled about a folded surface."""
    return [record_of(Ruling, ruling_id, stored) for ruling_id, stored in kept.rulings.get(surface, ())]


def goals_in(kept: Kept) -> dict[str, str]:
    """Give the folded short word of each goal → its id."""
    return {fold(str(stored["short"])): goal_id for goal_id, stored in kept.goals.items() if stored.get("short")}


def named_in(kept: Kept, person_id: str) -> date | None:
    """Give the day of the newest entry that names a person."""
    return day_of(kept.named.get(kept.into.get(person_id, person_id), ""))


def _person(kept: Kept, edit: Edit) -> bool:
    raw = kept.people.get(edit.id)
    before = msgspec.msgpack.decode(raw, type=Document) if raw else None
    if edit.delete or "into" in edit.set or "into" in edit.unset or (before is None and "name" not in edit.set):
        return False
    kept.touched.setdefault(edit.id, before)
    kept.people[edit.id] = msgspec.Raw(msgspec.msgpack.encode(patched(before or {}, edit)))
    return True


def _entry(kept: Kept, edit: Edit) -> bool:
    if edit.delete or "at" not in edit.set:
        return not (edit.delete or edit.unset or {"plan"} & edit.set.keys() or _links(edit.set))
    at = str(edit.set["at"])
    people = named(edit.set)
    for person in people:
        final = kept.into.get(person, person)
        kept.named[final] = max(at[:10], kept.named.get(final, ""))
    kept.recent.append((at, people))
    kept.recent.sort(key=lambda entry: entry[0])
    del kept.recent[:-LATELY]
    return True


def _links(paths: Mapping[str, object]) -> bool:
    return any(path.partition(".")[0] == "links" for path in paths)


def _ruling(kept: Kept, edit: Edit) -> bool:
    if edit.delete or "surface" not in edit.set:
        return False
    kept.rulings.setdefault(str(edit.set["surface"]), []).append((edit.id, dict(edit.set)))
    return True


def _goal(kept: Kept, edit: Edit) -> bool:
    if edit.delete:
        kept.goals.pop(edit.id, None)
    else:
        kept.goals[edit.id] = patched(kept.goals.get(edit.id, {}), edit)
    return True


def _promise(kept: Kept, edit: Edit) -> bool:
    known = edit.id in kept.promises
    if not known and "by" not in edit.set:
        return False
    after = patched(kept.promises.get(edit.id, {}), edit)
    kept.promises[edit.id] = after
    if edit.delete or after.get("state", "promised") not in OPEN_STATES:
        del kept.promises[edit.id]
    return True


_FOLLOW = {"people": _person, "entries": _entry, "rulings": _ruling, "goals": _goal, "promises": _promise}
