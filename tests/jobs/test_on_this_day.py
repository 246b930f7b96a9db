"""Job 6: the same day in other years, a word mended, the journal handed on."""

import sys


def test_the_same_day_in_other_years(machine):
    machine.do("add", "2025-11-23: call with Marie")
    machine.do("add", "2025-11-22: call with Marie")
    machine.do("add", "call with Marie")
    assert [item["at"][:10] for item in machine.json("show", "--on-this-day")["timeline"]] == ["2025-11-23"]


def test_a_word_mended_in_the_editor_is_one_change_that_undo_takes_back(machine):
    machine.do("add", "yesterday: call with Marie about the budgit")
    program = "import sys; p = sys.argv[1]; t = open(p).read(); open(p, 'w').write(t.replace('budgit', 'budget'))"
    machine.do("edit", "--on", "yesterday", EDITOR=f'{sys.executable} -c "{program}"')
    [item] = machine.json("show", "Marie")["timeline"]
    assert (item["text"], item["at"][:10]) == ("call with Marie about the budget", "2026-11-22")
    assert machine.json("log", "--limit", "1")[0]["what"] == "edit"
    machine.do("undo")
    assert machine.json("show", "Marie")["timeline"][0]["text"] == "call with Marie about the budgit"


def test_what_is_handed_on_has_people_promises_and_goals_and_its_count_is_talk(machine):
    machine.do("goals", "add", "Ship billing")
    machine.do("add", "Coffee with Omar. I owe Omar the numbers by friday #billing", "--yes")
    done = machine.do("export", "--format", "json")
    assert done.json["entries"][0]["people"][0]["name"] == "Omar Haddad"
    assert [promise["to"] for promise in done.json["promises"]] == ["Omar Haddad"]
    assert [goal["short"] for goal in done.json["goals"]] == ["billing"]
    assert len(done.json["people"]) == 8
    assert done.err == "1 entry\n"
    assert machine.told("export", "--format", "jrnl").startswith("[2026-11-23 14:05] Coffee with Omar.")
