"""`influence backup`: a copy of the journal in a folder of its own."""

import os

import click

from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.output import data, json_option, line, talk
from influence_tui.journal.refused import Refused
from influence_tui.store.backup import backup


@click.command(epilog="Example: influence backup ~/backups/journal-november")
@click.argument("folder", required=False, type=click.Path())
@json_option
@pass_desk
def command(desk: Desk, folder: str | None, as_json: bool) -> None:
    """Copy the journal into a new FOLDER and read the copy; without FOLDER beside the journal, named by the day.

    The copy is a journal: open it with --journal FOLDER, or add it to another with restore FOLDER.
    """
    place = os.path.abspath(folder or f"{desk.folder}-backup-{desk.now():%Y-%m-%d-%H%M%S}")
    if os.path.commonpath((os.path.realpath(place), desk.folder)) == desk.folder:
        raise Refused(f"{place} is inside the journal, which would copy itself; choose a folder elsewhere.")
    copied = backup(desk.store, place)
    if as_json:
        data({"folder": place, "files": copied.files, "changes": copied.lines, "damaged": copied.damaged})
        return
    line(place)
    talk(f"{copied.lines} changes in {copied.files} files were copied")
    if copied.damaged:
        talk(f"{copied.damaged} damaged lines went along as they are; see influence check.")
