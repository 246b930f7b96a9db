"""What is being typed, kept on disk so that neither a crash nor a failed write takes it."""

from time import monotonic

from influence_tui.store import StoreError
from influence_tui.store.drafts import Drafts

CAPTURE, EDIT = "capture", "edit"
OFTEN = 1.0
"""Seconds between two writes of a draft while somebody types."""


class Keeping:
    """The drafts of this app; where they cannot be kept, the text stays on the screen all the same."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts
        self._kept_at = 0.0
        self._waiting: dict[str, str] = {}
        self.text = next((draft.text for draft in drafts.kept() if draft.name == CAPTURE), "")
        """The capture that was not saved yet."""

    def keep(self, text: str) -> None:
        """Keep the text of a capture, at most once a second."""
        self.text = text
        self._waiting[CAPTURE] = text
        self._write_now_and_then()

    def keep_edit(self, text: str) -> None:
        """Keep the text of an entry that is being edited."""
        self._waiting[EDIT] = text
        self._write_now_and_then()

    def flush(self) -> None:
        """Write what waits."""
        self._kept_at = monotonic()
        for name, text in self._waiting.items():
            try:
                if text.strip():
                    self._drafts.save(name, text)
                else:
                    self._drafts.remove(name)
            except StoreError:
                return
        self._waiting.clear()

    def forget(self) -> None:
        """Let the capture go: it is saved."""
        self.text = ""
        self._forget(CAPTURE)

    def forget_edit(self) -> None:
        """Let the edited text go: it is saved."""
        self._forget(EDIT)

    def _forget(self, name: str) -> None:
        self._waiting.pop(name, None)
        try:
            self._drafts.remove(name)
        except StoreError:
            return

    def _write_now_and_then(self) -> None:
        if monotonic() - self._kept_at >= OFTEN:
            self.flush()
