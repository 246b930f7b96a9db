"""`influence config init`."""

import os

import click

from influence_tui.cli.output import line
from influence_tui.cli.settings import sample
from influence_tui.journal.refused import Refused
from influence_tui.paths import config_file


@click.command(epilog="Example: influence config init")
def command() -> None:
    """Write the file of settings, each with what it is for and its default; one that is there stays."""
    path = config_file()
    try:
        os.makedirs(os.path.dirname(path) or ".", mode=0o700, exist_ok=True)
        with open(path, "x", encoding="utf-8") as file:
            file.write(sample())
    except FileExistsError as there:
        raise Refused(f"{path} is there already; edit it.") from there
    except OSError as wrong:
        raise Refused(f"{path} cannot be written: {wrong.strerror}.") from wrong
    line(path)
