"""Hands the journal on: as jrnl's plain text, and as jrnl's JSON with people, promises and goals beside it."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import msgspec

from influence_tui.domain.entry import Entry, Link, kind_of
from influence_tui.domain.goal import Goal, Outcome
from influence_tui.domain.person import ME, Person
from influence_tui.domain.promise import Promise
from influence_tui.domain.record import Record, fields, plain
from influence_tui.exchange.jrnl import DATED

TAG = re.compile(r"(?<!\S)[@#][-+*#/\w]+")
"""What jrnl counts as a tag."""

SETS = ("aliases", "tags")
"""Fields that grow, of which only the members say something."""

Name = Callable[[str], str]
"""Gives the name of a person by id."""

Shape = dict[str, object]


class Handed(msgspec.Struct, frozen=True, kw_only=True):
    """The records that an export carries, in the order they shall stand."""

    entries: Sequence[Entry] = ()
    people: Sequence[Person] = ()
    promises: Sequence[Promise] = ()
    goals: Sequence[Goal] = ()
    outcomes: Sequence[Outcome] = ()


def jrnl_text(entries: Iterable[Entry]) -> Iterator[str]:
    """Write entries as jrnl reads them: each a dated paragraph with a blank line behind it.

    A later line that itself looks dated moves in by one blank, else it would begin an entry of its own; a NUL has
    its picture, else the file would be taken for no text.
    """
    for entry in entries:
        first, *rest = entry.text.replace("\0", "\u2400").split("\n")
        star = " *" if "starred" in entry.tags else ""
        lines = [
            f"[{_moment(entry)}] {first}{star}",
            *(f" {line}" if DATED.match(line) else line for line in rest),
        ]
        yield "\n".join(lines).rstrip("\n") + "\n\n"


def json_export(handed: Handed, name: Name) -> Shape:
    """Shape an export as `jrnl --format json` does, each entry with its `id`, `at`, `text` and people.

    `people`, `promises` and `goals` stand beside `entries`; what is said of people is said by name.
    """
    entries = [_entry(entry, name) for entry in handed.entries]
    counted = Counter(tag for entry in handed.entries for tag in _tags(entry.text))
    return {
        "tags": dict(counted.most_common()),
        "entries": entries,
        "people": [_whole(person) for person in handed.people],
        "promises": [
            _whole(promise) | {"by": _who(promise.by, name), "to": _who(promise.to, name)}
            for promise in handed.promises
        ],
        "goals": [
            _whole(goal) | {"outcomes": [_whole(one) for one in handed.outcomes if one.goal == goal.id]}
            for goal in handed.goals
        ],
    }


def _entry(entry: Entry, name: Name) -> Shape:
    title, _, body = entry.text.partition("\n")
    return {
        "title": title,
        "body": body,
        "date": entry.at.strftime("%Y-%m-%d"),
        "time": entry.at.strftime("%H:%M"),
        "tags": _tags(entry.text),
        "starred": "starred" in entry.tags,
        "id": entry.id,
        "at": entry.at.isoformat(),
        "kind": kind_of(entry),
        "text": entry.text,
        "channel": entry.channel,
        "people": [
            {"id": link.person, "name": name(link.person), "present": link.present, "tone": link.tone}
            for link in _links(entry)
        ],
    }


def _links(entry: Entry) -> Iterable[Link]:
    """One link a person, the one that says they were there before one that only names them."""
    named = {link.person: link for link in entry.in_order()}
    return (named | {link.person: link for link in entry.present}).values()


def _whole(record: Record) -> Shape:
    values = {field.name: plain(getattr(record, field.name)) for field in fields(type(record))}
    return {"id": record.id} | {name: _shaped(name, value) for name, value in values.items()}


def _shaped(field: str, value: object) -> object:
    return list(value) if field in SETS and isinstance(value, Mapping) else value


def _who(person: str, name: Name) -> str:
    return ME if person == ME else name(person)


def _tags(text: str) -> list[str]:
    return list(dict.fromkeys(tag.lower() for tag in TAG.findall(text)))


def _moment(entry: Entry) -> str:
    return entry.at.strftime("%Y-%m-%d %H:%M:%S" if entry.at.second else "%Y-%m-%d %H:%M")
