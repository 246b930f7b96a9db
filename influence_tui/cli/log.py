"""`influence log`."""

from itertools import islice

import click

from influence_tui.cli.complete import people
from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.options import private_option
from influence_tui.cli.output import data, json_option, line
from influence_tui.journal.history import Step, sentence, undone_keys
from influence_tui.journal.known import KnownBook
from influence_tui.journal.privacy import private
from influence_tui.journal.whom import whom


@click.command(epilog="Example: influence log --limit 5")
@click.option(
    "--limit", type=click.IntRange(min=1), default=20, show_default=True, help="How many changes, newest first."
)
@click.option(
    "--of",
    "name",
    metavar="NAME",
    default="",
    shell_complete=people,
    help="Only what touched this person's record.",
)
@private_option
@json_option
@pass_desk
def command(desk: Desk, limit: int, name: str, with_private: bool, as_json: bool) -> None:
    """Show what was changed, when, and on which device; the newest first."""
    journal = desk.journal
    every = journal.steps([whom(journal.book, name).id] if name else ())
    undone = undone_keys(every)
    if as_json:
        hidden = frozenset() if with_private else private(journal.book, journal.store.trash)
        open_ = (step for step in reversed(every) if hidden.isdisjoint((*step.of, *_ids(step))))
        data([_shape(journal.book, step, step.key in undone) for step in islice(open_, limit)])
        return
    shown = list(islice(reversed(every), limit))
    for step in shown:
        back = "  (undone)" if step.key in undone else ""
        line(f"{_moment(step)}  {step.lines[0].device}  {sentence(journal.book, step.what, step.of)}{back}")
        for change in _values(step) if name else ():
            line(f"    {change}")


def _moment(step: Step) -> str:
    return step.lines[0].at[:16].replace("T", " ")


def _ids(step: Step) -> list[str]:
    return [edit.id for line_ in step.lines for edit in line_.edits]


def _values(step: Step) -> list[str]:
    edits = [edit for line_ in step.lines for edit in line_.edits]
    return [f"{path}: {value}" for edit in edits for path, value in edit.set.items()]


def _shape(book: KnownBook, step: Step, undone: bool) -> dict[str, object]:
    first = step.lines[0]
    return {
        "at": first.at,
        "device": first.device,
        "what": step.what,
        "summary": sentence(book, step.what, step.of),
        "records": list(step.of),
        "undone": undone,
        "changes": [
            {"id": edit.id, "set": edit.set, "unset": edit.unset, "deleted": edit.delete}
            for line_ in step.lines
            for edit in line_.edits
        ],
    }
