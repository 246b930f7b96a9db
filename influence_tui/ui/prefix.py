"""The first key of two: waits for the second."""

from collections.abc import Mapping
from string import ascii_letters, digits
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen
from textual.widgets import Static


class Prefix(ModalScreen[str]):
    """Shows what the second key may be and ends in it; any other key ends it too.

    The second key comes by binding, so that it is right also when both keys arrive in one read.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(key, f"second('{key}')", show=False) for key in ascii_letters + digits),
        Binding("escape,ctrl+q,enter,space,up,down", "second('')", show=False),
    ]

    def __init__(self, choices: Mapping[str, str]) -> None:
        super().__init__()
        self._choices = choices

    def compose(self) -> ComposeResult:
        """Show the choices in one line."""
        yield Static("   ".join(f"{key} {label}" for key, label in self._choices.items()), markup=False)

    def action_second(self, key: str) -> None:
        """End in the key."""
        self.dismiss(key)

    def on_click(self, _: events.Click) -> None:
        """End without a key."""
        self.dismiss("")
