"""The gaps of a goal, worked by hand, and its warnings."""

from datetime import date, timedelta

import pytest

from influence_tui.domain.goal import Outcome, Stake
from influence_tui.insight.asks import Balance
from influence_tui.insight.gaps import Placed, gap, network, tie_wanted, warnings, widest_first
from influence_tui.insight.path import Path
from influence_tui.insight.warmth import warmth

TODAY = date(2026, 11, 23)
NAMES = {"dana": "Dana Reyes", "nadia": "Nadia Petrov", "omar": "Omar Haddad"}
ANALYSIS = Outcome(id="o", goal="g", what="signed analysis")


def stake(person="dana", **fields):
    return Stake(id=f"s {person}", goal="g", person=person, **fields)


def placed(of, tie=0.8, days=1, **fields):
    return Placed(stake=of, tie=tie, warmth=warmth(TODAY - timedelta(days=days), 14, TODAY), **fields)


def told(outcomes, *stakes):
    return [(one.kind, one.sentence) for one in warnings(outcomes, stakes, NAMES.__getitem__)]


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [
        ({"power": 4}, "good"),
        ({"power": 3}, "some"),
        ({"power": 1, "tie_wanted": "strong"}, "strong"),
        ({"tie_wanted": "?"}, "some"),
    ],
)
def test_the_tie_that_a_stake_needs(fields, wanted):
    assert tie_wanted(stake(**fields)) == wanted


@pytest.mark.parametrize(
    ("fields", "tie", "width"),
    [
        ({"power": 4, "stance_wanted": 1}, 0.25, 8),  # some → good: 1 band; neutral → supportive: 1 step; × 4
        ({"power": 5, "stance": -2, "stance_wanted": 2}, 0.9, 20),  # 4 steps × 5
        ({"power": 5, "tie_wanted": "strong"}, 0.0, 15),  # 3 bands × 5
        ({"power": 5, "stance": 2}, 0.5, 0),  # nothing lacks, and too much is no gap
        ({"power": 2}, 0.1, 2),
    ],
)
def test_a_gap_is_what_lacks_times_power(fields, tie, width):
    assert gap(stake(**fields), tie) == width


def test_the_widest_gap_stands_first():
    small, wide = placed(stake("omar", power=2), 0.1), placed(stake("nadia", power=5), 0.1)
    assert widest_first([small, wide]) == [wide, small]


def test_the_network_is_that_of_the_role_unless_i_said():
    assert network(stake()) == "operational"
    assert network(stake(role="sponsor")) == network(stake(role="decision maker")) == "strategic"
    assert network(stake(role="adviser")) == "developmental"
    assert network(stake(role="sponsor", network="operational")) == "operational"


def test_the_warning_of_the_story_names_the_manager():
    dana = placed(
        stake(outcomes={"o": 1}), 0.25, path=Path(("lena", "dana"), 0.43),
        helper="Lena Vogt, Dana's manager,", helper_warmth="warm",
    )  # fmt: skip
    assert told([ANALYSIS], dana)[0] == (
        "one path",
        "“signed analysis” rests on one weak path; Lena Vogt, Dana's manager, is warm",
    )


def test_a_helper_who_is_not_warm_is_still_the_one_to_ask():
    nadia = placed(
        stake("nadia", outcomes={"o": 1}), 0.1, path=Path(("omar", "nadia"), 0.41), helper="Omar Haddad"
    )
    assert told([ANALYSIS], nadia)[0][1].endswith("one weak path; ask Omar Haddad")
    weak = placed(stake("nadia", outcomes={"o": 1}), 0.39, path=Path(("omar", "nadia"), 0.4), helper="Omar Haddad")
    assert told([ANALYSIS], weak)[0][1].endswith("one weak path")


def test_the_warnings_come_in_their_order_and_never_more_than_three():
    outcomes = [
        ANALYSIS,
        Outcome(id="p", goal="g", what="budget"),
        Outcome(id="q", goal="g", what="old", state="reached"),
    ]
    dana = placed(stake(outcomes={"o": 1}), 0.2, days=90, balance=Balance(2, 0))
    assert told(outcomes, dana) == [
        ("nobody", "“budget” has nobody behind it yet"),
        ("one path", "“signed analysis” rests on one weak path"),
        ("cold", "Dana Reyes decides “signed analysis” and has gone cold"),
    ]


def test_asks_without_gives_no_sponsor_and_an_empty_cell_come_last():
    dana = placed(stake(outcomes={"o": 1}), balance=Balance(1, 0))
    assert told([ANALYSIS], dana) == [
        ("asks only", "only asks to Dana Reyes so far; what could you give?"),
        ("no sponsor", "nobody sponsors this goal yet"),
        ("empty cell", "nobody operational outside the organization"),
    ]


def test_a_goal_with_everything_says_nothing():
    roles = ["", "sponsor", "adviser"]
    stakes = [
        placed(stake(f"{role}{outside}", role=role, outcomes={"o": 1}), outside=outside)
        for role in roles
        for outside in (False, True)
    ]
    assert told([ANALYSIS], *stakes) == []
    assert told([]) == []
