"""The app: what can be done on every screen; what comes over one is imported when it is first wanted."""

import asyncio
import gc
from collections.abc import Coroutine, Sequence
from typing import Self

from textual import on

from influence_tui.ui import wants
from influence_tui.ui.ending import Ending
from influence_tui.ui.verbs import Verb, quit_by_message

BREATH = 0.002
"""Seconds between two steps of building the index, which are the screen's."""


class InfluenceApp(Ending):
    """The journal in the terminal."""

    def on_mount(self) -> None:
        """Do after the first frame what it does not need."""
        super().on_mount()
        self.call_after_refresh(self._begin)

    def _begin(self) -> None:
        gc.freeze()  # the command turned the collector off; from here on the app may stay open for weeks
        gc.enable()
        self.wear_all()
        self.listen()
        self.run_worker(self._prepare(), group="index")

    async def _prepare(self) -> None:
        """Save what was left, and make the index of names and that of words, in the background."""
        await self.recover()
        await self.writer.prepare(lambda: self.view.book().names)
        steps = self.journal.searching.steps()
        while await asyncio.to_thread(lambda: next(steps, None)) is not None:
            await asyncio.sleep(BREATH)

    @on(wants.Note)
    def _note(self, wanted: wants.Note) -> None:
        self.run_worker(self._noting(wanted))

    async def _noting(self, wanted: wants.Note) -> None:
        from influence_tui.ui.noting import answer  # the first frame has no capture

        await answer(self, self.kept, wanted)

    @on(wants.Form)
    def _form(self, wanted: wants.Form) -> None:
        self.run_worker(self._filling(wanted))

    async def _filling(self, wanted: wants.Form) -> None:
        from influence_tui.ui.filling import answer  # the first frame has no form

        await answer(self, self.kept, wanted)

    @on(wants.Look)
    def _look(self, wanted: wants.Look) -> None:
        self.run_worker(self._looking(wanted))

    async def _looking(self, wanted: wants.Look) -> None:
        from influence_tui.ui.looking import answer  # the first frame has no search

        await answer(self, wanted)

    def on_show_timeline(self, wanted: wants.ShowTimeline) -> None:
        """Show a timeline."""
        self.go("Timeline").look_at(wanted.id, wanted.item)

    def on_show_goal(self, wanted: wants.ShowGoal) -> None:
        """Show a goal."""
        self.go("Goals").look_at(wanted.id)

    def on_show_inbox(self, _: wants.ShowInbox) -> None:
        """Show what is to confirm."""
        self.go("Inbox")

    def on_back(self, _: wants.Back) -> None:
        """Show the screen before."""
        self.back()

    def write(self, task: Coroutine[None, None, None]) -> None:
        """Do something that writes, while the screen goes on."""
        self.run_worker(task, group="write")

    async def undo(self) -> None:
        """Take back the newest change and name it."""
        self.tell(await self.writer.undo())

    async def redo(self) -> None:
        """Bring back what was taken back, and name it."""
        self.tell(await self.writer.redo())

    async def palette(self) -> None:
        """Show everything that can be done, by name."""
        from influence_tui.ui.palette import open_palette  # the first frame has none

        open_palette(self, self.view.glyphs)

    def on_show_keys(self) -> None:
        """Show the keys of the screen that shows, also of one over another."""
        from influence_tui.ui.keylist import open_keys  # the first frame has none

        open_keys(self, self.view.glyphs)

    VERBS: Sequence[Verb[Self]] = (
        Verb("today", "Today", "The daily page", lambda app: app.go("Today"), show=False),
        Verb("goals", "Goals", "The goals", lambda app: app.go("Goals"), show=False),
        Verb("people", "People", "The people list", lambda app: app.go("People"), show=False),
        Verb("timelines", "Timeline", "The timeline", lambda app: app.go("Timeline"), show=False),
        Verb("inbox", "inbox", "What is to confirm", lambda app: app.go("Inbox"), show=False),
        Verb("capture", "capture", "Capture a touch or a note", lambda app: app.post_message(wants.Write())),
        Verb("search", "search", "Search everything", lambda app: app.post_message(wants.Search())),
        Verb("undo", "undo", "Take back the newest change", lambda app: app.write(app.undo())),
        Verb("redo", "redo", "Bring back what was taken back", lambda app: app.write(app.redo()), show=False),
        Verb("blank_names", "blank", "Blank all names, or show them again", Ending.blank_names, show=False),
        Verb("palette", "palette", "Everything, by name", palette, show=False),
        Verb("keys", "keys", "The keys of this screen", on_show_keys),
        Verb("quit", "quit", "Quit", quit_by_message, show=False),
    )
