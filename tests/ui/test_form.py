"""Forms: enter goes on, the last enter saves, esc keeps what was typed."""

from textual.events import Paste

from influence_tui.ui.verbs import Verb, quit_by_message
from influence_tui.ui.widgets.form import Filled, Form, Question
from tests.ui.support import Host, type_text, visible


def weekday(text):
    return {"": "", "fri": "Fri 27 Nov 2026"}.get(text, "no such day")


QUESTIONS = (
    Question("name", "Name", placeholder="Dana Reyes"),
    Question("role", "Role", "Counsel\x07"),
    Question("due", "Due", hint=weekday),
)


class FormHost(Host):
    def __init__(self, kept=None):
        super().__init__()
        self.ended: list[Filled | None] = []
        self.kept = kept

    def check(self, values):
        return "" if values["name"] else "A person needs a name."

    def ask(self) -> None:
        self.push_screen(Form("Add [a] person", QUESTIONS, self.check, self.kept), self.ended.append)

    VERBS = (Verb("add", "add", "Add", ask), Verb("quit", "quit", "Leave", quit_by_message))


async def test_enter_goes_from_field_to_field_and_saves_on_the_last():
    app = FormHost()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("a")
        await type_text(pilot, "Dana")
        await pilot.press("enter", "ctrl+j")
        await type_text(pilot, "fri")
        assert "Fri 27 Nov 2026" in "\n".join(visible(app))
        await pilot.press("enter")
        assert app.ended == [Filled({"name": "Dana", "role": "Counsel\x07", "due": "fri"}, is_saved=True)]


async def test_f10_saves_from_anywhere():
    app = FormHost()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("a", "O", "f10")
        assert [ended.is_saved for ended in app.ended if ended] == [True]


async def test_a_form_that_cannot_be_saved_says_why_and_stays():
    app = FormHost()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("a", "f10")
        assert "A person needs a name." in "\n".join(visible(app))
        await pilot.press("D")
        assert "A person needs a name." not in "\n".join(visible(app))
        await pilot.press("f10")
        assert len(app.ended) == 1


async def test_leaving_gives_what_was_typed_and_it_can_be_shown_again():
    app = FormHost()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("a", "D", "a", "escape")
        left = app.ended[-1]
        assert left == Filled({"name": "Da", "role": "Counsel\x07", "due": ""}, is_saved=False)
        app.kept = left.values
        await pilot.press("a")
        assert "Name  Da" in "\n".join(visible(app))


async def test_leaving_an_untouched_form_leaves_nothing():
    app = FormHost()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("a", "down", "up", "escape")
        assert app.ended == [None]


async def test_text_keys_win_and_come_in_their_order():
    app = FormHost()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("a")
        for key in ("x", "y", "backspace", "z", "ctrl+a", "a", "q"):
            app.simulate_key(key)
        await pilot.press("f10")
        assert app.ended[0] is not None
        assert app.ended[0].values["name"] == "aqxz"


async def test_pasted_lines_become_one_and_hostile_labels_are_harmless():
    app = FormHost()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("a")
        app.post_message(Paste("Dana\r\nReyes\x1b[31m\t!"))
        await pilot.press("f10")
        assert app.ended[0] is not None
        assert app.ended[0].values["name"] == "Dana Reyes[31m !"


async def test_hints_stand_below_their_field():
    app = FormHost()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("a", "down", "down", "x")
        lines = visible(app)
        place = next(number for number, line in enumerate(lines) if "Due   x" in line)
        assert "no such day" in lines[place + 1]
        assert any("Add [a] person" in line for line in lines)
