"""`influence config show`."""

import click
import msgspec

from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.output import data, json_option, line, talk
from influence_tui.cli.settings import setting
from influence_tui.paths import config_file


@click.command(epilog="Example: influence config show")
@json_option
@pass_desk
def command(desk: Desk, as_json: bool) -> None:
    """Show the settings as they are in force."""
    found: dict[str, object] = {
        name: value for name, value in msgspec.structs.asdict(desk.config).items() if name != "problems"
    }
    if as_json:
        data(found)
        return
    for name, value in found.items():
        for words in setting(name, value):
            line(words)
    talk(f"from {config_file()}")
