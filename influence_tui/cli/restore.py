"""`influence restore`: from the trash by an id, or from a backup's folder."""

import os

import click

from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.output import line, talk
from influence_tui.journal.refused import Refused
from influence_tui.journal.trash import bring_back, thrown_called
from influence_tui.store.backup import restore


@click.command(epilog="Example: influence restore 7Q2K (or: influence restore ~/journal-backup)")
@click.argument("what", metavar="ID | FOLDER")
@pass_desk
def command(desk: Desk, what: str) -> None:
    """Bring a deleted record back by the end of its id; or add what a backup's FOLDER holds and the journal lacks.

    Nothing is removed or overwritten by either.
    """
    journal = desk.journal
    if os.sep in what and not os.path.isdir(what):
        raise Refused(f"There is no folder {what}.")
    if not os.path.isdir(what):
        line(journal.do(bring_back, thrown_called(journal.store.trash, what)).sentence)
        return
    added = restore(journal.store, what)
    line(f"{added.lines} changes were missing here and are back")
    if added.damaged:
        talk(f"{added.damaged} damaged lines of {what} could not be read.")
