"""Machines for the jobs."""

import pytest

from tests.jobs.shell import Machine


@pytest.fixture
def empty(tmp_path):
    """A machine with nothing in its journal."""
    home = tmp_path / "here"
    home.mkdir()
    return Machine(home)


@pytest.fixture
def machine(empty):
    """A machine whose journal knows the people of the jobs."""
    return empty.know()
