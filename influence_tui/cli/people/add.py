"""`influence people add`."""

import click

from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.output import data, json_option, line
from influence_tui.cli.people.fields import contact_of, person_options
from influence_tui.cli.records import person_shape
from influence_tui.journal.people import NewPerson, add_person
from influence_tui.journal.whom import whom


@click.command(epilog="Example: influence people add 'Dana Reyes' --role Counsel --org Legal --circle core")
@click.argument("name", nargs=-1, required=True)
@person_options
@click.option("--another", is_flag=True, help="A second person of a name that is there already.")
@json_option
@pass_desk
def command(
    desk: Desk, name: tuple[str, ...], role: str | None, org: str | None, emails: tuple[str, ...],
    handles: tuple[str, ...], aliases: tuple[str, ...], cares: tuple[str, ...], tags: tuple[str, ...],
    reports_to: str | None, circle: str | None, cadence: str | None, another: bool, as_json: bool,
) -> None:  # fmt: skip
    """Put a person in the book."""
    journal = desk.journal
    person = NewPerson(
        name=" ".join(name), role=role or "", organization=org or "", aliases=aliases,
        contact=contact_of(emails, handles), cares=cares, tags=tags, circle=circle or "", cadence=cadence or "",
        reports_to=whom(journal.book, reports_to).id if reports_to else "", another=another,
    )  # fmt: skip
    done = journal.do(add_person, person)
    added = journal.book.person(done.change.of[0])
    if as_json and added is not None:
        data(person_shape(journal.book, added, desk.now().date()))
    else:
        line(done.sentence)
