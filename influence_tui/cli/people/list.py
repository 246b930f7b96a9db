"""`influence people [QUERY]`: who is in the book, those who need me first."""

import click

from influence_tui.cli.complete import people
from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.output import accent, data, json_option, line, talk
from influence_tui.cli.records import person_shape
from influence_tui.domain.person import CIRCLES
from influence_tui.insight.need import Standing
from influence_tui.insight.warmth import said
from influence_tui.journal.known import KnownBook
from influence_tui.journal.listing import Listed, listed

FOUND_NOTHING = 1


@click.command(epilog="Example: influence people northwind --circle close")
@click.argument("query", nargs=-1, shell_complete=people)
@click.option("--circle", type=click.Choice((*CIRCLES, "none")), default=None, help="Of this circle only.")
@click.option("--archived", is_flag=True, help="The archived instead of the others.")
@json_option
@pass_desk
def command(desk: Desk, query: tuple[str, ...], circle: str | None, archived: bool, as_json: bool) -> int:
    """List people, those who need you most first; QUERY is a name, an alias, a role or an organization."""
    book, today = desk.journal.book, desk.now().date()
    wanted = Listed(words=" ".join(query), circle=circle or "", archived=archived)
    found = listed(book, wanted, today)
    if as_json:
        data([person_shape(book, person, today, standing) for person, standing in found])
    else:
        for person, standing in found:
            line(_line(book, person.name, standing))
        talk(f"{len(found)} of {book.count(type(person))} people" if found else "Nobody was found.")
    return FOUND_NOTHING if query and not found else 0


def _line(book: KnownBook, name: str, standing: Standing) -> str:
    person = book.person(standing.person)
    does = " · ".join(filter(None, (person.role, person.organization))) if person else ""
    return "  ".join(filter(None, (accent(f"{name:24}"), f"{does:32}", said(standing.warmth), standing.why)))
