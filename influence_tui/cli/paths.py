"""`influence paths`."""

import click

from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.output import data, json_option, line
from influence_tui.paths import config_file


@click.command(epilog="Example: influence paths --json")
@json_option
@pass_desk
def command(desk: Desk, as_json: bool) -> None:
    """Say where the journal, this machine's state and the settings are."""
    places = {"journal": desk.folder, "state": desk.state, "config": config_file()}
    if as_json:
        data(places)
        return
    for name, place in places.items():
        line(f"{name:8} {place}")
