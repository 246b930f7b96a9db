"""Several processes at once: every write is kept, and a counter that all of them raise is right."""

import subprocess
from collections.abc import Callable
from pathlib import Path

from influence_tui.store import Store

Writer = Callable[..., "subprocess.Popen[bytes]"]


def test_four_processes_with_a_shared_counter(
    tmp_path: Path,
    writer: Writer,
    opened: Callable[..., Store],
    times: Callable[[int, int], int],
    counted: Callable[[str], None],
) -> None:
    each = times(40, 400)
    processes = [writer("counter", tmp_path, number, each) for number in range(4)]
    told = [process.communicate()[0].split() for process in processes]
    assert [process.returncode for process in processes] == [0, 0, 0, 0]
    store = opened(tmp_path)
    assert len(store.tables["entries"]) == sum(map(len, told)) == 4 * each
    assert store.tables["counters"]["shared"] == {"n": 4 * each}
    assert store.problems == ()
    assert len(list(store.lines())) == 4 * each
    counted(f"4 × {each} writes, counter {4 * each}, none lost")


def test_writers_over_month_rollovers(
    tmp_path: Path,
    writer: Writer,
    opened: Callable[..., Store],
    times: Callable[[int, int], int],
    counted: Callable[[str], None],
) -> None:
    each = times(40, 240)
    processes = [writer("months", tmp_path, number, each) for number in range(4)]
    told = {word.decode() for process in processes for word in process.communicate()[0].split()}
    store = opened(tmp_path)
    assert told == store.tables["entries"].keys()
    assert len(told) == 4 * each
    assert store.problems == ()
    ats = [line.at for line in store.lines()]
    assert ats == sorted(set(ats))
    files = sorted(path.name for path in (tmp_path / "journal").glob("log/*/*.jsonl"))
    assert len(files) > 3
    counted(f"4 × {each} writes over {len(files)} months, none lost, each time above the one before")
