"""Copies of what is shown, as Markdown: to the terminal's clipboard, or to a file."""

import os
import re
from collections.abc import Mapping

from influence_tui.safe import safe
from influence_tui.ui.frame import Frame
from influence_tui.ui.line import Line, Piece
from influence_tui.ui.screens.choice import ChoiceScreen
from influence_tui.ui.widgets.form import Form, Question

ANSWERS = {"clipboard": "Copy it to the clipboard of this terminal", "file": "Write it to a file"}
SHOWN = 6
"""Lines of the text that the question shows."""


async def hand_out(app: Frame, title: str, text: str) -> None:
    """Ask where a text shall go, and bring it there."""
    told: list[Line] = [(Piece(row, "dim"),) for row in text.splitlines()[:SHOWN]]
    screen = ChoiceScreen(f"{title} as Markdown", told, ANSWERS, app.view.glyphs)
    answer = await app.push_screen_wait(screen)
    if answer == "clipboard":
        app.copy_to_clipboard(text)
        app.notify("Copied. If your terminal takes no copies, press y again and write a file.", markup=False)
    elif answer == "file":
        await _write(app, title, text)


async def _write(app: Frame, title: str, text: str) -> None:
    proposed = os.path.join("~", f"{_file_name(title)}.md")
    form = Form(f"{title}: write to", (Question("path", "File", proposed),), _problem)
    filled = await app.push_screen_wait(form)
    if filled is not None and filled.is_saved:
        app.notify(safe(_written_to(filled.values["path"], text)), markup=False)


def _problem(values: Mapping[str, str]) -> str:
    path = _whole(values["path"])
    if not path:
        return "Say which file."
    if os.path.exists(path):
        return "There is such a file already; choose another name."
    return "" if os.path.isdir(os.path.dirname(path)) else "There is no such folder."


def _written_to(path: str, text: str) -> str:
    try:
        descriptor = os.open(_whole(path), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
    except OSError as problem:
        return f"It could not be written: {problem.strerror}."
    return f"Written to {path}."


def _whole(path: str) -> str:
    return os.path.abspath(os.path.expanduser(path.strip())) if path.strip() else ""


def _file_name(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-") or "influence"
