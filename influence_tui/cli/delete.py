"""`influence delete`: an entry to the trash."""

import click

from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.output import line
from influence_tui.journal.entries import delete_entry
from influence_tui.journal.finding import by_ending


@click.command(epilog="Example: influence delete 7Q2K")
@click.argument("entry_id", metavar="ID")
@pass_desk
def command(desk: Desk, entry_id: str) -> None:
    """Put an entry in the trash; ID is the end of its id, four letters or more (`show --ids`)."""
    line(desk.journal.do(delete_entry, by_ending(desk.journal.book, entry_id).id).sentence)
