"""Handing the journal on, and taking it back."""

import json
from datetime import date, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from influence_tui.domain.entry import Entry, Link
from influence_tui.domain.goal import Goal, Outcome
from influence_tui.domain.person import Person
from influence_tui.domain.promise import Promise
from influence_tui.exchange import Handed, jrnl_text, json_export, read
from influence_tui.exchange.reading import Reading

ZONE = ZoneInfo("Europe/Berlin")
NAMES = {"p1": "Dana Reyes", "p2": "Omar Haddad"}


def entry(text, at=datetime(2026, 11, 23, 14, 5, tzinfo=ZONE), **fields):
    return Entry(id="e1", at=at, text=text, **fields)


def back(entries, name="j.txt") -> Reading:
    return read(name, "".join(jrnl_text(entries)).encode())


def test_an_entry_is_a_dated_paragraph():
    assert list(jrnl_text([entry("Coffee with Dana\nand Omar\n\n")])) == [
        "[2026-11-23 14:05] Coffee with Dana\nand Omar\n\n"
    ]


def test_seconds_stand_only_where_there_are_some():
    (text,) = jrnl_text([entry("x", datetime(2026, 11, 23, 14, 5, 9, tzinfo=ZONE))])
    assert text.startswith("[2026-11-23 14:05:09] x")


def test_a_line_that_looks_dated_does_not_become_an_entry():
    assert len(back([entry("one\n[2020-01-01 10:00] quoted")]).entries) == 1


def test_a_star_goes_out_as_jrnl_writes_it():
    assert back([entry("one\ntwo", tags={"starred": 1})]).entries[0].starred


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]) | st.just("\n")))
def test_what_goes_out_as_jrnl_comes_back(text):
    typed = text.strip()
    if not typed or typed.split("\n")[0].rstrip().endswith("*") or "[" in typed:
        return
    assert [(one.at, one.text) for one in back([entry(typed)]).entries] == [(datetime(2026, 11, 23, 14, 5), typed)]


def exported():
    links = {
        "l1": Link(person="p1", start=12, end=16, surface="Dana", present=True, tone=1),
        "l2": Link(person="p2", start=22, end=26, surface="Omar"),
        "l3": Link(person="p1", start=30, end=34, surface="Dana"),
    }
    handed = Handed(
        entries=[entry("Coffee with Dana\nabout @Omar. #billing Dana", links=links, channel="coffee")],
        people=[Person(id="p1", name="Dana Reyes", aliases={"Dee": 1}, cares={"drafts": "task"}, external_id="7")],
        promises=[Promise(id="r1", by="p1", to="me", what="analysis", due=date(2026, 11, 27))],
        goals=[Goal(id="g1", title="Billing")],
        outcomes=[Outcome(id="o1", goal="g1", what="signed"), Outcome(id="o2", goal="g9", what="other")],
    )
    return json.loads(json.dumps(json_export(handed, NAMES.__getitem__)))


def test_an_export_has_the_shape_of_jrnl_and_the_whole_text():
    (one,) = exported()["entries"]
    assert (one["title"], one["date"], one["time"], one["starred"]) == (
        "Coffee with Dana",
        "2026-11-23",
        "14:05",
        False,
    )
    assert one["text"] == "Coffee with Dana\nabout @Omar. #billing Dana"
    assert (one["at"], one["kind"], one["channel"]) == ("2026-11-23T14:05:00+01:00", "touch", "coffee")
    assert exported()["tags"] == {"@omar": 1, "#billing": 1}


def test_each_person_of_an_entry_is_said_once():
    (one,) = exported()["entries"]
    assert one["people"] == [
        {"id": "p1", "name": "Dana Reyes", "present": True, "tone": 1},
        {"id": "p2", "name": "Omar Haddad", "present": False, "tone": None},
    ]


def test_people_promises_and_goals_go_along():
    whole = exported()
    (dana,) = whole["people"]
    assert (dana["aliases"], dana["cares"], dana["external_id"]) == (["Dee"], {"drafts": "task"}, "7")
    (promise,) = whole["promises"]
    assert (promise["by"], promise["to"], promise["due"]) == ("Dana Reyes", "me", "2026-11-27")
    assert [outcome["id"] for outcome in whole["goals"][0]["outcomes"]] == ["o1"]


def test_our_own_export_is_read_back_word_for_word():
    found = read("export.json", json.dumps(exported(), indent=2).encode())
    assert [one.text for one in found.entries] == ["Coffee with Dana\nabout @Omar. #billing Dana"]
    assert found.problems == ()
