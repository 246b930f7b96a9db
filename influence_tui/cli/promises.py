"""`influence promises`: the ledger."""

import click

from influence_tui.cli.complete import people
from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.options import private_option
from influence_tui.cli.output import data, json_option, line, talk
from influence_tui.cli.records import promise_shape
from influence_tui.cli.told import promise_line
from influence_tui.domain.person import ME
from influence_tui.journal.ledger import ledger
from influence_tui.journal.privacy import private
from influence_tui.journal.whom import whom


@click.command(epilog="Example: influence promises Dana --theirs --open")
@click.argument("name", nargs=-1, shell_complete=people)
@click.option("--mine", is_flag=True, help="What I owe.")
@click.option("--theirs", is_flag=True, help="What is owed to me.")
@click.option("--open", "only_open", is_flag=True, help="What still stands.")
@private_option
@json_option
@pass_desk
def command(
    desk: Desk, name: tuple[str, ...], mine: bool, theirs: bool, only_open: bool, with_private: bool, as_json: bool
) -> None:
    """List promises in both directions: open ones first, by their day; each with the id that keep takes."""
    book, today = desk.journal.book, desk.now().date()
    person = whom(book, " ".join(name)).id if name else ""
    hidden = private(book) if as_json and not with_private else frozenset()
    found = [
        promise
        for promise in ledger(book)
        if mine in (theirs, promise.by == ME)
        and (promise.is_open or not only_open)
        and person in ("", book.resolve(promise.other))
        and promise.id not in hidden
    ]
    if as_json:
        data([promise_shape(book, promise, today) for promise in found])
        return
    for promise in found:
        line(promise_line(book, promise, today))
    if not found:
        talk("No such promise is in the ledger.")
