"""`influence people merge`."""

import click

from influence_tui.cli.complete import people
from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.output import line
from influence_tui.journal.people import Merge, merge
from influence_tui.journal.whom import whom


@click.command(epilog="Example: influence people merge 'Dana Reyes' 'D. Reyes'")
@click.argument("stays", metavar="A", shell_complete=people)
@click.argument("goes", metavar="B", shell_complete=people)
@pass_desk
def command(desk: Desk, stays: str, goes: str) -> None:
    """Make two people one: A stays and answers to B's names too. A name, or the end of an id."""
    book = desk.journal.book
    line(desk.journal.do(merge, Merge(whom(book, stays).id, whom(book, goes).id)).sentence)
