"""Ways to keep one more entry, each timed call by call and interleaved with the others."""

import json
import os
import random
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from time import perf_counter, sleep

from tinydb import TinyDB

from influence_tui.domain.record import Document
from influence_tui.domain.ulid import new_id
from tests.bench.store_journals import Made, capture, entry

Way = Callable[[Document], None]
TEXT = "coffee with Dana about the vendor cap, she wants the draft by Friday; owes: comments by Thursday"


def interleaved(ways: dict[str, Way], rounds: int) -> dict[str, float]:
    """Do each way in turn, `rounds` times, and give each one's median in milliseconds."""
    chance = random.Random(3)
    people = [new_id(datetime.now(UTC)) for _ in range(9)]
    took: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            document = entry(TEXT, people, chance)
            start = perf_counter()
            way(document)
            took[name].append((perf_counter() - start) * 1000)
    return {name: median(times) for name, times in took.items()}


def raw(folder: Path) -> Way:
    """Append to a file and wait for the disk: what nobody can beat."""
    fd = os.open(folder / "raw", os.O_CREAT | os.O_APPEND | os.O_WRONLY)

    def write(document: Document) -> None:
        os.write(fd, json.dumps(document).encode() + b"\n")
        os.fsync(fd)

    return write


def sqlite(folder: Path) -> Way:
    """Insert into SQLite with a write-ahead log and synchronous FULL."""
    base = sqlite3.connect(folder / "base.sqlite")
    base.execute("pragma journal_mode = wal")
    base.execute("pragma synchronous = full")
    base.execute("create table entries (id text primary key, document text)")

    def write(document: Document) -> None:
        base.execute("insert into entries values (?, ?)", (new_id(datetime.now(UTC)), json.dumps(document)))
        base.commit()

    return write


def ours(made: Made) -> Way:
    """Write to the store as the app does: everything is in memory."""
    store = made.store()
    store.load()
    store.write(capture({"text": TEXT}))
    # A directory that changed within the last seconds is listed anew each time, which is not what is measured.
    sleep(2.1)

    def write(document: Document) -> None:
        store.write(capture(document))

    return write


def blind(made: Made) -> Way:
    """Write to the store as the shell does: nothing is read."""

    def write(document: Document) -> None:
        store = made.store()
        store.write(capture(document))
        store.close()

    return write


def stock(made: Made) -> Way:
    """Insert into TinyDB as it comes: one JSON file."""
    database = TinyDB(made.folder / "stock.json")
    with open(made.whole, encoding="utf-8") as file:
        whole = json.load(file)
    database.storage.write(
        {
            name: {str(number): document for number, document in enumerate(table.values(), 1)}
            for name, table in whole.items()
        }
    )
    table = database.table("entries")

    def write(document: Document) -> None:
        table.insert(document)

    return write
