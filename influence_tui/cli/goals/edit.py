"""`influence goals edit`."""

from datetime import date

import click
import msgspec

from influence_tui.cli.complete import goals
from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.goals.fields import goal_options
from influence_tui.cli.output import line, talk
from influence_tui.journal.goals import edit_goal, goal_called


@click.command(epilog="Example: influence goals edit billing --today 'Legal has promised the analysis.'")
@click.argument("goal", shell_complete=goals)
@click.option("--title", default=None, help="What it is called from now on.")
@goal_options
@pass_desk
def command(
    desk: Desk, goal: str, title: str | None, future: str | None, now_is: str | None, why: str | None,
    by: date | None, short: str | None,
) -> None:  # fmt: skip
    """Change what is written of a goal; GOAL is its short word or title."""
    before = goal_called(desk.journal.book, goal)
    said = {"title": title, "desired_future": future, "today": now_is, "why": why, "by": by, "short": short}
    after = msgspec.structs.replace(before, **{key: new for key, new in said.items() if new is not None})
    done = desk.journal.do(edit_goal, after)
    if done.change:
        line(done.sentence)
    else:
        talk("Nothing was changed.")
