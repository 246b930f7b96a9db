"""`influence export`: the journal in a format that other programs read."""

import os
import sys
from collections.abc import Iterator

import click
import msgspec

from influence_tui.cli.complete import people
from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.options import between, private_option, since_option, until_option
from influence_tui.cli.output import escaped, talk
from influence_tui.exchange import Handed, jrnl_text, json_export
from influence_tui.insight.words import counted
from influence_tui.journal.exporting import Extent, extract
from influence_tui.journal.finding import Span
from influence_tui.journal.known import KnownBook
from influence_tui.journal.ledger import name_of
from influence_tui.journal.privacy import private
from influence_tui.journal.refused import Refused
from influence_tui.journal.whom import whom
from influence_tui.safe import safe_text

FORMATS = ("jrnl", "json")


@click.command(epilog="Example: influence export --format json --since 2026 -o journal.json")
@click.option("--format", "form", type=click.Choice(FORMATS), default="json", show_default=True)
@click.option("-o", "--output", "path", type=click.Path(dir_okay=False), default=None, help="A file; else stdout.")
@since_option
@until_option
@click.option("--with", "name", metavar="NAME", default="", shell_complete=people, help="Of this person only.")
@private_option
@pass_desk
def command(
    desk: Desk, form: str, path: str | None, since: Span | None, until: Span | None, name: str, with_private: bool
) -> None:
    """Hand the journal on: entries as jrnl's text, or all of it as jrnl's JSON with people, promises and goals."""
    book = desk.journal.book
    hidden = frozenset() if with_private else private(book)
    extent = Extent(days=between(since, until), person=whom(book, name).id if name else "", without=hidden)
    found = extract(book, extent)
    handed = Handed(
        entries=found.entries, people=found.people, promises=found.promises, goals=found.goals,
        outcomes=found.outcomes,
    )  # fmt: skip
    pieces = jrnl_text(handed.entries) if form == "jrnl" else _json(book, handed)
    if path is None:
        calm = safe_text if form == "jrnl" else escaped
        sys.stdout.writelines(map(calm, pieces) if sys.stdout.isatty() else pieces)
    else:
        _write(path, pieces)
    talk(f"{counted(len(handed.entries), 'entry')}{_left_out(hidden)}{f' in {path}' if path else ''}")


def _json(book: KnownBook, handed: Handed) -> Iterator[str]:
    shape = json_export(handed, lambda person: name_of(book, person))
    yield msgspec.json.format(msgspec.json.encode(shape), indent=2).decode() + "\n"


def _write(path: str, pieces: Iterator[str]) -> None:
    try:
        # An export is as private as the journal: readable by its owner alone.
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o600)
        os.fchmod(descriptor, 0o600)
        with open(descriptor, "w", encoding="utf-8") as file:
            file.writelines(pieces)
    except OSError as wrong:
        raise Refused(f"{path} cannot be written: {wrong.strerror}.") from wrong


def _left_out(hidden: frozenset[str]) -> str:
    return "; what is tagged #private was left out (--private)" if hidden else ""
