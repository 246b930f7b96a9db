"""`influence keep`: a promise was kept, a thing to raise was said."""

import click

from influence_tui.cli.complete import people
from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.output import line
from influence_tui.journal.ledger import promise_called, raise_called
from influence_tui.journal.promises import Turn, turn
from influence_tui.journal.raising import tick
from influence_tui.journal.refused import Ambiguous, NotFound


@click.command(epilog="Example: influence keep Dana analysis")
@click.argument("words", metavar="NAME [WORDS] | ID", nargs=-1, required=True, shell_complete=people)
@click.option("--note", default="", help="A word about how.")
@pass_desk
def command(desk: Desk, words: tuple[str, ...], note: str) -> None:
    """Say that a promise was kept; where none is meant, that a thing to raise was raised."""
    journal = desk.journal
    try:
        promise = promise_called(journal.book, words)
    except Ambiguous:
        raise
    except NotFound:
        line(journal.do(tick, raise_called(journal.book, words).id).sentence)
        return
    line(journal.do(turn, Turn(promise=promise.id, state="kept", note=note)).sentence)
