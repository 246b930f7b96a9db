"""The frame: screens over one journal, shown as it changes; the one place of the app that writes."""

import asyncio
from functools import partial

import msgspec
from textual.app import App
from textual.reactive import reactive
from textual.screen import Screen

from influence_tui.config import Config
from influence_tui.domain.person import Person
from influence_tui.journal.door import Journal
from influence_tui.journal.inbox import inbox
from influence_tui.safe import safe
from influence_tui.ui import wants
from influence_tui.ui.inturn import InTurn
from influence_tui.ui.keys import checked
from influence_tui.ui.page import NAMES, Page
from influence_tui.ui.screens import page_called
from influence_tui.ui.theme import DARK, FIRST, LIGHT, sheets, tokens
from influence_tui.ui.verbs import HasVerbs, Quit
from influence_tui.ui.view import View
from influence_tui.ui.widgets.header import Header
from influence_tui.ui.writing import Told, Writer

POLL = 1.0
"""Seconds between two looks at what other processes wrote, and at the day."""
SOON = 0.1
"""Seconds between two looks whether the index is whole."""
READY = 0.005
"""Seconds in which a screen that was seen before is made ready."""
FILTERED = 1_000
"""Records at most that a query leaves of a list."""
TOLD_FOR = 4
"""Seconds that a sentence stays on the screen."""


class Frame(HasVerbs, InTurn[None]):
    """An app of pages over one journal."""

    DEFAULT_MODE = NAMES[0]
    ENABLE_COMMAND_PALETTE = False
    TITLE = "influence"

    revision = reactive(-1, repaint=False)
    """The revision of the book; every page learns of a new one."""

    def __init__(self, journal: Journal, view: View, config: Config) -> None:
        self.view = msgspec.structs.replace(
            view, read_only=lambda: journal.store.read_only, matching=self._matching
        )
        super().__init__(css_path=[sheet for sheet in sheets() if sheet.endswith(FIRST)])
        self.animation_level = "none"
        self.journal = journal
        self.writer = Writer(journal)
        self.asked = ""
        """The query that was asked last."""
        self._config = config
        self._pages: dict[str, Page] = {}
        self._before = NAMES[0]
        self._dress()

    def _dress(self) -> None:
        for theme in (DARK, LIGHT):
            self.register_theme(theme)
        chosen = self._config.theme
        self.set_reactive(App.theme, chosen if chosen in (DARK.name, LIGHT.name) else DARK.name)
        self._worn = self.theme
        self.stylesheet.set_variables(self.get_css_variables())

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Give the names that the sheets use for spacing and colours."""
        return tokens(self.view.glyphs)

    def get_default_screen(self) -> Screen[None]:
        """Begin with today."""
        self.set_reactive(Frame.revision, self.view.book().revision)
        return self._page(NAMES[0])

    def refresh_css(self, animate: bool = True) -> None:
        """Read the sheets again when the theme is another one; Textual asks at each screen's first visit too."""
        if self.theme != self._worn:
            self._worn = self.theme
            super().refresh_css(animate)

    def wear_all(self) -> None:
        """Read the sheets that the first frame did without; what came up meanwhile puts them on too."""
        for sheet in sheets():
            if not sheet.endswith(FIRST):
                self.stylesheet.read(sheet)
        self.stylesheet.parse()  # else the next widget to come is held against the rules of before, and wears none
        for screen in self.screen_stack:
            self.stylesheet.update(screen)

    def on_mount(self) -> None:
        """Begin to watch for other processes."""
        keymap, problems = checked(self._config.keys)
        self.set_keymap(keymap)
        for problem in (*self._config.problems, *problems, self.view.read_only()):
            if problem:
                self.notify(safe(problem), severity="warning", markup=False)
        self.set_interval(POLL, self._poll)

    @property
    def page(self) -> Page:
        """The screen of the frame that shows."""
        return self._pages[self.current_mode]

    def delay_update(self, delay: float = READY) -> None:
        """Let a screen that comes be painted as soon as it is ready; Textual would wait ten times as long."""
        super().delay_update(delay)

    def go(self, name: str) -> Page:
        """Show a screen of the frame; it is made at its first visit."""
        page = self._page(name)
        if name in NAMES:
            self._before = name
        if self.current_mode != name:
            self.switch_mode(name)
        return page

    def back(self) -> None:
        """Show the screen of the frame that was shown before."""
        self.go(self._before)

    def _page(self, name: str) -> Page:
        page = self._pages.get(name)
        if page is None:
            page = self._pages[name] = page_called(name)(self.view)
            page.set_reactive(Page.revision, self.revision)
            page.set_reactive(Page.today, self.view.today)
            page.set_reactive(Page.message, self._waiting())
            self.add_mode(name, partial(self._pages.__getitem__, name))
        return page

    def watch_revision(self) -> None:
        """Tell every page, also those that are hidden."""
        for page in self._pages.values():
            page.message = self._waiting()
            page.revision = self.revision

    def _waiting(self) -> str:
        waiting = sum(1 for _ in inbox(self.view.book()))
        if waiting:
            return f"{waiting} to confirm"
        is_empty = not self.view.book().entry_ids() and not self.view.book().count(Person)
        return self.view.folder if is_empty else ""

    async def _matching(self, query: str) -> tuple[str, ...]:
        while not self.journal.searching.is_whole:
            await asyncio.sleep(SOON)
        found = await asyncio.to_thread(self.journal.find, query, typing=True, limit=FILTERED)
        return tuple(hit.id for hit in found.results.hits)

    async def _poll(self) -> None:
        today = self.view.today
        for page in self._pages.values():
            page.today = today
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
                safe(told.sentence), severity="information" if told.done else "warning", markup=False,
                timeout=TOLD_FOR,
            )  # fmt: skip

    def on_header_chosen(self, chosen: Header.Chosen) -> None:
        """Show the screen whose name was clicked."""
        self.go(chosen.name)

    async def on_quit(self, _: Quit) -> None:
        """End; what was typed came before this message."""
        self.exit()
