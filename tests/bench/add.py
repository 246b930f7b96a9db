"""What a whole `influence add` costs: as a ratio to `python -c pass`, at four sizes of journal, and to the real jrnl.

Interleaved, medians: `python -m tests.bench.add` prints these rows alone.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median

from tests.bench import jrnl
from tests.bench.row import HEAD, Row
from tests.bench.store_journals import ten_years

GIVEN = ("Anna", "Boris", "Carla", "Dieter", "Edda", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Klara", "Levin")
SYLLABLES = ("ba", "der", "fin", "gol", "hart", "kam", "lor", "men", "nor", "pel", "rin", "sal", "tor", "vel")
NOTES = {
    "a known name": "Coffee with {name}: vendor cap raised",
    "two names and a promise": "1:1 with {name} and {other}, she will send the numbers by Friday #billing",
    "a typo": "Call with {typo} about the draft",
}
"""Kind of note → its text."""
TYPO = "a typo"
PEOPLE = (150, 5_000)
ENTRIES = (0, 100_000)
PASS = [sys.executable, "-c", "pass"]


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    print(HEAD)
    for row in rows(parser.parse_args().rounds):
        print(row, flush=True)


def rows(rounds: int) -> Iterator[Row]:
    """Measure every size, and an old journal beside jrnl's."""
    env: dict[str, str] = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    for people in PEOPLE:
        names = list(_names(people))
        ratios: dict[int, dict[str, float]] = {}
        for entries in ENTRIES:
            with tempfile.TemporaryDirectory() as place:
                notes = [f"Note {n}: call with {names[n % people]}." for n in range(entries)]
                home = env | _filled(Path(place), env, names, notes)
                found = _interleaved(_adds(names) | {"pass": PASS}, {"": home}, rounds)
                yardstick = found.pop("pass")
                ratios[entries] = {kind: took / yardstick for kind, took in found.items()}
                for kind, ratio in ratios[entries].items():
                    bound = 9.5 if kind == TYPO or people > PEOPLE[0] else 8.0
                    size = f"{people:,} people, {entries:,} entries"
                    yield Row(f"add, {kind} ÷ python -c pass ({yardstick:.0f} ms), {size}", bound, ratio)
        grown = median(ratios[ENTRIES[-1]][kind] / ratios[ENTRIES[0]][kind] for kind in NOTES)
        yield Row(f"add at {ENTRIES[-1]:,} entries ÷ at {ENTRIES[0]}, {people:,} people", 1.1, grown)
    yield from _beside_jrnl(env, rounds)


def _beside_jrnl(env: dict[str, str], rounds: int) -> Iterator[Row]:
    program = jrnl.program()
    if program is None:
        print("jrnl could not be installed, so it is not measured.", file=sys.stderr)
        return
    names = list(_names(PEOPLE[0]))
    with tempfile.TemporaryDirectory() as place, tempfile.TemporaryDirectory() as other:
        texts = [" ".join(text.split()) for text in ten_years()]
        home = env | _filled(Path(place), env, names, texts)
        beside = jrnl.journal(Path(other), texts)
        words = NOTES["a known name"].format(name=names[0])
        calls = {"ours": [*_program(), "add", words], "jrnl": [str(program), words]}
        found = _interleaved(calls, {"": home, "jrnl": beside}, rounds)
    figure = f"add ÷ jrnl's add ({found['jrnl']:.0f} ms), {len(texts):,} entries of a diary"
    yield Row(figure, 0.2, found["ours"] / found["jrnl"])


def _names(count: int) -> Iterator[str]:
    """Make so many names that differ."""
    width = len(SYLLABLES)
    for number in range(count):
        first, rest = GIVEN[number % len(GIVEN)], number // len(GIVEN)
        tail = "".join(SYLLABLES[(rest // width**place) % width] for place in range(4))
        yield f"{first} {tail.capitalize()}"


def _filled(folder: Path, env: dict[str, str], names: Sequence[str], texts: Sequence[str]) -> dict[str, str]:
    """Fill a journal in a folder; give the names by which a process finds it."""
    places = {f"INFLUENCE_{kind.upper()}": str(folder / kind) for kind in ("journal", "state", "config")}
    table, journal = folder / "people.tsv", folder / "journal.txt"
    table.write_text("name\n" + "\n".join(names) + "\n", encoding="utf-8")
    calls = [["import", str(table)], ["add", "the first note, which makes the cache"]]
    if texts:
        journal.write_text(jrnl.written(texts), encoding="utf-8")
        calls.insert(1, ["import", str(journal)])
    for words in calls:
        call = [sys.executable, "-m", "influence_tui", *words]
        subprocess.run(call, env={**env, **places}, check=True, capture_output=True)
    return places


def _adds(names: Sequence[str]) -> dict[str, list[str]]:
    name, other = names[0], names[1]
    typo = f"{name[:-3]}{name[-2]}{name[-3]}{name[-1]}"
    texts = {kind: text.format(name=name, other=other, typo=typo) for kind, text in NOTES.items()}
    return {kind: [*_program(), "add", text] for kind, text in texts.items()}


def _interleaved(
    calls: Mapping[str, Sequence[str]], homes: Mapping[str, Mapping[str, str]], rounds: int
) -> dict[str, float]:
    """Make each call in turn, in the environment of its name or that of none; give each one's median in milliseconds."""
    took: dict[str, list[float]] = {kind: [] for kind in calls}
    for _ in range(rounds + 1):
        for kind, call in calls.items():
            start = time.perf_counter()
            subprocess.run(call, env=homes.get(kind, homes[""]), check=True, capture_output=True)
            took[kind].append((time.perf_counter() - start) * 1000)
    return {kind: median(times[1:]) for kind, times in took.items()}


def _program() -> list[str]:
    script = Path(sys.executable).with_name("influence")
    is_installed = script.exists() and "PYTHONPATH" not in os.environ
    return [str(script)] if is_installed else [sys.executable, "-m", "influence_tui"]


if __name__ == "__main__":
    main()
