"""`influence doctor`: what on this machine may stand in the way, and what to do about it."""

import click
import msgspec

from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.health import looked_at
from influence_tui.cli.output import data, json_option, line


@click.command(epilog="Example: influence doctor")
@json_option
@pass_desk
def command(desk: Desk, as_json: bool) -> int:
    """Look at this machine, the settings and the journal; say what is well and what to do about the rest."""
    findings = list(looked_at(desk))
    if as_json:
        data([msgspec.structs.asdict(one) for one in findings])
    else:
        for one in findings:
            line(f"{'ok' if one.good else '!!'}  {one.about:9} {one.words}")
    return 3 if any(one.about == "journal" and not one.good for one in findings) else 0
