"""`influence goals show`."""

from collections.abc import Iterator

import click

from influence_tui.cli.complete import goals
from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.output import data, json_option, lines
from influence_tui.cli.records import goal_shape
from influence_tui.domain.fold import fold
from influence_tui.domain.goal import Goal, Outcome, Stake
from influence_tui.domain.when import exact
from influence_tui.journal.goals import goal_called
from influence_tui.journal.known import KnownBook
from influence_tui.journal.ledger import name_of


@click.command(epilog="Example: influence goals show billing")
@click.argument("goal", shell_complete=goals)
@json_option
@pass_desk
def command(desk: Desk, goal: str, as_json: bool) -> None:
    """Show a goal: its three sentences, its outcomes, and the people with a stake in it."""
    book = desk.journal.book
    found = goal_called(book, goal)
    if as_json:
        data(goal_shape(book, found))
    else:
        lines(_lines(book, found))


def _lines(book: KnownBook, goal: Goal) -> Iterator[str]:
    by = f"  by {exact(goal.by)}" if goal.by else ""
    yield f"{goal.title}  #{goal.short}{by}  {goal.state}"
    told = {"Today": goal.today, "Future": goal.desired_future, "Why": goal.why}
    yield from (f"{name:8}{words}" for name, words in told.items() if words)
    for outcome in book.naming(Outcome, goal.id):
        yield f"Outcome {outcome.what}  {outcome.state}"
    for stake in book.naming(Stake, goal.id):
        yield f"Person  {name_of(book, stake.person)}  {stake.role}".rstrip()
    yield f"Entries {len(book.tagged(fold(goal.short)))}"
