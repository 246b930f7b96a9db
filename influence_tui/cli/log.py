"""`influence log`."""

from itertools import islice

import click

from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.output import data, json_option, line
from influence_tui.journal.history import Step, sentence, undone_keys
from influence_tui.journal.known import KnownBook
from influence_tui.journal.whom import whom


@click.command(epilog="Example: influence log --limit 5")
@click.option("--limit", default=20, show_default=True, help="How many changes, newest first.")
@click.option("--of", "name", metavar="NAME", default="", help="Only what touched this person's record.")
@json_option
@pass_desk
def command(desk: Desk, limit: int, name: str, as_json: bool) -> None:
    """Show what was changed, when, and on which device; the newest first."""
    journal = desk.journal
    every = journal.steps([whom(journal.book, name).id] if name else ())
    undone = undone_keys(every)
    shown = list(islice(reversed(every), limit))
    if as_json:
        data([_shape(journal.book, step, step.key in undone) for step in shown])
        return
    for step in shown:
        back = "  (undone)" if step.key in undone else ""
        line(f"{_moment(step)}  {step.lines[0].device}  {sentence(journal.book, step.what, step.of)}{back}")
        for change in _values(step) if name else ():
            line(f"    {change}")


def _moment(step: Step) -> str:
    return step.lines[0].at[:16].replace("T", " ")


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
