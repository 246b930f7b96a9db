"""The timeline: everything dated in one stream."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.domain.entry import Entry, Link, Reflection
from influence_tui.domain.goal import Plan, Stake
from influence_tui.domain.person import Favour, Raise, Tie
from influence_tui.domain.promise import Promise, Step
from influence_tui.domain.ulid import new_id
from influence_tui.insight.dated import born, stances
from influence_tui.insight.timeline import KINDS, Dated, on_this_day, since, timeline

ZONE = timezone(timedelta(hours=1))
NAMES = {"dana": "Dana Reyes", "omar": "Omar Haddad", "lena": "Lena Vogt", "g": "Billing"}


def entry(record_id, day, *links, **fields):
    at = datetime(2026, 11, day, 14, 5, tzinfo=ZONE)
    return Entry(id=record_id, at=at, text=record_id, links={str(n): one for n, one in enumerate(links)}, **fields)


def link(person, present=True, tone=None):
    return Link(person=person, start=0, end=1, surface="x", present=present, tone=tone)


def stream(people=(), **records):
    return timeline(Dated(**records), NAMES.__getitem__, people)


def test_the_promise_of_the_story_stands_in_the_timeline_as_its_mock_shows_it():
    promise = Promise(
        id="p", by="dana", to="me", what="legal analysis", importance=5, made=date(2026, 11, 19),
        due=date(2026, 11, 27), check=date(2026, 11, 23),
        history={"2026-11-19T10:00:00+01:00": Step(state="promised", due=date(2026, 11, 27))},
    )  # fmt: skip
    (item,) = stream({"dana"}, promises=[promise])
    assert (item.kind, item.text, item.mine) == ("promise", "legal analysis", False)
    assert item.detail == "due Fri 27 · check Mon 23 · matters 5/5"
    assert item.at == "2026-11-19T10:00:00+01:00"


def test_each_turn_of_a_promise_is_an_item():
    history = {
        "2026-11-02T10:00:00+01:00": Step(state="promised", due=date(2026, 11, 20)),
        "2026-11-20T10:00:00+01:00": Step(state="renegotiated", due=date(2026, 12, 4), note="audit"),
        "2026-12-03T10:00:00+01:00": Step(state="kept"),
    }
    promise = Promise(
        id="p", by="me", to="dana", what="intro", made=date(2026, 11, 2), state="kept", history=history
    )
    kept, moved, made = stream(promises=[promise])
    assert [item.state for item in (made, moved, kept)] == ["promised", "renegotiated", "kept"]
    assert [item.turn for item in (made, moved, kept)] == [0, 1, 2]
    assert made.detail == "due Fri 20 · matters 3/5"
    assert moved.detail == "due Fri 4 Dec · audit"
    assert all(item.mine and item.people == ("dana",) for item in (made, moved, kept))


def test_a_promise_without_history_stands_on_the_day_it_was_made():
    (item,) = stream(promises=[Promise(id="p", by="me", to="dana", made=date(2026, 11, 2), due=date(2026, 12, 4))])
    assert (item.at, item.detail) == ("2026-11-02", "due Fri 4 Dec · matters 3/5")


def test_the_timeline_of_a_person_has_touches_and_mentions():
    entries = [
        entry("call", 1, link("dana", tone=1), link("omar", tone=-1), channel="call"),
        entry("about", 2, link("omar"), link("dana", False)),
        entry("ahead", 3, link("dana"), plan="planned"),
        entry("never", 4, link("omar")),
    ]
    items = stream({"dana"}, entries=entries)
    assert [(item.id, item.kind, item.tone) for item in items] == [
        ("ahead", "planned", None),
        ("about", "mention", None),
        ("call", "touch", 1),
    ]


def test_the_timeline_of_everyone_has_notes_and_reflections_too():
    items = stream(
        entries=[entry("note", 1, link("dana", False)), entry("touch", 2, link("omar"), link("dana", False))],
        reflections=[
            Reflection(id="r", day=date(2026, 11, 3), answers={"gave": "an intro", "moved": "", "so": "on"})
        ],
    )
    assert [(item.kind, item.text) for item in items] == [
        ("reflection", "an intro\non"),
        ("touch", "touch"),
        ("note", "note"),
    ]
    assert items[1].people == ("omar", "dana")


def test_reflections_are_not_about_one_person():
    assert stream({"dana"}, reflections=[Reflection(id="r", day=date(2026, 11, 3))]) == []


def test_favours_stances_ties_plans_and_raises_are_dated_too():
    day = date(2026, 11, 2)
    items = stream(
        {"dana"},
        favours=[
            Favour(id="f", person="dana", given=False, what="a review", day=day),
            Favour(id="x", person="omar"),
        ],
        stakes=[Stake(id="s", goal="g", person="dana", history={"2026-11-02T10:00:00+01:00": "1"})],
        ties=[Tie(id="t", person="dana", kind="reports to", to="lena", day=day, ended=date(2026, 12, 4))],
        plans=[Plan(id="l", person="dana", cue="Dana is in the review", action="I ask", day=day, outcome="done")],
        raises=[Raise(id="r", person="dana", what="vendor cap", day=day, done=day)],
    )
    assert {item.kind: (item.text, item.state or item.detail or item.mine) for item in items} == {
        "favour": ("a review", False),
        "stance": ("Billing: supportive", "1"),
        "tie": ("Dana Reyes reports to Lena Vogt", "until Fri 4 Dec"),
        "plan": ("If Dana is in the review, then I ask", "done"),
        "raise": ("vendor cap", "done"),
    }
    assert {item.kind for item in items} < set(KINDS)


def test_a_stance_in_words_of_ones_own_is_kept():
    (item,) = stream(stakes=[Stake(id="s", goal="g", person="dana", history={"2026-11-02": "warming up"})])
    assert item.text == "Billing: warming up"


def test_what_has_no_day_stands_where_it_was_written():
    record_id = new_id(datetime(2026, 11, 2, 12, tzinfo=UTC))
    (item,) = stream(raises=[Raise(id=record_id, person="dana", what="x")])
    assert item.day == date(2026, 11, 2)


@pytest.mark.parametrize("record_id", ["", "short", "ILO-", "💥" * 26])
def test_an_id_that_is_none_was_born_long_ago(record_id):
    assert born(record_id) == date(1970, 1, 1)


def test_newest_stands_first_and_a_day_below_its_times():
    items = stream(
        entries=[entry("b", 2), entry("c", 3), entry("a", 1)],
        favours=[Favour(id="f", person="dana", day=date(2026, 11, 2))],
    )
    assert [item.id for item in items] == ["c", "b", "f", "a"]


def test_items_can_be_cut_to_a_span_and_to_this_day():
    items = stream(entries=[entry("a", 1), entry("b", 2), entry("c", 3)])
    assert [item.id for item in since(items, date(2026, 11, 2))] == ["c", "b"]
    assert [item.id for item in since(items, None, date(2026, 11, 2))] == ["b", "a"]
    assert [item.id for item in on_this_day(items, date(2027, 11, 2))] == ["b"]
    assert on_this_day(items, date(2026, 11, 2)) == []


@given(st.lists(st.dates(date(2000, 1, 1), date(2040, 1, 1)), max_size=20))
def test_the_order_is_that_of_the_days(days):
    items = stream(favours=[Favour(id=str(n), person="dana", day=day) for n, day in enumerate(days)])
    assert [item.day for item in items] == sorted(days, reverse=True)


@pytest.mark.parametrize("moment", ["\x1b]0;title", "", "20261123T1405", "2026-W48-1", "2026-13-45"])
def test_a_turn_at_a_time_that_cannot_be_read_stands_on_the_day_its_record_was_made(moment):
    stake = Stake(id="01M84850310EV6NN4FJE5T1TF5", person="dana", goal="billing", history={moment: "1"})
    (item,) = stances(stake, lambda record: record)
    assert (item.at, item.day) == (born(stake.id).isoformat(), born(stake.id))
