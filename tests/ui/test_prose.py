"""The text field: what keys do in it, what it tells, what its marks do."""

import pytest
from textual.app import ComposeResult
from textual.events import Paste

from influence_tui.ui.marks import Mark
from influence_tui.ui.verbs import Verb, quit_by_message
from influence_tui.ui.widgets.prose import Prose
from tests.ui.house import app_over, journal_in, settled
from tests.ui.support import Host, type_text, visible


class Watched(Prose):
    """Remembers which rows it painted."""

    def __init__(self, text="", **options):
        self.painted: list[int] = []
        super().__init__(text, **options)

    def render_line(self, y):
        self.painted.append(y)
        return super().render_line(y)


class TextHost(Host):
    def __init__(self, text="", **options):
        super().__init__()
        self.field = Watched(text, **options)

    def compose(self) -> ComposeResult:
        yield self.field

    def on_prose_entered(self, message: Prose.Entered) -> None:
        self.heard.append(("entered", message.prose.text))

    def on_prose_left(self, message: Prose.Left) -> None:
        self.heard.append(("left", message.prose.text))
        message.prose.blur()

    VERBS = (
        Verb("capture", "capture", "Write", lambda app: app.heard.append(("verb", "capture"))),
        Verb("redo", "redo", "Redo", lambda app: app.heard.append(("verb", "redo"))),
        Verb("half_up", "up", "Up", lambda app: app.heard.append(("verb", "ctrl+u"))),
        Verb("quit", "quit", "Leave", quit_by_message),
    )


async def test_what_is_typed_is_seen_and_letters_are_no_verbs():
    app = TextHost()
    async with app.run_test(size=(40, 5)) as pilot:
        await type_text(pilot, "cq [b]Dana[/b] /")
        assert app.field.text == "cq [b]Dana[/b] /"
        assert visible(app)[0] == "cq [b]Dana[/b] /"
        assert app.heard == []


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ("ctrl+a x", "xone two"), ("ctrl+a ctrl+e x", "one twox"), ("ctrl+u", ""), ("ctrl+a ctrl+k", ""),
        ("ctrl+w", "one "), ("backspace", "one tw"), ("ctrl+a delete", "ne two"), ("ctrl+a ctrl+d", "ne two"),
        ("ctrl+u ctrl+z", "one two"), ("ctrl+u ctrl+z ctrl+y", ""), ("enter x", "one two\nx"),
        ("ctrl+j x", "one two\nx"), ("home ctrl+x", ""), ("left left x", "one txwo"), ("f7 x", "x"),
    ],
)  # fmt: skip
async def test_editing_keys_win_over_verbs(keys, text):
    app = TextHost("one two")
    async with app.run_test() as pilot:
        await pilot.press("ctrl+end", "end", *keys.split())
        assert app.field.text == text
        assert app.heard == []


async def test_a_burst_of_keys_is_carried_out_in_its_order():
    app = TextHost()
    async with app.run_test() as pilot:
        for key in ("a", "b", "backspace", "c", "ctrl+a", "d"):
            app.simulate_key(key)
        await pilot.pause()
        assert app.field.text == "dac"


async def test_enter_ends_the_text_where_it_should_and_ctrl_j_breaks_the_line():
    app = TextHost("a", enter_ends=True)
    async with app.run_test() as pilot:
        await pilot.press("end", "ctrl+j", "b", "enter", "c")
        assert app.heard == [("entered", "a\nb")]
        assert app.field.text == "a\nbc"


async def test_escape_leaves_the_field_and_keeps_its_text():
    app = TextHost()
    async with app.run_test() as pilot:
        await pilot.press("h", "i", "escape", "c")
        assert app.heard == [("left", "hi"), ("verb", "capture")]
        assert app.field.text == "hi"


async def test_other_keys_still_reach_verbs():
    app = TextHost()
    async with app.run_test() as pilot:
        await pilot.press("h", "f2", "ctrl+r")
        assert app.heard == [("verb", "capture"), ("verb", "redo")]


async def test_a_hook_is_asked_first():
    taken = []

    def hook(event):
        taken.append(event.key)
        return event.key in ("tab", "at")

    app = TextHost(hook=hook)
    async with app.run_test() as pilot:
        await pilot.press("a", "tab", "@", "b", "backspace")
        assert app.field.text == "a"
        assert taken == ["a", "tab", "at", "b", "backspace"]


async def test_pasted_text_is_never_keys():
    app = TextHost("ab", enter_ends=True)
    async with app.run_test() as pilot:
        from textual.events import Paste

        await pilot.press("end")
        app.post_message(Paste("d\r\nq\x1b[31m\u202e\tz\x07"))
        await pilot.pause()
        assert app.field.text == "abd\nq[31m z"
        assert app.heard == []


async def test_stored_text_is_shown_harmless_and_kept_as_it_is():
    app = TextHost("a\x1b]0;x\x07b")
    async with app.run_test() as pilot:
        assert visible(app)[0] == "a␛]0;x␇b"
        await pilot.press("end")
        assert app.field.text == "a\x1b]0;x\x07b"


async def test_long_lines_wrap_and_every_key_shows_at_once():
    app = TextHost()
    async with app.run_test(size=(20, 8)) as pilot:
        typed = ""
        for word in ("Coffee ", "with ", "Dana ", "Reyes ", "and ", "Omar ", "about ", "the ", "vendor ", "cap"):
            await type_text(pilot, word)
            typed += word
            assert " ".join(visible(app)).split() == typed.split()
        await pilot.press("home", *["backspace"] * 8)
        assert " ".join(visible(app)).split() == app.field.text.split()
        await pilot.press("ctrl+z")
        assert " ".join(visible(app)).split() == app.field.text.split()


async def test_marks_move_with_the_text_and_go_when_cut_into():
    app = TextHost("Met Dana and Omar")
    async with app.run_test() as pilot:
        app.field.mark((Mark(4, 8, "linked"), Mark(13, 17, "asked")))
        await pilot.press("home", "I", " ")
        assert app.field.marks == (Mark(6, 10, "linked"), Mark(15, 19, "asked"))
        app.field.move_cursor((0, 8))
        await pilot.press("backspace")
        assert list(app.field.marks) == [Mark(14, 18, "asked")]


async def test_text_put_in_place_can_be_undone():
    app = TextHost("Met @da today")
    async with app.run_test() as pilot:
        app.field.move_cursor((0, 7))
        app.field.put(4, 7, "Dana Reyes")
        assert app.field.text == "Met Dana Reyes today"
        assert app.field.cursor == 14
        await pilot.press("ctrl+z")
        assert app.field.text == "Met @da today"


async def test_only_the_rows_of_changed_marks_are_painted():
    app = TextHost("Met Dana\nMet Omar\nMet Priya")
    async with app.run_test() as pilot:
        app.field.mark((Mark(4, 8, "linked"),))
        await pilot.pause()
        app.field.painted.clear()
        app.field.mark((Mark(4, 8, "linked"), Mark(13, 17, "asked")))
        await pilot.pause()
        assert app.field.painted == [1]


async def test_a_placeholder_stands_in_an_empty_field_only():
    app = TextHost(placeholder="What moved [forward]?")
    async with app.run_test(size=(40, 4)) as pilot:
        assert visible(app)[0] == "What moved [forward]?"
        await pilot.press("x")
        assert visible(app)[0] == "x"
        await pilot.press("backspace")
        assert visible(app)[0] == "What moved [forward]?"


@pytest.mark.parametrize("keys", [("ctrl+z",), ("ctrl+z", "ctrl+y", "ctrl+z", "ctrl+y")], ids=str)
async def test_undoing_what_made_the_text_longer_than_its_box(tmp_path, keys):
    lines = [f"line {number}" for number in range(30)]
    journal = journal_in(tmp_path)
    async with app_over(journal, tmp_path).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await pilot.press("c", "a", "b")
        pilot.app.post_message(Paste("\n".join(lines)))
        await settled(pilot)
        await pilot.press(*keys)
        await settled(pilot)
        assert pilot.app.is_running
        assert pilot.app.screen.query_one(Prose).text == ("ab" if len(keys) == 1 else "ab" + "\n".join(lines))
    journal.close()
