"""The one write worker: every change of the app goes through it, one after the other."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from msgspec import Struct

from influence_tui.journal.done import Done
from influence_tui.journal.door import Journal
from influence_tui.journal.refused import Refused
from influence_tui.store import StoreError
from influence_tui.ui.wants import Do

T = TypeVar("T")


class Told(Struct, frozen=True):
    """How a write ended, in words."""

    sentence: str
    done: Done | None = None
    """None: nothing was written."""


class Writer:
    """Does one thing with the journal at a time, in a thread, so that the screen never waits for the disk."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._turn = asyncio.Lock()

    async def do(self, wanted: Do) -> Told:
        """Carry out a use-case."""
        return await self._tell(lambda: self._journal.do(lambda book, _, now: wanted.use_case(book, now), None))

    async def undo(self) -> Told:
        """Take back the newest change."""
        return await self._tell(self._journal.undo)

    async def redo(self) -> Told:
        """Bring back the newest change taken back."""
        return await self._tell(self._journal.redo)

    async def prepare(self, make: Callable[[], object]) -> None:
        """Make something of the book in the background, while nothing is written."""
        async with self._turn:
            await asyncio.to_thread(make)

    async def refresh(self) -> bool:
        """Take in what other processes wrote; say whether anything came."""
        async with self._turn:
            try:
                return await asyncio.to_thread(self._journal.refresh)
            except StoreError:
                return False

    async def _tell(self, write: Callable[[], Done]) -> Told:
        async with self._turn:
            try:
                done = await asyncio.to_thread(write)
            except (Refused, StoreError) as problem:
                return Told(str(problem))
            except Exception as problem:  # an error of our own must not take the text that was to be written
                return Told(f"Nothing was written, by an error of the program ({type(problem).__name__}).")
        return Told(done.sentence, done)
