"""Reading a whole phrase: its time of day, then the rule of its shape."""

from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from influence_tui.domain.when.calendar import (
    AHEAD,
    BACK,
    DAY,
    Ask,
    ImpossibleDateError,
    Span,
    last_weekday,
)
from influence_tui.domain.when.clock import Clock, taken_out
from influence_tui.domain.when.days import DATED, DAYS
from influence_tui.domain.when.spans import SPANS
from influence_tui.domain.when.vocabulary import MARKS, WEEKDAYS, Part, Unit, Word
from influence_tui.domain.when.words import words

LATELY = 60
"""Days back in which a due date may be that its weekday alone puts there."""

NOON = 12 * 60


class Reading(NamedTuple):
    """What a phrase says."""

    first: date
    last: date
    at: datetime | None = None
    """The instant, when a time of day was said."""


def read(phrase: str, now: datetime, facing: int, order: str) -> Reading | None:
    """Read a whole phrase; None: not one of the grammar. Raises ImpossibleDateError: one that no calendar has."""
    said = words(phrase, order)
    if not said:
        return None
    clock, rest = taken_out(_day_named(said))
    hours = _in_hours(rest, clock, now, facing)
    if hours:
        return Reading(hours.date(), hours.date(), hours)
    span = _span(rest, clock, Ask(now.date(), facing))
    if span is None or clock is None:
        return span and Reading(*span)
    if span[0] != span[1]:
        return None
    return _at(span[0], clock, now, _stepped_back(rest, facing))


def _day_named(said: tuple[Word, ...]) -> tuple[Word, ...]:
    """Leave `end of day` out beside a day: `Friday EOD` is Friday."""
    for place in range(len(said) - 1 if len(said) > 2 else 0):
        if said[place].kind == "E" and said[place + 1] == ("u", Unit.DAY):
            return (*said[:place], *said[place + 2 :])
    return said


def _span(said: tuple[Word, ...], clock: Clock | None, ask: Ask) -> Span | None:
    shape = "".join(word.kind for word in said)
    values = [word.value for word in said if word.kind not in MARKS]
    if not said:
        return (ask.today, ask.today) if clock and not clock.part else None
    shape = shape if shape in SPANS or shape in DAYS else shape.replace("wI", "w")
    if rule := SPANS.get(shape):
        return rule(ask, *values)
    if day_rule := DAYS.get(shape):
        day = day_rule(ask, *values)
        return (day, day) if day else None
    return _with_weekday(said, ask)


def _with_weekday(said: tuple[Word, ...], ask: Ask) -> Span | None:
    """Read `fri 27 nov`: the weekday must agree, and decides the year when none is said."""
    shape, values = "".join(word.kind for word in said[1:]), [word.value for word in said[1:]]
    if said[0].kind != "w" or shape not in DATED:
        return None
    day = DAYS[shape](ask, *values)
    other = DAYS[shape](Ask(ask.today, -ask.facing), *values)
    for found in (day, other):
        # What is due is never a year ago because the weekday fits there.
        near = found == day or ask.facing == BACK or (found and (ask.today - found).days < LATELY)
        if found and near and found.weekday() == said[0].value:
            return found, found
    raise ImpossibleDateError(f"{day:%Y-%m-%d} is a {WEEKDAYS[day.weekday()]}.") if day else ImpossibleDateError()


def _in_hours(said: tuple[Word, ...], clock: Clock | None, now: datetime, facing: int) -> datetime | None:
    """Read `7 hours ago`, `in 20 minutes`, `7 hours before tomorrow at noon`."""
    shape, values = "".join(word.kind for word in said), [word.value for word in said if word.kind not in MARKS]
    shapes = ("nuA", "nuH", "Inu", "nuBd", "nuFd", *(["nu"] if facing == AHEAD else ()))
    if shape not in shapes or values[1] not in (Unit.HOUR, Unit.MINUTE):
        return None
    sign = -1 if shape in ("nuA", "nuBd") else 1
    step = sign * timedelta(minutes=values[0] * (60 if values[1] == Unit.HOUR else 1))
    start = instant(now.date() + values[2] * DAY, clock.minute, now) if clock and len(values) > 2 else now
    try:
        return (start.astimezone(UTC) + step).astimezone(now.tzinfo)
    except (OverflowError, ValueError) as error:
        raise ImpossibleDateError("That is further than the calendar goes.") from error


def _stepped_back(said: tuple[Word, ...], facing: int) -> bool:
    return facing == BACK and [word.kind for word in said] == ["w"]


def _at(day: date, clock: Clock, now: datetime, back: bool) -> Reading:
    """Put day and time together; a weekday named when its time is still to come is the last one."""
    at = instant(day, clock.minute, now)
    if clock.part and day == now.date():
        at = _part_so_far(at, clock.part, now)
    if back and at > now:
        day = last_weekday(day, day.weekday())
        at = instant(day, clock.minute, now)
    return Reading(day, day, at)


def _part_so_far(at: datetime, part: Part, now: datetime) -> datetime:
    """Keep `this morning`, said at 8:30, from being half an hour ahead."""
    begun = {Part.MORNING: 5, Part.AFTERNOON: 12, Part.EVENING: 17, Part.NIGHT: 20}[part]
    return min(at, now) if now.hour >= begun else at


def instant(day: date, minute: int, now: datetime) -> datetime:
    """Give a local time of a day in now's zone; one that a clock change skips moves on by what it skips."""
    if minute >= 24 * 60:
        raise ImpossibleDateError("A day's clock goes from 0:00 to 23:59.")
    local = datetime.combine(day, time(*divmod(minute, 60)), now.tzinfo)
    try:
        return local.astimezone(UTC).astimezone(now.tzinfo) if now.tzinfo else local
    except OverflowError as error:
        raise ImpossibleDateError("That is further than the calendar goes.") from error
