"""The command group: this folder is its commands; every error becomes a sentence and an exit code."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module

import click

from influence_tui import __version__
from influence_tui.cli.desk import Desk
from influence_tui.cli.output import talk
from influence_tui.journal.refused import Ambiguous, Refused
from influence_tui.store import StoreError

HERE = os.path.dirname(os.path.abspath(__file__))
PARTS = frozenset(("__init__", "group", "desk", "output", "shapes", "summary", "options", "open"))
"""Files here that are no commands."""
WRONG, CANNOT_SERVE, INTERRUPTED = 2, 3, 130


class Commands(click.Group):
    """The commands of this folder."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name every command."""
        names = (name.removesuffix(".py") for name in os.listdir(HERE) if name.endswith(".py"))
        return sorted(name.removesuffix("_") for name in names if name not in PARTS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command by its name; a name that Python keeps for itself has an underscore behind it."""
        for name in (cmd_name, f"{cmd_name}_"):
            if name not in PARTS and os.path.exists(os.path.join(HERE, f"{name}.py")):
                command = getattr(import_module(f"influence_tui.cli.{name}"), "command", None)
                return command if isinstance(command, click.Command) else None
        return None


@click.command(cls=Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="influence")
@click.option(
    "--journal", metavar="DIR", default="", help="The journal's folder (else INFLUENCE_JOURNAL, else yours)."
)
@click.option("--demo", is_flag=True, help="A sample journal in a temporary folder, gone at the end.")
@click.pass_context
def influence(ctx: click.Context, journal: str, demo: bool) -> None:
    """Keep a private journal of the relationships that your goals depend on.

    Without a command the journal opens. Example: influence add "Coffee with Dana: she needs early drafts"
    """
    ctx.obj = Desk(journal, demo=demo)
    ctx.call_on_close(ctx.obj.close)
    if ctx.invoked_subcommand is None:
        from influence_tui.cli.open import open_app  # the app is Textual's 250 ms, which no other command pays

        open_app(ctx.obj)


def run(arguments: Sequence[str]) -> int:
    """Run one call and give its exit code; errors become one sentence on stderr."""
    try:
        code = influence.main(list(arguments), prog_name="influence", standalone_mode=False)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (click.exceptions.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except (click.ClickException, Refused, StoreError) as problem:
        return _told(problem)
    return code if isinstance(code, int) else 0


def _told(problem: click.ClickException | Refused | StoreError) -> int:
    if isinstance(problem, click.ClickException):
        problem.show()
        return WRONG
    candidates = problem.candidates if isinstance(problem, Ambiguous) else ()
    for words in (f"influence: {problem}", *(f"  {candidate}" for candidate in candidates)):
        talk(words)
    return CANNOT_SERVE if isinstance(problem, StoreError) else WRONG
