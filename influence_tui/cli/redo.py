"""`influence redo`."""

import click

from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.output import line


@click.command(epilog="Example: influence redo")
@pass_desk
def command(desk: Desk) -> None:
    """Bring back what the newest undo took away."""
    line(desk.journal.redo().sentence)
