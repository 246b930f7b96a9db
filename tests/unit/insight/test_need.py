"""Who needs me: stakes taken together, late promises, and the order of the people list."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from influence_tui.domain.goal import Goal, Outcome, Stake
from influence_tui.domain.promise import Promise
from influence_tui.insight.need import Need, Standing, by_need, standings
from influence_tui.insight.staked import Staked, late, staked
from influence_tui.insight.warmth import warmth

TODAY = date(2026, 11, 23)
GOALS = {
    "g": Goal(id="g"),
    "h": Goal(id="h"),
    "old": Goal(id="old", state="reached"),
    "later": Goal(id="later", state="parked"),
}
OUTCOMES = {
    "o": Outcome(id="o", goal="g", what="signed analysis"),
    "done": Outcome(id="done", goal="g", what="kick-off", state="reached"),
}


def standing(person, days=0, *, power=0, decides=(), late=0, over=False, ambient=False, cadence=14.0):
    last = None if days is None else TODAY - timedelta(days=days)
    goals = ("g",) if power else ()
    return Standing(
        person=person,
        warmth=warmth(last, cadence, TODAY, ambient=ambient),
        staked=Staked(power=power, decides=decides, goals=goals, over=over),
        late=late,
    )


def test_stakes_are_gathered_by_person_over_active_goals():
    stakes = [
        Stake(id="1", goal="g", person="dana", power=4, outcomes={"o": 1, "done": 1, "gone": 1}),
        Stake(id="2", goal="h", person="dee", power=5),
        Stake(id="3", goal="old", person="dana", power=5, outcomes={"o": 1}),
        Stake(id="4", goal="old", person="omar"),
        Stake(id="5", goal="later", person="omar"),
        Stake(id="6", goal="gone", person="lena"),
    ]
    found = staked(stakes, GOALS, OUTCOMES, lambda person: {"dee": "dana"}.get(person, person))
    assert found["dana"] == Staked(power=5, decides=("signed analysis",), goals=("g", "h"))
    assert found["omar"] == found["lena"] == Staked(over=True)


def test_late_promises_count_in_both_directions():
    yesterday = TODAY - timedelta(days=1)
    promises = [
        Promise(id="1", by="dana", to="me", due=yesterday),
        Promise(id="2", by="me", to="dana", due=yesterday, state="renegotiated"),
        Promise(id="3", by="dana", to="me", due=TODAY),
        Promise(id="4", by="dana", to="me", due=yesterday, state="asked"),
        Promise(id="5", by="dana", to="me", due=yesterday, state="kept"),
        Promise(id="6", by="omar", to="me"),
    ]
    assert late(promises, TODAY) == {"dana": 2}


def test_the_order_is_that_of_the_method():
    people = [
        standing("ambient", 90, ambient=True, power=5, decides=("x",)),
        standing("ended", 99, over=True),
        standing("warm", 3),
        standing("never", None),
        standing("today", 0),
        standing("cooling", 16),
        standing("cold", 90),
        standing("stake cooling", 16, power=3),
        standing("stake cold", 90, power=2),
        standing("late", 1, late=2),
        standing("key cooling", 16, power=5, decides=("x",)),
        standing("key cold, power 3", 90, power=3, decides=("x",)),
        standing("key cold, power 4", 30, power=4, decides=("x",)),
        standing("key warm", 2, power=5, decides=("x",)),
    ]
    assert [one.person for one in by_need(people)] == [
        "key cold, power 4",
        "key cold, power 3",
        "key cooling",
        "late",
        "stake cooling",
        "stake cold",
        "cold",
        "today",
        "key warm",
        "warm",
        "cooling",
        "never",
        "ambient",
        "ended",
    ]


def test_an_ambient_person_with_a_late_promise_is_not_forgotten():
    assert standing("a", 90, ambient=True, late=1).need == Need.LATE


def test_a_key_person_not_met_by_the_day_their_circle_asks_for_is_cooling():
    since = TODAY - timedelta(days=14)
    unmet = Standing(
        person="a",
        warmth=warmth(None, 14, TODAY, circle_since=since),
        staked=Staked(power=5, decides=("x",), goals=("g",)),
    )
    assert unmet.need == Need.KEY_COOLING


def test_everyone_has_a_reason_in_words():
    assert standing("a", 90, power=4, decides=("signed analysis",)).why == "decides “signed analysis”"
    assert standing("a", 0, late=1).why == "1 promise late"
    assert standing("a", 90, power=4).why == "matters to 1 goal"
    assert standing("a", 0).why == ""


def test_what_is_known_of_people_is_joined_by_id():
    warm = warmth(TODAY, 14, TODAY)
    dana, omar = standings([("dana", warm), ("omar", warm)], {"dana": Staked(power=4, goals=("g",))}, {"omar": 1})
    assert (dana.staked.power, dana.late, omar.staked.power, omar.late) == (4, 0, 0, 1)


STANDINGS = st.builds(
    standing, st.text("abc", min_size=1), st.none() | st.integers(0, 99), power=st.integers(0, 5),
    decides=st.sampled_from([(), ("x",)]), late=st.integers(0, 1), over=st.booleans(), ambient=st.booleans(),
)  # fmt: skip


@given(st.lists(STANDINGS))
def test_need_never_falls_down_the_list(people):
    needs = [one.need for one in by_need(people)]
    assert needs == sorted(needs)
