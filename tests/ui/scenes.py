"""The screens that are held as text and as pictures: each a name and the keys that lead to it."""

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from tests.ui.house import app_over, journal_in, settled, shown_by
from tests.ui.picture import picture

GOLDEN = Path(__file__).parent / "golden"
SCREENSHOTS = Path(__file__).parent.parent.parent / "screenshots"
SIZES = ((80, 24), (120, 36))
PICTURED = (110, 32)
"""The size of the pictures."""

NOTE = (
    "Coffee with Dana and Omar. She'll send the analysis by Friday, I owe Omar an intro to Priya by tue. #billing"
)
UNSURE = "Met Danna and Kim about the audit."
DANA = ("3", "/", *"dana reyes", "enter")


class Scene(NamedTuple):
    """A screen, and how one comes to it."""

    name: str
    keys: tuple[str, ...]
    is_sample: bool = True
    """Over the sample journal; else over an empty one."""


SCENES = (
    Scene("today", ()),
    Scene("reflection", ("r", *"Omar got the cap raised; thank him.")),
    Scene("goals", ("2", "j")),
    Scene("people", ("3",)),
    Scene("timeline", DANA),
    Scene("timeline of everyone", ("4",)),
    Scene("inbox", ("c", *UNSURE, "enter", "g", "i")),
    Scene("capture", ("c", *NOTE)),
    Scene("search", ("/", *"vendor")),
    Scene("brief", ("3", "b")),
    Scene("open promises", ("c", *"Call with Dana Reyes", "enter")),
    Scene("entry", ("4", "j", "j", "enter")),
    Scene("new person", ("3", "a")),
    Scene("new goal", ("2", "a")),
    Scene("keys", ("3", "?")),
    Scene("palette", ("3", "ctrl+p", *"person")),
    Scene("first start", (), is_sample=False),
    Scene("goals, none yet", ("2",), is_sample=False),
    Scene("people, none yet", ("3",), is_sample=False),
    Scene("timeline, nothing yet", ("4",), is_sample=False),
)

PICTURES = frozenset(("today", "goals", "people", "timeline", "capture", "search", "inbox"))
"""The scenes that are pictures too."""


def picture_of(scene: Scene) -> Path:
    """Name the file of a scene's picture."""
    return SCREENSHOTS / f"{scene.name.replace(' ', '-')}.svg"


def golden_of(scene: Scene, size: tuple[int, int]) -> Path:
    """Name the file that holds a scene at a size."""
    return GOLDEN / f"{scene.name.replace(',', '').replace(' ', '-')}-{size[0]}x{size[1]}.txt"


class Played(NamedTuple):
    """What a scene shows."""

    screens: Mapping[tuple[int, int], str]
    """Size → what a person sees, as text."""
    picture: str
    """SVG."""


async def played(scene: Scene) -> Played:
    """Play a scene in a small terminal, which then grows."""
    with tempfile.TemporaryDirectory() as folder:
        journal = journal_in(Path(folder), demo=scene.is_sample)
        app = app_over(journal, Path(folder))
        screens = {}
        async with app.run_test(size=SIZES[0]) as pilot:
            await settled(pilot)
            for key in scene.keys:
                await pilot.press(key)
                if key in ("enter", "/"):
                    await settled(pilot)
            for size in SIZES:
                await pilot.resize_terminal(*size)
                await settled(pilot)
                screens[size] = shown_by(pilot) + "\n"
            await pilot.resize_terminal(*PICTURED)
            await settled(pilot)
            drawn = picture(app)
        journal.close()
    return Played(screens, drawn)
