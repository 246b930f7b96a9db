"""Keys that come faster than screens do go to the screen that they were meant for."""

import pytest
from textual.events import Key

from influence_tui.ui.screens.entry import EntryScreen
from tests.ui.house import app_over, journal_in, settled, until


@pytest.mark.parametrize("more", ["j", "jjjj"])
async def test_a_key_that_comes_while_a_box_opens_waits_for_the_box(tmp_path, more):
    journal = journal_in(tmp_path, demo=True)
    async with app_over(journal, tmp_path).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        for name, letter in (("4", "4"), ("enter", "\r"), *((each, each) for each in more)):
            pilot.app.post_message(Key(name, letter))
        await until(pilot, lambda: isinstance(pilot.app.screen, EntryScreen), "the entry")
        await settled(pilot)
        assert pilot.app.is_running
        await pilot.press("escape")
        await settled(pilot)
        assert not isinstance(pilot.app.screen, EntryScreen)
    journal.close()
