"""`influence break`: a promise was broken."""

import click

from influence_tui.cli.complete import people
from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.output import line
from influence_tui.journal.ledger import promise_called
from influence_tui.journal.promises import Turn, turn


@click.command("break", epilog="Example: influence break Omar 'intro to Priya'")
@click.argument("words", metavar="NAME [WORDS] | ID", nargs=-1, required=True, shell_complete=people)
@click.option("--note", default="", help="What stood in the way.")
@pass_desk
def command(desk: Desk, words: tuple[str, ...], note: str) -> None:
    """Say that a promise was broken."""
    promise = promise_called(desk.journal.book, words)
    line(desk.journal.do(turn, Turn(promise=promise.id, state="broken", note=note)).sentence)
