"""A process that writes to a journal until it is killed or done, and says what was acknowledged.

`python writer.py notes|counter|months FOLDER NUMBER`: each acknowledged record is a line `id` on standard output,
written in one call after the store returned.
"""

import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from tinydb.table import Document

from influence_tui.domain.change import Change, Edit
from influence_tui.store import Store


def notes(number: int) -> Iterator[Change]:
    """Give notes, a third of them over 100 KB, and edits of earlier ones."""
    random = Random(number)
    for count in range(100_000):
        name = f"{number}-{count}"
        text = "words " * (20_000 if random.random() < 1 / 3 else 20)
        yield Change(what="capture", edits=(Edit(table="entries", id=name, set={"text": text, "n": count}),))


def document(fields: dict[str, object], record_id: Any) -> Document:
    """Give a document with a text id."""
    return Document(fields, record_id)


def tell(word: str) -> None:
    """Say what was acknowledged, in one call, so that a kill leaves a whole word or none."""
    os.write(1, f"{word}\n".encode())


def write_notes(folder: str, number: int) -> None:
    """Write notes until killed; half of the runs fold the journal first, as the app does."""
    store = Store(f"{folder}/journal", f"{folder}/laptop", utc=lambda: datetime.now(UTC))
    if number % 2:
        store.load()
    for change in notes(number):
        store.write(change)
        tell(change.edits[0].id)


def write_counter(folder: str, number: int) -> None:
    """Write 400 records and raise a shared counter with each, reading it within the same turn."""
    store = Store(f"{folder}/journal", f"{folder}/laptop", utc=lambda: datetime.now(UTC))
    counters: Any = store.database.table("counters")
    entries: Any = store.database.table("entries")
    for count in range(int(sys.argv[4])):
        with store.database.change():
            found = counters.get(doc_id="shared") or {}
            counters.upsert(document({"n": found.get("n", 0) + 1}, "shared"))
            entries.insert(document({"n": count}, f"{number}-{count}"))
        tell(f"{number}-{count}")


def write_months(folder: str, number: int) -> None:
    """Write a record a day over two years; each process has its own idea of the day."""
    now = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=number)
    store = Store(f"{folder}/journal", f"{folder}/laptop", utc=lambda: now)
    for count in range(int(sys.argv[4])):
        now += timedelta(days=3, hours=number)
        store.write(
            Change(what="capture", edits=(Edit(table="entries", id=f"{number}-{count}", set={"n": count}),))
        )
        tell(f"{number}-{count}")


if __name__ == "__main__":
    WRITES = {"notes": write_notes, "counter": write_counter, "months": write_months}
    WRITES[sys.argv[1]](sys.argv[2], int(sys.argv[3]))
