"""kill -9 at random points: no acknowledged change is lost, and the journal always opens."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from random import Random

from influence_tui.store import Store
from influence_tui.store.check import check

Writer = Callable[..., "subprocess.Popen[bytes]"]


def test_killed_writers_lose_nothing_acknowledged(
    tmp_path: Path,
    writer: Writer,
    opened: Callable[..., Store],
    times: Callable[[int, int], int],
    counted: Callable[[str], None],
) -> None:
    random = Random(1)
    kills, acknowledged, torn = times(12, 1000), 0, 0
    told: set[str] = set()
    for number in range(kills):
        process = writer("notes", tmp_path, number)
        assert process.stdout is not None
        words = [process.stdout.readline() for _ in range(random.randrange(0, 6))]
        _wait_a_moment(random)
        process.kill()
        rest, _ = process.communicate()
        acked = {word.decode().strip() for word in words + rest.splitlines()} - {""}
        told |= acked
        acknowledged += len(acked)
        store = opened(tmp_path)
        entries = store.tables["entries"]
        assert told <= entries.keys(), told - entries.keys()
        assert all(len(str(entry["text"])) in (120, 120_000) for entry in entries.values())
        assert store.problems == ()
        store.close()
        if number % 40 == 39:
            torn += _start_afresh(tmp_path)
            told.clear()
    store = opened(tmp_path)
    assert all("lost/" in finding.file or "unfinished" in finding.sentence for finding in check(store).findings)
    store.close()
    torn += _start_afresh(tmp_path)
    counted(f"{kills} kills, {acknowledged} acknowledged changes, 0 lost; {torn} unfinished lines put aside")


def _wait_a_moment(random: Random) -> None:
    """Spin for up to 3 ms, so that the kill falls anywhere within a write."""
    for _ in range(random.randrange(60_000)):
        pass


def _start_afresh(folder: Path) -> int:
    """Begin a new journal, so that opening stays quick; say how many torn lines the old one had."""
    torn = len(list((folder / "journal").glob("lost/*")))
    shutil.rmtree(folder / "journal", ignore_errors=True)
    return torn
