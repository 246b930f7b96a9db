"""Completion, settings, doctor, import and export, and what holds for every command."""

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from influence_tui.cli.folder import Commands
from influence_tui.cli.group import influence


def commands(group: Commands = influence, path: tuple[str, ...] = ()):
    """Give every command with its way there."""
    context = click.Context(group, info_name="influence")
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None, (*path, name)
        yield (*path, name), command
        if isinstance(command, Commands):
            yield from commands(command, (*path, name))


@pytest.mark.parametrize(
    ("path", "command"), list(commands()), ids=lambda part: " ".join(part) if isinstance(part, tuple) else ""
)
def test_every_command_says_what_it_is_for_with_an_example(call, path, command):
    done = call(*path, "--help")
    assert done.code == 0
    assert (command.help or "").strip()
    assert (command.epilog or "").startswith(f"Example: influence {path[0]}")
    assert "Example:" in done.out


@pytest.mark.parametrize(
    ("path", "command"), list(commands()), ids=lambda part: " ".join(part) if isinstance(part, tuple) else ""
)
def test_every_option_says_what_it_does(path, command):
    silent = [p.name for p in command.params if isinstance(p, click.Option) and not p.help and p.name != "form"]
    assert silent == []


def test_the_folder_is_the_list_of_commands():
    names = {path[0] for path, _ in commands()}
    assert {
        "add", "edit", "delete", "show", "search", "people", "goals", "promises", "keep", "break", "move", "today",
        "due", "brief", "import", "export", "undo", "redo", "log", "trash", "check", "backup", "restore", "compact",
        "purge", "sync", "doctor", "paths", "config", "completion",
    } <= names  # fmt: skip


def completed(call_env, *words):
    """Complete the last of some words as bash would ask for it."""
    env = {**os.environ, "_INFLUENCE_COMPLETE": "bash_complete", "COMP_WORDS": " ".join(["influence", *words]),
           "COMP_CWORD": str(len(words)), **call_env}  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-m", "influence_tui"], env=env, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    return [line.partition(",")[2] for line in done.stdout.splitlines() if line]


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (("sho",), ["show"]),
        (("show", "dan"), ["Dana\\ Reyes"]),
        (("show", "rey"), ["Dana\\ Reyes"]),
        (("add", "--with", "oma"), ["Omar\\ Haddad"]),
        (("people", "da"), ["Dana\\ Reyes"]),
        (("people", "ed"), ["edit"]),
        (("people", "merge", "len"), ["Lena\\ Vogt"]),
        (("goals", "show", "b"), ["billing"]),
        (("add", "'#bil"), ["#billing"]),
        (("keep", "dee"), ["Dana\\ Reyes"]),
        (("show", "nobody"), []),
    ],
    ids=" ".join,
)
def test_a_shell_completes_commands_people_goals_and_tags(story, words, offered):
    assert completed({}, *words) == offered


def test_completing_without_a_journal_is_silent_and_makes_none(places):
    assert completed({}, "show", "d") == []
    assert not (places / "journal").exists()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_script_is_printed_for_each_shell(told, shell):
    assert "_INFLUENCE_COMPLETE" in told("completion", shell)


def test_the_settings_are_written_once_and_read_back_as_the_defaults(call, places):
    assert call("config", "init").out.strip() == str(places / "config")
    written = (places / "config").read_text()
    assert "# `dmy` or `mdy`" in written
    assert call("config", "init").code == 2
    before = call("config", "--json").json
    (places / "config").write_text(
        "\n".join(line.removeprefix("#") for line in written.splitlines() if line[:2] != "# ")
    )
    done = call("config", "--json")
    assert (done.json, done.err) == (before, "")


def test_a_setting_that_cannot_be_used_is_named(call, places):
    (places / "config").write_text('nmae = "Alex"\ndate_order = 3\n')
    said = call("today").err
    assert "nmae" in said
    assert "date_order" in said


def test_the_doctor_says_when_days_would_end_at_the_wrong_hour(call, monkeypatch):
    assert all(one["good"] for one in call("doctor", "--json").json)
    monkeypatch.setenv("TZ", "UTC")
    [zone] = [one for one in call("doctor", "--json").json if one["about"] == "timezone"]
    assert not zone["good"]
    assert "set timezone" in zone["words"]


def test_a_table_imported_twice_changes_nothing_and_names_its_strange_columns(call, places):
    table = places / "people.csv"
    table.write_text(
        "name,title,reports_to,shoe size\nDana Reyes,Counsel,Lena Vogt,38\nLena Vogt,General counsel,,\n"
    )
    assert call("import", str(table), "--json").json["new"] == 2
    assert call("import", str(table), "--json").json == {
        "new": 0,
        "changed": 0,
        "known": 2,
        "made": 0,
        "skipped": 0,
    }
    dana = call("show", "Dana", "--json").json["person"]
    assert (dana["reports_to"], dana["notes"]) == ("Lena Vogt", {"shoe size": "38"})
    assert "shoe size" in call("import", str(table)).err


def test_a_line_that_cannot_be_read_is_named_with_its_number_and_skipped(call, places):
    journal = places / "journal.txt"
    journal.write_text(
        "[2026-11-01 09:00] One day.\n\n[2026-02-30 09:00] No day.\n\n[2026-11-02 09:00] Two days.\n"
    )
    done = call("import", str(journal))
    assert done.code == 0
    assert "line 3" in done.err
    assert len(call("show", "--json").json["timeline"]) == 2


def test_a_file_of_which_nothing_can_be_read_is_two(call, places):
    (places / "noise.bin").write_bytes(bytes(range(256)))
    done = call("import", str(places / "noise.bin"))
    assert done.code == 2
    assert "noise.bin" in done.err


def test_an_export_to_a_file_is_for_its_owner_alone_and_comes_back_by_import(story, places):
    path = places / "out.json"
    story("export", "--private", "-o", str(path))
    assert oct(path.stat().st_mode & 0o777) == "0o600"
    other = ("--journal", str(places / "other"))
    assert story(*other, "import", str(path)).code == 0
    ours = [item["text"] for item in story("show", "--private", "--kind", "touch", "--json").json["timeline"]]
    theirs = [item["text"] for item in story(*other, "show", "--private", "--json").json["timeline"]]
    assert set(ours) <= set(theirs)


def test_an_export_may_be_of_one_person_and_some_days(story):
    entries = story("export", "--with", "Omar", "--since", "yesterday").json["entries"]
    assert [entry["date"] for entry in entries] == ["2026-11-22", "2026-11-23"]


def test_the_demo_leaves_no_trace_and_tells_its_story(call, places):
    before = set(Path(places).iterdir())
    assert "Dana Reyes" in call("--demo", "today").out
    assert call("--demo", "add", "Coffee with Dana Reyes").code == 0
    assert set(Path(places).iterdir()) == before


def test_search_says_what_it_did_with_a_typo_and_marks_nothing_in_a_pipe(story):
    done = story("search", "vendr", "cap")
    assert "showing *vendor*" in done.err
    assert "\x1b" not in done.out
    assert story("search", "vendor", "--limit", "1", "--json").json["results"][0]["why"]


def test_paths_are_those_that_were_given(call, places):
    assert call("paths", "--json").json["journal"] == str(places / "journal")
    assert call("--journal", str(places / "x"), "paths", "--json").json["journal"] == str(places / "x")


@pytest.mark.parametrize("inside", ["copy", "log/copy", "."])
def test_a_backup_into_the_journal_itself_is_refused_and_writes_nothing(story, places, inside):
    before = sorted((places / "journal").rglob("*"))
    done = story("backup", str(places / "journal" / inside))
    assert (done.code, done.out) == (2, "")
    assert "inside the journal" in done.err
    assert sorted((places / "journal").rglob("*")) == before


def test_a_backup_beside_the_journal_is_made(story, places):
    assert story("backup", str(places / "journal-copy")).code == 0


def test_restoring_from_a_folder_that_is_not_there_names_the_folder(story, places):
    done = story("restore", str(places / "nowhere"))
    assert (done.code, done.err) == (2, f"influence: There is no folder {places / 'nowhere'}.\n")


@pytest.mark.parametrize("words", [("show",), ("today",), ("people",), ("check",), ("add", "keep me")], ids=str)
def test_a_file_in_the_place_of_the_journal_is_said_and_is_three(call, places, words):
    (places / "journal").write_text("mine")
    done = call(*words)
    assert (done.code, done.out) == (3, "")
    assert "is no folder" in done.err
    assert (places / "journal").read_text() == "mine"


def test_a_finding_of_the_check_is_whole_sentences(story, places):
    file = next((places / "journal").glob("log/*/*.jsonl"))
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    done = story("check")
    assert done.code == 3
    assert "byte 0: This line is damaged and was left out. Copy this file" in done.out
