"""`influence compact`: drop from this device's files what was overwritten since."""

import click

from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.output import data, json_option, line, talk
from influence_tui.store.compact import compact


@click.command(epilog="Example: influence compact")
@json_option
@pass_desk
def command(desk: Desk, as_json: bool) -> None:
    """Rewrite this device's files without values that were overwritten; what the journal says stays the same."""
    done = compact(desk.store)
    if as_json:
        data({"before": done.before, "after": done.after, "undo_since": done.since})
        return
    line(f"{done.before} → {done.after} bytes")
    talk(f"Undo reaches back to {done.since[:16].replace('T', ' ')} UTC from now on.")
