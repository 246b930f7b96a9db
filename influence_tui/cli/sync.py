"""`influence sync`: the journal on several machines, by git."""

import click
import msgspec

from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.output import data, json_option, line, talk
from influence_tui.insight.words import counted
from influence_tui.journal.sync import Synced, sync


@click.command(epilog="Example: influence sync --remote devbox:journal.git (later: influence sync)")
@click.option("--remote", metavar="ADDRESS", default="", help="A git repository that your machines share; once.")
@json_option
@pass_desk
def command(desk: Desk, remote: str, as_json: bool) -> None:
    """Commit the journal, take in what your other machines wrote, and send what is new here.

    Each machine writes files of its own, so nothing is ever in conflict. Without a remote it is committed only.
    """
    done = sync(desk.store, remote)
    if as_json:
        data(msgspec.structs.asdict(done))
        return
    line(_told(done))
    if not done.remote:
        talk("No other machine is known: influence sync --remote ADDRESS (a bare git repository) shares it.")


def _told(done: Synced) -> str:
    if not done.remote:
        return "committed" if done.saved else "nothing new to commit"
    came = f"{counted(done.came, 'change')} came" if done.came else "nothing came"
    return f"{came}, {counted(done.sent, 'line') + ' sent' if done.sent else 'nothing to send'}"
