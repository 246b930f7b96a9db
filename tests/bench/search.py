"""Measures search against its goals and against other ways to search, in one run.

    python -m tests.bench.search [--queries FILE] [--corpus FILE] [--entries 100000]

FILE of `--queries` is JSON: a list of `{"query", "target", "kind"}`, where `target` is a pattern that marks right
entries of the corpus; FILE of `--corpus` is a journal as jrnl prints it. Both are found by INFLUENCE_TEST_DATA when
not given. Prints a table; never fails by a time.
"""

import argparse
import asyncio
import gc
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from influence_tui.search import Index, pack, unpack
from tests.bench.diary import corpus, entries, folder, made
from tests.bench.search_yardsticks import Finder, yardsticks
from tests.bench.searching import FILTERS, Asked, Journal, hand_queries, keystrokes, known_items

ROUNDS = 3
"""A key is timed so often, each time as if typed for the first time; the quickest counts, against other load."""


def main() -> None:
    """Measure and print."""
    asked = _arguments()
    diary, queries = asked.corpus or corpus(), asked.queries or folder() / "bench" / "search" / "queries.json"
    hand = hand_queries(queries)
    print(f"{'figure':58}{'reached':>20}{'goal':>16}")
    _quality("hand queries over the diary", Journal(entries(diary)), hand)
    own = Path(__file__).with_name("diary_queries.json")
    if not asked.queries and not asked.corpus:
        _quality("our own queries over the diary", Journal(entries(diary)), hand_queries(own))
    _row("build 36,000 entries", f"{_build(diary, 36_000):.2f} s", "<= 2 s")
    journal = Journal(made(diary, asked.entries))
    gc.collect()
    gc.freeze()
    _known(journal)
    _speed(journal, hand)
    _cache(journal.index)
    asyncio.run(_blocked(journal, [each.query for each in hand]))
    _others(journal, hand, Journal(entries(diary)))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--queries", type=Path)
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--entries", type=int, default=100_000)
    return parser.parse_args()


def _row(figure: str, reached: str, goal: str = "") -> None:
    print(f"{figure:58}{reached:>20}{goal:>16}", flush=True)


def _place(find: Finder, texts: dict[str, str], asked: Asked) -> int | None:
    """Give the place of the first right entry, from 0."""
    ids = find(asked.query)
    return next((place for place, each in enumerate(ids) if re.search(asked.target, texts[each])), None)


def _quality(title: str, journal: Journal, hand: Sequence[Asked]) -> None:
    def find(query: str) -> list[str]:
        return [hit.id for hit in journal.find(query, 10).hits]

    places = [(_place(find, journal.texts, each), each.kind) for each in hand]
    typos = [place for place, kind in places if kind == "typo"]
    _row(f"{title}: right entry in top ten", _share(place is not None for place, _ in places), ">= .94")
    _row(f"{title}: typo queries", _share(place is not None for place in typos), ">= .90")
    _row(f"{title}: right entry first", _share(place == 0 for place, _ in places), ">= .80")


def _share(held: Iterable[bool]) -> str:
    listed = list(held)
    return f"{sum(listed) / max(len(listed), 1):.3f} of {len(listed)}"


def _build(diary: Path, count: int) -> float:
    items = Journal(made(diary, count)).items
    best = 99.0
    for _ in range(ROUNDS):
        start = time.perf_counter()
        Index().add(items)
        best = min(best, time.perf_counter() - start)
    return best


def _known(journal: Journal) -> None:
    asked = known_items(journal.items, 400)
    held = [wanted in [hit.id for hit in journal.find(query, 10).hits] for query, wanted in asked]
    _row(f"known item with a typo, {len(journal.items):,} entries: top ten", _share(held), ">= .95")


def _speed(journal: Journal, hand: Sequence[Asked]) -> None:
    keys = list(keystrokes([each.query for each in hand] + [query for query, _ in known_items(journal.items, 40)]))
    filtered = [f"{FILTERS[place % len(FILTERS)]} {key}" for place, key in enumerate(keys)]
    _row(f"keystroke, {len(keys):,} of them: p50 / p95 / p99 ms", _percentiles(journal, keys), "2 / 7 / 12")
    _row("with filters: p50 / p95 / p99 ms", _percentiles(journal, filtered), "- / 16 / -")


def _percentiles(journal: Journal, keys: Sequence[str]) -> str:
    best = [99.0] * len(keys)
    for _ in range(ROUNDS):
        journal.index.memo.clear()
        for place, key in enumerate(keys):
            start = time.perf_counter()
            journal.find(key)
            best[place] = min(best[place], time.perf_counter() - start)
    ordered = sorted(best)
    return " / ".join(f"{ordered[int(len(ordered) * part)] * 1000:.1f}" for part in (0.5, 0.95, 0.99))


def _cache(index: Index) -> None:
    start = time.perf_counter()
    data = pack(index)
    packed = time.perf_counter() - start
    _row("snapshot: written as bytes", f"{packed:.2f} s")
    with tempfile.NamedTemporaryFile() as file:
        file.write(data)
        file.flush()
        alone = subprocess.run(
            [sys.executable, __file__.replace("search.py", "search_loading.py"), file.name],
            capture_output=True, text=True, check=True,
        ).stdout.split()  # fmt: skip
    _row(f"snapshot of {len(index):,}: read", f"{alone[0]} s", "<= .5 s")
    _row("memory of the index", f"{alone[1]} MB", "<= 50 MB")


async def _blocked(journal: Journal, queries: Sequence[str]) -> None:
    keys = list(keystrokes(queries))

    def build() -> None:
        for _ in Index().steps(journal.items):
            time.sleep(0.0005)  # as a worker should: lets the loop have the interpreter

    def ask() -> None:
        for key in keys:
            journal.find(key)

    data = pack(journal.index)
    _row("loop blocked at most, nothing else running", f"{await _longest(lambda: time.sleep(2)):.1f} ms")
    _row("loop blocked at most, while building", f"{await _longest(build):.1f} ms", "<= 16 ms")
    _row("loop blocked at most, while searching", f"{await _longest(ask):.1f} ms", "<= 16 ms")
    _row(
        "loop blocked at most, while reading a snapshot",
        f"{await _longest(lambda: unpack(data)):.1f} ms",
        "<= 16 ms",
    )
    _row(
        "loop blocked at most, while writing one",
        f"{await _longest(lambda: pack(journal.index)):.1f} ms",
        "<= 16 ms",
    )


async def _longest(work: Callable[[], object]) -> float:
    """Give the longest time, in milliseconds, by which a timer of the loop was late while a thread works."""
    late = 0.0

    async def tick() -> None:
        nonlocal late
        while True:
            start = time.perf_counter()
            await asyncio.sleep(0.001)
            late = max(late, time.perf_counter() - start - 0.001)

    ticking = asyncio.create_task(tick())
    await asyncio.to_thread(work)
    await asyncio.sleep(0.01)
    ticking.cancel()
    return late * 1000


def _others(journal: Journal, hand: Sequence[Asked], diary: Journal) -> None:
    print(f"\n{'yardstick':34}{'key p50 / p95 ms':>20}{'top ten':>16}{'typo':>14}{'first':>14}")
    keys = list(keystrokes([each.query for each in hand]))
    with tempfile.TemporaryDirectory() as place:
        fast, right = Path(place) / "many", Path(place) / "diary"
        fast.mkdir()
        right.mkdir()
        many, few = yardsticks(journal.items, fast), yardsticks(diary.items, right)
        for name, finder in many.items():
            judged = few[name]
            if isinstance(finder, str) or isinstance(judged, str):
                print(f"{name:34}{finder}")
                continue
            print(f"{name:34}{_timed(finder, keys):>20}{_judged(judged, diary, hand)}", flush=True)


def _timed(finder: Finder, keys: Sequence[str]) -> str:
    """Time some of the keys; as many as a few seconds allow."""
    times: list[float] = []
    for key in keys[:: max(len(keys) // 150, 1)]:
        start = time.perf_counter()
        finder(key)
        times.append(time.perf_counter() - start)
        if sum(times) > 15:
            break
    times.sort()
    return f"{times[len(times) // 2] * 1000:.1f} / {times[int(len(times) * 0.95)] * 1000:.1f}"


def _judged(finder: Finder, diary: Journal, hand: Sequence[Asked]) -> str:
    places = [(_place(finder, diary.texts, each), each.kind) for each in hand]
    typos = [place for place, kind in places if kind == "typo"]
    shares = ([place is not None for place, _ in places], [place is not None for place in typos],
              [place == 0 for place, _ in places])  # fmt: skip
    return "".join(f"{_share(share):>15}" for share in shares)


if __name__ == "__main__":
    main()
