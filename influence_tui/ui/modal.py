"""What every screen over another has in common: it ends in a value, and it can be left."""

from collections.abc import Sequence
from typing import Self, TypeVar

from textual.screen import ModalScreen

from influence_tui.ui.verbs import HasVerbs, Verb, quit_by_message

T = TypeVar("T")


class Modal(HasVerbs, ModalScreen[T]):
    """A screen over another; `dismiss(value)` ends it, none: nothing is wanted."""

    def leave(self) -> None:
        """End without a value."""
        self.dismiss(None)

    VERBS: Sequence[Verb[Self]] = (
        Verb("back", "back", "Back to where you were", lambda modal: modal.leave(), show=False),
        Verb("quit", "quit", "Quit", quit_by_message, show=False),
    )
