"""`influence brief`: what to read before meeting somebody."""

from collections.abc import Iterator
from datetime import date

import click

from influence_tui.cli.complete import people
from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.options import private_option
from influence_tui.cli.output import accent, data, json_option, lines, talk
from influence_tui.cli.records import promise_shape
from influence_tui.cli.shapes import Shape
from influence_tui.cli.told import promise_line
from influence_tui.domain.entry import TONES
from influence_tui.insight.brief import Brief
from influence_tui.insight.warmth import said
from influence_tui.journal.briefing import brief_of, text_of
from influence_tui.journal.known import KnownBook
from influence_tui.journal.privacy import private
from influence_tui.journal.refused import NotFound
from influence_tui.journal.standing import warmth_of
from influence_tui.journal.whom import whom

FOUND_NOTHING = 1


@click.command(epilog="Example: influence brief Dana")
@click.argument("name", nargs=-1, required=True, shell_complete=people)
@private_option
@json_option
@pass_desk
def command(desk: Desk, name: tuple[str, ...], with_private: bool, as_json: bool) -> int:
    """Say what to know before meeting a person: last touches, promises both ways, what to raise, what to give."""
    book, today = desk.journal.book, desk.now().date()
    try:
        person = whom(book, " ".join(name))
    except NotFound as nobody:
        talk(f"influence: {nobody}")
        if as_json:
            data(None)
        return FOUND_NOTHING
    found = brief_of(book, person, today, () if with_private else private(book))
    if as_json:
        data(_shape(book, found, today))
    else:
        lines(_lines(book, found, today))
    return 0


def _lines(book: KnownBook, found: Brief, today: date) -> Iterator[str]:
    person = found.person
    yield " · ".join(filter(None, (accent(person.name), person.role, person.organization)))
    yield f"{said(warmth_of(book, person, today))}{_felt(found)}"
    for touch in found.touches:
        text = " ".join(text_of(book, touch.entry).split())
        yield f"{touch.day}  {touch.channel or 'touch':8}  {text}"
    yield from (promise_line(book, promise, today) for promise in (*found.owed, *found.owing))
    yield from (f"To raise: {one.what}" for one in found.raises)
    if found.cares:
        yield f"Cares about: {' · '.join(f'{care} ({sort})' if sort else care for care, sort in found.cares)}"
    yield from (str(stance) for stance in found.stances)
    yield from (f"{name}: {words}" for name, words in (("Give", found.give), ("Note", found.asking)) if words)


def _felt(found: Brief) -> str:
    return f" · the last one felt {TONES[found.tone]}" if found.tone in TONES else ""


def _shape(book: KnownBook, found: Brief, today: date) -> Shape:
    return {
        "person": {"id": found.person.id, "name": found.person.name, "role": found.person.role},
        "warmth": warmth_of(book, found.person, today).word,
        "touches": [
            {"id": t.entry, "day": t.day.isoformat(), "channel": t.channel, "tone": t.tone,
             "text": text_of(book, t.entry)}
            for t in found.touches
        ],
        "owed": [promise_shape(book, promise, today) for promise in found.owed],
        "owing": [promise_shape(book, promise, today) for promise in found.owing],
        "raises": [{"id": one.id, "what": one.what} for one in found.raises],
        "cares": dict(found.cares),
        "stances": [str(stance) for stance in found.stances],
        "tone": found.tone,
        "give": found.give,
        "asking": found.asking,
    }  # fmt: skip
