"""Keys in turn: of a burst, each key is carried out before the next one is looked at."""

import asyncio
from collections import deque
from typing import TypeVar

from textual import events
from textual.app import App
from textual.message import Message

R = TypeVar("R")

ROUNDS = 2
"""Times that a mark follows a key: once behind the key, once behind the messages that came of it."""
STUCK = 0.3
"""Seconds after which the next key is looked at all the same: what held the mark is gone."""
LOOKS = 200
"""How often a screen that comes is looked at before the next key goes to it."""


class Passed(Message):
    """A mark on its way from the focus to the app; what was sent before it was carried out."""


class InTurn(App[R]):
    """An app that holds typed and pasted text back while the key before it opens, leaves or moves something.

    Without it a burst (a slow link, a paste without brackets, fast fingers) goes whole to what had the focus
    when it came: the text meant for a field would be read as single keys.
    """

    _held: deque[events.Key | events.Paste]
    _stuck: asyncio.TimerHandle | None = None
    _rounds = 0
    _looks = 0

    async def on_event(self, event: events.Event) -> None:
        """Hold a key back, or carry it out."""
        if isinstance(event, events.Key) and event.is_forwarded and not self.screen.is_mounted:
            # The screen before had no use for it, and the one that has come since is not there yet.
            self._give_again(events.Key(event.key, event.character))
        elif not isinstance(event, events.Key | events.Paste) or event.is_forwarded:
            await super().on_event(event)
        elif self._stuck is None:
            self._held = deque()
            await self._carry_out(event)
        else:
            self._held.append(event)

    def _give_again(self, event: events.Key) -> None:
        """Let a key be the next that is carried out, once the screen that shows can take it."""
        if self._stuck is None:
            self._held = deque()
            self._rounds, self._looks = 0, LOOKS
            self._stuck = asyncio.get_running_loop().call_later(STUCK, self.call_later, self._next)
            self.call_later(self._next)
        self._held.appendleft(event)

    async def _carry_out(self, event: events.Key | events.Paste) -> None:
        self._rounds, self._looks = ROUNDS, LOOKS
        self._stuck = asyncio.get_running_loop().call_later(STUCK, self.call_later, self._next)
        await super().on_event(event)
        self.on_passed()

    def on_passed(self) -> None:
        """Send the mark again, or go on."""
        self._rounds -= 1
        if self._rounds < 0 or not (self.focused or self.screen).post_message(Passed()):
            self.call_later(self._next)

    async def _next(self) -> None:
        if self._stuck is None:
            return
        if not self._is_settled() and self._looks:
            self._looks -= 1
            self.call_later(self._next)
            return
        self._stuck.cancel()
        self._stuck = None
        if self._held:
            await self._carry_out(self._held.popleft())

    def _is_settled(self) -> bool:
        """Say whether the screen that shows can take a key."""
        screen = self.screen
        return screen.focused is not None or (screen.is_mounted and not screen.focus_chain)
