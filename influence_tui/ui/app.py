"""The app: what is done over the screens of the frame: capture, search, edit, fill in."""

import asyncio
from collections.abc import Sequence
from typing import Self

from influence_tui.config import Config
from influence_tui.domain.promise import Promise
from influence_tui.journal.door import Journal
from influence_tui.store.drafts import Drafts
from influence_tui.ui import noting, wants
from influence_tui.ui.filling import Filling
from influence_tui.ui.frame import Frame
from influence_tui.ui.keeping import Keeping
from influence_tui.ui.keylist import open_keys
from influence_tui.ui.palette import open_palette
from influence_tui.ui.screens.goals import Goals
from influence_tui.ui.screens.search import Chosen, SearchScreen
from influence_tui.ui.screens.timeline import Timeline
from influence_tui.ui.verbs import Verb, quit_by_message
from influence_tui.ui.view import View

BREATH = 0.002
"""Seconds between two steps of building the index, which are the screen's."""
RECENT = 8
"""Queries that are remembered."""


class InfluenceApp(Frame):
    """The journal in the terminal."""

    def __init__(self, journal: Journal, view: View, config: Config, drafts: Drafts) -> None:
        super().__init__(journal, view, config)
        self._kept = Keeping(drafts)
        self._query = ""
        self._queries: list[str] = []
        self._filling = Filling(self)

    def on_mount(self) -> None:
        """Show today; then make the index and offer what was being typed when the app last ended."""
        super().on_mount()
        self.call_after_refresh(self._begin)

    def _begin(self) -> None:
        self.run_worker(self._build_index(), group="index")
        if self._kept.text:
            self.notify("A text from before is kept: press c to go on with it.", markup=False)

    async def _build_index(self) -> None:
        steps = self.journal.searching.steps()
        while await asyncio.to_thread(lambda: next(steps, None)) is not None:
            await asyncio.sleep(BREATH)

    async def search(self) -> None:
        """Search everything; `enter` goes to the place."""
        screen = SearchScreen(self.view, self.journal.searching, self._query, tuple(self._queries))
        chosen = await self.push_screen_wait(screen)
        self._query = screen.query_text
        if chosen is not None:
            self._queries = [chosen.query, *(q for q in self._queries if q != chosen.query)][:RECENT]
            self._go_to(chosen)

    def _go_to(self, chosen: Chosen) -> None:
        hit, book = chosen.hit, self.view.book()
        if hit.kind == "person":
            self.on_show_timeline(wants.ShowTimeline(hit.id))
        elif hit.kind == "goal":
            page = self.go("Goals")
            if isinstance(page, Goals):
                page.look_at(hit.id)
        else:
            promise = book.get(Promise, hit.id)
            self.on_show_timeline(wants.ShowTimeline(promise.other if promise else "", hit.id))

    def on_write(self, wanted: wants.Write) -> None:
        """Capture, with words to begin with."""
        self.run_worker(noting.capture(self, self._kept, wanted.text))

    def on_show_timeline(self, wanted: wants.ShowTimeline) -> None:
        """Show a timeline."""
        page = self.go("Timeline")
        if isinstance(page, Timeline):
            page.look_at(wanted.person, wanted.item)

    def on_open(self, wanted: wants.Open) -> None:
        """Show one record whole."""
        self.run_worker(noting.open_entry(self, self._kept, wanted.id))

    def on_edit_entry(self, wanted: wants.EditEntry) -> None:
        """Edit an entry."""
        self.run_worker(noting.edit_entry(self, self._kept, wanted.id))

    def on_fill(self, wanted: wants.Fill) -> None:
        """Fill in a form."""
        self.run_worker(self._filling.fill(wanted.kind, wanted.id))

    def on_add_named(self, wanted: wants.AddNamed) -> None:
        """Add a person of a name that recurs."""
        self.run_worker(self._filling.add_named(wanted.name))

    def on_merge_people(self, wanted: wants.MergePeople) -> None:
        """Make two people one."""
        self.run_worker(self._filling.merge(wanted.person))

    def on_move_promise(self, wanted: wants.MovePromise) -> None:
        """Give a promise another day."""
        self.run_worker(self._filling.move(wanted.promise))

    def on_show_inbox(self, _: wants.ShowInbox) -> None:
        """Show what is to confirm."""
        self.go("Inbox")

    def on_back(self, _: wants.Back) -> None:
        """Show the screen before."""
        self.back()

    def hang_up(self) -> None:
        """End at once, with what is being typed kept: the terminal is gone, or the machine goes down."""
        self._kept.flush()
        self.exit()

    async def undo(self) -> None:
        """Take back the newest change and name it."""
        self.tell(await self.writer.undo())

    async def redo(self) -> None:
        """Bring back what was taken back, and name it."""
        self.tell(await self.writer.redo())

    VERBS: Sequence[Verb[Self]] = (
        Verb("today", "Today", "The daily page", lambda app: app.go("Today"), show=False),
        Verb("goals", "Goals", "The goals", lambda app: app.go("Goals"), show=False),
        Verb("people", "People", "The people list", lambda app: app.go("People"), show=False),
        Verb("timelines", "Timeline", "The timeline", lambda app: app.go("Timeline"), show=False),
        Verb("inbox", "inbox", "What is to confirm", lambda app: app.go("Inbox"), show=False),
        Verb("capture", "capture", "Capture a touch or a note", lambda app: app.post_message(wants.Write())),
        Verb("search", "search", "Search everything", lambda app: app.run_worker(app.search())),
        Verb("undo", "undo", "Take back the newest change", undo),
        Verb("redo", "redo", "Bring back what was taken back", redo, show=False),
        Verb(
            "palette", "palette", "Everything, by name", lambda app: open_palette(app, app.view.glyphs), show=False
        ),
        Verb("keys", "keys", "The keys of this screen", lambda app: open_keys(app, app.view.glyphs)),
        Verb("quit", "quit", "Quit", quit_by_message, show=False),
    )
