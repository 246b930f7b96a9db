"""`influence edit`: an entry in your editor, as one change."""

import click

from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.drafting import edited, kept
from influence_tui.cli.output import line, talk
from influence_tui.domain.entry import Entry
from influence_tui.journal.entries import EntryText, edit_entry
from influence_tui.journal.finding import Span, by_ending, entries_on
from influence_tui.journal.refused import Ambiguous, NotFound, Refused
from influence_tui.journal.understanding import Draft
from influence_tui.journal.whom import whom


@click.command(epilog='Example: influence edit --on yesterday --with "Marie Curie"')
@click.argument("entry_id", metavar="[ID]", default="")
@click.option("--on", "day", metavar="DATE", default="", help="An entry of this day.")
@click.option("--with", "name", metavar="NAME", default="", help="An entry that names this person.")
@pass_desk
def command(desk: Desk, entry_id: str, day: str, name: str) -> None:
    """Open an entry in your editor and save what comes back; ID is the end of its id."""
    entry = by_ending(desk.journal.book, entry_id) if entry_id else _only(desk, day, name)
    text = edited(entry.text)
    if text is None or text.strip() == entry.text:
        talk("Nothing was changed.")
        return
    try:
        desk.journal.refresh()
        line(desk.journal.do(edit_entry, EntryText(entry.id, Draft(text=text), entry.text)).sentence)
    except BaseException as problem:
        problem.add_note(kept(desk, "edit", text))
        raise


def _only(desk: Desk, day: str, name: str) -> Entry:
    if not day:
        raise Refused("Say which entry: its ID, or --on DATE.")
    book = desk.journal.book
    person = whom(book, name).id if name else ""
    found = entries_on(book, Span.read(day, desk.now().date()), person)
    if not found:
        raise NotFound(f"There is no entry on {day}.")
    if len(found) > 1:
        raise Ambiguous("Several entries fit; name one by its id.", [f"{e.id[-6:]}  {e.text[:60]}" for e in found])
    return found[0]
