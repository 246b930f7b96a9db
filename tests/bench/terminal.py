"""What a key costs in a terminal: `python -m tests.bench.terminal` (bytes, milliseconds; start against a minimal app).

Each program runs in a pty of 120 × 36. A key is written when the program has been quiet, and timed to its last byte.
"""

import fcntl
import os
import pty
import select
import struct
import sys
import termios
from collections.abc import Iterator
from dataclasses import dataclass, field
from signal import SIGKILL
from statistics import median
from time import perf_counter

PROGRAMS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "terminal_programs.py")
SIZE = (120, 36)
QUIET = 0.04
"""Seconds of silence that end the output of a key."""
DOWN = b"\x1b[B"
SENTENCE = b"Coffee with Dana Reyes about the vendor cap and the audit. She will send the analysis by Friday."
CASES = (("minimal", ()), ("framed", (DOWN,) * 100), ("text", tuple(bytes([byte]) for byte in SENTENCE)))
REPEATS = 5


@dataclass
class Run:
    """What was measured of one program."""

    start: list[float] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    times: list[float] = field(default_factory=list)


class Program:
    """A program in a pty."""

    def __init__(self, name: str) -> None:
        self.begun = perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", SIZE[1], SIZE[0], 0, 0))
            env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
            env |= {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
            os.execve(sys.executable, [sys.executable, PROGRAMS, name], env)

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


def measure(name: str, keys: tuple[bytes, ...], run: Run) -> None:
    """Run one program once."""
    program = Program(name)
    try:
        run.start.append(program.first_frame())
        for key in keys:
            size, seconds = program.press(key)
            run.sizes.append(size)
            run.times.append(seconds * 1e3)
    finally:
        program.end()


def p95(values: list[float]) -> float:
    """Give the value that 95 of 100 do not exceed."""
    return sorted(values)[-(-len(values) * 95 // 100) - 1]


def main() -> None:
    """Measure all programs in turn, so that noise hits all alike."""
    runs = {name: Run() for name, _ in CASES}
    for _ in range(REPEATS):
        for name, keys in CASES:
            measure(name, keys, runs[name])
    yardstick = median(runs["minimal"].start)
    print("program   first frame ÷ minimal   bytes a key (median)   ms a key (median, p95)")
    for name, run in runs.items():
        start = f"{median(run.start) * 1e3:6.0f} ms {median(run.start) / yardstick:8.2f}"
        keys_cost = (
            f"{median(run.sizes):16.0f} {median(run.times):16.1f} {p95(run.times):8.1f}" if run.sizes else ""
        )
        print(f"{name:8} {start}{keys_cost}")


if __name__ == "__main__":
    main()
