"""`influence move`: a promise has another day."""

from datetime import date

import click

from influence_tui.cli.complete import people
from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.options import deadline
from influence_tui.cli.output import line
from influence_tui.domain.when import exact
from influence_tui.journal.ledger import promise_called
from influence_tui.journal.promises import Turn, turn


@click.command(epilog="Example: influence move Dana analysis --to 'next friday'")
@click.argument("words", metavar="NAME [WORDS] | ID", nargs=-1, required=True, shell_complete=people)
@click.option("--to", "day", callback=deadline, metavar="DATE", required=True, help="The day agreed now.")
@click.option("--note", default="", help="Why it moved.")
@pass_desk
def command(desk: Desk, words: tuple[str, ...], day: date, note: str) -> None:
    """Say that a promise has another day, agreed with the other side."""
    promise = promise_called(desk.journal.book, words)
    done = desk.journal.do(turn, Turn(promise=promise.id, state="renegotiated", due=day, note=note))
    line(f"{done.sentence} · due {exact(day, desk.now().date())}")
