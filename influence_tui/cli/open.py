"""Opens the app over a call's journal."""

import gc
import os
import signal
import sys

import click

from influence_tui.cli.desk import Desk, desk_of
from influence_tui.journal.jotter import write_kept
from influence_tui.journal.refused import Refused
from influence_tui.ui.app import InfluenceApp
from influence_tui.ui.glyphs import glyphs_for
from influence_tui.ui.view import View


def open_app(ctx: click.Context) -> None:
    """Open the journal in the terminal. Raises Refused where there is none."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise Refused("the journal opens in a terminal; here use a command, as `influence today` (see --help).")
    desk = desk_of(ctx)
    journal = desk.journal
    app = InfluenceApp(journal, _view(desk), desk.config, desk.drafts)
    for name in ("SIGHUP", "SIGTERM"):
        signal.signal(getattr(signal, name), lambda *_: app.hang_up())
    sys.setswitchinterval(0.002)  # a thread that builds the index gives way to a key soon
    gc.enable()  # off for commands, which are brief; the app stays open for weeks
    app.run()
    if not journal.store.read_only:
        write_kept(journal.store, journal.book)


def _view(desk: Desk) -> View:
    return View(
        book=lambda: desk.journal.book,
        now=desk.now,
        glyphs=glyphs_for(sys.stdout.encoding),
        organization=desk.config.organization,
        folder="Demo" if desk.demo else _short(desk.folder),
    )


def _short(folder: str) -> str:
    home = os.path.expanduser("~")
    return folder.replace(home, "~", 1) if folder.startswith(home) else folder
