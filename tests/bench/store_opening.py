"""Measures one opening in a process of its own: `store_opening.py json|store|book JOURNAL_OR_FILE STATE`.

Prints milliseconds and MB over what the process held before.
"""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from influence_tui.domain.book import Book
from influence_tui.store import Store

PAGE_KB = 4


def held() -> float:
    """Give the memory of this process in MB."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE_KB / 1024


def main() -> None:
    """Open once and say what it took."""
    kind, path, state = sys.argv[1:]
    before, start = held(), perf_counter()
    kept: object
    if kind == "json":
        with open(path, encoding="utf-8") as file:
            kept = json.load(file)
    else:
        store = Store(path, state, utc=lambda: datetime.now(UTC))
        store.load()
        kept = (store, Book(store.tables) if kind == "book" else None)
    print((perf_counter() - start) * 1000, held() - before, len(str(type(kept))))


if __name__ == "__main__":
    main()
