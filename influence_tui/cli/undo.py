"""`influence undo`."""

import click

from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.output import line, talk


@click.command(epilog="Example: influence undo")
@pass_desk
def command(desk: Desk) -> None:
    """Take back the newest change of this machine, from the app or the shell."""
    done = desk.journal.undo()
    line(done.sentence)
    for kept in done.stays:
        talk(f"stays, as a later change set it: {kept.rpartition('/')[2]}")
