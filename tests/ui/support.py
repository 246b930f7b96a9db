"""A host for one widget or screen, and its screen as text."""

import re
from html import unescape
from typing import TypeVar
from xml.etree import ElementTree

from rich.cells import cell_len
from textual.app import App
from textual.pilot import Pilot

from influence_tui.ui.theme import DARK, LIGHT, sheets, tokens
from influence_tui.ui.verbs import HasVerbs, Quit

R = TypeVar("R")

CELL = 12.2
"""Width of a cell in an exported picture."""


class Host(HasVerbs, App[str]):
    """The smallest app in which one of our widgets looks as in the real one."""

    ENABLE_COMMAND_PALETTE = False

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return tokens()

    def __init__(self) -> None:
        super().__init__(css_path=[*sheets()])
        self.heard: list[tuple[str, str]] = []
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        self.theme = DARK.name

    def on_quit(self, _: Quit) -> None:
        self.exit("quit")


def visible(app: App[R]) -> list[str]:
    """Give the lines that a person sees, without the space at their ends."""
    picture = app.export_screenshot(simplify=True)
    rows: dict[int, list[tuple[int, str]]] = {}
    for element in ElementTree.fromstring(picture.encode()).iter("{http://www.w3.org/2000/svg}text"):
        row = re.search(r"line-(\d+)", element.get("clip-path", ""))
        if row and element.text:
            column = round(float(element.get("x", "0")) / CELL)
            rows.setdefault(int(row[1]), []).append((column, unescape(element.text).replace("\xa0", " ")))
    return [_row(rows.get(number, [])) for number in range(app.size.height)]


def _row(parts: list[tuple[int, str]]) -> str:
    line = ""
    for column, text in sorted(parts):
        line += " " * (column - cell_len(line)) + text
    return line.rstrip()


async def type_text(pilot: Pilot[R], text: str) -> None:
    """Press the keys of a text."""
    await pilot.press(*text)
