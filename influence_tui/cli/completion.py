"""`influence completion`: what makes a shell complete commands, people, goals and tags."""

import click
from click.shell_completion import get_completion_class

from influence_tui.cli.output import talk
from influence_tui.journal.refused import Refused

WHERE = {
    "bash": "~/.local/share/bash-completion/completions/influence",
    "zsh": "a folder of your $fpath, as _influence",
    "fish": "~/.config/fish/completions/influence.fish",
}
"""Shell → where its script belongs."""


@click.command(epilog="Example: influence completion fish > ~/.config/fish/completions/influence.fish")
@click.argument("shell", type=click.Choice(tuple(WHERE)))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the script that completes commands, options, people's names, goals and tags."""
    kind = get_completion_class(shell)
    if kind is None:
        raise Refused(f"There is no completion for {shell}.")
    click.echo(kind(ctx.find_root().command, {}, "influence", "_INFLUENCE_COMPLETE").source())
    talk(f"Save this as {WHERE[shell]}.")
