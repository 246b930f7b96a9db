"""Programs to measure in a terminal: `python -m tests.bench.terminal_programs NAME`."""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from textual.app import App, ComposeResult
from textual.widgets import Static


class Minimal(App[None]):
    """The yardstick: one line of text."""

    def compose(self) -> ComposeResult:
        yield Static("a minimal app")


def framed() -> App[None]:
    """Make the list of 10,000 people in its frame."""
    from influence_tui.ui.line import Line, Piece, fill
    from influence_tui.ui.theme import DARK, sheets, tokens
    from influence_tui.ui.verbs import HasVerbs, Verb, quit_by_message
    from influence_tui.ui.widgets.footer import Footer
    from influence_tui.ui.widgets.header import Header
    from influence_tui.ui.widgets.lines import Lines, Listing

    ids = tuple(f"p{number}" for number in range(10_000))
    signs, words = "●◐○", ("today", "9 d cooling", "23 d cold")

    def paint(row: int, width: int) -> Line:
        return (
            Piece(f"{signs[row % 3]} "),
            Piece(fill(f"Person {row} Surname", 24), "name"),
            Piece(fill("Counsel · Legal", 26), "dim"),
            Piece(f"{fill(words[row % 3], 16)}▂▁▁   "),
            Piece(fill("←1 fragile", 14), "strong" if row % 5 == 0 else ""),
            Piece("Billing !"),
        )

    class Framed(HasVerbs, App[None]):
        ENABLE_COMMAND_PALETTE = False

        def __init__(self) -> None:
            super().__init__(css_path=[*sheets()])
            self.register_theme(DARK)
            self.theme = DARK.name

        def get_theme_variable_defaults(self) -> dict[str, str]:
            return tokens()

        def compose(self) -> ComposeResult:
            yield Header(("Today", "Goals", "People", "Timeline", "Review"), "People", "Mon 23 Nov · alex")
            yield Lines(Listing(ids, paint))
            yield Footer("3 to confirm", "~/journal")

        def nothing(self) -> None:
            """Do nothing."""

        VERBS = (
            Verb("capture", "capture", "Write a note", nothing),
            Verb("search", "search", "Search everything", nothing),
            Verb("brief", "brief", "What to know before meeting", nothing),
            Verb("undo", "undo", "Take the last change back", nothing),
            Verb("keys", "keys", "Show the keys of this screen", nothing),
            Verb("quit", "quit", "Leave", quit_by_message),
        )

    return Framed()


def text() -> App[None]:
    """Make the text field."""
    from influence_tui.ui.theme import DARK, sheets, tokens
    from influence_tui.ui.widgets.prose import Prose

    class Field(App[None]):
        def __init__(self) -> None:
            super().__init__(css_path=[*sheets()])
            self.register_theme(DARK)
            self.theme = DARK.name

        def get_theme_variable_defaults(self) -> dict[str, str]:
            return tokens()

        def compose(self) -> ComposeResult:
            yield Prose("Coffee with Dana.\n")

    return Field()


if __name__ == "__main__":
    {"minimal": Minimal, "framed": framed, "text": text}[sys.argv[1]]().run()
