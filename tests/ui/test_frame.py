"""The lines at the top and the bottom of every screen."""

import pytest
from textual.app import ComposeResult
from textual.widgets import Input

from influence_tui.ui.glyphs import ASCII, UNICODE
from influence_tui.ui.verbs import Verb, quit_by_message
from influence_tui.ui.widgets.footer import Footer
from influence_tui.ui.widgets.header import Header
from influence_tui.ui.widgets.lines import Lines
from tests.ui.support import Host, visible

NAMES = ("Today", "Goals", "People", "Timeline", "Review")


class FrameHost(Host):
    def __init__(self, glyphs=UNICODE):
        super().__init__()
        self.glyphs = glyphs

    def compose(self) -> ComposeResult:
        yield Header(NAMES, "People", "Mon 23 Nov · alex", self.glyphs)
        yield Lines()
        yield Input()
        yield Footer("3 to confirm", "~/journal", self.glyphs)

    def on_header_chosen(self, message: Header.Chosen) -> None:
        self.heard.append(("screen", message.name))

    def hear(self, word: str) -> None:
        self.heard.append(("verb", word))

    VERBS = (
        Verb("capture", "capture", "Write a note", lambda app: app.hear("capture")),
        Verb("search", "search", "Search everything", lambda app: app.hear("search")),
        Verb("undo", "undo", "Take back", lambda app: app.hear("undo")),
        Verb("redo", "redo", "Do again", lambda app: app.hear("redo"), show=False),
        Verb("keys", "keys", "Show the keys", lambda app: app.hear("keys")),
        Verb("quit", "quit", "Leave", quit_by_message),
    )


async def test_the_header_names_the_screens_and_the_day():
    app = FrameHost()
    async with app.run_test(size=(80, 10)):
        assert visible(app)[0] == " Today  Goals  People  Timeline  Review" + " " * 23 + "Mon 23 Nov · alex"
        assert visible(app)[1] == "─" * 80


async def test_a_narrow_header_leaves_the_day_out_and_cuts_names_with_a_sign():
    app = FrameHost()
    async with app.run_test(size=(46, 10)):
        assert visible(app)[0] == " Today  Goals  People  Timeline  Review"
    app = FrameHost()
    async with app.run_test(size=(30, 10)):
        assert visible(app)[0] == " Today  Goals  People  Timeli…"


async def test_the_footer_shows_the_keys_of_where_the_focus_is():
    app = FrameHost()
    async with app.run_test(size=(100, 10)) as pilot:
        assert visible(app)[-2] == "─" * 100
        assert visible(app)[-1].split("   ") == [
            " enter open", "c capture", "/ search", "u undo", "? keys", "q quit", *visible(app)[-1].split("   ")[6:],
        ]  # fmt: skip
        assert visible(app)[-1].endswith("~/journal  3 to confirm")
        await pilot.press("tab")
        await pilot.pause()
        assert visible(app)[-1].startswith(" f2 capture   f1 keys   ctrl+q quit ")


@pytest.mark.parametrize("width", [60, 40, 24])
async def test_a_narrow_footer_drops_keys_whole_and_keeps_the_message(width):
    app = FrameHost()
    async with app.run_test(size=(width, 10)):
        line = visible(app)[-1]
        assert line.endswith("3 to confirm")
        assert "…" not in line


async def test_the_message_is_an_attribute_and_hostile_text_is_harmless():
    app = FrameHost()
    async with app.run_test(size=(100, 10)) as pilot:
        app.query_one(Footer).message = "[b]4[/] \x1b]0;x\x07"
        app.query_one(Header).right = "\x9b2J"
        app.query_one(Header).current = "Today"
        await pilot.pause()
        assert visible(app)[-1].endswith("[b]4[/] ␛]0;x␇")
        assert visible(app)[0].endswith("\ufffd2J")


async def test_names_and_keys_can_be_clicked():
    app = FrameHost()
    async with app.run_test(size=(100, 10)) as pilot:
        await pilot.click(Header, offset=(9, 0))
        await pilot.click(Header, offset=(60, 0))
        await pilot.click(Footer, offset=(17, 1))
        await pilot.click(Footer, offset=(17, 0))
        assert app.heard == [("screen", "Goals"), ("verb", "capture")]


async def test_without_utf8_all_is_ascii():
    app = FrameHost(ASCII)
    async with app.run_test(size=(100, 10)):
        assert visible(app)[1] == "-" * 100
