"""Verbs: done by their keys, refused with a reason, reached by two keys, ended by a message."""

from collections.abc import Sequence
from typing import Self

from textual.app import ComposeResult
from textual.binding import Binding
from textual.screen import Screen
from textual.widgets import Input, Static

from influence_tui.ui.keys import KEYS
from influence_tui.ui.verbs import HasVerbs, Verb, offers, quit_by_message
from tests.ui.support import Host, visible


class Page(HasVerbs, Screen[None]):
    def compose(self) -> ComposeResult:
        yield Static("a page")

    def hear(self, word: str) -> None:
        self.app.sub_title += word

    async def hear_later(self) -> None:
        self.hear("brief ")

    def no_reason(self) -> str:
        return "Nobody [b]is[/b] [/] \x1b[31m here"

    VERBS: Sequence[Verb[Self]] = (
        Verb("add", "add", "Add somebody", lambda page: page.hear("add ")),
        Verb("edit", "edit", "Change somebody", lambda page: page.hear("edit "), no_reason),
        Verb("brief", "brief", "What to know", hear_later, show=False),
        Verb("inbox", "inbox", "What is open", lambda page: page.hear("inbox ")),
    )


class SmallerPage(Page):
    def add_twice(self) -> None:
        self.hear("twice ")

    VERBS = (Verb("add", "add two", "Add two", add_twice),)


class PageHost(Host):
    VERBS = (
        Verb("quit", "quit", "Leave", quit_by_message),
        Verb("add", "app's add", "Never reached", lambda app: None),
        Verb("undo", "undo", "Take back", lambda app: app.exit("undone")),
    )

    def __init__(self, page=Page):
        super().__init__()
        self.page = page

    def on_mount(self):
        self.push_screen(self.page())


async def test_a_key_does_its_verb_and_a_coroutine_is_awaited():
    app = PageHost()
    async with app.run_test() as pilot:
        await pilot.press("a", "b")
        assert app.sub_title == "add brief "


async def test_a_verb_that_cannot_be_done_says_why_as_plain_text():
    app = PageHost()
    async with app.run_test(notifications=True) as pilot:
        await pilot.press("e")
        await pilot.pause()
        assert app.sub_title == ""
        assert "Nobody [b]is[/b] [/] ␛[31m here" in "\n".join(visible(app))


async def test_two_keys_in_a_row_are_one_verb_and_the_first_shows_what_may_follow():
    app = PageHost()
    async with app.run_test() as pilot:
        await pilot.press("g")
        assert visible(app)[-1] == " i inbox"
        await pilot.press("i")
        assert app.sub_title == "inbox "
        await pilot.press("g", "q", "a")
        assert app.sub_title == "inbox add "


async def test_a_verb_of_an_app_is_reached_from_a_screen():
    app = PageHost()
    async with app.run_test() as pilot:
        await pilot.press("u")
    assert app.return_value == "undone"


async def test_a_subclass_keeps_the_verbs_of_its_base_and_may_replace_one():
    app = PageHost(SmallerPage)
    async with app.run_test() as pilot:
        await pilot.press("a", "b")
        assert app.sub_title == "twice brief "


async def test_offers_are_in_the_keymaps_order_and_the_nearer_wins():
    app = PageHost()
    async with app.run_test():
        found = offers(app.screen)
        assert [(offer.id, offer.label, offer.keys) for offer in found] == [
            ("brief", "brief", ("b",)),
            ("add", "add", ("a",)),
            ("edit", "edit", ("e",)),
            ("inbox", "inbox", ("g i",)),
            ("undo", "undo", ("u",)),
            ("quit", "quit", ("q", "ctrl+q")),
        ]


async def test_a_key_of_ones_own_takes_the_place_of_the_default():
    app = PageHost()
    app.set_keymap({"add": "n", "inbox": "g m"})
    async with app.run_test() as pilot:
        await pilot.press("a", "n", "g", "i", "g", "m")
        assert app.sub_title == "add inbox "
        assert next(offer.keys for offer in offers(app.screen) if offer.id == "add") == ("n",)


async def test_every_binding_has_an_id_and_a_tooltip():
    bindings = [*Page.BINDINGS, *PageHost.BINDINGS]
    assert all(isinstance(binding, Binding) and binding.id and binding.tooltip for binding in bindings)
    assert {binding.key for binding in bindings if isinstance(binding, Binding)} >= {KEYS["add"], KEYS["quit"]}


class FieldHost(Host):
    """Loses the line if quitting overtakes it."""

    def compose(self) -> ComposeResult:
        yield Input()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        self.heard.append(("kept", event.value))

    VERBS = (Verb("quit", "quit", "Leave", quit_by_message),)


async def test_enter_and_quit_in_one_read_keep_the_line():
    app = FieldHost()
    async with app.run_test() as pilot:
        await pilot.press("h", "i")
        await pilot.press("enter", "ctrl+q")
    assert app.return_value == "quit"
    assert app.heard == [("kept", "hi")]


async def test_letters_typed_in_a_field_are_no_verbs():
    app = FieldHost()
    async with app.run_test() as pilot:
        await pilot.press("q", "q")
        assert app.is_running
        assert next(offer.keys for offer in offers(app.screen) if offer.id == "quit") == ("ctrl+q",)
