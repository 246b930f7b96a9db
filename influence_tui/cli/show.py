"""`influence show`: the timeline of a person, or of everyone."""

import click

from influence_tui.cli.complete import people
from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.options import between, days, limit_option, private_option, since_option, until_option
from influence_tui.cli.output import data, json_option, lines, talk
from influence_tui.cli.records import item_shape, person_shape
from influence_tui.cli.told import item_lines
from influence_tui.domain.person import Person
from influence_tui.insight.timeline import KINDS
from influence_tui.journal.finding import Span
from influence_tui.journal.privacy import private
from influence_tui.journal.refused import NotFound
from influence_tui.journal.showing import Wanted, chosen
from influence_tui.journal.whom import whom

FOUND_NOTHING = 1


@click.command(epilog="Example: influence show Dana Reyes --since 2026-09 --kind touch")
@click.argument("name", nargs=-1, shell_complete=people)
@since_option
@until_option
@click.option("--on", callback=days, metavar="DATE", help="Of this day, week or month.")
@click.option("--on-this-day", is_flag=True, help="Of this day in other years.")
@click.option("--kind", "kinds", type=click.Choice(KINDS), multiple=True, help="Of this kind; may be repeated.")
@limit_option
@click.option("--ids", is_flag=True, help="With the end of each id, as edit and delete take it.")
@private_option
@json_option
@pass_desk
def command(
    desk: Desk, name: tuple[str, ...], since: Span | None, until: Span | None, on: Span | None, on_this_day: bool,
    kinds: tuple[str, ...], limit: int | None, ids: bool, with_private: bool, as_json: bool,
) -> int:  # fmt: skip
    """Show the timeline of a person, newest first; of everyone without NAME."""
    book, today = desk.journal.book, desk.now().date()
    try:
        person = whom(book, " ".join(name)) if name else None
    except NotFound as nobody:
        talk(f"influence: {nobody}")
        if as_json:
            data({"person": None, "timeline": []})
        return FOUND_NOTHING
    wanted = Wanted(
        person=person.id if person else "",
        days=on or between(since, until),
        other_years_of=today if on_this_day else None,
        kinds=kinds,
        limit=limit or 0,
        without=private(book) if as_json and not with_private else (),
    )
    if as_json:
        _as_json(desk, person, wanted)
        return 0
    for item in chosen(book, wanted):
        lines(item_lines(book, item, names=person is None, ids=ids))
    return 0


def _as_json(desk: Desk, person: Person | None, wanted: Wanted) -> None:
    book = desk.journal.book
    timeline = [item_shape(book, item) for item in chosen(book, wanted)]
    data({"person": person_shape(book, person, desk.now().date()) if person else None, "timeline": timeline})
