"""How the app looks: two themes of our own, and the names that the sheets use beside theirs."""

import os

from textual.theme import Theme

from influence_tui.paths import stylesheet
from influence_tui.ui.glyphs import UNICODE, Glyphs

DARK = Theme(
    name="influence-dark",
    dark=True,
    primary="#7fc4b8",
    secondary="#868d98",
    accent="#7fc4b8",
    foreground="#cdd2d9",
    background="#14171b",
    surface="#1b1f25",
    panel="#1b1f25",
    warning="#d99a6c",
    error="#d98080",
    success="#7fc4b8",
    variables={
        "name": "#7fc4b8",
        "dim": "#868d98",
        "alert": "#d99a6c",
        "rule": "#3a404a",
        "cursor": "#27333b",
        "cursor-away": "#1d2228",
    },
)
"""Light letters on dark ground, for the evening and most terminals."""

LIGHT = Theme(
    name="influence-light",
    dark=False,
    primary="#0f6b60",
    secondary="#666c75",
    accent="#0f6b60",
    foreground="#22262b",
    background="#f7f5f0",
    surface="#efece5",
    panel="#efece5",
    warning="#9a4f16",
    error="#a63333",
    success="#0f6b60",
    variables={
        "name": "#0f6b60",
        "dim": "#666c75",
        "alert": "#9a4f16",
        "rule": "#cfcac0",
        "cursor": "#dfe8e4",
        "cursor-away": "#ebe8e1",
    },
)
"""Dark letters on paper, for daylight."""


def tokens(glyphs: Glyphs = UNICODE) -> dict[str, str]:
    """Read the names and values of tokens.tcss, for a theme that does not have them; edges as the signs allow."""
    with open(stylesheet("tokens.tcss"), encoding="utf-8") as sheet:
        lines = [line.strip().rstrip(";") for line in sheet if line.startswith("$")]
    found = {name.strip().lstrip("$"): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    return found if glyphs is UNICODE else found | {"edge": "ascii", "side": "ascii"}


FIRST = ("frame.tcss", "lines.tcss", "panel.tcss", "today.tcss")
"""The sheets of the first frame; reading the others takes as long as painting it."""


def sheets() -> list[str]:
    """Name the sheets to load, by absolute path: all but the tokens."""
    folder = os.path.dirname(stylesheet("tokens.tcss"))
    names = sorted(name for name in os.listdir(folder) if name.endswith(".tcss") and name != "tokens.tcss")
    return [os.path.join(folder, name) for name in names]
