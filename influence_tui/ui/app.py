"""The app: what is done over the screens of the frame: capture, search, edit, fill in."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Self

from influence_tui.config import Config
from influence_tui.domain.entry import Entry
from influence_tui.domain.goal import Goal
from influence_tui.domain.person import Person
from influence_tui.domain.promise import Promise
from influence_tui.journal.capture import capture
from influence_tui.journal.done import Done
from influence_tui.journal.door import Journal
from influence_tui.journal.entries import EntryText, delete_entry, edit_entry
from influence_tui.journal.understanding import Understood, read_text, understand
from influence_tui.store.drafts import Drafts
from influence_tui.ui import wants
from influence_tui.ui.capturing import Capturing
from influence_tui.ui.forms import goal_form, goal_want, person_form, person_want
from influence_tui.ui.frame import Frame
from influence_tui.ui.keeping import Keeping
from influence_tui.ui.keylist import open_keys
from influence_tui.ui.palette import open_palette
from influence_tui.ui.screens.capture import CaptureScreen
from influence_tui.ui.screens.entry import EntryScreen
from influence_tui.ui.screens.goals import Goals
from influence_tui.ui.screens.people import People
from influence_tui.ui.screens.promises import PromisesScreen
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
        self._filled: dict[tuple[str, str], Mapping[str, str]] = {}
        """What was typed into forms that were left."""

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

    async def capture(self, text: str = "") -> None:
        """Capture over any screen; what was typed comes again until it is saved."""
        problem = ""
        while True:
            reading = Capturing(
                lambda draft: understand(self.view.book(), draft, self.view.now()), self._kept.text or text
            )
            understood = await self.push_screen_wait(CaptureScreen(self.view, reading, self._kept.keep, problem))
            if understood is None:
                return
            told = await self.carry_out(wants.do(capture, understood))
            if told.done is not None:
                break
            problem = told.sentence
        self._kept.forget()
        await self._offer_open_promises(understood)

    async def _offer_open_promises(self, understood: Understood) -> None:
        """Offer the promises of the people just named: kept, moved, or still open."""
        book = self.view.book()
        people = dict.fromkeys(found.person for found in understood.linked if found.person)
        said = {offer.what for offer in understood.offers}
        standing = [p.id for person in people for p in book.open_promises(person) if p.what not in said]
        if standing:
            await self.push_screen_wait(PromisesScreen(self.view, standing))

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

    async def open_entry(self, entry_id: str) -> None:
        """Show one entry whole."""
        entry = self.view.book().get(Entry, entry_id)
        if entry is None:
            return
        wanted = await self.push_screen_wait(EntryScreen(self.view, entry))
        if wanted == "edit":
            await self.edit_entry(entry_id)
        elif wanted == "delete":
            await self.carry_out(wants.do(delete_entry, entry_id))

    async def edit_entry(self, entry_id: str) -> None:
        """Edit the text of an entry; its moment stays."""
        entry = self.view.book().get(Entry, entry_id)
        if entry is None:
            return
        at, book = entry.at, self.view.book()
        reading = Capturing(lambda draft: read_text(book, draft, draft.text, at, self.view.now()), entry.text)
        understood = await self.push_screen_wait(CaptureScreen(self.view, reading, self._kept.keep_edit))
        if understood is not None:
            await self.carry_out(wants.do(edit_entry, EntryText(entry_id, understood.draft)))

    async def fill(self, kind: str, record_id: str) -> None:
        """Fill in a form for a person or a goal; what was typed comes again until it is saved or emptied."""
        kept: Mapping[str, str] | None = self._filled.get((kind, record_id))
        while True:
            book = self.view.book()
            person, goal = book.get(Person, record_id), book.get(Goal, record_id)
            form = person_form(self.view, person, kept) if kind == "person" else goal_form(self.view, goal, kept)
            filled = await self.push_screen_wait(form)
            self._filled.pop((kind, record_id), None)
            if filled is None:
                return
            kept = self._filled[kind, record_id] = filled.values
            if not filled.is_saved or await self._save_form(kind, record_id, kept):
                return

    async def _save_form(self, kind: str, record_id: str, values: Mapping[str, str]) -> bool:
        book = self.view.book()
        if kind == "person":
            told = await self.carry_out(person_want(self.view, book.get(Person, record_id), values))
        else:
            told = await self.carry_out(goal_want(self.view, book.get(Goal, record_id), values))
        if told.done is not None:
            del self._filled[kind, record_id]
            self._show_made(kind, told.done)
        return told.done is not None

    def _show_made(self, kind: str, done: Done) -> None:
        page = self.screen
        if isinstance(page, People | Goals) and done.change.subjects:
            page.look_at(done.change.subjects[0])

    def on_write(self, wanted: wants.Write) -> None:
        """Capture, with words to begin with."""
        self.run_worker(self.capture(wanted.text))

    def on_show_timeline(self, wanted: wants.ShowTimeline) -> None:
        """Show a timeline."""
        page = self.go("Timeline")
        if isinstance(page, Timeline):
            page.look_at(wanted.person, wanted.item)

    def on_open(self, wanted: wants.Open) -> None:
        """Show one record whole."""
        self.run_worker(self.open_entry(wanted.id))

    def on_edit_entry(self, wanted: wants.EditEntry) -> None:
        """Edit an entry."""
        self.run_worker(self.edit_entry(wanted.id))

    def on_fill(self, wanted: wants.Fill) -> None:
        """Fill in a form."""
        self.run_worker(self.fill(wanted.kind, wanted.id))

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
        Verb("capture", "capture", "Capture a touch or a note", lambda app: app.run_worker(app.capture())),
        Verb("search", "search", "Search everything", lambda app: app.run_worker(app.search())),
        Verb("undo", "undo", "Take back the newest change", undo),
        Verb("redo", "redo", "Bring back what was taken back", redo, show=False),
        Verb(
            "palette", "palette", "Everything, by name", lambda app: open_palette(app, app.view.glyphs), show=False
        ),
        Verb("keys", "keys", "The keys of this screen", lambda app: open_keys(app, app.view.glyphs)),
        Verb("quit", "quit", "Quit", quit_by_message, show=False),
    )
