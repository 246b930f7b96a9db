"""A brief as lines of text, and as a shape."""

from collections.abc import Iterator
from datetime import date

from influence_tui.cli.output import accent
from influence_tui.cli.records import promise_shape
from influence_tui.cli.shapes import Shape
from influence_tui.cli.told import promise_line
from influence_tui.domain.entry import TONES
from influence_tui.insight.brief import Brief
from influence_tui.insight.warmth import said
from influence_tui.journal.briefing import text_of
from influence_tui.journal.known import KnownBook
from influence_tui.journal.standing import warmth_of


def brief_lines(book: KnownBook, found: Brief, today: date) -> Iterator[str]:
    """Tell a brief, one thing a line."""
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


def brief_shape(book: KnownBook, found: Brief, today: date) -> Shape:
    """Shape a brief."""
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
