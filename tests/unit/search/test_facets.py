"""Facets: what each sort of item is filtered by."""

import pytest

from influence_tui.search import Item
from influence_tui.search.facets import facets_of, fold_key


def test_an_entry_is_found_by_its_people_goals_tags_tones_and_channel() -> None:
    entry = Item(
        id="E1", kind="touch", present=("P1",), about=("P2",), goals=("G1",), tags=("Q4 Plan",), tones=(-1, 2),
        org=("Société X",), channel="1:1", has_promise=True,
    )  # fmt: skip
    assert facets_of(entry) == {
        "kind:touch", "with:P1", "with:P2", "present:P1", "about:P2", "goal:G1", "tag:q4 plan", "tone:-1", "tone:2",
        "org:societe x", "channel:1:1", "has:promise",
    }  # fmt: skip


def test_an_open_promise_says_who_owes_whom() -> None:
    promise = Item(id="M1", kind="promise", by="P1", to="me", state="renegotiated")
    assert facets_of(promise) == {
        "kind:promise", "with:P1", "with:me", "by:P1", "to:me", "owes:P1", "owed:me", "state:renegotiated",
        "state:open", "has:promise",
    }  # fmt: skip


@pytest.mark.parametrize("state", ["kept", "broken", "declined", "withdrawn"])
def test_nobody_owes_a_promise_that_is_closed(state) -> None:
    keys = facets_of(Item(id="M1", kind="promise", by="P1", to="me", state=state))
    assert f"state:{state}" in keys
    assert keys.isdisjoint({"owes:P1", "owed:me", "state:open"})


def test_a_person_and_a_goal_are_found_by_themselves() -> None:
    assert "with:P1" in facets_of(Item(id="P1", kind="person"))
    assert {"goal:G1", "state:active"} <= facets_of(Item(id="G1", kind="goal", state="active"))


def test_a_bare_note_has_its_kind_alone() -> None:
    assert facets_of(Item(id="E1", kind="note")) == {"kind:note"}


def test_tags_are_compared_without_case_accents_and_signs() -> None:
    assert fold_key("Q4–Planung Süd") == "q4 planung sud"
