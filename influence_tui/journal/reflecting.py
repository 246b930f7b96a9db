"""The reflection of a day: a few questions, answered in one's own words."""

from datetime import date, datetime

import msgspec

from influence_tui.domain.book import Book
from influence_tui.domain.change import Change, added, change, edited
from influence_tui.domain.entry import Reflection
from influence_tui.domain.ulid import new_id
from influence_tui.journal.known import KnownBook

PROMPTS = {
    "forward": "What moved forward, and thanks to whom?",
    "given": "What did you give, ask or promise?",
    "again": "A moment to look at again (if any)",
    "tomorrow": "Tomorrow: one person, if … then …",
}
"""Prompt's word in the record → the question. The first and the last are the short form."""


class Answers(msgspec.Struct, frozen=True):
    """What was written on the page of a day: prompt's word → text; an empty text takes an answer back."""

    day: date
    answers: dict[str, str]


def reflection_of(book: Book, day: date) -> Reflection | None:
    """Give the reflection of a day, or none; of two devices' the older one."""
    found = [reflection for reflection in book.every(Reflection) if reflection.day == day]
    return min(found, key=lambda reflection: reflection.id, default=None)


def reflect(book: KnownBook, request: Answers, now: datetime) -> Change:
    """Write down what was answered; an untouched page writes nothing."""
    before = reflection_of(book, request.day)
    said = {**(before.answers if before else {}), **{word: text.strip() for word, text in request.answers.items()}}
    kept = {word: text for word, text in said.items() if text}
    if before is None:
        return change(
            "reflect", [added(Reflection(id=new_id(now), day=request.day, answers=kept))] if kept else []
        )
    return change("reflect", [edited(before, msgspec.structs.replace(before, answers=kept))])
