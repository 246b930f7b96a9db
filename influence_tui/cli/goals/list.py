"""`influence goals`."""

import click

from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.output import data, json_option, line, talk
from influence_tui.cli.records import goal_shape
from influence_tui.domain.goal import GOAL_STATES, Goal
from influence_tui.domain.when import exact


@click.command(epilog="Example: influence goals --state reached")
@click.option("--state", type=click.Choice(GOAL_STATES), default=None, help="Of this state only.")
@json_option
@pass_desk
def command(desk: Desk, state: str | None, as_json: bool) -> None:
    """List your goals, the active ones first."""
    book, today = desk.journal.book, desk.now().date()
    found = [goal for goal in book.every(Goal) if state in (None, goal.state)]
    found.sort(key=lambda goal: goal.rank)
    if as_json:
        data([goal_shape(book, goal) for goal in found])
        return
    for goal in found:
        by = f"by {exact(goal.by, today)}" if goal.by else ""
        state_words = "" if goal.state == "active" else goal.state
        line("  ".join(filter(None, (f"#{goal.short:12}", goal.title, by, state_words))))
    if not found:
        talk("No goal is written down yet: influence goals add TITLE")
