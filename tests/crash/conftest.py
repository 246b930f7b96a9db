"""What the crash suite shares: how long it runs, writers to kill, and a line that says what was counted.

`INFLUENCE_CRASH=full` runs every drill at its full length (`make crash`); else a short version of each.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from influence_tui.store import Store

WRITER = Path(__file__).parent / "writer.py"
FULL = os.environ.get("INFLUENCE_CRASH") == "full"


@pytest.fixture
def times() -> Callable[[int, int], int]:
    """A function that chooses between the short and the full number of trials."""
    return lambda short, full: full if FULL else short


@pytest.fixture
def opened() -> Callable[..., Store]:
    """A function that opens a journal below a folder, as one device."""

    def open_store(folder: Path, device: str = "laptop", journal: str = "journal") -> Store:
        return Store(str(folder / journal), str(folder / device), utc=lambda: datetime.now(UTC))

    return open_store


@pytest.fixture
def writer() -> Callable[..., "subprocess.Popen[bytes]"]:
    """A function that starts a process that writes and tells each acknowledged id on its standard output."""

    def start(how: str, folder: Path, *more: object) -> "subprocess.Popen[bytes]":
        root = str(Path(__file__).parents[2])
        environment = {**os.environ, "PYTHONPATH": root}
        call = [sys.executable, str(WRITER), how, str(folder), *map(str, more)]
        return subprocess.Popen(call, stdout=subprocess.PIPE, env=environment)

    return start
