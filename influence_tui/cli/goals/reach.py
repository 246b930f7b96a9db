"""`influence goals reach`."""

import click

from influence_tui.cli.complete import goals
from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.output import line
from influence_tui.journal.goals import GoalState, goal_called, set_goal_state


@click.command(epilog="Example: influence goals reach billing")
@click.argument("goal", shell_complete=goals)
@pass_desk
def command(desk: Desk, goal: str) -> None:
    """Mark a goal as reached."""
    found = goal_called(desk.journal.book, goal)
    line(desk.journal.do(set_goal_state, GoalState(found.id, "reached")).sentence)
