"""The sheets that the first frame does without are read after it, whatever came up meanwhile."""

import pytest

from influence_tui.config import Config
from influence_tui.ui.frame import Frame
from influence_tui.ui.view import View
from influence_tui.ui.widgets.lines import Lines
from influence_tui.ui.widgets.reflection import ReflectionPane
from tests.ui.house import clock, journal_in, sees


@pytest.fixture
def frame(tmp_path):
    journal = journal_in(tmp_path, demo=True)
    return Frame(journal, View(book=lambda: journal.book, now=clock), Config(name="alex"))


async def test_what_came_before_its_sheet_puts_it_on(frame):
    async with frame.run_test(size=(120, 36)) as pilot:
        await sees(pilot, "Reflection")
        assert not frame.screen.query_one(ReflectionPane).styles.padding.left
        frame.wear_all()
        assert frame.screen.query_one(ReflectionPane).styles.padding.left


async def test_the_first_widget_styled_after_the_sheets_were_read_keeps_its_room(frame):
    async with frame.run_test(size=(120, 36)) as pilot:
        await sees(pilot, "Reflection", "On your plate")
        frame.wear_all()
        lines = frame.screen.query_one(Lines)
        frame.stylesheet.apply(lines)
        assert str(lines.styles.width) == "1fr"
