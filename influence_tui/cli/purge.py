"""`influence purge`: forget records for good."""

import sys

import click

from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.output import line, talk
from influence_tui.cli.told import ending
from influence_tui.journal.refused import Refused
from influence_tui.journal.trash import Thrown, everything, thrown, thrown_called
from influence_tui.store.purge import purge

COPIES = "Other devices forget it when they next start; backups and the history of git keep their copies."


@click.command(epilog="Example: influence purge 7Q2K --yes")
@click.argument("ids", metavar="[ID]...", nargs=-1)
@click.option("--trash", "all_trash", is_flag=True, help="Everything in the trash.")
@click.option("--yes", is_flag=True, help="Do not ask; needed where there is no terminal.")
@pass_desk
def command(desk: Desk, ids: tuple[str, ...], all_trash: bool, yes: bool) -> None:
    """Forget records for good, deleted or not: no undo and no restore. ID is the end of an id."""
    store = desk.journal.store
    records = [thrown_called(everything(store.tables, store.trash), one) for one in ids]
    records += thrown(store.trash) if all_trash else []
    if not records:
        raise Refused("Say what to forget: an ID, or --trash." if not all_trash else "The trash is empty.")
    for record in records:
        talk(f"{ending(record.id)}  {record.table}  {record.words}")
    _be_sure(yes, records)
    purge(store, [(record.table, record.id) for record in records])
    line(f"{len(records)} forgotten")
    talk(COPIES)


def _be_sure(yes: bool, records: list[Thrown]) -> None:
    if yes:
        return
    if not sys.stdin.isatty():
        raise Refused(f"Nothing was forgotten; say --yes to forget these {len(records)} for good.")
    click.confirm("Forget this for good?", abort=True, err=True)
