"""The time of day in a phrase: taken out first, so that the rest is a date."""

from collections.abc import Sequence
from typing import NamedTuple

from influence_tui.domain.when.vocabulary import Part, Word

_FORMS = ("@nOIp", "@cIp", "@nIp", "nOIp", "cIp", "tIp", "nIp", "@nO", "nO", "@t", "@c", "@n", "t", "c", "p")
"""How a time of day is said, longest first: `at eleven o'clock in the evening`, `6 in the morning`, `4pm`."""


class Clock(NamedTuple):
    """A time of day."""

    minute: int
    """Minutes since midnight; an impossible clock is past the day's end."""
    part: Part | None = None
    """The part of the day, when no more than that was said."""


def taken_out(words: Sequence[Word]) -> tuple[Clock | None, tuple[Word, ...]]:
    """Give the time of day that a phrase says, if any, and its other words."""
    kinds = "".join(word.kind for word in words)
    for form in _FORMS:
        if (start := kinds.find(form)) >= 0:
            return _clock(words[start : start + len(form)]), _rest(words, start, start + len(form))
    if len(words) > 1 and kinds[-1] == "n" and kinds[:-1] in _DAYS and words[-1].value >= 100:
        return Clock(_minutes(*divmod(words[-1].value, 100))), tuple(words[:-1])
    return None, tuple(words)


_DAYS = ("d", "w", "Lw", "Nw", "Tw", "D")
"""What may stand before a time without a colon: `yesterday 1430`."""


def _rest(words: Sequence[Word], start: int, end: int) -> tuple[Word, ...]:
    """Give what is left; `this morning` is of today, `last night` of yesterday."""
    rest = (*words[:start], *words[end:])
    days = {"T": 0, "L": -1}
    if len(rest) == 1 and end - start == 1 and words[start].kind == "p" and rest[0].kind in days:
        return (Word("d", days[rest[0].kind]),)
    return rest


def _clock(form: Sequence[Word]) -> Clock:
    by_kind = {word.kind: word.value for word in form}
    part = Part(by_kind["p"]) if "p" in by_kind else None
    if "t" in by_kind:
        return Clock(by_kind["t"])
    if "c" in by_kind:
        return Clock(_meant(by_kind["c"], part))
    if "n" in by_kind:
        return Clock(_meant(_minutes(by_kind["n"], 0), part))
    return Clock(part or 0, part)


def _meant(minute: int, part: Part | None) -> int:
    """Read a clock without am or pm: by the part of the day, else 1:00 to 6:59 is the afternoon, as at work."""
    hour = minute // 60
    if part is Part.MORNING:
        return minute % (12 * 60) if hour == 12 else minute
    late = {None: range(1, 7), Part.AFTERNOON: range(1, 12), Part.EVENING: range(4, 12), Part.NIGHT: range(6, 12)}
    return minute + 12 * 60 if hour in late[part] else minute


def _minutes(hour: int, minute: int) -> int:
    return hour * 60 + minute if minute < 60 else 24 * 60
