"""Where most commands work: all that a pad has, and the journal, read whole."""

from collections.abc import Callable
from functools import cached_property, update_wrapper
from typing import Concatenate, ParamSpec, TypeVar

import click

from influence_tui.cli.pad import Pad
from influence_tui.journal.door import Journal

P = ParamSpec("P")
R = TypeVar("R")


class Desk(Pad):
    """The settings, the places and the journal of one call."""

    @cached_property
    def journal(self) -> Journal:
        """The journal; its records are read at first use."""
        return Journal(self.store, self.now, self.me)


def pass_desk(command: Callable[Concatenate[Desk, P], R]) -> Callable[P, R]:
    """Hand a command the desk of its call."""

    def at_desk(*args: P.args, **kwargs: P.kwargs) -> R:
        return command(desk_of(click.get_current_context()), *args, **kwargs)

    return update_wrapper(at_desk, command)


def desk_of(ctx: click.Context) -> Desk:
    """Give the desk of a call, set up of its pad at first use."""
    root = ctx.find_root()
    pad = root.obj
    if isinstance(pad, Desk):
        return pad
    desk = Desk(pad.given, demo=pad.demo) if isinstance(pad, Pad) else Desk(root.params.get("journal") or "")
    root.obj = desk
    return desk
