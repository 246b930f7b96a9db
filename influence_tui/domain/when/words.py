"""From a phrase to the words of the date grammar, or to nothing when one of them is not of it."""

import re
from functools import cache

from influence_tui.domain.fold import fold
from influence_tui.domain.when.vocabulary import NOISE, SHORT, Word, names

_PIECE = r"""
  (?P<iso>\d{4}[-/]\d{1,2}[-/]\d{1,2}(?!\d)) | (?P<week>\d{4}-?w\d{1,2}(?!\d)) | (?P<month>\d{4}-\d{1,2}(?!\d))
| (?P<day>\d{1,2}(?P<mark>[/.-])\d{1,2}(?P=mark)(?:\d{4}|\d\d)(?!\d)
      | \d{1,2}/\d{1,2}(?![\d/]) | \d{1,2}\.\d{1,2}\.(?!\d))
| (?P<clock>\d{1,2}:\d\d(?::\d\d)?(?![\d:])(?:\s*[ap]\.?m\b\.?)?
      | \d{1,2}(?:\.\d\d)?\s*[ap]\.?m\b\.? | 0\d{3}(?!\d))
| (?:week\s(?=\d\d)|(?:wk|kw|cw)\s?)(?P<nweek>[1-5]?\d)(?![\d:.]|\s*[ap]\.?m\b)
| (?P<nth>\d{1,2}(?=(?:st|nd|rd|th)\b)).. | '(?P<short>\d\d)(?!\d) | (?P<number>\d{1,6}(?!\d))
| (?P<word>q[1-4]\b|[a-z][a-z']*)\.? | (?P<gap>[\s,]+|(?<=\w)-(?=\w))
"""

_DIGITS = {
    "iso": "D",
    "day": "D",
    "month": "X",
    "week": "K",
    "nweek": "W",
    "nth": "o",
    "short": "y",
    "number": "n",
}
"""Name of a piece in digits → the kind of its word."""


def words(phrase: str, order: str = "dmy") -> tuple[Word, ...] | None:
    """Read a phrase as words of the grammar; `order` (`dmy` or `mdy`) reads 05/06. None: it has other words."""
    plain = _spelt_out(" ".join(fold(phrase).split()))
    found: list[Word] = []
    place = 0
    while place < len(plain):
        piece = _pattern(_PIECE).match(plain, place)
        word = piece and _word(piece, order)
        if not piece or not word:
            return None
        found += [word] if word.kind else []
        place = piece.end()
    return _joined(found)


@cache
def _pattern(source: str) -> re.Pattern[str]:
    # Compiled when first needed, so that a start without a typed date does not pay for it.
    return re.compile(source, re.VERBOSE)


def _spelt_out(plain: str) -> str:
    if not any(short in plain for short in SHORT):
        return plain
    return re.sub(r"\b(?:" + "|".join(SHORT) + r")\b", lambda found: SHORT[found[0]], plain)


def _word(piece: re.Match[str], order: str) -> Word | None:
    """Give the word of one piece; a kind of `` is a gap or noise."""
    kind = next(name for name, text in piece.groupdict().items() if text is not None)
    text = piece[kind]
    if kind == "gap" or text in NOISE:
        return Word("")
    return names().get(text.rstrip("'")) if kind == "word" else _digits(kind, text, order)


def _digits(kind: str, text: str, order: str) -> Word:
    numbers = [int(run) for run in re.findall(r"\d+", text)]
    if kind == "clock":
        return _clock(text, numbers)
    value = numbers[0]
    year = kind == "number" and 1900 <= value <= 2199 and len(text) == 4
    if kind == "iso":
        value = _date(*numbers)
    elif kind == "day":
        value = _slashed(numbers, order)
    elif kind in ("month", "week"):
        value = numbers[0] * 100 + numbers[1]
    elif kind == "short":
        value = century(value)
    return Word("y" if year else _DIGITS[kind], value)


def _date(year: int, month: int, day: int) -> int:
    return (year * 100 + month) * 100 + day


def _slashed(numbers: list[int], order: str) -> int:
    day, month = numbers[:2] if order == "dmy" else (numbers[1], numbers[0])
    if month > 12 >= day:
        day, month = month, day
    year = numbers[2] if len(numbers) > 2 else 0
    return _date(century(year) if 0 < year < 100 or (len(numbers) > 2 and not year) else year, month, day)


def century(year: int) -> int:
    """Read a year of two digits: 70 to 99 are of the last century."""
    return year + (1900 if year >= 70 else 2000)


def _clock(text: str, numbers: list[int]) -> Word:
    if len(text) == 4 and text.isdigit():
        return Word("t", _minutes(*divmod(numbers[0], 100)))
    hour, minute = numbers[0], numbers[1] if len(numbers) > 1 else 0
    half = text.replace(".", "").rstrip("m")[-1]
    if half in "ap":
        return Word("t", _minutes(hour % 12 + 12 * (half == "p") if 0 < hour < 13 else 99, minute))
    return Word("t" if text[0] == "0" or hour > 12 or hour == 0 else "c", _minutes(hour, minute))


def _minutes(hour: int, minute: int) -> int:
    """Count the minutes of a clock; an impossible one counts past the day's end."""
    return hour * 60 + minute if minute < 60 else 24 * 60


def _joined(found: list[Word]) -> tuple[Word, ...]:
    """Join `twenty` and `first`, which are one ordinal."""
    joined: list[Word] = []
    for word in found:
        if joined and joined[-1].kind == "x" and word.kind in "no" and 0 < word.value < 10:
            joined[-1] = Word(word.kind, joined[-1].value + word.value)
        else:
            joined.append(word)
    return tuple(Word("n", word.value) if word.kind == "x" else word for word in joined)
