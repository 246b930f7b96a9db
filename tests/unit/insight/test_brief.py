"""The brief on a person."""

from datetime import date, timedelta

from influence_tui.domain.goal import Goal, Stake
from influence_tui.domain.person import Favour, Person, Raise
from influence_tui.domain.promise import Promise
from influence_tui.insight.brief import Known, brief
from influence_tui.insight.touch import Touch

TODAY = date(2026, 11, 23)
DANA = Person(id="dana", name="Dana Reyes", cares={"early drafts": "task", "her audit": "pressure"})
GOALS = {
    "g": Goal(id="g", title="Ship billing", short="billing"),
    "old": Goal(id="old", title="x", state="dropped"),
}


def test_of_somebody_unknown_nothing_is_made_up():
    found = brief(Person(id="p", name="New"), Known())
    assert (found.touches, found.owed, found.owing, found.stances, found.raises) == ((), (), (), (), ())
    assert (found.tone, found.give, found.asking) == (None, "", "")


def test_the_last_three_touches_newest_first_and_how_the_last_one_felt():
    touches = [Touch(day=TODAY - timedelta(days=n), entry=str(n), tone=n - 1) for n in range(5)]
    found = brief(DANA, Known(touches=touches))
    assert [touch.entry for touch in found.touches] == ["0", "1", "2"]
    assert found.tone == -1


def test_open_promises_stand_both_ways_the_first_due_first():
    promises = [
        Promise(id="a", by="dana", to="me"),
        Promise(id="b", by="dee", to="me", due=TODAY),
        Promise(id="c", by="dana", to="me", state="kept"),
        Promise(id="d", by="me", to="dana", what="intro to Priya"),
        Promise(id="e", by="omar", to="me"),
    ]
    found = brief(DANA, Known(promises=promises), ["dee"])
    assert [promise.id for promise in found.owed] == ["b", "a"]
    assert [promise.id for promise in found.owing] == ["d"]
    assert found.give == "what you promised: intro to Priya"


def test_one_give_is_suggested_from_what_they_care_about():
    assert brief(DANA, Known()).give == "early drafts"
    assert brief(DANA, Known(favours=[Favour(id="f", person="dana", what="early drafts")])).give == "her audit"
    assert brief(DANA, Known()).cares == (("early drafts", "task"), ("her audit", "pressure"))


def test_stances_are_said_per_active_goal():
    stakes = [
        Stake(id="s", goal="g", person="dana", role="gatekeeper", stance_wanted=1),
        Stake(id="t", goal="old", person="dana"),
        Stake(id="u", goal="g", person="omar"),
    ]
    (stance,) = brief(DANA, Known(stakes=stakes, goals=GOALS)).stances
    assert str(stance) == "billing: neutral, supportive wanted"
    assert stance.role == "gatekeeper"


def test_a_stance_that_is_as_wanted_says_only_what_it_is():
    (stance,) = brief(DANA, Known(stakes=[Stake(id="s", goal="g", person="dana", stance=2)], goals=GOALS)).stances
    assert str(stance) == "billing: champion"


def test_what_to_raise_stands_there_until_it_is_ticked():
    raises = [
        Raise(id="b", person="dana", what="vendor cap", day=TODAY),
        Raise(id="a", person="dana", what="hiring", day=TODAY - timedelta(days=9)),
        Raise(id="c", person="dana", what="old", done=TODAY),
        Raise(id="d", person="omar", what="other"),
    ]
    assert [one.what for one in brief(DANA, Known(raises=raises)).raises] == ["hiring", "vendor cap"]


def test_asking_before_giving_is_said_in_one_line():
    ask = Promise(id="a", by="dana", to="me", entry="e")
    found = brief(DANA, Known(touches=[Touch(day=TODAY, entry="e")], promises=[ask]))
    assert found.asking == "The first touch is an ask; something to give first: early drafts."
