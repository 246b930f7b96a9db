"""A real terminal: the program in tmux, looked at until it shows what is waited for."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

PATIENCE = 30.0
"""Seconds until a wait is given up."""
OFTEN = 0.02
"""Seconds between two looks."""


class Terminal:
    """One tmux server of its own, with the journal open in it."""

    def __init__(self, folder: Path, *, size: tuple[int, int] = (80, 24), name: str = "t") -> None:
        self.folder = folder
        self._socket = str(folder / f"{name}.sock")
        self._ended = folder / f"{name}.ended"
        self._ended.unlink(missing_ok=True)
        width, height = size
        program = f"{sys.executable} -m influence_tui; echo $? > {self._ended}"
        self._tmux("new-session", "-d", "-x", str(width), "-y", str(height), "sh", "-c", program)
        self._tmux("set", "-g", "status", "off")
        self._tmux("set", "-g", "remain-on-exit", "on")
        self._tmux("set", "-sg", "escape-time", "0")

    @property
    def places(self) -> Mapping[str, str]:
        """What the program's environment is, and nothing else."""
        return environment(self.folder)

    @property
    def screen(self) -> str:
        """What a person sees."""
        return self._tmux("capture-pane", "-p")

    def press(self, *keys: str) -> None:
        """Press keys by tmux's names for them, all in one write."""
        self._tmux("send-keys", *keys)

    def type(self, text: str) -> None:
        """Type a text in one write."""
        self._tmux("send-keys", "-l", text)

    def sees(self, *words: str) -> str:
        """Wait until all of these words are on the screen."""
        return wait(lambda: all(word in self.screen for word in words), " and ".join(words), lambda: self.screen)

    def sees_no(self, word: str) -> str:
        """Wait until a word is gone."""
        return wait(lambda: word not in self.screen, f"no {word}", lambda: self.screen)

    def program(self) -> int:
        """Give the process of the journal, which is the only child of the pane's shell."""
        shell = self._tmux("display-message", "-p", "#{pane_pid}").strip()
        found = subprocess.run(["pgrep", "-P", shell], check=True, capture_output=True, text=True)
        return int(found.stdout.split()[0])

    def ended(self) -> int:
        """Wait for the end of the program and give its exit code."""
        wait(lambda: self._ended.exists() and self._ended.read_text().strip(), "the end", lambda: self.screen)
        return int(self._ended.read_text())

    def close(self) -> None:
        """End the server."""
        self._tmux("kill-server", is_sure=False)

    def _tmux(self, *words: str, is_sure: bool = True) -> str:
        command = ["tmux", "-S", self._socket, "-f", os.devnull, *words]
        done = subprocess.run(command, check=is_sure, env=dict(self.places), capture_output=True, text=True)
        return done.stdout


def environment(folder: Path) -> dict[str, str]:
    """Give an environment in which the journal and all else is in a folder of the test's own."""
    places = {f"INFLUENCE_{name.upper()}": str(folder / name) for name in ("journal", "state", "config")}
    return {
        **places, "HOME": str(folder), "PATH": os.environ["PATH"], "USER": "alex", "LANG": "C.UTF-8",
        "TERM": "xterm-256color", "TZ": "Europe/Berlin",
    }  # fmt: skip


def shell(folder: Path, *words: str, text: str = "") -> str:
    """Call a command in the same journal; give what it prints."""
    done = subprocess.run(
        [sys.executable, "-m", "influence_tui", *words], check=True, env=environment(folder), input=text,
        capture_output=True, text=True,
    )  # fmt: skip
    return done.stdout


def wait(is_so: Callable[[], object], what: str, tell: Callable[[], str]) -> str:
    """Look until something is so; give what is seen then."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if is_so():
            return tell()
        time.sleep(OFTEN)
    raise AssertionError(f"waited in vain for {what}\n{tell()}")
