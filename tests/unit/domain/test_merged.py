"""Who stands for whom after people were merged."""

from hypothesis import given
from hypothesis import strategies as st

from influence_tui.domain.merged import resolved

IDS = st.sampled_from([f"P{number}" for number in range(6)])


def test_nobody_merged_is_nobody_resolved() -> None:
    assert resolved({}) == {}


def test_a_chain_of_merges_ends_with_the_last() -> None:
    assert resolved({"P1": "P2", "P2": "P3"}) == {"P1": "P3", "P2": "P3"}


def test_merged_into_oneself_is_not_merged() -> None:
    assert resolved({"P1": "P1"}) == {}


def test_merged_in_a_circle_the_smallest_id_stays_for_all() -> None:
    assert resolved({"P3": "P2", "P2": "P1", "P1": "P3", "P9": "P3"}) == {"P3": "P1", "P2": "P1", "P9": "P1"}


@given(st.dictionaries(IDS, IDS))
def test_whoever_stays_is_not_merged_away(into: dict[str, str]) -> None:
    ends = resolved(into)
    assert not set(ends) & set(ends.values())


@given(st.dictionaries(IDS, IDS))
def test_both_sides_of_a_merge_lead_to_the_same_person(into: dict[str, str]) -> None:
    ends = resolved(into)
    assert all(ends.get(loser, loser) == ends.get(winner, winner) for loser, winner in into.items())
