"""The worked example of the method, from the records to the words."""

from datetime import UTC, date, datetime, timedelta

import pytest

from influence_tui.domain.entry import Entry, Link
from influence_tui.domain.goal import Goal, Outcome, Stake
from influence_tui.domain.person import Tie
from influence_tui.domain.promise import Promise
from influence_tui.insight.agenda import Plate, agenda
from influence_tui.insight.check import check_date
from influence_tui.insight.fragility import fragility
from influence_tui.insight.gaps import Placed, warnings
from influence_tui.insight.need import Need, by_need, standings
from influence_tui.insight.path import against, neighbours, path
from influence_tui.insight.reliability import reliability
from influence_tui.insight.staked import late, staked
from influence_tui.insight.tie import tie, word
from influence_tui.insight.touch import touches
from influence_tui.insight.warmth import said, warmth

TODAY = date(2026, 11, 23)
MADE = date(2026, 11, 19)
DUE = date(2026, 11, 27)
NAMES = {"dana": "Dana Reyes", "lena": "Lena Vogt"}
PROMISE = Promise(
    id="p",
    by="dana",
    to="me",
    what="legal analysis",
    importance=5,
    made=MADE,
    due=DUE,
    check=check_date(MADE, DUE),
)
STAKE = Stake(id="s", goal="g", person="dana", power=4, stance_wanted=1, outcomes={"o": 1})
OUTCOME = Outcome(id="o", goal="g", what="signed analysis")
REPORTS = Tie(id="t", person="dana", kind="reports to", to="lena")


def entry(record_id, days, channel, present=True):
    link = Link(person="dana", start=0, end=4, surface="Dana", present=present, tone=0 if present else None)
    at = datetime(2026, 11, 23, 12, tzinfo=UTC) - timedelta(days=days)
    return Entry(id=record_id, at=at, text="Dana", channel=channel, links={"l": link})


ENTRIES = [entry("call", 23, "call"), entry("message", 47, "message"), entry("about", 13, "", present=False)]


def test_on_day_0_the_promise_is_fragile_and_says_why():
    found = fragility(PROMISE, reliability([PROMISE], TODAY), 0.25)
    assert found.value == pytest.approx(0.375)
    assert str(found) == "fragile because no promise kept yet, tie weak"


def test_it_is_checked_half_way():
    assert PROMISE.check == TODAY


def test_the_path_through_the_manager_is_worth_saying():
    found = path("dana", {"dana": 0.25, "lena": 0.72}, neighbours([REPORTS], TODAY))
    assert found is not None
    assert found.beats(0.25)
    assert against(found, 0.25, lambda person: NAMES[person].split()[0]) == "via Lena .43 against .25"


def test_two_touches_and_a_mention_make_a_weak_tie_that_is_cold():
    met = list(touches(ENTRIES, {"dana"}))
    assert len(met) == 2
    assert word(tie(met, TODAY).strength) == "some"
    assert said(warmth(max(touch.day for touch in met), 14, TODAY)) == "cold, 23 days (cadence 14)"


def test_dana_stands_first_among_the_people_and_on_the_plate():
    stakes = staked([STAKE], {"g": Goal(id="g")}, {"o": OUTCOME})
    warmths = [("lena", warmth(TODAY, 30, TODAY)), ("dana", warmth(TODAY - timedelta(days=23), 14, TODAY))]
    people = by_need(standings(warmths, stakes, late([PROMISE], TODAY)))
    assert [(one.person, one.need) for one in people] == [("dana", Need.KEY_COLD), ("lena", Need.REST)]
    plate = Plate(promises=[PROMISE], standings=people)
    owed, cold = agenda(plate, TODAY, lambda promise: fragility(promise, reliability([promise], TODAY), 0.25))
    assert (owed.step, owed.when) == ("check in today", "due Fri · fragile")
    assert (cold.what, cold.why) == ("cold, 23 days (cadence 14)", "decides “signed analysis”")


def test_the_goal_warns_of_the_weak_path_and_names_the_manager():
    placed = Placed(
        stake=STAKE, tie=0.25, warmth=warmth(TODAY - timedelta(days=23), 14, TODAY),
        path=path("dana", {"lena": 0.72}, neighbours([REPORTS], TODAY)),
        helper="Lena Vogt (Dana’s manager)", helper_warmth="warm",
    )  # fmt: skip
    assert placed.gap == 8
    first, second, _ = warnings([OUTCOME], [placed], NAMES.__getitem__)
    assert first.sentence == "“signed analysis” rests on one weak path; Lena Vogt (Dana’s manager) is warm"
    assert second.sentence == "Dana Reyes decides “signed analysis” and has gone cold"


def test_once_kept_the_next_promise_is_less_fragile():
    kept = Promise(id="q", by="dana", to="me", state="kept", due=MADE)
    found = fragility(PROMISE, reliability([PROMISE, kept], TODAY), 0.5)
    assert found.value == pytest.approx(1 / 3 * 0.5)
    assert str(found) == ""
