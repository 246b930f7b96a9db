"""Painted lines as Markdown."""

import re
from collections.abc import Iterable

from influence_tui.safe import safe
from influence_tui.ui.line import Line, Piece

ESCAPED = re.compile(r"([\\`*_\[\]<>])")
"""What Markdown would take for itself."""


def markdown(title: str, lines: Iterable[Line]) -> str:
    """Write lines below a title: headings as such, names in bold, every other line an item of a list."""
    rows = [f"# {_escaped(title)}", ""]
    for line in lines:
        words = re.sub(r" {2,}", "  ", "".join(_written(piece) for piece in line)).strip()
        if words and line[0].look == "heading":
            rows += ["", f"## {words}", ""]
        elif words:
            rows.append(f"- {words}")
    return "\n".join(rows) + "\n"


def _written(piece: Piece) -> str:
    text, core = _escaped(piece.text), _escaped(piece.text.strip())
    return text.replace(core, f"**{core}**", 1) if core and piece.look == "name" else text


def _escaped(text: str) -> str:
    return ESCAPED.sub(r"\\\1", safe(text))
