"""`influence goals add`."""

from datetime import date

import click

from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.goals.fields import goal_options
from influence_tui.cli.output import data, json_option, line
from influence_tui.cli.records import goal_shape
from influence_tui.domain.goal import Goal
from influence_tui.journal.goals import NewGoal, add_goal


@click.command(epilog="Example: influence goals add 'Ship billing' --future 'Customers change plans themselves.'")
@click.argument("title", nargs=-1, required=True)
@goal_options
@json_option
@pass_desk
def command(
    desk: Desk, title: tuple[str, ...], future: str | None, now_is: str | None, why: str | None,
    by: date | None, short: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Write a goal down; its short word is proposed from the title."""
    journal = desk.journal
    new = NewGoal(
        title=" ".join(title), desired_future=future or "", today=now_is or "", why=why or "", by=by,
        short=short or "",
    )  # fmt: skip
    done = journal.do(add_goal, new)
    goal = journal.book.get(Goal, done.change.subjects[0])
    if goal is None:
        return
    if as_json:
        data(goal_shape(journal.book, goal))
    else:
        line(f"{done.sentence} · #{goal.short}")
