"""The whole app over a journal in a folder of the test's own, at a moment that does not pass."""

import atexit
import shutil
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

from textual.pilot import Pilot

from influence_tui.config import Config
from influence_tui.journal.capture import capture
from influence_tui.journal.demo import fill
from influence_tui.journal.door import Journal
from influence_tui.journal.understanding import Draft, understand
from influence_tui.linking import Me
from influence_tui.store import Store
from influence_tui.store.drafts import Drafts
from influence_tui.ui.app import InfluenceApp
from influence_tui.ui.glyphs import UNICODE, Glyphs
from influence_tui.ui.view import View
from tests.ui.support import visible

NOON = datetime(2026, 11, 23, 14, 5, tzinfo=ZoneInfo("Europe/Berlin"))
"""A Monday; the day of the sample journal."""
ME = Me(name="alex")
TURNS = 500
"""How often a test looks before it gives up."""
STILL = 5
"""How often it must look the same to be at rest."""
BUSY = ("index", "find", "write")
"""What the app is doing while a screen may still change."""


def clock() -> datetime:
    return NOON


def journal_in(folder: Path, *, demo: bool = False) -> Journal:
    """Open a journal in a folder; with the people and the days of the sample journal where that is wanted."""
    if demo:
        shutil.copytree(_sample(), folder, dirs_exist_ok=True)
    return Journal(
        Store(str(folder / "journal"), str(folder / "state"), utc=lambda: NOON.astimezone(UTC)), clock, ME
    )


@cache
def _sample() -> str:
    """Write the sample journal once; every test gets a copy."""
    folder = tempfile.mkdtemp(prefix="influence-sample-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    ticks = count()
    store = Store(f"{folder}/journal", f"{folder}/state", utc=lambda: NOON.astimezone(UTC))
    journal = Journal(store, lambda: NOON + timedelta(milliseconds=next(ticks)), ME)
    fill(journal)
    journal.close()
    return folder


def app_over(
    journal: Journal, folder: Path, config: Config | None = None, glyphs: Glyphs = UNICODE
) -> InfluenceApp:
    """Make the app over an open journal."""
    view = View(book=lambda: journal.book, now=clock, glyphs=glyphs, folder="~/journal")
    return InfluenceApp(journal, view, config or Config(name="alex"), Drafts(str(folder / "state")))


def captured(journal: Journal, text: str, at: str = "") -> None:
    """Write a note as the shell would."""
    journal.do(capture, understand(journal.book, Draft(text=text, at=at), NOON))


def shown_by(pilot: Pilot[None]) -> str:
    """Give the whole screen as text."""
    return "\n".join(visible(pilot.app))


async def until(pilot: Pilot[None], is_so: Callable[[], object], what: str = "") -> None:
    """Let the app go on until something is so."""
    for _ in range(TURNS):
        if is_so():
            return
        await pilot.pause(0.005)
    raise AssertionError(f"it never came to this: {what}\n{shown_by(pilot)}")


async def settled(pilot: Pilot[None]) -> None:
    """Wait until the app has written and found all that it was asked for, and nothing moves on the screen."""
    before = ""
    same = 0
    for _ in range(TURNS):
        await pilot.pause(0.005)
        busy = any(worker.group in BUSY and not worker.is_finished for worker in pilot.app.workers)
        now = shown_by(pilot)
        same = same + 1 if now == before and not busy else 0
        before = now
        if same > STILL:
            return
    raise AssertionError(f"the screen never came to rest\n{before}")


async def sees(pilot: Pilot[None], *words: str) -> None:
    """Wait until a person sees these words."""
    await until(pilot, lambda: all(word in shown_by(pilot) for word in words), " and ".join(words))


async def types(pilot: Pilot[None], text: str) -> None:
    """Type a text."""
    await pilot.press(*text)
