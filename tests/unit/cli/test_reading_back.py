"""`show`, `today`, `due`, `brief`, `people`, `promises`, `goals`: what they say and leave out."""

import pytest


def texts(done):
    return [item["text"] for item in done.json["timeline"]]


def test_a_timeline_is_newest_first_and_may_be_cut_by_day_kind_and_number(story):
    whole = story("show", "--private", "--json").json["timeline"]
    assert [item["at"][:10] for item in whole] == sorted((item["at"][:10] for item in whole), reverse=True)
    assert (
        texts(story("show", "--limit", "2", "--json"))
        == [item["text"] for item in whole if "private" not in item["tags"]][:2]
    )
    assert {
        item["kind"] for item in story("show", "--kind", "promise", "--kind", "touch", "--json").json["timeline"]
    } == {
        "promise",
        "touch",
    }
    assert texts(story("show", "--on", "yesterday", "--json")) == [
        "coffee with Omar, the vendor cap is on the table ~good #billing"
    ]
    until = story("show", "--until", "2026-11-02", "--json").json["timeline"]
    assert {item["at"][:10] for item in until} == {"2026-11-02"}
    since = story("show", "--since", "yesterday", "--json").json["timeline"]
    assert {item["at"][:10] for item in since} == {"2026-11-22", "2026-11-23"}


def test_a_line_of_a_timeline_names_who_was_there_and_further_lines_stand_below(call):
    call("people", "add", "Dana Reyes")
    call("add", "Call with Dana\nshe is worried", "--tone", "-1")
    assert call("show").out == (
        "2026-11-23 14:05  call       Dana Reyes: Call with Dana  (felt tense)\n    she is worried\n"
    )
    assert "Dana Reyes:" not in call("show", "Dana").out


def test_ids_are_shown_as_edit_and_delete_take_them(story):
    line = story("show", "--ids", "--limit", "1").out
    item = story("show", "--limit", "1", "--private", "--json").json["timeline"][0]
    assert item["id"].endswith(line.split()[0])


def test_a_name_may_be_several_words_without_quotes(story):
    assert story("show", "Dana", "Reyes", "--json").json["person"]["name"] == "Dana Reyes"
    assert story("show", "dee", "--json").json["person"]["name"] == "Dana Reyes"
    assert story("show", "Dnaa Reyes", "--json").json["person"]["name"] == "Dana Reyes"
    ending = story("people", "Dana", "--json").json[0]["id"][-6:]
    assert story("show", ending, "--json").json["person"]["name"] == "Dana Reyes"


def test_today_says_what_why_and_the_next_step(story):
    lines = story("today").out.splitlines()
    assert lines[0] == "owed      Dana Reyes  send the analysis  due Fri"
    assert "check in today" in lines[1]
    assert any("1 d late" in line for line in lines)
    kinds = [one["kind"] for one in story("today", "--json").json]
    assert kinds[:2] == ["owed", "mine"]


def test_due_lists_more_than_five_and_looks_ahead_when_asked(call):
    for number in range(8):
        call("people", "add", f"Person{number} Reyes")
        call("add", f"I owe Person{number} the thing {number} by 2026-11-2{number}", "--yes")
    overdue = call("due", "--json").json
    assert [one["due"] for one in overdue] == [f"2026-11-2{number}" for number in range(4)]
    assert len(call("due", "--by", "2026-11-30", "--json").json) == 8
    assert call("due").out.splitlines()[0].startswith("mine      Person0 Reyes  the thing 0")


def test_people_are_due_by_their_cadence(story):
    story("add", "2026-10-01: coffee with Lena Vogt")
    story("people", "edit", "Lena", "--cadence", "monthly")
    [lena] = [one for one in story("due", "--json").json if one["person"] == "Lena Vogt"]
    assert (lena["kind"], lena["due"], lena["state"]) == ("touch", "2026-10-31", "cold")


def test_a_brief_holds_what_to_know_before_meeting_somebody(story):
    lines = story("brief", "Dana").out.splitlines()
    assert lines[0] == "Dana Reyes · Counsel · Legal"
    assert any(line.startswith("2026-11-02  call") for line in lines)
    assert any("Dana Reyes → me: send the analysis" in line for line in lines)
    assert "To raise: the vendor cap" in lines
    assert "Cares about: early drafts" in lines
    assert "Give: early drafts" in lines


def test_people_are_found_by_name_role_organization_and_spelling(story):
    for query in ("reyes", "counsel legal", "Dnaa", "dee"):
        assert "Dana Reyes" in story("people", query).out, query
    assert [one["name"] for one in story("people", "--circle", "none", "--json").json] == ["Lena Vogt"]
    assert "3 of 3 people" in story("people").err


def test_the_ledger_lists_open_promises_first_and_may_be_cut(story):
    story("keep", "Omar")
    assert [one["state"] for one in story("promises", "--json").json] == ["promised", "kept"]
    assert [one["to"] for one in story("promises", "--theirs", "--json").json] == ["me"]
    assert [one["by"] for one in story("promises", "--mine", "--json").json] == ["me"]
    assert [one["what"] for one in story("promises", "--open", "--json").json] == ["send the analysis"]
    assert [one["person"] for one in story("promises", "Dana", "--json").json] == ["Dana Reyes"]


def test_goals_are_listed_and_shown_with_their_sentences(story):
    assert story("goals").out.startswith("#billing")
    shown = story("goals", "show", "billing").out
    assert "Future  Customers change plans themselves." in shown
    assert "Entries 2" in shown


@pytest.mark.parametrize(
    "words", [("show",), ("search", "worried"), ("trash",), ("log",), ("promises",), ("due",), ("today",)]
)
def test_what_is_private_stays_out_of_json_unless_it_is_asked_for(story, words):
    story("add", "I owe Dana Reyes the secret draft by 2026-11-20 #private", "--yes")
    if words == ("trash",):
        entry = story("show", "--kind", "touch", "--on", "2026-11-20", "--private", "--json").json["timeline"][0]
        story("delete", entry["id"])
    secret = ("worried", "secret draft")
    assert not any(
        word in story(*words, "--json").out.removeprefix('{\n  "understood": "worried"') for word in secret
    )
    assert any(word in story(*words, "--json", "--private").out for word in secret)


def test_what_is_private_stays_out_of_briefs_and_exports(story):
    for words in (("brief", "Dana"), ("export", "--format", "jrnl"), ("export",)):
        assert "worried" not in story(*words).out
        assert "worried" in story(*words, "--private").out
    assert "--private" in story("export").err
    assert "worried" in story("show", "Dana").out
