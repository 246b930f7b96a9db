"""What a whole `influence add` costs, as a ratio to `python -c pass` of the same run, at four sizes of journal.

Interleaved, medians. Run with `--rounds`, `--entries` and `--people` to change what is measured.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

GIVEN = ("Anna", "Boris", "Carla", "Dieter", "Edda", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Klara", "Levin")
SYLLABLES = ("ba", "der", "fin", "gol", "hart", "kam", "lor", "men", "nor", "pel", "rin", "sal", "tor", "vel")
NOTES = {
    "known name": "Coffee with {name}: vendor cap raised",
    "two names, promise": "1:1 with {name} and {other}, she will send the numbers by Friday #billing",
    "typo": "Call with {typo} about the draft",
}
"""Kind of note → its text."""


def main() -> None:
    """Measure and print the table."""
    options = _options()
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    print(f"{'people':>7} {'entries':>8}  {'note':20} {'ms':>6} {'÷ pass':>7}")
    for people in options.people:
        for entries in options.entries:
            with tempfile.TemporaryDirectory() as folder:
                env = environment | _places(Path(folder))
                names = list(_names(people))
                _fill(Path(folder), env, names, entries)
                _report(people, entries, _measured(env, names, options.rounds))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--people", type=int, nargs="+", default=[150, 5_000])
    parser.add_argument("--entries", type=int, nargs="+", default=[0, 100_000])
    return parser.parse_args()


def _places(folder: Path) -> dict[str, str]:
    kinds = ("journal", "state", "config")
    return {f"INFLUENCE_{kind.upper()}": str(folder / kind) for kind in kinds}


def _names(count: int) -> Sequence[str]:
    """Make so many names that differ."""
    width = len(SYLLABLES)
    made = []
    for number in range(count):
        first, rest = GIVEN[number % len(GIVEN)], number // len(GIVEN)
        tail = "".join(SYLLABLES[(rest // width**place) % width] for place in range(4))
        made.append(f"{first} {tail.capitalize()}")
    return made


def _fill(folder: Path, env: Mapping[str, str], names: Sequence[str], entries: int) -> None:
    table = folder / "people.tsv"
    table.write_text("name\n" + "\n".join(names) + "\n", encoding="utf-8")
    _run(env, "import", str(table))
    if entries:
        journal = folder / "journal.txt"
        with journal.open("w", encoding="utf-8") as file:
            for number in range(entries):
                day = f"{2000 + number // 4380:04}-{number // 365 % 12 + 1:02}-{number % 28 + 1:02}"
                file.write(
                    f"[{day} 09:{number % 60:02}] Note {number}: call with {names[number % len(names)]}.\n\n"
                )
        _run(env, "import", str(journal))
    _run(env, "add", "the first note, which makes the cache")


def _measured(env: Mapping[str, str], names: Sequence[str], rounds: int) -> dict[str, list[float]]:
    """Time each kind of note and the yardstick, in turns."""
    name, other = names[0], names[1]
    typo = f"{name[:-3]}{name[-2]}{name[-3]}{name[-1]}"
    calls = {kind: ["add", text.format(name=name, other=other, typo=typo)] for kind, text in NOTES.items()}
    times: dict[str, list[float]] = {"pass": [], **{kind: [] for kind in calls}}
    for _ in range(rounds):
        times["pass"].append(_timed([sys.executable, "-c", "pass"], env))
        for kind, words in calls.items():
            times[kind].append(_timed([*_program(), *words], env))
    return times


def _program() -> list[str]:
    script = Path(sys.executable).with_name("influence")
    return (
        [str(script)]
        if script.exists() and "PYTHONPATH" not in os.environ
        else [sys.executable, "-m", "influence_tui"]
    )


def _run(env: Mapping[str, str], *words: str) -> None:
    subprocess.run([sys.executable, "-m", "influence_tui", *words], env=env, check=True, capture_output=True)


def _timed(call: list[str], env: Mapping[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(call, env=env, check=True, capture_output=True)
    return (time.perf_counter() - start) * 1000


def _report(people: int, entries: int, times: Mapping[str, list[float]]) -> None:
    yardstick = statistics.median(times["pass"])
    for kind, measured in times.items():
        middle = statistics.median(measured)
        print(f"{people:7,} {entries:8,}  {kind:20} {middle:6.1f} {middle / yardstick:7.2f}", flush=True)


if __name__ == "__main__":
    main()
