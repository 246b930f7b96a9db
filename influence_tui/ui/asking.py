"""Questions about people: whether two are one, and whether earlier notes are about somebody new."""

from collections.abc import Sequence

from influence_tui.domain.entry import Entry
from influence_tui.domain.person import Person
from influence_tui.domain.when import exact
from influence_tui.insight.words import counted
from influence_tui.journal.later import Mentions
from influence_tui.journal.people import times_named
from influence_tui.ui.line import Line, Piece
from influence_tui.ui.screens.choice import ChoiceScreen
from influence_tui.ui.view import View

SHOWN = 6
"""Sentences shown of earlier notes."""
AROUND = 30
"""Characters shown on each side of a name."""


def mentions_question(view: View, person: Person, mentions: Mentions) -> ChoiceScreen:
    """Ask what to do with the earlier notes that may name a person."""
    told: list[Line] = [
        _sentence(view, each.entry, each.found.start, each.found.end) for each in mentions.found[:SHOWN]
    ]
    more = len(mentions.found) - SHOWN
    if more > 0:
        told.append((Piece(f"and {more} more", "dim"),))
    notes = len({mention.entry for mention in mentions.exact})
    answers = {"link": f"Link the {counted(notes, 'note')} with the full name"} if notes else {}
    answers |= {"review": "Review all of them in the inbox", "later": "Later"}
    verb = "mentions" if mentions.entries == 1 else "mention"
    return ChoiceScreen(f"{counted(mentions.entries, 'note')} {verb} {person.name}", told, answers, view.glyphs)


def merge_question(view: View, stays: Person, goes: Person) -> ChoiceScreen:
    """Ask whether two people are one, and say what would become of them."""
    told: Sequence[Line] = [
        (Piece(stays.name, "name"), Piece(f"  {_known(view, stays)} stays, with", "dim")),
        (Piece(goes.name, "name"), Piece(f"  {_known(view, goes)} as a further name", "dim")),
        (
            Piece(
                "What names the second is on the first one's timeline then; u undoes it.",
                "dim",
            ),
        ),
    ]
    answers = {"merge": f"Merge them into {stays.name}", "turn": f"The other way round: {goes.name} stays"}
    return ChoiceScreen("Are these one person?", told, answers, view.glyphs)


def _known(view: View, person: Person) -> str:
    words = " · ".join(filter(None, (person.role, person.organization)))
    named = times_named(view.book(), person.id)
    return f"{words}, in {named} entries" if words else f"in {named} entries"


def _sentence(view: View, entry_id: str, start: int, end: int) -> Line:
    entry = view.book().get(Entry, entry_id)
    if entry is None:
        return ()
    before, after = entry.text[max(0, start - AROUND) : start], entry.text[end : end + AROUND]
    day = exact(entry.day, view.today)
    flat = [part.replace("\n", " ") for part in (before, entry.text[start:end], after)]
    return (Piece(f"{day:>12}  ", "dim"), Piece(flat[0], "dim"), Piece(flat[1], "asked"), Piece(flat[2], "dim"))
