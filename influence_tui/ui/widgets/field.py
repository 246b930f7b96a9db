"""The field for one line of text that all screens share."""

from collections.abc import Callable

from textual import events
from textual.binding import Binding
from textual.widgets import Input

from influence_tui.safe import safe, typed

EDITING = {binding.key: binding.action for binding in Binding.make_bindings(Input.BINDINGS)} | {"ctrl+j": "submit"}
"""Key → what it does to the text; an Enter typed before the terminal was ready comes as ctrl+j."""


class Field(Input, inherit_bindings=False):
    """One line of text: no blinking, keys carried out in their order, pasted text harmless."""

    def __init__(
        self,
        value: str = "",
        placeholder: str = "",
        name: str | None = None,
        hook: Callable[[events.Key], bool] | None = None,
    ) -> None:
        """Make a field; `hook` is asked first about each key and says whether it took it."""
        super().__init__(safe(value), safe(placeholder), select_on_focus=False, compact=True, name=name)
        self.set_reactive(Input.cursor_blink, False)
        self._hook = hook

    def put(self, start: int, end: int, text: str) -> None:
        """Put text in place of the characters from start to end."""
        self.replace(text, start, end)

    def check_consume_key(self, key: str, character: str | None = None) -> bool:
        """Say that editing keys are the field's own, so that no verb claims them."""
        return key in EDITING or super().check_consume_key(key, character)

    async def on_key(self, event: events.Key) -> None:
        """Do editing keys here and now, so that a burst of keys is carried out in its order."""
        action = EDITING.get(event.key)
        is_taken = self._hook is not None and self._hook(event)
        if is_taken or (action is not None and await self.app.run_action(action, self)):
            event.stop()
            event.prevent_default()

    def on_paste(self, event: events.Paste) -> None:
        """Take pasted text as one line, as if it were typed."""
        event.stop()
        event.prevent_default()
        self.replace(" ".join(typed(event.text).split()), *sorted(self.selection))
