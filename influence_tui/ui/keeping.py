"""What is being typed, kept on disk so that neither a crash nor a failed write takes it."""

from collections.abc import Mapping
from time import monotonic

import msgspec

from influence_tui.store import StoreError
from influence_tui.store.drafts import Drafts

CAPTURE = "capture"
"""The draft of the note that was not saved yet."""
REFLECTION = "reflection-"
"""How the drafts of reflections begin, before their day."""
OFTEN = 1.0
"""Seconds between two writes of drafts while somebody types."""


class Keeping:
    """The drafts of this app by name; where they cannot be kept, the text stays on the screen all the same."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts
        self._kept_at = 0.0
        self._texts = {draft.name: draft.text for draft in drafts.kept()}
        self._waiting: set[str] = set()

    def names(self, beginning: str = "") -> list[str]:
        """Name the drafts that are kept."""
        return [name for name in self._texts if name.startswith(beginning)]

    def text(self, name: str) -> str:
        """Give a draft; empty when there is none."""
        return self._texts.get(name, "")

    def values(self, name: str) -> dict[str, str]:
        """Give a draft of several fields; empty when there is none, or it cannot be read."""
        try:
            return msgspec.json.decode(self.text(name) or "{}", type=dict[str, str])
        except (msgspec.DecodeError, msgspec.ValidationError):
            return {}

    def keep(self, name: str, text: str) -> None:
        """Keep a text under a name of letters, digits, `-` and `_`; it is on disk within two seconds."""
        self._texts[name] = text
        self._waiting.add(name)
        if monotonic() - self._kept_at >= OFTEN:
            self.flush()

    def keep_values(self, name: str, values: Mapping[str, str]) -> None:
        """Keep several fields under a name."""
        self.keep(name, msgspec.json.encode(dict(values)).decode())

    def flush(self) -> None:
        """Write what waits; what cannot be written goes on waiting."""
        if not self._waiting:
            return
        self._kept_at = monotonic()
        for name in tuple(self._waiting):
            text = self._texts.get(name, "")
            try:
                if text.strip():
                    self._drafts.save(name, text)
                else:
                    self._drafts.remove(name)
            except StoreError:
                return
            self._waiting.discard(name)

    def close(self) -> None:
        """Leave what is kept to the next one."""
        self.flush()
        self._drafts.close()

    def forget(self, name: str) -> None:
        """Let a draft go: it is saved, or not wanted any more."""
        self._texts.pop(name, None)
        self._waiting.discard(name)
        try:
            self._drafts.remove(name)
        except StoreError:
            return
