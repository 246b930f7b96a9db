"""A picture of a screen that looks the same whatever draws it: each sign stands at its own cell."""

import re
from collections.abc import Iterator
from html import escape, unescape

from rich.cells import cell_len
from textual.app import App

from tests.ui.support import CELL, R

TEXT = re.compile(r'<text class="([^"]*)" x="([\d.]+)" y="([\d.]+)" textLength="[\d.]+" ([^>]*)>([^<]*)</text>')
RUN = re.compile(r"[!-~]+|\u2500+| +|.")
"""A word, a line across, a space, or one sign, which another font may have to lend."""


def picture(app: App[R]) -> str:
    """Give the screen as SVG."""
    drawn = TEXT.sub(_placed, app.export_screenshot(title="influence"))
    return drawn.replace("<svg ", '<svg xml:space="preserve" ', 1)


def _placed(found: re.Match[str]) -> str:
    look, x, y, rest, words = found.groups()
    text = unescape(words).replace("\xa0", " ")
    return f'<text y="{y}" {rest}>{"".join(_runs(text, look, float(x)))}</text>'


def _runs(text: str, look: str, x: float) -> Iterator[str]:
    for run in RUN.findall(text):
        if run.strip():
            yield f'<tspan class="{look}" x="{round(x, 1):g}">{escape(run, quote=False)}</tspan>'
        x += cell_len(run) * CELL
