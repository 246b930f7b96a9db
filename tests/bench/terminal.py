"""What a key costs in a terminal: `python -m tests.bench.terminal` (bytes, milliseconds; start against a minimal app).

Each program runs in a pty of 120 × 36. A key is written when the program has been quiet, and timed to its last byte.
The journal has ten years of entries and ten thousand people; its first frame may take 1.5 of a minimal app's.
"""

import fcntl
import os
import pty
import select
import struct
import sys
import tempfile
import termios
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from signal import SIGKILL
from statistics import median
from time import perf_counter
from typing import NamedTuple

from tests.bench.store_journals import ten_years, written

PROGRAMS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "terminal_programs.py")
SIZE = (120, 36)
QUIET = 0.04
"""Seconds of silence that end the output of a key."""
REST = 0.4
"""Seconds of silence that end what a screen has to say when it comes."""
DOWN = b"\x1b[B"
SENTENCE = b"Coffee with Dana Reyes about the vendor cap and the audit. She will send the analysis by Friday."
REPEATS = 5
PEOPLE = 10_000
IDLE = 20
"""Seconds in which the app is watched doing nothing."""


class Case(NamedTuple):
    """A program and what is pressed in it."""

    name: str
    program: str
    """One of `terminal_programs`, or `app`: the journal itself."""
    keys: tuple[bytes, ...] = ()
    before: tuple[bytes, ...] = ()
    """Pressed first, not measured."""
    goal: str = ""


def _typed(text: bytes) -> tuple[bytes, ...]:
    return tuple(bytes([byte]) for byte in text)


CASES = (
    Case("a minimal app", "minimal"),
    Case("a list of 10,000 rows alone", "framed", (DOWN,) * 100),
    Case("a text field alone", "text", _typed(SENTENCE)),
    Case("the journal: moving among 10,000 people", "app", (DOWN,) * 60, (b"3",), "500 B, p95 8 ms"),
    Case("the journal: typing in capture", "app", _typed(SENTENCE), (b"c",), "350 B, p95 8 ms"),
    Case(
        "the journal: another screen", "app", _typed(b"12341234123412341234"), _typed(b"1234"), "12 KB, p95 50 ms"
    ),
)


@dataclass
class Run:
    """What was measured of one program."""

    start: list[float] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    times: list[float] = field(default_factory=list)


class Program:
    """A program in a pty."""

    def __init__(self, name: str, places: Mapping[str, str]) -> None:
        self.begun = perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", SIZE[1], SIZE[0], 0, 0))
            env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
            env |= {"TERM": "xterm-256color", "COLORTERM": "truecolor", **places}
            program = ["-m", "influence_tui"] if name == "app" else [PROGRAMS, name]
            os.execve(sys.executable, [sys.executable, *program], env)

    def output(self, first: float, then: float) -> Iterator[tuple[float, bytes]]:
        """Give the chunks until `then` seconds of silence; the first may take `first` seconds."""
        wait = first
        while select.select([self.fd], [], [], wait)[0]:
            try:
                data = os.read(self.fd, 1 << 16)
            except OSError:
                return
            yield perf_counter(), data
            wait = then

    def first_frame(self) -> float:
        """Give the seconds until the first text stood on the screen, and wait until all is quiet."""
        chunks = list(self.output(20, 0.4))
        return next(moment for moment, data in chunks if len(data) > 500) - self.begun

    def press(self, key: bytes) -> tuple[int, float]:
        """Write a key; give the bytes that came of it and the seconds to the last one."""
        begun = perf_counter()
        os.write(self.fd, key)
        chunks = list(self.output(0.4, QUIET))
        return sum(len(data) for _, data in chunks), (chunks[-1][0] if chunks else begun) - begun

    def end(self) -> None:
        """End the program."""
        os.kill(self.pid, SIGKILL)
        os.close(self.fd)
        os.waitpid(self.pid, 0)


def measure(case: Case, places: Mapping[str, str], run: Run) -> None:
    """Run one program once."""
    program = Program(case.program, places)
    try:
        run.start.append(program.first_frame())
        for key in case.before:
            os.write(program.fd, key)
            list(program.output(REST, REST))
        for key in case.keys:
            size, seconds = program.press(key)
            run.sizes.append(size)
            run.times.append(seconds * 1e3)
    finally:
        program.end()


def idle(places: Mapping[str, str]) -> tuple[float, float]:
    """Give the bytes a minute and the share of a core (%) that the journal takes while nothing happens."""
    program = Program("app", places)
    try:
        program.first_frame()
        list(program.output(12, 12))  # the index of words is being made
        before = _cpu(program.pid)
        size = sum(len(data) for _, data in program.output(IDLE, IDLE))
        return size * 60 / IDLE, (_cpu(program.pid) - before) / IDLE * 100
    finally:
        program.end()


def _cpu(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def p95(values: list[float]) -> float:
    """Give the value that 95 of 100 do not exceed."""
    return sorted(values)[-(-len(values) * 95 // 100) - 1]


def main() -> None:
    """Measure all programs in turn, so that noise hits all alike."""
    runs = {case.name: Run() for case in CASES}
    with tempfile.TemporaryDirectory() as folder:
        journal = written(Path(folder), ten_years(), PEOPLE)
        places = {"INFLUENCE_JOURNAL": f"{journal.folder}/journal", "INFLUENCE_CONFIG": f"{folder}/config.toml"}
        places["INFLUENCE_STATE"] = f"{folder}/state"
        for number in range(REPEATS + 1):
            for case in CASES:
                # The first round, in which caches are made, does not count.
                measure(case, places, runs[case.name] if number else Run())
        # In a state of its own: a draft that a killed capture left would be told of, which takes bytes.
        sent, busy = idle(places | {"INFLUENCE_STATE": f"{folder}/idle"})
    yardstick = median(runs[CASES[0].name].start)
    print(
        "| program | first frame ÷ minimal | bytes a key | ms a key, median / p95 | goal |\n|---|---|---|---|---|"
    )
    for case in CASES:
        run = runs[case.name]
        keys = f"{median(run.sizes):,.0f} | {median(run.times):.1f} / {p95(run.times):.1f}" if run.sizes else " | "
        print(f"| {case.name} | {median(run.start) / yardstick:.2f} | {keys} | {case.goal} |")
    print(f"| the journal: idle, a minute | | {sent:,.0f} | {busy:.1f} % of a core | 0 B, .3 % |")


if __name__ == "__main__":
    main()
