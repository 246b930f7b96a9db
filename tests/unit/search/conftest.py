"""Fixtures of the room."""

import pytest

from tests.unit.search.small_journal import Journal


@pytest.fixture
def journal() -> Journal:
    """Give a small journal of its own."""
    return Journal()


@pytest.fixture
def journal_of() -> type[Journal]:
    """Give what makes a journal of any items."""
    return Journal
