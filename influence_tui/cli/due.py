"""`influence due`: everything that is due, one line each, for a status line or cron."""

from datetime import date

import click

from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.options import deadline, private_option
from influence_tui.cli.output import accent, data, json_option, line, talk
from influence_tui.cli.shapes import Shape
from influence_tui.cli.told import due_words
from influence_tui.journal.due import Due, due_by
from influence_tui.journal.known import KnownBook
from influence_tui.journal.ledger import name_of
from influence_tui.journal.privacy import private


@click.command(epilog="Example: influence due --by friday")
@click.option("--by", "day", callback=deadline, metavar="DATE", help="Up to this day (else today).")
@private_option
@json_option
@pass_desk
def command(desk: Desk, day: date | None, with_private: bool, as_json: bool) -> None:
    """List all that is due: promises in both directions, people by their cadence, next steps."""
    book, today = desk.journal.book, desk.now().date()
    hidden = private(book) if as_json and not with_private else frozenset()
    found = due_by(book, day or today, today, hidden)
    if as_json:
        data([_shape(book, one) for one in found])
        return
    for one in found:
        line(_line(book, one, today))
    if not found:
        talk("Nothing is due.")


def _line(book: KnownBook, one: Due, today: date) -> str:
    person = accent(name_of(book, one.person)) if one.person else ""
    when = due_words(one.due, today) if one.due and one.kind in ("owed", "mine") else ""
    return "  ".join(filter(None, (f"{one.kind:8}", person, one.what, when, one.why)))


def _shape(book: KnownBook, one: Due) -> Shape:
    return {
        "id": one.record,
        "kind": one.kind,
        "person": name_of(book, one.person) if one.person else None,
        "what": one.what,
        "due": one.due.isoformat() if one.due else None,
        "check": one.check.isoformat() if one.check else None,
        "why": one.why,
        "state": one.state,
    }
