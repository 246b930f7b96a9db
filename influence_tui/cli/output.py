"""How commands speak: data on stdout, talk on stderr, both safe to show."""

import os
import re
import sys
from collections.abc import Iterable

import click
import msgspec

from influence_tui.safe import HIDDEN, safe

COLOUR = re.compile("(\x1b\\[36m|\x1b\\[0m)")
"""The codes that `accent` sets: harmless, whoever wrote them."""

json_option = click.option("--json", "as_json", is_flag=True, help="One JSON value on standard output.")


def talk(words: str) -> None:
    """Say something to the user, on stderr."""
    sys.stderr.write(f"{safe(words)}\n")


def line(words: str) -> None:
    """Print one line of data; on a terminal nothing in it can act."""
    shown = "".join(map(_shown, COLOUR.split(words))) if sys.stdout.isatty() else words
    sys.stdout.write(f"{shown}\n")


def lines(words: Iterable[str]) -> None:
    """Print lines of data."""
    for each in words:
        line(each)


def data(value: object) -> None:
    """Print one JSON value."""
    text = msgspec.json.format(msgspec.json.encode(value), indent=2).decode()
    sys.stdout.write(f"{escaped(text) if sys.stdout.isatty() else text}\n")


def escaped(text: str) -> str:
    """Give JSON in which no character can act on a terminal; it reads as the same values."""
    return "".join(f"\\u{ord(letter):04x}" if _acts(letter) else letter for letter in text)


def _acts(letter: str) -> bool:
    return letter > "\x7e" and any(ord(letter) in codes for codes in HIDDEN)


def _shown(piece: str) -> str:
    return piece if COLOUR.fullmatch(piece) else safe(piece)


def coloured() -> bool:
    """Say whether standard output wants colour."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def accent(words: str) -> str:
    """Give a person's name its colour where that is wanted."""
    return click.style(safe(words), fg="cyan") if coloured() else words
