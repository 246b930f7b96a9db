"""Figures and spans in words."""

import pytest

from influence_tui.insight.words import counted, figure, listed, signed, span


@pytest.mark.parametrize(("value", "text"), [(0.25, ".25"), (0.405, ".41"), (1, "1"), (0, ".00"), (0.999, "1")])
def test_an_estimate_has_two_places(value, text):
    assert figure(value) == text


@pytest.mark.parametrize(("value", "text"), [(-1.2, "−1"), (0.4, "0"), (2.6, "+3"), (-0.4, "0")])
def test_a_sum_is_whole_and_signed(value, text):
    assert signed(value) == text


@pytest.mark.parametrize(
    ("days", "text"),
    [
        (0, "1 day"),
        (1, "1 day"),
        (13, "13 days"),
        (14, "2 weeks"),
        (21, "3 weeks"),
        (49, "7 weeks"),
        (100, "3 months"),
    ],
)
def test_a_span_is_said_in_the_unit_that_suits_it(days, text):
    assert span(days) == text


def test_things_are_counted_and_listed():
    assert (counted(1, "touch"), counted(2, "day")) == ("1 touch", "2 days")
    assert listed(["Ana"]) == "Ana"
    assert listed(["Ana", "Omar", "Lena"]) == "Ana, Omar and Lena"
    assert listed([]) == ""
