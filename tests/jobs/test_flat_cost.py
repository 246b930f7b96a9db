"""Job 5: an add at ten years' size does the same work as on the first day; counted in calls, not in seconds."""

import sys
from datetime import UTC, datetime

import pytest

from influence_tui.journal.capture import capture
from influence_tui.journal.jotter import Jotter
from influence_tui.journal.understanding import Draft, understand
from influence_tui.linking import Me
from influence_tui.store import Store
from tests.jobs import drills

NOW = datetime(2026, 11, 23, 13, 5, tzinfo=UTC)


def calls_of_an_add(machine) -> int:
    """Add a note in this process and count the Python functions that are called."""
    state = next((machine.home / "state").iterdir())
    store = Store(str(machine.journal), str(state), utc=lambda: NOW)
    jotter = Jotter(store, lambda: NOW, Me(name="me"))
    counted = 0

    def count(frame, event, argument):
        nonlocal counted
        counted += event == "call"

    sys.setprofile(count)
    try:
        jotter.do(capture, understand(jotter.known, Draft(text="Coffee with Omar: vendor cap"), NOW))
    finally:
        sys.setprofile(None)
    assert not store.reader.loaded, "the journal was read"
    store.close()
    return counted


@pytest.fixture
def sizes(tmp_path):
    """The same machine with more entries than the newest that linking looks at, and with five times as many."""
    few, many = (drills.filled(tmp_path / str(entries), entries) for entries in (310, 1550))
    return few, many


def test_an_add_to_five_times_as_many_entries_does_the_same_work(sizes):
    few, many = sizes
    for machine in sizes:
        calls_of_an_add(machine)  # the first call compiles patterns
    assert calls_of_an_add(many) <= 1.05 * calls_of_an_add(few)
