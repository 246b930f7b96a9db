"""Promises: which still stand, and who is on the other side."""

import pytest

from influence_tui.domain.person import ME
from influence_tui.domain.promise import CLOSED_STATES, OPEN_STATES, Promise


@pytest.mark.parametrize("state", OPEN_STATES)
def test_a_promise_stands_while_it_is_asked_promised_or_renegotiated(state: str) -> None:
    assert Promise(id="R1", state=state).is_open


@pytest.mark.parametrize("state", CLOSED_STATES)
def test_a_promise_that_was_kept_broken_or_taken_back_stands_no_more(state: str) -> None:
    assert not Promise(id="R1", state=state).is_open


def test_a_state_of_a_newer_program_is_not_taken_for_open() -> None:
    assert not Promise(id="R1", state="transferred").is_open


def test_no_state_is_both_open_and_closed() -> None:
    assert not set(OPEN_STATES) & set(CLOSED_STATES)


def test_the_other_side_is_who_is_not_me() -> None:
    assert Promise(id="R1", by=ME, to="P1").other == "P1"
    assert Promise(id="R1", by="P1", to=ME).other == "P1"


def test_between_two_others_the_one_who_promised_is_the_other_side() -> None:
    assert Promise(id="R1", by="P1", to="P2").other == "P1"


def test_a_new_promise_is_promised_and_of_middling_weight() -> None:
    fresh = Promise(id="R1", what="draft")
    assert (fresh.state, fresh.importance, fresh.due, fresh.is_open) == ("promised", 3, None, True)
