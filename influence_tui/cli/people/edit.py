"""`influence people edit`."""

from collections.abc import Mapping

import click
import msgspec

from influence_tui.cli.complete import people
from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.output import data, json_option, line, talk
from influence_tui.cli.people.fields import contact_of, person_options
from influence_tui.cli.records import person_shape
from influence_tui.domain.person import Person
from influence_tui.journal.people import PersonEdit, edit_person
from influence_tui.journal.whom import whom


@click.command(epilog="Example: influence people edit Dana --role 'General counsel' --alias Dee")
@click.argument("name", shell_complete=people)
@click.option("--name", "new_name", default=None, help="What they are called from now on.")
@person_options
@click.option("--no-alias", "not_aliases", multiple=True, metavar="NAME", help="A name they do not have.")
@click.option("--ambient/--not-ambient", default=None, help="Met anyway: nothing is ever due.")
@json_option
@pass_desk
def command(
    desk: Desk, name: str, new_name: str | None, role: str | None, org: str | None, emails: tuple[str, ...],
    handles: tuple[str, ...], aliases: tuple[str, ...], cares: tuple[str, ...], tags: tuple[str, ...],
    reports_to: str | None, circle: str | None, cadence: str | None, not_aliases: tuple[str, ...],
    ambient: bool | None, as_json: bool,
) -> None:  # fmt: skip
    """Change what is written of a person; lists grow, an empty value clears a field. Quote a NAME with blanks."""
    journal = desk.journal
    person = whom(journal.book, name)
    said = {"name": new_name, "role": role, "organization": org, "circle": circle, "cadence": cadence}
    grown: dict[str, object] = {
        "aliases": _without({**person.aliases, **dict.fromkeys(aliases, 1)}, not_aliases),
        "contact": {**person.contact, **contact_of(emails, handles)},
        "cares": {**dict.fromkeys(cares, ""), **person.cares},
        "tags": {**person.tags, **dict.fromkeys(tags, 1)},
        "ambient": person.ambient if ambient is None else ambient,
    }
    after = msgspec.structs.replace(person, **grown, **{key: new for key, new in said.items() if new is not None})
    boss = None if reports_to is None else whom(journal.book, reports_to).id if reports_to else ""
    _tell(desk, after, boss, as_json)


def _tell(desk: Desk, after: Person, boss: str | None, as_json: bool) -> None:
    journal = desk.journal
    done = journal.do(edit_person, PersonEdit(person=after, reports_to=boss))
    if as_json:
        data(person_shape(journal.book, journal.book.person(after.id) or after, desk.now().date()))
    elif done.change:
        line(done.sentence)
    else:
        talk("Nothing was changed.")


def _without(names: Mapping[str, int], gone: tuple[str, ...]) -> Mapping[str, int]:
    return {name: one for name, one in names.items() if name not in gone}
