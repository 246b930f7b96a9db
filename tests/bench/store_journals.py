"""Journals for the store's bench: the diary with 300 people, and ten years of 100,000 entries with 5,000 people."""

import json
import os
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from influence_tui.domain.change import Change, Edit
from influence_tui.domain.record import Document
from influence_tui.domain.ulid import new_id
from influence_tui.store import Store
from tests.bench import diary

WORDS = (
    "met",
    "Dana",
    "about",
    "the",
    "vendor",
    "cap",
    "draft",
    "and",
    "coffee",
    "said",
    "yes",
    "billing",
    "team",
)
"""What entries are made of where there is no diary."""

CHANNELS = ("meeting", "1:1", "call", "coffee", "message", "")


class Made(NamedTuple):
    """A journal on disk, and the same records as one JSON file."""

    folder: Path
    whole: Path
    documents: int

    def store(self, device: str = "bench") -> Store:
        """Open it as a device."""
        return Store(str(self.folder / "journal"), str(self.folder / device), utc=lambda: datetime.now(UTC))


def small(folder: Path) -> Made:
    """Make the diary's journal: about 3,400 entries and 300 people."""
    return written(folder / "small", ten_years(), people=300)


def ten_years() -> list[str]:
    """Give the texts of a diary's days, about 3,400 of 350 words; made of a few words where there is none."""
    if diary.VARIABLE in os.environ:
        return [piece.text for piece in diary.entries(diary.corpus())]
    return _texts(3400, 300)


def large(folder: Path) -> Made:
    """Make ten years of a busy journal: 100,000 entries and 5,000 people."""
    if diary.VARIABLE in os.environ:
        texts = [piece.text for piece in diary.made(diary.corpus(), 100_000)]
    else:
        texts = _texts(100_000, 20)
    return written(folder / "large", texts, people=5000)


def entry(text: str, people: list[str], chance: random.Random) -> Document:
    """Make one entry's document, with two people in it."""
    links = {
        new_id(datetime.now(UTC)): {
            "person": chance.choice(people),
            "start": at,
            "end": at + 4,
            "surface": "Dana",
            "present": True,
        }
        for at in (0, 9)
    }
    return {
        "at": "2026-11-23T14:05:00+01:00",
        "zone": "Europe/Berlin",
        "text": text,
        "channel": chance.choice(CHANNELS),
        "links": links,
    }


def capture(document: Document) -> Change:
    """Make the change that adds an entry."""
    return Change(what="capture", edits=(Edit(table="entries", id=new_id(datetime.now(UTC)), set=document),))


def written(folder: Path, texts: list[str], people: int) -> Made:
    """Write the journal with a clock that spreads its lines over ten years, then the same as one file."""
    now = datetime(2016, 11, 23, tzinfo=UTC)
    step = timedelta(days=3650) / (len(texts) + people)

    def utc() -> datetime:
        nonlocal now
        now += step
        return now

    store = Store(str(folder / "journal"), str(folder / "bench"), utc=utc)
    for month in _months(list(_changes(texts, people)), 120):
        with store.writer.turn(blind=True):
            for change in month:
                store.database.do(change)
    store.close()
    tables = store.tables
    whole = folder / "whole.json"
    whole.write_text(json.dumps(tables), encoding="utf-8")
    return Made(folder, whole, sum(map(len, tables.values())))


def _changes(texts: list[str], people: int) -> Iterator[Change]:
    chance = random.Random(7)
    ids = [new_id(datetime.now(UTC)) for _ in range(people)]
    for number, person in enumerate(ids):
        fields: Document = {
            "name": f"Person {number}",
            "role": "Engineer",
            "organization": f"Company {number % 60}",
        }
        fields |= {"aliases": {f"P{number}": 1}, "circle": chance.choice(("core", "close", "wide"))}
        yield Change(what="add person", edits=(Edit(table="people", id=person, set=fields),))
    for text in texts:
        yield capture(entry(text, ids, chance))


def _months(changes: list[Change], count: int) -> Iterator[list[Change]]:
    size = len(changes) // count + 1
    for start in range(0, len(changes), size):
        yield changes[start : start + size]


def _texts(count: int, words: int) -> list[str]:
    chance = random.Random(7)
    return [" ".join(chance.choices(WORDS, k=words)) for _ in range(count)]
