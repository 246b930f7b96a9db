"""`influence import`: other programs' journals and tables of people."""

import os
from collections.abc import Sequence

import click

from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.output import data, json_option, line, talk
from influence_tui.exchange import MAX_BYTES, JrnlEntry, PersonRow, Reading, read
from influence_tui.journal.importing import (
    IncomingEntry,
    IncomingPerson,
    count_people,
    import_entries,
    import_people,
)
from influence_tui.journal.people import NewPerson
from influence_tui.journal.refused import Refused

MANY = 500
"""Entries from which an import takes long enough to say so."""


@click.command(epilog="Example: influence import people.csv --dry-run")
@click.argument("path", type=click.Path(exists=True, dir_okay=False))
@click.option("--dry-run", is_flag=True, help="Only say what would come in.")
@json_option
@pass_desk
def command(desk: Desk, path: str, dry_run: bool, as_json: bool) -> None:
    """Bring in a jrnl journal (text or JSON) or a table of people (CSV or TSV), undone as one step.

    What is there already stays as it is, so a file can be imported again.
    """
    reading = _read(path)
    for problem in reading.problems:
        talk(f"{path}: {problem}")
    if reading.is_empty:
        raise Refused(f"Nothing in {path} could be read.")
    if reading.unknown:
        talk(f"kept as notes on the person: {', '.join(reading.unknown)}")
    counted = (
        _people(desk, reading.people, dry_run) if reading.people else _entries(desk, reading.entries, dry_run)
    )
    counted["skipped"] = len(reading.problems)
    if as_json:
        data(counted)
        return
    line(", ".join(f"{value} {name}" for name, value in counted.items() if value or name == "new"))


def _read(path: str) -> Reading:
    if os.path.getsize(path) > MAX_BYTES:
        raise Refused(f"{path} is larger than {MAX_BYTES // 2**20} MB.")
    with open(path, "rb") as file:
        return read(os.path.basename(path), file.read())


def _entries(desk: Desk, entries: Sequence[JrnlEntry], dry_run: bool) -> dict[str, int]:
    incoming = [IncomingEntry(at=entry.at, text=entry.text, source=entry.source) for entry in entries]
    if len(incoming) > MANY:
        talk(f"{len(incoming)} entries are read for the people they name; this takes about a minute for ten years")
    if dry_run:
        changes = import_entries(desk.journal.book, incoming, desk.now())
        edits = [edit for change in changes for edit in change.edits]
    else:
        edits = list(desk.journal.do_all(import_entries, incoming).change.edits)
    return {"new": len(edits), "known": len(incoming) - len(edits)}


def _people(desk: Desk, rows: Sequence[PersonRow], dry_run: bool) -> dict[str, int]:
    incoming = [IncomingPerson(person=_person(row), reports_to=row.reports_to) for row in rows]
    book = desk.journal.book
    counted = count_people(book, import_people(book, incoming, desk.now()), incoming)
    if not dry_run:
        desk.journal.do_all(import_people, incoming)
    for name in counted.made:
        talk(f"{name} was not in the table and is in the book now: somebody reports to them")
    return {"new": counted.new, "changed": counted.changed, "known": counted.known, "made": len(counted.made)}


def _person(row: PersonRow) -> NewPerson:
    return NewPerson(
        name=row.name,
        role=row.role,
        organization=row.organization,
        aliases=row.aliases,
        contact=row.contact,
        circle=row.circle,
        cadence=row.cadence,
        cares=row.cares,
        tags=row.tags,
        notes=row.notes,
        external_id=row.external_id,
    )
