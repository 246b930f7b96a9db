"""`influence add`: capture from the shell."""

import sys

import click

from influence_tui.cli.complete import people, tags
from influence_tui.cli.drafting import edited, kept
from influence_tui.cli.output import data, json_option, line
from influence_tui.cli.pad import Pad
from influence_tui.cli.shapes import understood_shape
from influence_tui.cli.summary import summary
from influence_tui.journal.capture import capture
from influence_tui.journal.refused import Refused
from influence_tui.journal.understanding import Draft, Understood, understand


@click.command(
    epilog='Example: influence add "yesterday: coffee with Dana, she will send the draft by Friday #billing"'
)
@click.argument("text", nargs=-1, shell_complete=tags)
@click.option("--at", metavar="WHEN", default="", help="When it was: any date people type.")
@click.option("--tone", type=click.IntRange(-2, 2), default=None, help="How it felt with those present, -2 to 2.")
@click.option("--with", "present", metavar="NAME", multiple=True, shell_complete=people, help="Who was there.")
@click.option("--about", metavar="NAME", multiple=True, shell_complete=people, help="Somebody it is about.")
@click.option("--yes", is_flag=True, help="Take the promises that are found.")
@click.option("--dry-run", is_flag=True, help="Only say what is understood.")
@json_option
@click.pass_obj
def command(
    pad: Pad,
    text: tuple[str, ...],
    at: str,
    tone: int | None,
    present: tuple[str, ...],
    about: tuple[str, ...],
    yes: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Capture an entry. Without TEXT it is read from standard input, else from your editor."""
    words = " ".join(text) or _typed()
    draft = Draft(text=words, at=at, tone=tone, present=present, about=about, take_all=yes)
    try:
        understood, entry_id = _saved(pad, draft, dry_run)
    except BaseException as problem:  # an interrupt must not take the text either
        if not text or not isinstance(problem, Refused):
            problem.add_note(kept(pad, "add", words))
        raise
    if as_json:
        data(understood_shape(pad.jotter.known, understood, entry_id, saved=yes))
    else:
        line(summary(pad.jotter.known, understood, pad.now().date(), saved=not dry_run))


def _saved(pad: Pad, draft: Draft, dry_run: bool) -> tuple[Understood, str]:
    """Understand a draft and write it; give also the id of its entry, which is empty in a dry run."""
    understood = understand(pad.jotter.known, draft, pad.now())
    if not dry_run:
        return understood, pad.jotter.do(capture, understood).change.of[0]
    if understood.problems:
        raise Refused(understood.problems[0])
    return understood, ""


def is_typed_at() -> bool:
    """Say whether somebody sits at standard input; else it is a pipe or a file."""
    return sys.stdin.isatty()


def _typed() -> str:
    if not is_typed_at():
        return sys.stdin.buffer.read().decode("utf-8", "replace")
    return edited("") or ""
