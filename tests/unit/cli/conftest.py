"""Calls of the shell face, in this process, at a fixed time and in places of their own."""

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from influence_tui.cli import run

NOW = "2026-11-23T14:05+01:00"


@dataclass(frozen=True)
class Done:
    """What one call said, and how it ended."""

    out: str
    err: str
    code: int

    @property
    def json(self):
        return json.loads(self.out)


Call = Callable[..., Done]


@pytest.fixture
def places(tmp_path, monkeypatch):
    """Places of its own for one test, and Monday 23 November 2026."""
    for name in ("journal", "state", "config"):
        monkeypatch.setenv(f"INFLUENCE_{name.upper()}", str(tmp_path / name))
    monkeypatch.setenv("INFLUENCE_NOW", NOW)
    monkeypatch.setenv("TZ", "Europe/Berlin")
    monkeypatch.setenv("USER", "alex")
    return tmp_path


@pytest.fixture
def call(places, capfd, monkeypatch) -> Call:
    """A function that runs one call of `influence`."""

    def run_one(*words: str, stdin: str | bytes = "") -> Done:
        given = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given), encoding="utf-8"))
        code = run(words)
        sys.stdout.flush()
        sys.stderr.flush()
        said = capfd.readouterr()
        return Done(said.out, said.err, code)

    return run_one


@pytest.fixture
def told(call) -> Callable[..., str]:
    """A function that runs one call that must succeed and gives what it prints."""

    def run_one(*words: str, **more: str) -> str:
        done: Done = call(*words, **more)
        assert done.code == 0, done
        return done.out.strip()

    return run_one


@pytest.fixture
def story(call, told):
    """A journal with a few people, a goal, promises and entries; gives the function that calls."""
    told("people", "add", "Lena Vogt", "--role", "General counsel")
    told("people", "add", "Dana Reyes", "--role", "Counsel", "--org", "Legal", "--alias", "Dee",
         "--circle", "core", "--reports-to", "Lena", "--email", "dana@legal.example", "--cares", "early drafts")  # fmt: skip
    told("people", "add", "Omar Haddad", "--role", "Procurement", "--circle", "core")
    told("goals", "add", "Ship self-service billing", "--future", "Customers change plans themselves.")
    told("add", "2026-11-02: call with Dana Reyes. She will send the analysis by 27 november #billing", "--yes")
    told("add", "I owe Omar the intro to Priya by 2026-11-22", "--yes")
    told("add", "yesterday: coffee with Omar, the vendor cap is on the table ~good #billing")
    told("add", "raise with Dana: the vendor cap")
    told("add", "2026-11-20: lunch with Dana, she is worried #private")
    return call
