"""`influence check`: whether everything is there and whole."""

import click

from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.output import data, json_option, line
from influence_tui.domain.person import Person
from influence_tui.insight.words import counted
from influence_tui.journal.checking import Finding, checked


@click.command(epilog="Example: influence check")
@json_option
@pass_desk
def command(desk: Desk, as_json: bool) -> int:
    """Read everything, verify checksums and references; say what is wrong and what to do."""
    findings = checked(desk.journal)
    if as_json:
        data({"ok": not findings, "problems": [_shape(finding) for finding in findings]})
        return 3 if findings else 0
    for finding in findings:
        line(f"{finding.place}: {finding.sentence}")
    if not findings:
        book = desk.journal.book
        entries, people = counted(len(book.entry_ids()), "entry"), counted(book.count(Person), "person")
        line(f"All is well: {entries}, {people}.")
    return 3 if findings else 0


def _shape(finding: Finding) -> dict[str, str]:
    return {"place": finding.place, "problem": finding.sentence}
