"""Asking before giving."""

from datetime import date, timedelta

import pytest

from influence_tui.domain.person import Favour
from influence_tui.domain.promise import Promise
from influence_tui.insight.asks import Balance, asking_first, balance, give
from influence_tui.insight.touch import Touch

TODAY = date(2026, 11, 23)


def touches(*entries):
    return [Touch(day=TODAY - timedelta(days=len(entries) - n), entry=entry) for n, entry in enumerate(entries)]


def asks(*entries):
    return [Promise(id=entry, by="dana", to="me", entry=entry) for entry in entries]


def test_asks_and_gives_are_counted():
    promises = [
        *asks("a", "b"),
        Promise(id="c", by="me", to="dana"),
        Promise(id="d", by="me", to="dana", state="broken"),
    ]
    favours = [Favour(id="f"), Favour(id="g", given=False)]
    assert balance(promises, favours) == Balance(asks=3, gives=2)
    assert balance(asks("a"), []).is_one_sided
    assert not balance([], []).is_one_sided


def test_one_thing_to_give_is_what_they_care_about_and_did_not_get_yet():
    cares = {"Early drafts": "task", "her audit": "pressure"}
    assert give(cares) == "Early drafts"
    assert give(cares, [Favour(id="f", what="sent early drafts of the memo")]) == "her audit"
    assert give(cares, [Favour(id="f", given=False, what="early drafts")]) == "Early drafts"
    assert give({"drafts": ""}, [Favour(id="f", what="Drafts")]) == "drafts"
    assert give({}) == ""


@pytest.mark.parametrize(
    ("met", "asked", "said"),
    [
        ("a", "a", "The first touch is an ask; something to give first: early drafts."),
        ("abcd", "bcd", "The last 3 touches were all asks; something to give first: early drafts."),
        ("ab", "ab", ""),
        ("abcd", "abc", ""),
        ("a", "", ""),
        ("", "", ""),
    ],
)
def test_only_asks_are_said_in_one_line(met, asked, said):
    assert asking_first(touches(*met), asks(*asked), "early drafts") == said


def test_without_an_idea_the_line_asks():
    assert asking_first(touches("a"), asks("a")) == "The first touch is an ask; what could you give first?"


def test_the_order_of_the_touches_does_not_matter():
    assert asking_first(touches(*"abcd")[::-1], asks(*"bcd")) != ""
