"""What each room costs to import: nothing that it need not have, and nothing done meanwhile."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from functools import cache

import pytest

import influence_tui
from tests.unit.test_arrows import ARROWS, modules, room

LATE = frozenset(("rapidfuzz", "dateutil", "icalendar", "pyrage", "platformdirs", "importlib.metadata"))
"""What is imported when it is first needed, and by no room before."""
APP = frozenset(("textual", "rich", "asyncio"))
"""What only the app needs."""

HEAVY: Mapping[str, frozenset[str]] = {
    "cli": APP,
    "store": APP | {"click"},
    "journal": APP | {"click"},
}
"""Room → what it has no need of beside LATE; every other room needs neither the app, the shell nor the store."""
BARE = APP | {"click", "tinydb"}
TEXTUALS_OWN = frozenset(("platformdirs", "importlib.metadata"))
"""What Textual imports for itself."""

ALLOWED: Mapping[str, tuple[str, ...]] = {"ui": ("os.listdir",)}
"""Room → what it does when imported: the app's class names its sheets."""

OPENS_THE_APP = "influence_tui.cli.open"

PROBE = """
import json, os, sys
sys.dont_write_bytecode = True
done = []

def asked_of_us(frame):
    name = frame.f_code.co_filename if frame else ""
    return name.startswith(os.environ["PROBE_HOME"])

def look(event, args):
    if event in ("open", "os.listdir", "os.scandir", "subprocess.Popen", "socket.connect", "os.mkdir", "os.rename"):
        if asked_of_us(sys._getframe(1)):
            done.append(f"{event} {args[0]}")

sys.addaudithook(look)
for name in sys.argv[1:]:
    __import__(name)
print(json.dumps({"modules": sorted(sys.modules), "done": done}))
"""


@pytest.mark.parametrize("here", sorted(ARROWS))
def test_a_room_imported_alone_loads_nothing_that_it_need_not(here):
    loaded = imported(here)["modules"]
    unneeded = LATE - TEXTUALS_OWN if here == "ui" else LATE | HEAVY.get(here, BARE)
    needless = sorted(name for name in loaded if is_of(name, unneeded))
    assert not needless


@pytest.mark.parametrize("here", sorted(set(ARROWS) - {"__main__"}))
def test_a_room_imported_alone_loads_only_the_rooms_below_it(here):
    loaded = {room(name) for name in imported(here)["modules"] if is_of(name, frozenset(("influence_tui",)))}
    assert loaded - below(here) == set()


@pytest.mark.parametrize("here", sorted(set(ARROWS) - {"__main__"}))
def test_nothing_is_read_listed_or_started_while_a_room_is_imported(here):
    done = [deed for deed in imported(here)["done"] if not deed.startswith(ALLOWED.get(here, "-"))]
    assert done == []


def test_a_captured_note_needs_no_app_and_neither_of_the_slow_readers(tmp_path):
    program = (
        "import sys\nfrom influence_tui.cli import run\nrun(['add', 'a quiet day'])\n"
        "sys.stderr.write(' '.join(sorted(sys.modules)))"
    )
    places = {name: str(tmp_path / name) for name in ("INFLUENCE_JOURNAL", "INFLUENCE_STATE", "INFLUENCE_CONFIG")}
    done = subprocess.run(
        [sys.executable, "-c", program], env={**os.environ, **places}, capture_output=True, text=True, check=True
    )
    unneeded = APP | LATE | {"influence_tui.ui", "influence_tui.exchange"}
    assert sorted(name for name in done.stderr.split() if is_of(name, unneeded)) == []


def below(here: str) -> set[str]:
    """Name a room and all that it may reach, without the way through the app."""
    found, open_ends = {"", here}, [here]
    while open_ends:
        for other in ARROWS[open_ends.pop()] - found - ({"ui"} if here == "cli" else set()):
            found.add(other)
            open_ends.append(other)
    return found


@cache
def imported(here: str) -> dict[str, list[str]]:
    """Import every module of a room in an interpreter of its own; give what was loaded and what was done."""
    names = [
        name for name in modules() if room(name) == here and name not in (OPENS_THE_APP, "influence_tui.__main__")
    ]
    env = {**os.environ, "PROBE_HOME": os.path.dirname(os.path.abspath(influence_tui.__file__))}
    done = subprocess.run(
        [sys.executable, "-c", PROBE, *names], env=env, capture_output=True, text=True, check=True
    )
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


def is_of(name: str, tops: frozenset[str]) -> bool:
    """Say whether a module is one of these, or inside one."""
    return any(name == top or name.startswith(f"{top}.") for top in tops)
