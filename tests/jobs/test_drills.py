"""The drills, in short."""

import shutil

import pytest

from tests.jobs import drills
from tests.jobs.shell import Machine


@pytest.fixture
def machine(tmp_path):
    """A machine with a hundred entries."""
    return drills.filled(tmp_path / "machine", 100)


def test_an_add_that_is_killed_loses_nothing_that_was_acknowledged(machine):
    assert " 0 lost" in drills.killed(machine, 8)


def test_a_full_disk_leaves_the_journal_as_it_was_and_the_text_in_a_draft(machine):
    with drills.small_disk(machine) as mounted:
        if not mounted:
            pytest.skip("only root may mount a small disk")
        assert "untouched" in drills.full_disk(machine)
    assert machine.do("check")


def test_when_the_state_is_on_the_full_disk_too_the_text_goes_to_stderr(machine):
    with drills.small_disk(machine) as mounted:
        if not mounted:
            pytest.skip("only root may mount a small disk")
        shutil.copytree(machine.home / "state", machine.home / "aside-state")
        (machine.journal / "ballast").unlink()
        crowded = Machine(machine.home, extra={"INFLUENCE_STATE": str(machine.journal / "state")})
        shutil.copytree(machine.home / "state", machine.journal / "state")
        drills.fill(machine.journal / "ballast")
        assert "untouched" in drills.full_disk(crowded)


def test_four_shells_that_add_at_the_same_moment_are_all_heard(machine):
    assert "8 of 8" in drills.at_once(machine, 2)
