"""The real jrnl as a yardstick, in an environment of its own that is made when first asked for."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

HOME = Path(__file__).parents[2] / ".venv" / "yardsticks" / "jrnl"
WANTED = "jrnl==4.6"
CONFIG = """\
colors: {{body: none, date: none, tags: none, title: none}}
default_hour: 9
default_minute: 0
editor: ''
encrypt: false
highlight: false
indent_character: '|'
journals: {{default: {{journal: '{journal}'}}}}
linewrap: 79
tagsymbols: '@'
template: false
timeformat: '%Y-%m-%d %H:%M'
version: v4.6
"""


def program() -> Path | None:
    """Give the program, installed when it is not there yet; None where it cannot be had."""
    found = HOME / "bin" / "jrnl"
    if not found.exists():
        calls = (
            [sys.executable, "-m", "venv", str(HOME)],
            [str(HOME / "bin" / "python"), "-m", "pip", "install", "-q", WANTED],
        )
        if any(subprocess.run(call, check=False, capture_output=True).returncode for call in calls):
            return None
    return found


def written(texts: Sequence[str]) -> str:
    """Give a journal of these entries in jrnl's format, twelve a day from the year 2000 on."""
    places = ((2000 + n // 4032, n // 336 % 12 + 1, n // 12 % 28 + 1, 9 + n % 12) for n in range(len(texts)))
    heads = (f"[{year:04}-{month:02}-{day:02} {hour:02}:00]" for year, month, day, hour in places)
    return "".join(f"{head} {text}\n\n" for head, text in zip(heads, texts, strict=True))


def journal(folder: Path, texts: Sequence[str]) -> Mapping[str, str]:
    """Write a journal; give the environment in which jrnl finds it."""
    kept = folder / "jrnl.txt"
    kept.write_text(written(texts), encoding="utf-8")
    place = folder / ".config" / "jrnl"
    place.mkdir(parents=True)
    (place / "jrnl.yaml").write_text(CONFIG.format(journal=kept), encoding="utf-8")
    return os.environ | {"HOME": str(folder), "XDG_CONFIG_HOME": str(folder / ".config")}
