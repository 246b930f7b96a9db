"""`influence brief`: what to read before meeting somebody."""

import click

from influence_tui.cli.briefs import brief_lines, brief_shape
from influence_tui.cli.complete import people
from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.options import private_option
from influence_tui.cli.output import data, json_option, lines, talk
from influence_tui.journal.briefing import brief_of
from influence_tui.journal.privacy import private
from influence_tui.journal.refused import NotFound
from influence_tui.journal.whom import whom

FOUND_NOTHING = 1


@click.command(epilog="Example: influence brief Dana")
@click.argument("name", nargs=-1, required=True, shell_complete=people)
@private_option
@json_option
@pass_desk
def command(desk: Desk, name: tuple[str, ...], with_private: bool, as_json: bool) -> int:
    """Say what to know before meeting a person: last touches, promises both ways, what to raise, what to give."""
    book, today = desk.journal.book, desk.now().date()
    try:
        person = whom(book, " ".join(name))
    except NotFound as nobody:
        talk(f"influence: {nobody}")
        if as_json:
            data(None)
        return FOUND_NOTHING
    found = brief_of(book, person, today, () if with_private else private(book))
    if as_json:
        data(brief_shape(book, found, today))
    else:
        lines(brief_lines(book, found, today))
    return 0
