"""`influence trash`: what was deleted and can come back."""

import click

from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.options import private_option
from influence_tui.cli.output import data, json_option, line, talk
from influence_tui.cli.told import ending
from influence_tui.journal.privacy import private
from influence_tui.journal.trash import thrown


@click.command(epilog="Example: influence trash")
@private_option
@json_option
@pass_desk
def command(desk: Desk, with_private: bool, as_json: bool) -> None:
    """List what was deleted, newest first; restore ID brings it back, purge ID forgets it for good."""
    found = thrown(desk.journal.store.trash)
    if as_json:
        hidden = frozenset() if with_private else private(desk.journal.book, desk.journal.store.trash)
        data([{"id": e.id, "table": e.table, "text": e.words} for e in found if e.id not in hidden])
        return
    for each in found:
        line(f"{ending(each.id)}  {each.table:11}  {each.words}")
    if not found:
        talk("The trash is empty.")
