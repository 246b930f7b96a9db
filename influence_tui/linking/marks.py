"""The explicit grammar of a text: tags, `owes: …`, `raise with …`, tones and escapes, as spans of the text."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from influence_tui.domain.entry import TONES
from influence_tui.domain.fold import fold
from influence_tui.domain.when import phrases_in
from influence_tui.linking.deadline import spoken, without

ANY_DAY = date(2024, 1, 1)
"""The words of a date are the same whichever day they are read on."""


class Tag(NamedTuple):
    """`#billing`."""

    name: str
    start: int
    end: int


class Owed(NamedTuple):
    """`owes: what by when` and its kin."""

    by_me: bool
    """`owe`: I owe it; `owes`: it is owed to me."""
    who: str
    """The words that name the other side, or empty: whoever is present."""
    who_start: int
    who_end: int
    what: str
    due: str
    """The words of the date, or empty."""
    start: int
    end: int


class Wish(NamedTuple):
    """`raise with Dana: what`."""

    who: str
    who_start: int
    who_end: int
    what: str
    start: int
    end: int


class Tone(NamedTuple):
    """`~good`, or `~good @Omar`."""

    tone: int
    """−2 … +2."""
    who: str
    """The first word of the name, without its @, or empty: everyone present."""
    start: int
    end: int

    def names(self, surface: str) -> bool:
        """Tell whether the words of a link are those of this tone's person."""
        wanted, given = fold(self.who), fold(surface).lstrip("@").strip('"')
        return bool(wanted) and (given == wanted or given.startswith(f"{wanted} "))


class Marks(NamedTuple):
    """All that a text says in the explicit grammar, each in the order of the text."""

    tags: tuple[Tag, ...] = ()
    promises: tuple[Owed, ...] = ()
    raises: tuple[Wish, ...] = ()
    tones: tuple[Tone, ...] = ()
    escapes: tuple[tuple[int, int], ...] = ()
    avoid: tuple[tuple[int, int], ...] = ()
    """Spans that are never names: tags, tones, escapes, dates."""


_BEFORE = r"(?<![\w/&\\@#~.])"
_NAME = r"""(?:@"[^"\n]+"|@?\w[\w'’-]*)(?:[ ](?:\w\.|\w[\w'’-]*)){0,3}"""
_GRAMMAR = rf"""
  (?P<escape>(?<![\w\\:])\\\w[\w'’-]*)
| {_BEFORE}\#(?P<tag>\w*[^\W\d_][\w-]*)
| {_BEFORE}~(?P<tone>[+−-][0-2]|0(?!\w)|{"|".join(TONES.values())})\b(?P<people>(?:\s+@(?:"[^"\n]+"|\w[\w.-]*))*)
| {_BEFORE}raise\s+(?:with|w/)\s+(?P<wished>[^:\n]{{1,60}}?)\s*:\s*(?P<wish>\S)
| (?:{_BEFORE}(?P<before>{_NAME})[ ])?{_BEFORE}(?P<owe>owes?)(?:[ ](?P<after>{_NAME}))?\s*:\s*(?P<what>\S)
"""
_STOP = r"""
  [.!?](?=\s|$) | [;\n] | \s(?=[\#~]\w) | \s(?=raise\s+with\s)
| ,?\s+(?=(?:and\s+)?(?:i\s+)?(?:@?\w+\s)?owes?(?:\s\w+)?\s*:)
"""


def read_marks(text: str) -> Marks:
    """Read the explicit grammar of a text; offsets are in code points. Never raises."""
    if not any(sign in text for sign in "\\#~:"):
        return Marks(avoid=_dates(text))
    found = list(_pattern(_GRAMMAR).finditer(text))
    tags = tuple(Tag(each["tag"], each.start(), each.end()) for each in found if each["tag"])
    escapes = tuple(each.span() for each in found if each["escape"])
    tones = tuple(tone for each in found if each["tone"] for tone in _tones(each))
    bare = ((each.start(), each.end("tone")) for each in found if each["tone"])
    return Marks(
        tags,
        tuple(owed for each in found if each["owe"] and (owed := _owed(text, each)).what),
        tuple(_wish(text, each) for each in found if each["wish"]),
        tones,
        escapes,
        tuple(sorted((*((tag.start, tag.end) for tag in tags), *escapes, *bare, *_dates(text)))),
    )


@cache
def _pattern(source: str) -> re.Pattern[str]:
    # Compiled when first needed, so that a start without a text does not pay for it.
    return re.compile(source, re.VERBOSE | re.IGNORECASE)


def _tones(found: re.Match[str]) -> Iterator[Tone]:
    said = found["tone"].replace("−", "-").casefold()
    by_word = {word: tone for tone, word in TONES.items()}
    tone = by_word[said] if said in by_word else int(said)
    people = re.findall(r'@"?([^"\s@]+)', found["people"])
    for who in people or ("",):
        yield Tone(tone, who, found.start(), found.end())


def _wish(text: str, found: re.Match[str]) -> Wish:
    end = _end(text, found.start("wish"))
    what = text[found.start("wish") : end].strip(" \t,;.")
    return Wish(found["wished"], *found.span("wished"), what, found.start(), end)


def _owed(text: str, found: re.Match[str]) -> Owed:
    by_me = found["owe"].casefold() == "owe"
    start, end = found.start("what"), _end(text, found.start("what"))
    when = spoken(text, start, end, ANY_DAY)
    side = _side(found, by_me)
    who = text[side[0] : side[1]]
    due = text[when.start : when.end] if when else ""
    return Owed(by_me, who, *side, without(text, start, end, when), due, found.start(), end)


def _side(found: re.Match[str], by_me: bool) -> tuple[int, int]:
    """Find the other side: `owe Dana:`, `owes Dana:` and `Dana owes:` name it, `Dana owes me:` too."""
    after = "" if fold(found["after"] or "") in ("me", "us", "i") else found["after"]
    if after:
        return found.span("after")
    if found["before"] and not by_me:
        return found.span("before")
    return found.start("owe"), found.start("owe")


def _end(text: str, start: int) -> int:
    """Find where the words of a mark end: with the sentence, the line or before the next mark."""
    stop = _pattern(_STOP).search(text, start)
    return stop.start() if stop else len(text)


_PEOPLE = (["jan"], ["april"], ["may"], ["june"], ["august"])
"""Months that may be somebody where no day stands beside them."""


def _dates(text: str) -> tuple[tuple[int, int], ...]:
    """Find the explicit dates of a text; a month that is also a name may be somebody."""
    found = ((due.start, due.end) for due in phrases_in(text, ANY_DAY))
    return tuple(span for span in found if fold(text[span[0] : span[1]]).split()[1:2] not in _PEOPLE)
