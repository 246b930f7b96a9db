"""How calls end: 0 done, 1 nothing found, 2 the call is wrong, 3 the journal cannot serve, 130 interrupted."""

import os
import subprocess
import sys
import zlib

import pytest

from influence_tui.cli import group
from influence_tui.store import LockedError


@pytest.mark.parametrize(
    "words", [("today",), ("due",), ("promises",), ("people",), ("goals",), ("show",), ("trash",)]
)
def test_nothing_to_say_is_no_error(call, words):
    done = call(*words)
    assert (done.code, done.out) == (0, "")


@pytest.mark.parametrize(
    "words", [("show", "Nobody"), ("search", "nothing"), ("people", "nobody"), ("brief", "nobody")]
)
def test_nothing_found_is_one(story, words):
    assert story(*words).code == 1
    done = story(*words, "--json")
    assert done.code == 1
    assert done.json in (None, [], {"person": None, "timeline": []}, {"understood": "nothing", "results": []})


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("frobnicate",), "frobnicate"),
        (("add", "--tone", "7", "a day"), "--tone"),
        (("show", "--since", "smarch"), "--since"),
        (("add", "--at", "smarch", "a day"), "smarch"),
        (("add", "2026-02-30: lunch"), "28 days"),
        (("delete", "abc"), "'abc'"),
        (("delete", "ABCDEFGH"), "ABCDEFGH"),
        (("undo",), "nothing to undo"),
        (("redo",), "nothing to redo"),
        (("move", "Dana", "--to", "smarch"), "--to"),
        (("keep", "nobody"), "nobody"),
        (("import", "/nowhere/at/all"), "/nowhere/at/all"),
        (("people", "add", "Dana", "--circle", "square"), "square"),
        (("people", "add", "Dana", "--reports-to", "Nobody"), "Nobody"),
        (("people", "edit", "Nobody", "--role", "x"), "Nobody"),
        (("goals", "show", "nothing"), "nothing"),
        (("purge",), "--trash"),
        (("add", "   "), "write a sentence"),
    ],
    ids=lambda part: " ".join(part) if isinstance(part, tuple) else "",
)
def test_a_wrong_call_is_two_and_one_sentence_that_names_what_is_wrong(call, words, says):
    done = call(*words)
    assert (done.code, done.out) == (2, "")
    sentence = done.err.splitlines()[0]
    assert sentence.startswith("influence: ")
    assert says in sentence


def test_an_ambiguous_name_is_two_with_its_candidates_and_nothing_changes(story):
    story("people", "add", "Dana Marsh", "--role", "Designer")
    before = story("log", "--json", "--private").json
    for words in (
        ("show", "Dana"),
        ("brief", "Dana"),
        ("add", "a day", "--with", "Dana"),
        ("people", "archive", "Dana"),
    ):
        done = story(*words)
        assert done.code == 2, words
        assert "Dana Reyes · Counsel · Legal" in done.err
        assert "Dana Marsh · Designer" in done.err
    assert story("log", "--json", "--private").json == before


def test_a_journal_that_cannot_serve_is_three(call, places):
    call("add", "a quiet day")
    [log] = (places / "journal" / "log").rglob("*.jsonl")
    head, *rest = log.read_bytes().split(b"\n")
    from_the_future = head.replace(b'"format":1', b'"format":99')
    log.write_bytes(b"\n".join([with_crc(from_the_future), *rest]))
    done = call("add", "another day")
    assert done.code == 3
    assert "newer version" in done.err
    assert call("check").code == 3


def with_crc(line: bytes) -> bytes:
    rest = line.partition(b'",')[2]
    return b'{"crc":"%08x",' % zlib.crc32(rest) + rest


def test_a_damaged_line_is_told_by_check_with_three(call, places):
    call("add", "a quiet day")
    call("add", "another day")
    [log] = (places / "journal" / "log").rglob("*.jsonl")
    log.write_bytes(log.read_bytes().replace(b"a quiet day", b"a qu1et day"))
    done = call("check")
    assert done.code == 3
    assert "log/" in done.out
    assert call("show", "--json").json["timeline"][0]["text"] == "another day"


def test_a_locked_journal_is_three_and_its_sentence_says_so(call, monkeypatch):
    def locked(*_):
        raise LockedError("Another influence has kept the journal locked for 5 seconds.")

    monkeypatch.setattr("influence_tui.store.lock.Lock._take", locked)
    done = call("add", "a quiet day")
    assert done.code == 3
    assert "locked for 5 seconds" in done.err


def test_an_interrupt_is_130(call, monkeypatch):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(group.influence, "main", interrupted)
    assert call("today").code == 130


def test_without_a_terminal_the_app_does_not_open(call):
    done = call()
    assert done.code == 2
    assert "terminal" in done.err


def test_our_own_error_is_seventy(places):
    program = (
        "import influence_tui.cli as c; c.run = lambda _: 1 / 0; from influence_tui.__main__ import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 70
    assert "ZeroDivisionError" in done.stderr


def test_a_closed_pipe_is_silent(call, places):
    for number in range(3):
        call("add", f"day {number} " + "x" * 90_000)
    reader, writer = os.pipe()
    process = subprocess.Popen(
        [sys.executable, "-m", "influence_tui", "show"],
        stdout=writer,
        stderr=subprocess.PIPE,
        env=dict(os.environ),
    )
    os.close(writer)
    os.read(reader, 10)
    os.close(reader)
    _, said = process.communicate()
    assert (said, process.returncode) == (b"", 0)


def test_a_letter_that_the_terminal_has_not_is_no_error(story):
    done = subprocess.run(
        [sys.executable, "-X", "utf8=0", "-m", "influence_tui", "promises"],
        env={**os.environ, "PYTHONIOENCODING": "ascii"}, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0
    assert b"me ? Omar Haddad" in done.stdout
