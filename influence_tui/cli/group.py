"""The command group: this folder is its commands; every error becomes a sentence and an exit code."""

import os
import sys
from collections.abc import Sequence
from functools import partial
from io import TextIOWrapper

import click

from influence_tui import __version__
from influence_tui.cli.folder import Commands
from influence_tui.cli.output import talk
from influence_tui.cli.pad import Pad
from influence_tui.journal.refused import Ambiguous, Refused
from influence_tui.store import StoreError

WRONG, CANNOT_SERVE, INTERRUPTED = 2, 3, 130


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
    ctx.obj = Pad(journal, demo=demo)
    ctx.call_on_close(partial(_close, ctx))
    if ctx.invoked_subcommand is None:
        from influence_tui.cli.open import open_app  # the app is Textual's 250 ms, which no other command pays

        open_app(ctx)


def run(arguments: Sequence[str]) -> int:
    """Run one call and give its exit code; errors become one sentence on stderr."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # What the terminal's alphabet has not is shown as ? and is no error.
            stream.reconfigure(errors="replace")
    try:
        code = influence.main(list(arguments), prog_name="influence", standalone_mode=False)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except SystemExit:
        return 0  # click's own way out: the pipe was closed, or a shell has its completions
    except (click.exceptions.Abort, KeyboardInterrupt) as stopped:
        for note in getattr(stopped, "__notes__", ()):
            talk(note)
        return INTERRUPTED
    except (click.ClickException, Refused, StoreError) as problem:
        return _told(problem)
    return code if isinstance(code, int) else 0


def _close(ctx: click.Context) -> None:
    """Close what the call worked at: its pad, or the desk that took the pad's place."""
    ctx.obj.close()


def _told(problem: click.ClickException | Refused | StoreError) -> int:
    words = problem.format_message() if isinstance(problem, click.ClickException) else str(problem)
    candidates = problem.candidates if isinstance(problem, Ambiguous) else ()
    talk(f"influence: {words}{_see(problem)}")
    for more in (*(f"  {candidate}" for candidate in candidates), *getattr(problem, "__notes__", ())):
        talk(more)
    return CANNOT_SERVE if isinstance(problem, StoreError) else WRONG


def _see(problem: Exception) -> str:
    """Name the help that says what would be right."""
    if not isinstance(problem, click.UsageError) or problem.ctx is None:
        return ""
    return f" (see {problem.ctx.command_path} --help)"
