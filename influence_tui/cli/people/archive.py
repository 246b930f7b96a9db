"""`influence people archive`."""

import click

from influence_tui.cli.complete import people
from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.output import line
from influence_tui.journal.people import archive
from influence_tui.journal.whom import whom


@click.command(epilog="Example: influence people archive 'Tom Lindqvist'")
@click.argument("name", nargs=-1, required=True, shell_complete=people)
@pass_desk
def command(desk: Desk, name: tuple[str, ...]) -> None:
    """Take a person out of the lists, or bring them back; their entries stay."""
    line(desk.journal.do(archive, whom(desk.journal.book, " ".join(name)).id).sentence)
