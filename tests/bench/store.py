"""The store against its goals: `python -m tests.bench.store` prints each figure as a ratio to a yardstick of this run.

With INFLUENCE_TEST_DATA the entries are the diary's; without, made of a few words.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.bench import add
from tests.bench import store_writing as writing
from tests.bench.row import HEAD, Row
from tests.bench.store_journals import Made, capture, entry, large, small

HERE = Path(__file__).parent


def main() -> None:
    """Make the journals in a temporary folder, measure, print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=150, help="how often each way to write is timed")
    parser.add_argument("--opens", type=int, default=7, help="how often each opening is timed")
    parser.add_argument("--adds", type=int, default=15, help="how often each kind of add is timed")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        sizes = [small(Path(place)), large(Path(place))]
        print(HEAD)
        for row in [
            *written(sizes, options.rounds),
            *opened(sizes, options.opens),
            *refreshed(sizes[0]),
            grown(sizes[0]),
        ]:
            print(row, flush=True)
        for row in add.rows(options.adds):
            print(row, flush=True)


def written(sizes: list[Made], rounds: int) -> Iterator[Row]:
    """Time inserts: ours, as the app and as the shell do, against a raw append, SQLite and stock TinyDB."""
    ours = []
    for made in sizes:
        raw = writing.raw(made.folder)
        ways = {"raw": raw, "sqlite": writing.sqlite(made.folder), "ours": writing.ours(made)}
        found = writing.interleaved(ways, rounds)
        shell = writing.interleaved({"raw": raw, "shell": writing.blind(made)}, rounds)
        size = f"{made.documents:,} documents"
        yield Row(
            f"insert ÷ raw append + fsync ({found['raw']:.2f} ms), {size}", 1.5, found["ours"] / found["raw"]
        )
        yield Row(
            f"insert ÷ sqlite, WAL, FULL ({found['sqlite']:.2f} ms), {size}", 1.0, found["ours"] / found["sqlite"]
        )
        yield Row(
            f"the shell's insert, nothing read ÷ raw append + fsync, {size}", None, shell["shell"] / shell["raw"]
        )
        slow = writing.interleaved({"stock": writing.stock(made)}, 5)["stock"]
        least = 100 if made is sizes[0] else 3000
        yield Row(f"stock TinyDB insert ({slow:,.0f} ms) ÷ ours, {size}", least, slow / found["ours"], least=True)
        ours.append(found["ours"] / found["raw"])
    yield Row(f"insert at {sizes[1].documents:,} ÷ at {sizes[0].documents:,}, each ÷ raw", 1.2, ours[1] / ours[0])


def opened(sizes: list[Made], times: int) -> Iterator[Row]:
    """Time openings and memory, each in a process of its own."""
    for made, bound, room in zip(sizes, (2.0, 1.4), (25, 300), strict=True):
        took: dict[str, list[tuple[float, float]]] = {"json": [], "store": [], "book": []}
        for _ in range(times):
            for kind, found in took.items():
                path = made.whole if kind == "json" else made.folder / "journal"
                call = [
                    sys.executable,
                    str(HERE / "store_opening.py"),
                    kind,
                    str(path),
                    str(made.folder / "bench"),
                ]
                words = subprocess.run(call, check=True, capture_output=True, text=True).stdout.split()
                found.append((float(words[0]), float(words[1])))
        speed = {kind: median(time for time, _ in found) for kind, found in took.items()}
        size = f"{made.documents:,} documents"
        yield Row(
            f"open, records only ÷ json.load ({speed['json']:.0f} ms), {size}",
            bound,
            speed["store"] / speed["json"],
        )
        yield Row(f"open, with the Book ÷ json.load, {size}", bound, speed["book"] / speed["json"])
        yield Row(f"memory after opening, records only, {size}", room, median(m for _, m in took["store"]), " MB")
        yield Row(f"memory after opening, with the Book, {size}", room, median(m for _, m in took["book"]), " MB")


def refreshed(made: Made) -> Iterator[Row]:
    """Time looking for news of other processes: nothing, and one new record."""
    store, other = made.store(), made.store()
    store.load()
    other.load()
    # The directory must have been quiet for a while, or its time proves nothing.
    time.sleep(2.1)
    nothing, one = [], []
    for _ in range(200):
        store.refresh()
        start = time.perf_counter()
        store.refresh()
        nothing.append(time.perf_counter() - start)
        other.write(capture(entry(writing.TEXT, ["p"], random.Random(1))))
        start = time.perf_counter()
        store.refresh()
        one.append(time.perf_counter() - start)
    yield Row("refresh, nothing new", 0.03, median(nothing) * 1000, " ms")
    yield Row("refresh, one new record", 0.15, median(one) * 1000, " ms")


def grown(made: Made) -> Row:
    """Commit the newest month day by day, as a nightly sync does, and see what it costs."""
    folder = made.folder / "journal"
    newest = max(
        folder.glob("log/*/*.jsonl"), key=lambda file: file.stat().st_size if "2026-10" in file.name else 0
    )
    lines = newest.read_bytes().splitlines(keepends=True)
    git = ["git", "-C", str(folder), "-c", "user.name=bench", "-c", "user.email=bench@localhost"]
    newest.write_bytes(b"")
    subprocess.run([*git, "init", "-q"], check=True)
    before, days = 0, 30
    for day in range(days + 1):
        newest.write_bytes(b"".join(lines[: len(lines) * day // days]))
        subprocess.run([*git, "add", "-A"], check=True)
        subprocess.run([*git, "commit", "-q", "--allow-empty", "-m", str(day)], check=True)
        if not day:
            before = _size(folder / ".git")
    return Row(".git growth per daily commit", 30, (_size(folder / ".git") - before) / days / 1024, " KB")


def _size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


if __name__ == "__main__":
    main()
