"""Reads a jrnl journal: dated paragraphs in a plain text file."""

import re
from collections.abc import Iterable
from datetime import datetime
from hashlib import blake2b

import msgspec

from influence_tui.exchange.problem import MAX_TEXT, Problem, shown

DATED = re.compile(r"\[((?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})[^\]]{0,30})\](?: (.*)|$)")
"""A line that begins an entry. Other words in brackets are text, as footnotes are."""

MOMENT = re.compile(
    r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})"
    r"(?:[ T,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:([AaPp])\.?[Mm]\.?)?)?\s*"
)
"""`2017-05-28`, with `21:00`, `21:00:30` or `09:00:00 PM` behind it."""


class JrnlEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of a jrnl journal."""

    at: datetime
    """Local time, without a zone."""
    text: str
    """Title and body as typed, `@names` and `#tags` too."""
    starred: bool = False
    line: int = 0
    """The line it begins on."""

    @property
    def source(self) -> str:
        """A name for this entry that another reading of the same journal gives it again."""
        mark = blake2b(self.text.encode("utf-8", "replace"), digest_size=6).hexdigest()
        return f"jrnl:{self.at.isoformat()}:{mark}"


class JrnlReading(msgspec.Struct, frozen=True):
    """What was found in a jrnl journal."""

    entries: tuple[JrnlEntry, ...] = ()
    problems: tuple[Problem, ...] = ()


class _Open(msgspec.Struct):
    """The entry that is being read, line by line."""

    at: datetime | None
    """None: its date is impossible and its lines are skipped."""
    line: int
    lines: list[str]


def read(lines: Iterable[str]) -> JrnlReading:
    """Read the lines of a jrnl journal, in their order. Never raises.

    An entry runs from its dated line to the next one, blank lines between included. An impossible date is a
    problem and takes its paragraph with it; text before the first date is one too.
    """
    entries: list[JrnlEntry] = []
    problems: list[Problem] = []
    opened: _Open | None = None
    for number, raw in enumerate(lines, 1):
        line = raw.rstrip("\r\n")
        dated = DATED.match(line) if line.startswith("[") else None
        if dated is None:
            opened = _continued(opened, number, line, problems)
            continue
        _close(opened, entries, problems)
        opened = _Open(moment(dated[1]), number, [dated[2] or ""])
        if opened.at is None:
            problems.append(Problem(number, f"{shown(dated[1])} is not a date; the entry was skipped"))
    _close(opened, entries, problems)
    return JrnlReading(tuple(entries), tuple(problems))


def moment(words: str) -> datetime | None:
    """Read the date and time of an entry as jrnl writes it; none when there is no such moment."""
    found = MOMENT.fullmatch(words)
    if found is None:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    half = (found[7] or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return datetime(year, month, day, hour, minute, second)
    except ValueError:
        return None


def entry(at: datetime, text: str, line: int) -> JrnlEntry | Problem:
    """Make an entry of what stands behind its date, or say why it cannot be one."""
    first, newline, rest = text.strip("\n").partition("\n")
    starred = first.rstrip().endswith(" *") or first.strip() == "*"
    if starred:
        first = first.rstrip()[:-1].rstrip()
    whole = (first + newline + rest).strip()
    if not whole:
        return Problem(line, "an entry without text; skipped")
    if len(whole) > MAX_TEXT:
        return Problem(line, f"an entry of {len(whole)} characters, more than {MAX_TEXT}; skipped")
    return JrnlEntry(at=at, text=whole, starred=starred, line=line)


def _continued(opened: _Open | None, number: int, line: str, problems: list[Problem]) -> _Open | None:
    if opened is not None:
        opened.lines.append(line)
        return opened
    if not line.strip("\ufeff \t"):
        return None
    problems.append(Problem(number, f"{shown(line)} stands before the first dated line; skipped up to there"))
    return _Open(None, number, [])


def _close(opened: _Open | None, entries: list[JrnlEntry], problems: list[Problem]) -> None:
    if opened is None or opened.at is None:
        return
    made = entry(opened.at, "\n".join(opened.lines), opened.line)
    if isinstance(made, Problem):
        problems.append(made)
    else:
        entries.append(made)
