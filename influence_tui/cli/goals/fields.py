"""The options that set a goal's fields, for `goals add` and `goals edit`."""

from collections.abc import Callable
from typing import TypeVar

import click

from influence_tui.cli.options import deadline

C = TypeVar("C", bound=Callable[..., object])

OPTIONS = (
    click.option("--future", default=None, metavar="SENTENCE", help="Where you want to be."),
    click.option("--today", "now_is", default=None, metavar="SENTENCE", help="Where you are, honestly."),
    click.option("--why", default=None, metavar="SENTENCE", help="Why it matters."),
    click.option("--by", callback=deadline, metavar="DATE", help="By when."),
    click.option("--short", default=None, metavar="WORD", help="One word; #word ties entries to the goal."),
)


def goal_options(command: C) -> C:
    """Give a command the options of a goal's fields."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command
