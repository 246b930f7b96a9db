"""The door of both faces: do, undo, redo, find, refresh, close. It knows no noun."""

import gc
from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import TypeVar

import msgspec

from influence_tui.domain.change import Change
from influence_tui.journal.done import Done
from influence_tui.journal.history import REDO, UNDO, Step, next_steps, origin, sentence, steps, taking_back
from influence_tui.journal.known import KnownBook
from influence_tui.journal.parts import parts
from influence_tui.journal.refused import Refused
from influence_tui.journal.searching import Found, Searching
from influence_tui.linking import Me
from influence_tui.store import News, Store

Q = TypeVar("Q")


class Journal:
    """One journal: its records as a Book, and the one way to change them."""

    def __init__(self, store: Store, clock: Callable[[], datetime], me: Me) -> None:
        """Take a store, opened or not, what tells the local time, and who the owner is."""
        self.store = store
        self.clock = clock
        self.me = me
        self._book: KnownBook | None = None
        self.searching = Searching(store, lambda: self.book)
        """The search index; made when somebody first searches."""

    @property
    def book(self) -> KnownBook:
        """The records, read from disk at first use."""
        if self._book is None:
            self.store.load()
            self._book = KnownBook(self.store.tables, self.me)
            gc.freeze()  # what was read stays: the collector need not walk it again and again
        return self._book

    def do(self, use_case: Callable[[KnownBook, Q, datetime], Change], request: Q) -> Done:
        """Carry out one use-case as one change: written, synced to disk, then shown by the Book.

        Raises Refused when the request is wrong and StoreError when the journal cannot be written.
        """
        return self._write(use_case(self.book, request, self.clock()))

    def do_all(self, use_case: Callable[[KnownBook, Q, datetime], Sequence[Change]], request: Q) -> Done:
        """Carry out a use-case that is too large for one line; it is still undone as one."""
        changes = [change for change in use_case(self.book, request, self.clock()) if change]
        return self._write_group(changes) if changes else self._write(Change(what="", edits=()))

    def undo(self) -> Done:
        """Take back this device's newest change that is not undone yet. Raises Refused when there is none."""
        done = self.steps()
        step, _ = next_steps(done, self.store.device)
        return self._take_back(step, origin(done, step), UNDO)

    def redo(self) -> Done:
        """Take back the newest undo. Raises Refused when there is none."""
        done = self.steps()
        _, step = next_steps(done, self.store.device)
        return self._take_back(step, origin(done, step), REDO)

    def steps(self, ids: Collection[str] = ()) -> list[Step]:
        """Give every change in the log, oldest first, or those that touched these records."""
        self.refresh()
        return steps(self.store.lines(ids))

    def refresh(self) -> bool:
        """Take in what other processes and devices wrote; say whether anything came."""
        before = self.book.revision
        self._take_in(self.store.refresh())
        return self.book.revision != before

    def find(self, text: str, *, typing: bool = False, limit: int = 50) -> Found:
        """Find what a query asks, over as much as is in the index."""
        return self.searching.find(text, self.clock().date(), typing=typing, limit=limit)

    def close(self) -> None:
        """Let go of the files."""
        self.store.close()

    def _write(self, change: Change) -> Done:
        if not change:
            return Done(change=change, sentence="")
        before = sentence(self.book, change.what, change.subjects)
        self._take_in(self.store.write(change))
        after = sentence(self.book, change.what, change.subjects)
        return Done(change=change, sentence=max(before, after, key=len))

    def _write_group(self, changes: Sequence[Change]) -> Done:
        if len(changes) == 1:
            return self._write(changes[0])
        self._take_in(self.store.write_group(changes))
        whole = msgspec.structs.replace(changes[0], edits=tuple(edit for part in changes for edit in part.edits))
        return Done(change=whole, sentence=sentence(self.book, whole.what, whole.subjects))

    def _take_back(self, step: Step | None, named_by: Step | None, what: str) -> Done:
        if step is None or named_by is None:
            raise Refused(f"There is nothing to {what}.")
        named = sentence(self.book, named_by.what, named_by.of)
        edits, stays = self.store.inverse(step.lines)
        whole = taking_back(step, edits, what)
        done = self._write_group(list(parts(whole, edits)) or [whole])
        named = max(named, sentence(self.book, named_by.what, named_by.of), key=len)
        return Done(change=done.change, sentence=f"{what}: {named}", stays=stays)

    def _take_in(self, news: News) -> None:
        if news.anew:
            self.book.rebuild()
            self.searching.forget()
        elif news.touched:
            self.book.apply(news.touched)
            self.searching.follow(news.touched)
