"""How things are on this machine: what may stand in the way, and what to do about it."""

import locale
import os
import shutil
import sys
from collections.abc import Iterator

import msgspec

from influence_tui import __version__
from influence_tui.cli.desk import Desk
from influence_tui.clock import name_of
from influence_tui.journal.checking import checked
from influence_tui.paths import config_file

LITTLE = 50 * 2**20
"""Bytes of free space below which it is said."""


class Finding(msgspec.Struct, frozen=True):
    """One thing that was looked at."""

    about: str
    good: bool
    words: str


def looked_at(desk: Desk) -> Iterator[Finding]:
    """Look at the machine, the settings, the places and the journal."""
    yield from _machine(desk)
    yield from _settings(desk)
    yield from _places(desk)
    yield from _journal(desk)


def _machine(desk: Desk) -> Iterator[Finding]:
    yield Finding("version", True, f"influence {__version__}, Python {sys.version.split()[0]}, {sys.platform}")
    encoding = locale.getpreferredencoding(False)
    utf8 = encoding.lower().replace("-", "") == "utf8"
    yield Finding(
        "locale", utf8, encoding if utf8 else f"{encoding}: signs are shown in ASCII; set LANG to a UTF-8 one"
    )
    git = shutil.which("git")
    yield Finding("git", True, git or "is not here; only influence sync needs it")


def _settings(desk: Desk) -> Iterator[Finding]:
    path, problems = config_file(), desk.config.problems
    there = path if os.path.exists(path) else f"{path} is not there; influence config init writes it"
    yield Finding("settings", not problems, " ".join(problems) or there)
    zone = name_of(desk.now())
    unset = zone in ("UTC", "Etc/UTC") and not desk.config.timezone
    advice = "UTC, and no timezone is set: days will end at the wrong hour; set timezone in the settings"
    yield Finding("timezone", not unset, advice if unset else zone)


def _places(desk: Desk) -> Iterator[Finding]:
    for about, folder in (("folder", desk.folder), ("state", desk.state)):
        home = _nearest(folder)
        writable = os.access(home, os.W_OK | os.X_OK)
        yield Finding(
            about, writable, folder if writable else f"{folder} cannot be written to; look at its rights"
        )
    free = shutil.disk_usage(_nearest(desk.folder)).free
    yield Finding("disk", free > LITTLE, f"{free // 2**20} MB free{'' if free > LITTLE else ': make room'}")


def _journal(desk: Desk) -> Iterator[Finding]:
    journal = desk.journal
    findings = checked(journal)
    for one in findings:
        yield Finding("journal", False, f"{one.place}: {one.sentence}")
    if not findings:
        devices = sorted({step.lines[0].device for step in journal.steps()})
        written = f"written by {', '.join(devices)}" if devices else "nothing is written yet"
        yield Finding("journal", not journal.store.read_only, journal.store.read_only or f"whole; {written}")


def _nearest(folder: str) -> str:
    """Give the folder, or the nearest one above it that is there."""
    while not os.path.isdir(folder):
        folder = os.path.dirname(folder)
    return folder
