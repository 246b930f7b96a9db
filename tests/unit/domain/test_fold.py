"""Folding, ids."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from influence_tui.domain.fold import fold
from influence_tui.domain.ulid import LETTERS, new_id

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def test_case_and_accents_fold_away() -> None:
    assert fold("Łukasz Øster, Zoë STRAẞE") == fold("lukasz oster, zoe strasse")


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_ids_sort_by_the_time_they_were_made_and_are_unlike() -> None:
    early, late = new_id(NOW), new_id(NOW + timedelta(milliseconds=1))
    assert early < late
    assert len({new_id(NOW) for _ in range(100)}) == 100
    assert len(early) == 26
    assert set(early) <= set(LETTERS)
