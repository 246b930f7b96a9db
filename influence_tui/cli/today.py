"""`influence today`: the agenda of the day, for a login banner."""

from collections.abc import Iterator

import click

from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.options import private_option
from influence_tui.cli.output import accent, data, json_option, lines, talk
from influence_tui.cli.shapes import Shape
from influence_tui.domain.promise import Promise
from influence_tui.insight.agenda import Line
from influence_tui.journal.known import KnownBook
from influence_tui.journal.ledger import name_of
from influence_tui.journal.overview import agenda_of
from influence_tui.journal.privacy import private


@click.command(epilog="Example: influence today")
@private_option
@json_option
@pass_desk
def command(desk: Desk, with_private: bool, as_json: bool) -> None:
    """Say what is on your plate: five lines at most, each with why and a next step."""
    book = desk.journal.book
    agenda = agenda_of(book, desk.now().date())
    if as_json:
        hidden = private(book) if not with_private else frozenset()
        data([_shape(book, one) for one in agenda if one.record not in hidden])
        return
    for one in agenda:
        lines(_lines(book, one))
    if not agenda:
        talk("Nothing is due today.")


def _lines(book: KnownBook, one: Line) -> Iterator[str]:
    people = ", ".join(name_of(book, person) for person in one.people)
    yield "  ".join(filter(None, (f"{one.kind:8}", accent(people), one.what, one.when)))
    beside = " · ".join(filter(None, (one.why, one.step)))
    if beside:
        yield f"{'':10}{beside}"


def _shape(book: KnownBook, one: Line) -> Shape:
    promise = book.get(Promise, one.record)
    due, check = (promise.due, promise.check) if promise else (None, None)
    return {
        "id": one.record,
        "kind": one.kind,
        "person": name_of(book, one.people[0]) if one.people else None,
        "people": [name_of(book, person) for person in one.people],
        "what": one.what,
        "when": one.when,
        "due": due.isoformat() if due else None,
        "check": check.isoformat() if check else None,
        "why": one.why,
        "step": one.step,
        "state": promise.state if promise else "",
    }
