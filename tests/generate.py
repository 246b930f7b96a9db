"""Makes what is made from the program: golden screens, pictures, and the tables of the README.

`python tests/generate.py` writes all of it; `screens` or `tables` behind it writes only those.
"""

import asyncio
import os
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.update(TERM="xterm-256color", TZ="Europe/Berlin", COLORTERM="truecolor")
os.environ.pop("NO_COLOR", None)

from tests.tables import with_tables  # noqa: E402 - the checkout is found first
from tests.ui.scenes import PICTURES, SCENES, golden_of, picture_of, played  # noqa: E402

README = ROOT / "README.md"


async def screens() -> None:
    """Write the golden screens and the pictures."""
    wanted: dict[Path, str] = {}
    for scene in SCENES:
        shown = await played(scene)
        wanted |= {golden_of(scene, size): text for size, text in shown.screens.items()}
        wanted |= {picture_of(scene): shown.picture} if scene.name in PICTURES else {}
    _write(wanted)


async def tables() -> None:
    """Write the tables of the README."""
    _write({README: with_tables(README.read_text("utf-8"))})


def _write(files: Mapping[Path, str]) -> None:
    for folder in {path.parent for path in files} - {ROOT}:
        folder.mkdir(parents=True, exist_ok=True)
        for old in set(folder.glob("*.txt")) | set(folder.glob("*.svg")):
            if old not in files:
                old.unlink()
    for path, content in files.items():
        if not path.exists() or path.read_text("utf-8") != content:
            path.write_text(content, "utf-8")
            print(path.relative_to(ROOT))


PARTS = {"screens": screens, "tables": tables}

if __name__ == "__main__":
    for name in sys.argv[1:] or PARTS:
        asyncio.run(PARTS[name]())
