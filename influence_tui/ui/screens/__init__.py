"""The screens: one line here makes one known to the app."""

from importlib import import_module

from influence_tui.ui.page import Page

PAGES = {
    "Today": "today",
    "Goals": "goals",
    "People": "people",
    "Timeline": "timeline",
    "Inbox": "inbox",
}
"""The screens of the frame and the modules that they are in; those of `page.NAMES` stand in the header."""


def page_called(name: str) -> type[Page]:
    """Find a screen by its name; its module is imported at its first visit."""
    found = getattr(import_module(f"{__name__}.{PAGES[name]}"), name)
    if isinstance(found, type) and issubclass(found, Page):
        return found
    raise TypeError(f"{name} is no screen")
