"""Whatever is pressed, in whatever order: nothing raises, and no line is lost from the journal."""

import tempfile
from contextlib import chdir
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from influence_tui.domain.entry import Entry
from influence_tui.ui import keys
from tests.ui.house import app_over, journal_in, settled, shown_by

LEFT_OUT = {"q", "ctrl+q", "f4"}
"""What ends the app, or opens an editor that waits for a person."""
PRESSED = sorted(
    {part for its in keys.KEYS.values() for key in keys.each(its) for part in key.split(" ")} - LEFT_OUT
    | {
        "tab",
        "shift+tab",
        "backspace",
        "delete",
        "left",
        "right",
        "ctrl+j",
        "ctrl+z",
        "D",
        "a",
        "n",
        "@",
        "#",
        "~",
        ":",
    }
)
SIZES = ((80, 24), (60, 20), (120, 36), (40, 10))


@settings(max_examples=5, deadline=None)
@given(pressed=st.lists(st.sampled_from(PRESSED), min_size=5, max_size=40), size=st.sampled_from(SIZES))
async def test_no_keys_in_any_order_raise(pressed, size):
    # A copy that the keys may write goes to the folder one stands in.
    with tempfile.TemporaryDirectory() as folder, chdir(folder):
        journal = journal_in(Path(folder), demo=True)
        async with app_over(journal, Path(folder)).run_test(size=size, notifications=True) as pilot:
            await settled(pilot)
            await pilot.press(*pressed)
            await settled(pilot)
            assert shown_by(pilot).count("\n") == size[1] - 1
        before = {entry.id: entry.text for entry in journal.book.every(Entry)}
        journal.close()
        again = journal_in(Path(folder))
        assert {entry.id: entry.text for entry in again.book.every(Entry)} == before
        again.close()
