"""The agenda of today, against its mock."""

from datetime import UTC, date, datetime, timedelta

from influence_tui.domain.entry import Entry, Link
from influence_tui.domain.goal import Plan
from influence_tui.domain.promise import Promise
from influence_tui.insight.agenda import Plate, agenda
from influence_tui.insight.fragility import fragility
from influence_tui.insight.need import Standing
from influence_tui.insight.reliability import Reliability
from influence_tui.insight.staked import Staked
from influence_tui.insight.warmth import warmth

TODAY = date(2026, 11, 23)
ANALYSIS = Promise(
    id="p1", by="dana", to="me", what="legal analysis", importance=5, due=date(2026, 11, 27), check=TODAY
)
INTRO = Promise(id="p2", by="me", to="omar", what="intro to Priya", due=date(2026, 11, 22))
PLAN = Plan(id="l", person="dana", cue="Dana is in Thursday's review", action="I ask what she needs", day=TODAY)
NADIA = Standing(
    person="nadia",
    warmth=warmth(TODAY - timedelta(days=41), 30, TODAY),
    staked=Staked(power=5, decides=("budget for Q2",), goals=("g",)),
)


def lines(hidden=None, **plate):
    whole = Plate(hidden=hidden or {}, **plate)
    return agenda(whole, TODAY, lambda promise: fragility(promise, Reliability(), 0.25), steps)


def steps(person):
    return {"nadia": "via Omar (.41)"}.get(person, "")


def theirs(record_id, importance=3, **fields):
    return Promise(id=record_id, by="dana", to="me", importance=importance, **fields)


def test_the_morning_of_the_story_reads_as_its_mock_shows_it():
    owed, mine, cooling, plan = lines(promises=[INTRO, ANALYSIS], standings=[NADIA], plans=[PLAN])
    assert (owed.kind, owed.people, owed.what) == ("owed", ("dana",), "legal analysis")
    assert f"{owed.step} · {owed.when}" == "check in today · due Fri · fragile"
    assert owed.why == "because no promise kept yet, tie weak"
    assert (mine.kind, mine.people, mine.what, mine.when) == ("mine", ("omar",), "intro to Priya", "1 d late")
    assert (cooling.kind, cooling.people) == ("cooling", ("nadia",))
    assert cooling.what == "cooling, 41 days (cadence 30)"
    assert f"{cooling.why} · {cooling.step}" == "decides “budget for Q2” · via Omar (.41)"
    assert (plan.kind, plan.what) == ("plan", "If Dana is in Thursday's review, then I ask what she needs")


def test_nothing_to_say_is_nothing_said():
    ahead = theirs("p", due=date(2026, 12, 4), check=date(2026, 11, 27))
    warm = Standing(person="a", warmth=warmth(TODAY, 14, TODAY), staked=NADIA.staked)
    assert lines() == []
    assert lines(promises=[ahead, theirs("undated")], standings=[warm], plans=[Plan(id="l", action="x")]) == []


def test_what_is_settled_or_done_is_gone():
    kept = theirs("p", due=TODAY, state="kept")
    done = Plan(id="l", action="x", day=TODAY, outcome="done")
    assert lines(promises=[kept], plans=[done]) == []


def test_promises_owed_to_me_stand_by_what_they_may_cost():
    found = lines(promises=[theirs("little", 1, due=TODAY), theirs("much", 5, due=TODAY)])
    assert [line.record for line in found] == ["much", "little"]
    assert [line.when for line in found] == ["due today · fragile", "due today"]


def test_the_next_step_fits_the_day():
    late, now = lines(promises=[theirs("late", 5, due=date(2026, 11, 20)), theirs("now", due=TODAY)])
    assert (late.when, late.step) == ("3 d late · fragile", "ask what stands in the way")
    assert now.step == "ask how it stands"


def test_a_check_without_a_due_day_is_shown_too():
    (line,) = lines(promises=[theirs("p", 1, check=TODAY)])
    assert (line.when, line.step) == ("", "check in today")


def test_at_most_two_of_a_kind_and_five_in_all():
    found = lines(
        promises=[
            *(theirs(f"t{n}", due=TODAY) for n in range(4)),
            *(Promise(id=f"m{n}", by="me", to="x", due=TODAY) for n in range(4)),
        ],
        standings=[NADIA],
        plans=[PLAN],
        inbox=3,
    )
    assert [line.kind for line in found] == ["owed", "owed", "mine", "mine", "cooling"]


def test_key_people_stand_by_power():
    weaker = Standing(
        person="ken", warmth=warmth(date(2026, 1, 1), 30, TODAY), staked=Staked(power=2, decides=("x",))
    )
    other = Standing(person="ana", warmth=warmth(date(2026, 1, 1), 30, TODAY), staked=Staked(power=5))
    assert [line.record for line in lines(standings=[weaker, other, NADIA])] == ["nadia", "ken"]


def test_a_planned_touch_is_asked_about_the_day_after():
    def planned(record_id, day, plan="planned"):
        links = {"l": Link(person="marie", start=5, end=10, surface="Marie", present=True)}
        at = datetime(2026, 11, day, 12, tzinfo=UTC)
        return Entry(id=record_id, at=at, text="meet Marie", plan=plan, links=links)

    found = lines(planned=[planned("over", 20), planned("today", 23), planned("was", 19, "happened")])
    assert [(line.record, line.people, line.when) for line in found] == [
        ("over", ("marie",), "planned for Fri 20")
    ]


def test_the_inbox_comes_last():
    found = lines(plans=[PLAN], inbox=1)
    assert [line.kind for line in found] == ["plan", "inbox"]
    assert found[-1].what == "1 thing to confirm"


def test_a_hidden_line_makes_room_until_its_day():
    promises = [theirs("a", due=TODAY), theirs("b", due=TODAY), theirs("c", due=TODAY)]
    hidden = {"owed:a": date(2026, 11, 30), "owed:b": TODAY}
    assert [line.key for line in lines(hidden, promises=promises)] == ["owed:b", "owed:c"]
