"""The frame: screens over one journal, shown as it changes; the one place of the app that writes."""

from functools import partial
from pathlib import PurePath
from typing import ClassVar

from textual.app import App
from textual.reactive import reactive

from influence_tui.config import Config
from influence_tui.journal.door import Journal
from influence_tui.journal.inbox import inbox
from influence_tui.safe import safe
from influence_tui.ui import wants
from influence_tui.ui.keys import checked
from influence_tui.ui.page import NAMES, Page
from influence_tui.ui.screens import PAGES
from influence_tui.ui.theme import DARK, LIGHT, sheets, tokens
from influence_tui.ui.verbs import HasVerbs, Quit
from influence_tui.ui.view import View
from influence_tui.ui.widgets.header import Header
from influence_tui.ui.writing import Told, Writer

POLL = 1.0
"""Seconds between two looks at what other processes wrote."""


class Frame(HasVerbs, App[None]):
    """An app of pages over one journal."""

    CSS_PATH: ClassVar[list[str | PurePath]] = [*sheets()]
    ENABLE_COMMAND_PALETTE = False
    TITLE = "influence"

    revision = reactive(-1, repaint=False)
    """The revision of the book; every page learns of a new one."""

    def __init__(self, journal: Journal, view: View, config: Config) -> None:
        super().__init__()
        self.animation_level = "none"
        self.journal = journal
        self.view = view
        self.writer = Writer(journal)
        self._config = config
        self._pages: dict[str, Page] = {}
        self._before = NAMES[0]

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Give the names that the sheets use for spacing and colours."""
        return tokens()

    def on_mount(self) -> None:
        """Show today, and begin to watch for other processes."""
        for theme in (DARK, LIGHT):
            self.register_theme(theme)
        self.theme = self._config.theme if self._config.theme in self.available_themes else DARK.name
        keymap, problems = checked(self._config.keys)
        self.set_keymap(keymap)
        self.revision = self.view.book().revision
        self.go(NAMES[0])
        for problem in (*self._config.problems, *problems, self.journal.store.read_only):
            if problem:
                self.notify(safe(problem), severity="warning", markup=False)
        self.set_interval(POLL, self._poll)

    def go(self, name: str) -> Page:
        """Show a screen of the frame; it is made at its first visit."""
        page = self._pages.get(name)
        if page is None:
            page = self._pages[name] = PAGES[name](self.view)
            page.set_reactive(Page.revision, self.revision)
            page.set_reactive(Page.message, self._waiting())
            self.add_mode(name, partial(self._pages.__getitem__, name))
        if name in NAMES:
            self._before = name
        if self.current_mode != name:
            self.switch_mode(name)
        return page

    def back(self) -> None:
        """Show the screen of the frame that was shown before."""
        self.go(self._before)

    def watch_revision(self) -> None:
        """Tell every page, also those that are hidden."""
        for page in self._pages.values():
            page.message = self._waiting()
            page.revision = self.revision

    def _waiting(self) -> str:
        waiting = sum(1 for _ in inbox(self.view.book()))
        return f"{waiting} to confirm" if waiting else ""

    async def _poll(self) -> None:
        if await self.writer.refresh():
            self.revision = self.view.book().revision

    def on_do(self, wanted: wants.Do) -> None:
        """Write, then show, then say it."""
        self.run_worker(self.carry_out(wanted), group="write")

    async def carry_out(self, wanted: wants.Do) -> Told:
        """Write, then show, then say how it went."""
        told = await self.writer.do(wanted)
        self.tell(told, is_silent=wanted.is_silent)
        return told

    def tell(self, told: Told, *, is_silent: bool = False) -> None:
        """Show the book as it is now, and say what was done."""
        self.revision = self.view.book().revision
        if told.sentence and not (is_silent and told.done):
            self.notify(
                safe(told.sentence), severity="information" if told.done else "warning", markup=False, timeout=4
            )

    def on_header_chosen(self, chosen: Header.Chosen) -> None:
        """Show the screen whose name was clicked."""
        self.go(chosen.name)

    def on_quit(self, _: Quit) -> None:
        """End; what was typed came before this message."""
        self.exit()
