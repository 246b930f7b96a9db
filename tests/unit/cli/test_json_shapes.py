"""docs/json.md against what the commands print, and the shapes that never change."""

import json
import os
import re
from pathlib import Path

import pytest

DOCUMENT = Path(__file__).parents[3] / "docs" / "json.md"
SECTION = re.compile(r"^## `influence (?P<call>[^`]+)`\n(?P<words>.+?)```json\n(?P<sample>.+?)```", re.M | re.S)
FREE = frozenset(("cares", "contact", "notes", "keys", "tags", "history", "set"))
"""Keys whose values are maps from words of the user."""

WORDS = {"TEXT": "Coffee with Dana and Vera: vendor cap, she will send the numbers by friday #billing", "NAME": "Dana",
         "QUERY": "vendr cap"}  # fmt: skip


def sections():
    return [
        (found["call"], json.loads(found["sample"])) for found in SECTION.finditer(DOCUMENT.read_text("utf-8"))
    ]


@pytest.mark.parametrize(("words", "sample"), sections(), ids=lambda part: part if isinstance(part, str) else "")
def test_a_call_prints_the_shape_that_is_documented(story, places, words, sample):
    (places / "people.csv").write_text("name\nPriya Nair\n")
    story("add", "a note for the trash")
    story("delete", story("show", "--limit", "1", "--json").json["timeline"][0]["id"])
    given = {**WORDS, "PATH": str(places / "people.csv")}
    printed = story(*(given.get(word, word) for word in words.split()))
    assert printed.code == 0, printed
    assert printed.out.endswith("\n")
    assert list(differences(printed.json, sample)) == []


def test_every_command_that_takes_json_is_documented():
    documented = {words.split()[0] for words, _ in sections()}
    folder = Path(__file__).parents[3] / "influence_tui" / "cli"
    with_json = {name.removesuffix(".py").rstrip("_") for name in os.listdir(folder) if takes_json(folder / name)}
    assert with_json <= documented


def takes_json(path):
    return path.suffix == ".py" and path.name != "output.py" and "@json_option" in path.read_text("utf-8")


def differences(printed, sample, place=""):
    """Name each key that only one of two values has; free words, and lists of which one is empty, say nothing."""
    if isinstance(printed, list) and isinstance(sample, list) and printed and sample:
        yield from differences(printed[0], sample[0], place)
    elif isinstance(printed, dict) and isinstance(sample, dict):
        yield from (f"{place}/{key}" for key in printed.keys() ^ sample.keys())
        for key in (printed.keys() & sample.keys()) - FREE:
            yield from differences(printed[key], sample[key], f"{place}/{key}")


def test_an_add_is_shaped_as_promised(story):
    story("people", "add", "Dana Marsh")
    shape = story(
        "add", "Coffee with Dana: vendor cap. I owe Omar Haddad the numbers by friday #billing", "--json"
    ).json
    assert set(shape) == {
        "id", "at", "kind", "text", "channel", "tags", "goals", "raises", "tone", "problems", "links", "promises",
    }  # fmt: skip
    assert (shape["at"], shape["kind"], shape["channel"]) == ("2026-11-23T14:05:00+01:00", "note", "coffee")
    asked, omar = shape["links"]
    assert set(asked) == {"start", "end", "surface", "state", "present", "person", "candidates"}
    assert (asked["state"], asked["person"]) == ("asked", None)
    assert {candidate["name"] for candidate in asked["candidates"]} == {"Dana Reyes", "Dana Marsh"}
    assert set(asked["candidates"][0]) == {"id", "name", "why"}
    assert set(omar["person"]) == {"id", "name"}
    assert shape["text"][omar["start"] : omar["end"]] == omar["surface"] == "Omar Haddad"
    [promise] = shape["promises"]
    assert promise == {
        "by": "me", "to": "Omar Haddad", "what": promise["what"], "due": "2026-11-27", "state": "offered",
    }  # fmt: skip


def test_a_dry_run_has_no_id_and_writes_nothing(call, places):
    shape = call("add", "--dry-run", "--json", "a quiet day").json
    assert "id" not in shape
    assert not (places / "journal").exists()


def test_a_promise_that_is_taken_is_saved(story):
    shape = story("add", "I owe Omar Haddad the draft by friday", "--yes", "--json").json
    assert [promise["state"] for promise in shape["promises"]] == ["saved"]


def test_a_timeline_of_nobody_has_no_person(story):
    shape = story("show", "--json").json
    assert shape["person"] is None
    assert {"id", "at", "kind", "text"} <= set(shape["timeline"][0])


def test_a_text_is_never_cut(call):
    text = "a long day " + "with many words " * 300
    call("add", text)
    assert call("show", "--json").json["timeline"][0]["text"] == text.strip()


def test_offsets_count_characters_and_not_bytes(story):
    shape = story("add", "🎉 Käffee: coffee with Omar Haddad", "--json").json
    [link] = shape["links"]
    assert shape["text"][link["start"] : link["end"]] == "Omar Haddad"


@pytest.mark.parametrize("words", [("promises",), ("due",), ("today",)])
def test_what_is_owed_and_due_shares_its_keys(story, words):
    [first, *_] = story(*words, "--json").json
    assert {"kind", "person", "what", "due", "check", "why", "state"} <= set(first)


def test_the_log_names_what_was_done_and_by_whom(story):
    [newest] = story("log", "--limit", "1", "--json", "--private").json
    assert {"at", "device", "what", "summary", "records", "undone"} <= set(newest)
    assert (newest["what"], newest["undone"]) == ("capture", False)
