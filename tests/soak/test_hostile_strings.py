"""Ten thousand hostile strings in every field: no screen, no command and no export lets one act."""

import json
import os
import pty
import random
import subprocess
import sys
import tty
from collections.abc import Mapping
from contextlib import suppress
from itertools import cycle

import pytest

from influence_tui.domain.entry import Entry
from influence_tui.journal.goals import NewGoal, add_goal
from influence_tui.journal.people import NewPerson, add_person
from influence_tui.journal.promises import NewPromise, add_promise
from influence_tui.journal.refused import Refused
from tests.end_to_end.terminal import environment, shell
from tests.soak.hostile import hostile
from tests.soak.lengths import SESSIONS, STRINGS
from tests.ui.house import app_over, captured, journal_in, settled
from tests.ui.test_hostile import ACTS, PLACES, strips

COMMANDS = (
    "show",
    "people",
    "goals",
    "promises",
    "due",
    "log",
    "brief Eve Adams",
    "show Eve Adams",
    "export --format jrnl",
)
JSON = ("show --json", "people --json", "promises --json", "log --json", "search x --json", "export --format json")


def fill(journal, chance):
    """Put hostile strings into every field; what is refused in words is as good as harmless. Gives how many."""
    used = 0

    def nasty():
        nonlocal used
        used += 1
        return hostile(chance)

    person = journal.do(add_person, NewPerson(name="Eve Adams")).change.subjects[0]
    kinds = cycle(range(4))
    while used < STRINGS:
        kind = next(kinds)
        try:
            if kind == 0:
                journal.do(
                    add_person,
                    NewPerson(name=nasty(), role=nasty(), organization=nasty(), aliases=(nasty(),), cares=(nasty(),),
                              contact={nasty(): "handle"}, tags=(nasty(),), notes={nasty(): nasty()}, another=True),
                )  # fmt: skip
            elif kind == 1:
                journal.do(
                    add_goal,
                    NewGoal(title=nasty(), short=nasty(), desired_future=nasty(), today=nasty(), why=nasty()),
                )
            elif kind == 2:
                journal.do(add_promise, NewPromise(by=person, to="me", what=nasty(), due=None))
            else:
                captured(journal, f"{nasty()} {nasty()}")
        except Refused:
            used += 1


@pytest.mark.parametrize("session", range(SESSIONS))
async def test_no_screen_lets_a_hostile_string_act(tmp_path, session):
    chance = random.Random(session)
    journal = journal_in(tmp_path)
    fill(journal, chance)
    async with app_over(journal, tmp_path).run_test(
        size=chance.choice(((80, 24), (120, 36))), notifications=True
    ) as pilot:
        await settled(pilot)
        for place in chance.sample(sorted(PLACES), k=4):
            await pilot.press(*PLACES[place])
            await settled(pilot)
            assert pilot.app.is_running
            assert [strip for strip in strips(pilot) if ACTS.search(strip)] == [], place
            await pilot.press("escape", "escape", "escape", "1")
            await settled(pilot)
    journal.close()


@pytest.mark.parametrize("session", range(SESSIONS))
def test_no_command_lets_a_hostile_string_act_on_a_terminal(tmp_path, session):
    env = {**environment(tmp_path), "NO_COLOR": "1", "INFLUENCE_NOW": "2026-11-23T14:05+01:00"}
    journal = journal_in(tmp_path)
    fill(journal, random.Random(session))
    journal.close()
    for words in COMMANDS:
        out = on_terminal(words.split(), env)
        assert ACTS.search(out) is None, words
    for words in JSON:
        assert json.loads(on_terminal(words.split(), env)) is not None, words


@pytest.mark.parametrize("session", range(SESSIONS))
def test_what_is_exported_comes_in_again(tmp_path, session):
    journal = journal_in(tmp_path)
    fill(journal, random.Random(session))
    texts = sorted(entry.text for entry in journal.book.every(Entry))
    journal.close()
    exported = shell(tmp_path, "export", "--format", "json")
    assert sorted(entry["text"] for entry in json.loads(exported)["entries"]) == texts
    (tmp_path / "out.txt").write_text(shell(tmp_path, "export", "--format", "jrnl"), encoding="utf-8")
    other = tmp_path / "other"
    other.mkdir()
    shell(other, "import", str(tmp_path / "out.txt"))
    assert len(json.loads(shell(other, "export", "--format", "json"))["entries"]) == len(texts)


def on_terminal(words: list[str], env: Mapping[str, str]) -> str:
    """Call a command whose output is a terminal; give what came there."""
    ours, its = pty.openpty()
    tty.setraw(its)
    program = subprocess.Popen(
        [sys.executable, "-m", "influence_tui", *words], env=env, stdin=subprocess.DEVNULL, stdout=its,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(its)
    pieces: list[bytes] = []
    with suppress(OSError):  # how the end of a terminal is told
        while piece := os.read(ours, 1 << 16):
            pieces.append(piece)
    os.close(ours)
    assert program.wait() in (0, 1, 3), words
    return b"".join(pieces).decode("utf-8")
