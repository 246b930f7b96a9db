"""What the shell changes: people, goals, promises, entries; and how it is taken back."""

import sys

import pytest


@pytest.fixture
def editor(monkeypatch, tmp_path):
    """A function that sets an editor which replaces one word by another."""

    def replaces(old: str, new: str) -> None:
        program = tmp_path / "editor.py"
        program.write_text(
            f"import sys; p = sys.argv[1]; t = open(p).read(); open(p, 'w').write(t.replace({old!r}, {new!r}))"
        )
        monkeypatch.setenv("EDITOR", f"{sys.executable} {program}")

    return replaces


def person(call, name):
    return call("people", name, "--json").json[0]


def test_a_person_is_added_with_all_that_was_said(story):
    dana = person(story, "Dana")
    assert (dana["role"], dana["organization"], dana["circle"]) == ("Counsel", "Legal", "core")
    assert (dana["aliases"], dana["reports_to"]) == (["Dee"], "Lena Vogt")
    assert (dana["contact"], dana["cares"]) == ({"dana@legal.example": "email"}, {"early drafts": ""})


@pytest.mark.parametrize("name", ["Dana Reyes", "dana reyes", "Dee"])
def test_a_name_that_is_there_names_that_person_and_another_makes_a_second(story, name):
    done = story("people", "add", name)
    assert done.code == 2
    assert "Dana Reyes is in the book already" in done.err
    assert story("people", "add", name, "--another").code == 0
    assert len(story("people", "--json").json) == 4


def test_an_edit_changes_what_is_said_and_nothing_else(story):
    story(
        "people",
        "edit",
        "Dana",
        "--role",
        "",
        "--alias",
        "D.R.",
        "--no-alias",
        "Dee",
        "--cadence",
        "every 3 weeks",
    )
    dana = person(story, "Dana")
    assert (dana["role"], dana["organization"], dana["aliases"]) == ("", "Legal", ["D.R."])
    assert dana["cadence"] == "FREQ=WEEKLY;INTERVAL=3"
    assert story("people", "edit", "Dana", "--reports-to", "", "--circle", "none").code == 0
    dana = person(story, "Dana")
    assert (dana["reports_to"], dana["circle"]) == (None, "")
    assert "Nothing was changed" in story("people", "edit", "Dana", "--org", "Legal").err


def test_an_archived_person_leaves_the_lists_and_comes_back(story):
    assert story("people", "archive", "Omar").out == "archive, Omar Haddad\n"
    assert [one["name"] for one in story("people", "--archived", "--json").json] == ["Omar Haddad"]
    assert "Omar Haddad" not in story("people").out
    assert story("people", "archive", "Omar").out == "bring back, Omar Haddad\n"


def test_two_people_merged_are_one_with_both_names_and_both_timelines(story):
    story("people", "add", "D. Reyes-Cole")
    story("add", "Lunch with D. Reyes-Cole")
    story("people", "merge", "Dana Reyes", "D. Reyes-Cole")
    dana = story("show", "Dana Reyes", "--json").json
    assert "D. Reyes-Cole" in dana["person"]["aliases"]
    assert "Lunch with D. Reyes-Cole" in [item["text"] for item in dana["timeline"]]
    story("undo")
    assert len(story("people", "--json").json) == 4


def test_a_goal_is_edited_reached_dropped_and_its_short_word_is_its_own(story):
    assert story("goals", "add", "Fix billing again").out.endswith("#again\n")
    assert story("goals", "add", "More", "--short", "billing").code == 2
    story("goals", "edit", "billing", "--today", "Legal stalls.", "--by", "2027-06-30")
    shape = story("goals", "show", "billing", "--json").json
    assert (shape["today"], shape["by"]) == ("Legal stalls.", "2027-06-30")
    story("goals", "reach", "billing")
    story("goals", "drop", "again")
    assert {goal["short"]: goal["state"] for goal in story("goals", "--json").json} == {
        "billing": "reached",
        "again": "dropped",
    }
    assert [goal["short"] for goal in story("goals", "--state", "reached", "--json").json] == ["billing"]


def test_a_promise_is_kept_broken_and_moved_by_a_name_words_or_an_id(story):
    assert story("keep", "Omar", "intro").out == "keep promise, Omar Haddad: the intro to Priya\n"
    assert "due Fri 4 Dec" in story("move", "dana", "reyes", "analysis", "--to", "4 dec").out
    promise = story("promises", "--theirs", "--json").json[0]
    assert (promise["state"], promise["due"]) == ("renegotiated", "2026-12-04")
    assert story("break", promise["id"][-5:]).code == 0
    assert story("promises", "--theirs", "--json").json[0]["state"] == "broken"


def test_among_several_promises_the_list_is_shown_and_nothing_changes(story):
    story("add", "I owe Omar Haddad the numbers by friday", "--yes")
    done = story("keep", "Omar")
    assert done.code == 2
    assert done.err.count("me to Omar Haddad") == 2
    assert len(story("promises", "--open", "--json").json) == 3
    assert story("keep", "Omar", "numbers").code == 0


def test_an_entry_is_edited_and_deleted_by_the_end_of_its_id(story, editor):
    entry = story("show", "Omar", "--kind", "touch", "--json").json["timeline"][0]
    editor("on the table", "signed")
    story("edit", entry["id"][-6:])
    [item] = story("show", "Omar", "--kind", "touch", "--json").json["timeline"]
    assert item["text"] == "coffee with Omar, the vendor cap is signed ~good #billing"
    story("delete", entry["id"][-6:])
    assert story("show", "Omar", "--kind", "touch", "--json").json["timeline"] == []
    assert [one["id"] for one in story("trash", "--json").json] == [entry["id"]]
    story("restore", entry["id"][-6:])
    assert story("show", "Omar", "--kind", "touch", "--json").json["timeline"] == [item]


def test_an_edit_that_changes_nothing_writes_nothing(story, editor):
    editor("never there", "x")
    before = len(story("log", "--limit", "99", "--json").json)
    assert "Nothing was changed" in story("edit", "--on", "yesterday").err
    assert len(story("log", "--limit", "99", "--json").json) == before


def test_an_edit_needs_to_know_which_entry(story):
    assert story("edit").code == 2
    story("add", "yesterday: lunch with Lena")
    done = story("edit", "--on", "yesterday")
    assert done.code == 2
    assert len(done.err.splitlines()) == 3
    assert story("edit", "--on", "2020-01-01").code == 2


def test_undo_and_redo_name_what_they_do_and_the_log_says_it(story):
    story("keep", "Omar")
    assert story("undo").out == "undo: keep promise, Omar Haddad: the intro to Priya\n"
    newest, kept, *_ = story("log", "--json").json
    assert (newest["what"], kept["undone"]) == ("undo", True)
    assert story("redo").out == "redo: keep promise, Omar Haddad: the intro to Priya\n"
    assert story("promises", "--mine", "--json").json[0]["state"] == "kept"


def test_the_log_of_a_person_shows_what_a_later_change_overwrote(story):
    story("people", "edit", "Dana", "--role", "General counsel")
    lines = story("log", "--of", "Dana").out
    assert lines.index("role: General counsel") < lines.index("role: Counsel")


def test_a_purge_needs_a_yes_and_forgets_for_good(story, places):
    entry = story("show", "--limit", "1", "--kind", "touch", "--json").json["timeline"][0]
    refused = story("purge", entry["id"][-6:])
    assert refused.code == 2
    assert "--yes" in refused.err
    assert story("purge", entry["id"][-6:], "--yes").out == "1 forgotten\n"
    assert entry["text"] not in story("show").out
    assert not any(entry["text"] in path.read_text() for path in (places / "journal").rglob("*.jsonl"))
    assert story("check").code == 0


def test_everything_in_the_trash_may_be_purged_at_once(story):
    for item in story("show", "--kind", "touch", "--json").json["timeline"]:
        story("delete", item["id"])
    assert story("purge", "--trash", "--yes").out == "2 forgotten\n"
    assert story("trash", "--json").json == []
    assert story("purge", "--trash", "--yes").code == 2


def test_a_backup_can_be_opened_and_brings_back_what_is_missing(story, places):
    folder = story("backup", "--json").json["folder"]
    assert (places / "journal").parent == (places / folder).parent
    assert "vendor cap" in story("--journal", folder, "show").out
    for path in (places / "journal").rglob("*.jsonl"):
        path.unlink()
    assert story("show").out == ""
    assert "changes were missing here and are back" in story("restore", folder).out
    assert "vendor cap" in story("show").out
    assert story("backup", folder).code == 3


def test_compact_keeps_what_the_journal_says(story):
    story("people", "edit", "Dana", "--role", "A")
    story("people", "edit", "Dana", "--role", "B")
    before = story("show", "--private", "--json").json
    sizes = story("compact", "--json").json
    assert sizes["after"] < sizes["before"]
    assert story("show", "--private", "--json").json == before
    assert story("undo").code in (2, 3)
