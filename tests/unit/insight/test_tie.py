"""My tie to a person, part by part, worked by hand."""

from datetime import date, timedelta
from math import exp

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.domain.entry import CHANNELS
from influence_tui.domain.person import Favour
from influence_tui.domain.promise import Promise, Step
from influence_tui.insight.tie import MyTie, band, tie, word
from influence_tui.insight.touch import Touch

TODAY = date(2026, 11, 23)


def ago(days):
    return TODAY - timedelta(days=days)


def test_without_a_touch_there_is_no_tie():
    favour = Favour(id="f", person="dana", day=TODAY)
    assert tie([], TODAY, [favour]) == MyTie()
    assert tie([Touch(day=ago(-1))], TODAY) == MyTie()
    assert MyTie().strength == 0


def test_often_grows_with_the_weight_of_the_touches():
    # Today weighs 1, sixty days ago .5: Σw = 1.5
    found = tie([Touch(day=TODAY), Touch(day=ago(60))], TODAY)
    assert found.often == pytest.approx(1 - exp(-1.5 / 8))


def test_felt_is_the_weighted_mean_of_tone_with_unset_as_even():
    # (1 · (2 + 2)/4 + .5 · (0 + 2)/4) / 1.5 = 1.25 / 1.5
    found = tie([Touch(day=TODAY, tone=2), Touch(day=ago(60))], TODAY)
    assert found.felt == pytest.approx(1.25 / 1.5)


def test_deep_is_the_weighted_mean_of_the_channels():
    # (1 · .8 + .5 · .2) / 1.5 = .9 / 1.5 = .6
    found = tie([Touch(day=TODAY, channel="1:1"), Touch(day=ago(60), channel="mail")], TODAY)
    assert found.deep == pytest.approx(0.6)


def test_mutual_sets_what_was_given_beside_what_was_received():
    # given: favour today 1 + my promise kept sixty days ago .5; received: favour today 1 → 2 · 1 / 2.5 = .8
    kept = Promise(id="p", by="me", to="dana", state="kept", history={ago(60).isoformat(): Step(state="kept")})
    favours = [
        Favour(id="f", person="dana", day=TODAY),
        Favour(id="g", person="dana", given=False, day=TODAY),
    ]
    assert tie([Touch(day=TODAY)], TODAY, favours, [kept]).mutual == pytest.approx(0.8)


def test_mutual_is_nothing_while_all_goes_one_way():
    assert tie([Touch(day=TODAY)], TODAY, [Favour(id="f", person="dana", day=TODAY)]).mutual == 0
    assert tie([Touch(day=TODAY)], TODAY).mutual == 0


def test_strength_is_the_mean_of_the_four_parts():
    parts = MyTie(often=0.2, felt=0.6, deep=0.8, mutual=0.4)
    assert parts.strength == pytest.approx(0.5)
    assert str(parts) == "often .20, felt .60, deep .80, mutual .40"


@pytest.mark.parametrize(
    ("strength", "said"),
    [
        (0, "none"),
        (0.149, "none"),
        (0.15, "some"),
        (0.399, "some"),
        (0.4, "good"),
        (0.69, "good"),
        (0.7, "strong"),
    ],
)
def test_a_tie_has_one_of_four_words(strength, said):
    assert word(strength) == said
    assert band(strength) == ["none", "some", "good", "strong"].index(said)


TOUCHES = st.builds(
    Touch,
    day=st.dates(date(2020, 1, 1), TODAY),
    channel=st.sampled_from(["", *CHANNELS]),
    tone=st.none() | st.integers(-2, 2),
    present=st.integers(1, 9),
)


@given(st.lists(TOUCHES, max_size=30))
def test_every_part_stays_between_nothing_and_one(touches):
    assert all(0 <= part <= 1 for _, part in tie(touches, TODAY).parts)


@given(st.lists(TOUCHES, min_size=1, max_size=10))
def test_one_more_touch_never_makes_it_less_often(touches):
    assert tie([*touches, Touch(day=TODAY)], TODAY).often >= tie(touches, TODAY).often
