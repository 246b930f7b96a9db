"""The palette and the list of keys: made from the verbs within reach."""

from collections.abc import Sequence
from typing import Self

import pytest
from textual.app import ComposeResult
from textual.widgets import Input

from influence_tui.ui.glyphs import ASCII
from influence_tui.ui.keylist import open_keys
from influence_tui.ui.line import Piece
from influence_tui.ui.palette import open_palette
from influence_tui.ui.theme import tokens
from influence_tui.ui.verbs import Verb, quit_by_message
from influence_tui.ui.widgets.lines import Lines, Listing
from tests.ui.support import Host, type_text, visible


class Desk(Host):
    def compose(self) -> ComposeResult:
        yield Lines(Listing(("a", "b"), lambda row, width: (Piece(f"row {row}"),)))
        yield Input()

    def hear(self, word: str) -> None:
        self.heard.append(("verb", word))

    def no_reason(self) -> str:
        return "There is nothing to undo."

    VERBS: Sequence[Verb[Self]] = (
        Verb("capture", "capture", "Write a note", lambda app: app.hear("capture")),
        Verb("search", "search", "Search everything", lambda app: app.hear("search")),
        Verb("inbox", "inbox", "What waits for an answer", lambda app: app.hear("inbox")),
        Verb("undo", "undo", "Take the last change back", lambda app: app.hear("undo"), no_reason),
        Verb("palette", "palette", "Everything, by name", open_palette, show=False),
        Verb("keys", "keys", "Show the keys", open_keys),
        Verb("quit", "quit", "Leave", quit_by_message),
    )


async def test_the_palette_finds_a_verb_by_its_words_and_does_it():
    app = Desk()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("ctrl+p")
        await type_text(pilot, "WAITS")
        rows = [line for line in visible(app) if "│▸" in line or "│ ▸" in line]
        assert len(rows) == 1
        assert "What waits for an answer" in rows[0]
        assert "g i" in rows[0]
        await pilot.press("enter")
        assert app.heard == [("verb", "inbox")]


async def test_arrows_choose_in_the_palette_and_escape_leaves_it():
    app = Desk()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("ctrl+p", "down", "down", "up", "enter")
        assert app.heard == [("verb", "search")]
        await pilot.press("ctrl+p", "escape", "c")
        assert app.heard == [("verb", "search"), ("verb", "capture")]


async def test_the_palette_reaches_letters_from_a_text_field_too():
    app = Desk()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("tab", "ctrl+p")
        await type_text(pilot, "note")
        await pilot.press("enter")
        assert app.heard == [("verb", "capture")]


async def test_a_verb_that_cannot_be_done_says_why_from_the_palette():
    app = Desk()
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("ctrl+p")
        await type_text(pilot, "take")
        await pilot.press("enter")
        await pilot.pause()
        assert "There is nothing to undo." in "\n".join(visible(app))
        assert app.heard == []


async def test_words_that_nothing_has_say_so():
    app = Desk()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("ctrl+p")
        await type_text(pilot, "[b]zzz")
        await pilot.press("enter")
        assert "Nothing here is called that." in "\n".join(visible(app))
        await pilot.press("ctrl+q")
    assert app.return_value == "quit"


async def test_the_keys_of_a_screen_are_listed_in_groups_and_can_be_done():
    app = Desk()
    async with app.run_test(size=(80, 36)) as pilot:
        await pilot.press("?")
        seen = "\n".join(line.strip(" │") for line in visible(app))
        for part in (
            "Everywhere",
            "Moving",
            "c  f2            Write a note",
            "g i              What waits for an answer",
        ):
            assert part in seen
        assert "g g  home        Move to the top" in seen
        await pilot.press("j", "enter")
        assert app.heard == [("verb", "capture")]
        await pilot.press("?", "escape", "/")
        assert app.heard == [("verb", "capture"), ("verb", "search")]


class PlainDesk(Desk):
    """A desk in a terminal without UTF-8."""

    def get_theme_variable_defaults(self):
        return tokens(ASCII)

    def compose(self) -> ComposeResult:
        yield Lines(Listing(("a", "b"), lambda row, width: (Piece(f"row {row}"),)), ASCII)

    VERBS = (
        Verb("palette", "palette", "Everything, by name", lambda app: open_palette(app, ASCII)),
        Verb("keys", "keys", "Show the keys", lambda app: open_keys(app, ASCII)),
    )


@pytest.mark.parametrize("key", ["ctrl+p", "?"])
async def test_without_utf8_every_cell_is_ascii(key):
    app = PlainDesk()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(key)
        assert "\n".join(visible(app)).isascii()
        assert any("Take the last change back" in line for line in visible(app))
