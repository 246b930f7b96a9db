"""Labelled notes and the people in them, read from the benchmark's form, and a journal just large enough to link with."""

import csv
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from influence_tui.domain.person import Person, Ruling
from influence_tui.linking.found import Found
from influence_tui.linking.known import Me
from influence_tui.linking.link import surface_key
from influence_tui.linking.names import Names


class Mention(NamedTuple):
    """A labelled span: whom it names; none when nobody can tell."""

    start: int
    end: int
    surface: str
    id: str | None
    optional: bool
    candidates: tuple[str, ...]


class Case(NamedTuple):
    """A note with its day and its labels."""

    day: date
    text: str
    mentions: tuple[Mention, ...]


def read_cases(path: Path) -> list[Case]:
    """Read labelled notes (JSON)."""
    return [
        Case(
            date.fromisoformat(note["date"]),
            note["text"],
            tuple(_mention(mention) for mention in note["mentions"]),
        )
        for note in json.loads(path.read_text(encoding="utf-8"))
    ]


def _mention(raw: Mapping[str, object]) -> Mention:
    start, end, named, candidates = raw["start"], raw["end"], raw["id"], raw.get("candidates") or []
    assert isinstance(start, int)
    assert isinstance(end, int)
    assert isinstance(candidates, list)
    known = str(named) if named not in (None, "NIL") else None
    return Mention(start, end, str(raw["surface"]), known, bool(raw.get("optional")), tuple(map(str, candidates)))


def read_roster(path: Path) -> list[Person]:
    """Read people (tab-separated: id, name, aliases; perhaps email, handle, org, title)."""
    with path.open(encoding="utf-8", newline="") as lines:
        return [_person(row) for row in csv.DictReader(lines, delimiter="\t")]


def _person(row: Mapping[str, str | None]) -> Person:
    contact = {row[sort]: sort for sort in ("email", "handle") if row.get(sort)}
    return Person(
        id=row["id"] or "",
        name=row["name"] or "",
        aliases={alias.strip(): 1 for alias in (row.get("aliases") or "").split(";") if alias.strip()},
        organization=row.get("org") or "",
        role=row.get("title") or "",
        contact={address: sort for address, sort in contact.items() if address},
    )


def owner(people: Sequence[Person]) -> Me:
    """Give the owner of such a journal: one of the organization that most people are of."""
    counted = Counter(person.organization for person in people if person.organization)
    return Me(name="", organization=counted.most_common(1)[0][0] if counted else "")


class Journal:
    """People, and what earlier notes and answers taught about them."""

    def __init__(self, people: Iterable[Person]) -> None:
        self.people = {person.id: person for person in people}
        self.names = Names.of(self.people.values())
        self._last: dict[str, date] = {}
        self._rulings: dict[str, list[Ruling]] = defaultdict(list)
        self._together: dict[str, Counter[str]] = defaultdict(Counter)

    def person(self, person_id: str) -> Person | None:
        return self.people.get(person_id)

    def last_named(self, person_id: str) -> date | None:
        return self._last.get(person_id)

    def rulings(self, surface: str) -> Sequence[Ruling]:
        return self._rulings.get(surface, ())

    def together(self, person_id: str) -> Mapping[str, int]:
        return self._together.get(person_id, {})

    def learn(self, case: Case, found: Sequence[Found]) -> None:
        """Take in what was linked (right or wrong) and what its owner answers to what was asked."""
        here: set[str] = set()
        for one in found:
            truth = next((mention for mention in case.mentions if overlap(mention, one)), None)
            if one.state == "linked" and one.person:
                here.add(one.person)
            elif truth is not None and truth.id:
                here.add(truth.id)
                self._rule(one.surface, truth.id, "yes", case.day)
            elif truth is None:
                for candidate in one.candidates:
                    self._rule(one.surface, candidate.person, "not here", case.day)
        for person in here:
            self._last[person] = max(case.day, self._last.get(person, case.day))
            self._together[person].update(here - {person})

    def _rule(self, surface: str, person: str, ruling: str, day: date) -> None:
        known = self._rulings[surface_key(surface)]
        known.append(
            Ruling(id=str(len(known)), surface=surface_key(surface), person=person, ruling=ruling, day=day)
        )


def overlap(mention: Mention, found: Found) -> bool:
    """Say whether a label and a find share a character."""
    return mention.start < found.end and found.start < mention.end


_MARK = re.compile(r"\[([^\[\]|]+)\|([\w]+)\]|\{([^{}|]+)\|([\w,]+)\}|\(([^()|]+)\|([\w]+)\)")


def read_marked(path: Path) -> list[Case]:
    """Read notes whose names are marked in the text: `[words|id]`, `{words|id,id}` (ask), `(words|id)`
    (optional); `\\n` stands for the end of a line.
    """
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return [_marked(*line.split("\t", 1)) for line in lines]


def _marked(day: str, marked: str) -> Case:
    marked = marked.replace("\\n", "\n")
    text, mentions, at = "", [], 0
    for match in _MARK.finditer(marked):
        sure, person, asked, several, loose, other = match.groups()
        text += marked[at : match.start()]
        surface = sure or asked or loose
        candidates = tuple(several.split(",")) if several else ()
        mentions.append(
            Mention(len(text), len(text) + len(surface), surface, person or other, bool(loose), candidates)
        )
        text, at = text + surface, match.end()
    return Case(date.fromisoformat(day), text + marked[at:], tuple(mentions))
