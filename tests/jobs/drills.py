"""Three drills that destroy journals elsewhere: a kill in the middle, a full disk, four shells at once.

Run by `make drills`, at full length and on ten thousand entries; the tests run a short version of each.
"""

import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from tests.jobs.shell import Done, Machine

ENTRIES = 10_000
KILLS = 200
ROUNDS = 25
SHELLS = 4
BALLAST = 64 * 1024
"""Bytes that a disk has left before it is filled up."""


def filled(home: Path, entries: int) -> Machine:
    """Make a machine whose journal has so many entries and knows the people of the jobs."""
    home.mkdir(parents=True, exist_ok=True)
    machine = Machine(home).know()
    first = datetime(2016, 1, 1, 9)
    lines = (
        f"[{first + timedelta(hours=8 * number):%Y-%m-%d %H:%M}] Note {number}: call with Omar.\n"
        for number in range(entries)
    )
    journal = home / "journal.txt"
    journal.write_text("\n".join(lines), encoding="utf-8")
    machine.do("import", str(journal))
    machine.do("add", "the first note of ours")
    return machine


def killed(machine: Machine, times: int) -> str:
    """Kill an add at a random moment, again and again: what was acknowledged is there, and the journal is whole."""
    chance, before = random.Random(1), _texts(machine)
    acknowledged: set[str] = set()
    typical = _seconds(machine)
    for number in range(times):
        text = f"killed note {number}"
        process = subprocess.Popen(
            [sys.executable, "-m", "influence_tui", "add", text], env=machine.env, stdout=subprocess.PIPE
        )
        try:
            process.wait(chance.uniform(0.3, 1.1) * typical)
        except subprocess.TimeoutExpired:
            process.kill()
        out, _ = process.communicate()
        acknowledged |= {text} if out.startswith(b"Saved") else set()
    machine.do("add", "after the kills")  # mends what the last kill left unfinished
    after = _texts(machine)
    assert before <= after, "older notes are gone"
    assert acknowledged <= after, "an acknowledged note is gone"
    assert _is_whole(machine.try_("check"))
    return (
        f"{times} kills: {len(acknowledged)} acknowledged, {len(acknowledged - after)} lost, the journal is whole"
    )


def full_disk(machine: Machine) -> str:
    """Fill the disk and add: the journal is untouched, one plain sentence says why, and the text is kept."""
    log = {path: path.read_bytes() for path in (machine.journal / "log").rglob("*.jsonl")}
    text = "this must not be lost " * 400  # more than what is left of the file's last block
    done = machine.try_("add", text)
    assert done.code == 3, done
    assert "The disk is full" in done.err, done
    assert "Saved" not in done.out, done
    assert {path: path.read_bytes() for path in log} == log, "the journal was touched"
    assert text.strip() in done.err + _draft(done), "the text is gone"
    return f"disk full: {len(log)} files untouched, exit code 3, the text is in a draft or on stderr"


def at_once(machine: Machine, rounds: int) -> str:
    """Let four shells add at the same moment: all four are there."""
    kept = 0
    for number in range(rounds):
        texts = [f"shell {shell} in round {number}" for shell in range(SHELLS)]
        running = [
            subprocess.Popen([sys.executable, "-m", "influence_tui", "add", text], env=machine.env, stdout=-3)
            for text in texts
        ]
        assert [process.wait() for process in running] == [0] * SHELLS
        kept += len(_texts(machine) & set(texts))
    assert kept == rounds * SHELLS, kept
    return f"{SHELLS} shells at once, {rounds} rounds: {kept} of {rounds * SHELLS} notes are there"


@contextmanager
def small_disk(machine: Machine) -> Iterator[bool]:
    """Move a machine's journal to a disk of its own, all but full; False where it may not be mounted."""
    place, aside = machine.journal, machine.home / "aside"
    size = sum(path.stat().st_size for path in place.rglob("*.jsonl")) + 2 * BALLAST
    place.rename(aside)
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size // 4096 * 4 + 64}k,mode=700", "tmpfs", str(place)]
    mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    try:
        if mounted:
            shutil.copytree(aside, place, dirs_exist_ok=True)
            fill(place / "ballast")
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", "-l", str(place)], check=True)
        place.rmdir()
        aside.rename(place)


def fill(path: Path) -> None:
    """Write to a file until the disk is full."""
    with open(path, "wb", buffering=0) as file:
        try:
            while file.write(b"x" * 512):
                pass
        except OSError:
            return


def _draft(done: Done) -> str:
    """Read the draft that a refusal names."""
    named = [line.rpartition(" ")[2] for line in done.err.splitlines() if "is kept in" in line]
    return Path(named[0]).read_text(encoding="utf-8") if named else ""


def _texts(machine: Machine) -> set[str]:
    return {item["text"] for item in machine.json("show")["timeline"]}


def _is_whole(done: Done) -> bool:
    """Say whether a check finds nothing but bytes that a kill left and that were put aside."""
    return done.code == 0 or all(line.startswith("lost/") for line in done.out.splitlines())


def _seconds(machine: Machine) -> float:
    start = datetime.now()
    machine.do("add", "how long it takes")
    return (datetime.now() - start).total_seconds()


def main() -> None:
    """Run the drills at full length and say what came of each."""
    with tempfile.TemporaryDirectory() as folder:
        machine = filled(Path(folder) / "machine", ENTRIES)
        print(f"a journal of {ENTRIES:,} entries")
        print(killed(machine, KILLS))
        with small_disk(machine) as mounted:
            print(full_disk(machine) if mounted else "disk full: left out, only root may mount a small disk")
        print(at_once(machine, ROUNDS))


if __name__ == "__main__":
    main()
