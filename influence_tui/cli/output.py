"""How commands speak: data on stdout, talk on stderr, both safe to show."""

import os
import sys
from collections.abc import Iterable

import click
import msgspec

from influence_tui.safe import safe

json_option = click.option("--json", "as_json", is_flag=True, help="One JSON value on standard output.")


def talk(words: str) -> None:
    """Say something to the user, on stderr."""
    sys.stderr.write(f"{safe(words)}\n")


def line(words: str) -> None:
    """Print one line of data; on a terminal nothing in it can act."""
    sys.stdout.write(f"{safe(words) if sys.stdout.isatty() else words}\n")


def lines(words: Iterable[str]) -> None:
    """Print lines of data."""
    for each in words:
        line(each)


def data(value: object) -> None:
    """Print one JSON value."""
    sys.stdout.write(msgspec.json.format(msgspec.json.encode(value), indent=2).decode() + "\n")


def coloured() -> bool:
    """Say whether standard output wants colour."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def accent(words: str) -> str:
    """Give a person's name its colour where that is wanted."""
    return click.style(words, fg="cyan") if coloured() else words
