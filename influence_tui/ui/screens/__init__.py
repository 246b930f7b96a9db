"""The screens: one line here makes one known to the app."""

from influence_tui.ui.page import Page
from influence_tui.ui.screens.goals import Goals
from influence_tui.ui.screens.inbox import Inbox
from influence_tui.ui.screens.people import People
from influence_tui.ui.screens.timeline import Timeline
from influence_tui.ui.screens.today import Today

PAGES: dict[str, type[Page]] = {
    "Today": Today,
    "Goals": Goals,
    "People": People,
    "Timeline": Timeline,
    "Inbox": Inbox,
}
"""The screens of the frame by name; those of `page.NAMES` stand in the header."""
