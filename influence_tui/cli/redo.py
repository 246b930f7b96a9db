"""`influence redo`."""

import click

from influence_tui.cli.desk import Desk
from influence_tui.cli.output import line


@click.command(epilog="Example: influence redo")
@click.pass_obj
def command(desk: Desk) -> None:
    """Bring back what the newest undo took away."""
    line(desk.journal.redo().sentence)
