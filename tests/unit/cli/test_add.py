"""`influence add`: from words, from a pipe, from an editor; and what becomes of a text that cannot be saved."""

import os
import stat
import sys
from pathlib import Path

import pytest


@pytest.fixture
def editor(monkeypatch, tmp_path):
    """A function that sets an editor which writes a text."""

    def writes(text: str) -> None:
        program = tmp_path / "editor.py"
        program.write_text(f"import sys; open(sys.argv[1], 'w').write({text!r})")
        monkeypatch.setenv("EDITOR", f"{sys.executable} {program}")
        monkeypatch.setattr("influence_tui.cli.add.is_typed_at", lambda: True)

    return writes


@pytest.fixture
def read_only(call, places):
    """A journal that cannot be written to."""
    call("people", "add", "Dana Reyes")
    folder = next((places / "journal" / "log").iterdir())
    target = folder.with_name("elsewhere")
    folder.rename(target)
    folder.symlink_to(target)  # a folder that is a link is never written to, by root neither
    return call


def texts(call):
    return [item["text"] for item in call("show", "--json").json["timeline"]]


def test_words_of_the_call_are_the_text(call):
    assert call("add", "a", "quiet", "day").out == "Saved · note\n"
    assert texts(call) == ["a quiet day"]


def test_without_words_the_pipe_is_the_text_with_its_lines(call):
    assert call("add", stdin="first line\nsecond line\n").code == 0
    assert texts(call) == ["first line\nsecond line"]


def test_bytes_that_are_no_text_are_taken_in_as_far_as_they_are(call):
    assert call("add", stdin=b"caf\xe9 with somebody").code == 0
    assert texts(call) == ["caf� with somebody"]


def test_without_words_and_without_a_pipe_the_editor_opens(call, editor):
    editor("written in the editor\n")
    assert call("add").code == 0
    assert texts(call) == ["written in the editor"]


def test_an_editor_that_is_left_empty_saves_nothing(call, editor):
    editor("")
    done = call("add")
    assert done.code == 2
    assert "write a sentence" in done.err
    assert texts(call) == []


def test_a_text_that_cannot_be_saved_is_a_draft_whose_path_is_named(read_only, places):
    done = read_only("add", "Coffee with Dana: the vendor cap")
    assert done.code == 3
    problem, kept = done.err.splitlines()
    path = Path(kept.removeprefix("Your text is kept in "))
    assert path.read_text() == "Coffee with Dana: the vendor cap"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert problem.startswith("influence: ")


def test_a_text_from_the_pipe_with_an_impossible_date_is_kept_too(call):
    done = call("add", stdin="2026-02-30: lunch with Dana")
    assert done.code == 2
    problem, kept = done.err.splitlines()
    assert "February 2026 has 28 days" in problem
    assert Path(kept.removeprefix("Your text is kept in ")).read_text() == "2026-02-30: lunch with Dana"


def test_where_no_draft_can_be_kept_the_text_goes_to_stderr(read_only, places, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("influence_tui.store.drafts.write_whole", full)
    done = read_only("add", "must not be lost")
    assert done.code == 3
    assert "Your text: must not be lost" in done.err


def test_an_impossible_date_is_refused_with_a_sentence(call):
    done = call("add", "--at", "2026-02-30", "lunch")
    assert done.code == 2
    assert "Try “2026-11-03”" in done.err
    assert texts(call) == []


def test_at_looks_back_and_next_looks_ahead(call):
    call("add", "--at", "friday", "lunch alone")
    call("add", "next friday: lunch alone")
    found = call("show", "--json").json["timeline"]
    assert [(item["at"][:10], item["kind"]) for item in found] == [
        ("2026-11-27", "planned"),
        ("2026-11-20", "note"),
    ]


def test_a_tone_is_of_all_who_were_there(story):
    shape = story("add", "Coffee with Dana Reyes", "--tone", "-1", "--json").json
    assert shape["tone"] == -1
    tones = {item["text"]: item["tone"] for item in story("show", "Dana", "--json").json["timeline"]}
    assert tones["Coffee with Dana Reyes"] == -1


def test_with_and_about_say_who_was_there_beside_the_text(story):
    shape = story("add", "a long talk", "--with", "Dana", "--about", "Omar", "--json").json
    assert [(link["person"]["name"], link["present"]) for link in shape["links"]] == [
        ("Omar Haddad", False),
        ("Dana Reyes", True),
    ]


def test_an_explicit_new_name_makes_a_person(call):
    assert "with Vera Kuhn (new)" in call("add", 'Coffee with @"Vera Kuhn"').out
    assert [person["name"] for person in call("people", "--json").json] == ["Vera Kuhn"]


def test_a_crash_after_saving_does_not_say_that_it_was_not(call, monkeypatch):
    monkeypatch.setattr("influence_tui.cli.add.summary", lambda *_, **__: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        call("add", "a quiet day")
    assert texts(call) == ["a quiet day"]
    assert not os.path.exists(next(Path(os.environ["INFLUENCE_STATE"]).iterdir()) / "drafts")
