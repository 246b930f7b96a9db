"""How the app ends: whatever the reason, what is being typed is kept."""

import asyncio
import signal
import sys
from contextlib import suppress
from datetime import date

from influence_tui.config import Config
from influence_tui.journal.door import Journal
from influence_tui.journal.reflecting import Answers, reflect
from influence_tui.store.drafts import Drafts
from influence_tui.ui import wants
from influence_tui.ui.keeping import CAPTURE, REFLECTION, Keeping
from influence_tui.ui.veiled import Veiled
from influence_tui.ui.verbs import Quit
from influence_tui.ui.view import View

AFTERWARDS = 0.1
"""Seconds that a write under way has to be told of before the app ends."""


class Ending(Veiled):
    """A frame that keeps drafts, and offers them when it starts again."""

    def __init__(self, journal: Journal, view: View, config: Config, drafts: Drafts) -> None:
        super().__init__(journal, view, config)
        self.kept = Keeping(drafts)

    def listen(self) -> None:
        """End within a moment when the terminal goes, or the machine; offer what was kept the last time."""
        with suppress(RuntimeError, ValueError):  # a thread that is not the main one hears no signals
            for sign in (signal.SIGHUP, signal.SIGTERM):
                asyncio.get_running_loop().add_signal_handler(sign, self.hang_up)
        if self.kept.text(CAPTURE):
            self.notify("A text from before is kept: press c to go on with it.", markup=False)

    def on_keep(self, wanted: wants.Keep) -> None:
        """Keep what is being typed."""
        if wanted.values:
            self.kept.keep_values(wanted.name, wanted.values)
        else:
            self.kept.forget(wanted.name)

    async def recover(self) -> None:
        """Save the reflections that were being written when the app ended."""
        for name in self.kept.names(REFLECTION):
            answers = Answers(date.fromisoformat(name.removeprefix(REFLECTION)), self.kept.values(name))
            told = await self.carry_out(wants.do_silently(reflect, answers))
            if told.done is not None:
                self.kept.forget(name)

    async def on_quit(self, _: Quit) -> None:
        """End once what was typed before this is written, with the rest kept."""
        await asyncio.sleep(AFTERWARDS)
        self.kept.flush()

    def on_unmount(self) -> None:
        """Leave the drafts to the app that comes next."""
        self.kept.close()

    def hang_up(self) -> None:
        """End at once, with what is being typed kept: the terminal is gone, or the machine goes down."""
        self.kept.flush()
        self.exit()

    async def _poll(self) -> None:
        self.kept.flush()
        await super()._poll()

    def _fatal_error(self) -> None:
        """Say where an error was without a word of the journal; Textual would print all variables."""
        from influence_tui.ui.failing import report  # rarely needed

        self.kept.flush()
        self.panic(report(sys.exc_info()[1]))
