"""Reads what `jrnl --format json` writes."""

from collections.abc import Iterator

import msgspec

from influence_tui.exchange.jrnl import JrnlEntry, JrnlReading, entry, moment
from influence_tui.exchange.problem import Problem, shown

SENTENCE_ENDS = (".", "!", "?", ".”", "!”", "?”", '."', '!"', '?"', ".)")
"""jrnl cuts a text of one line after its first sentence, else at the first line's end."""


class _Export(msgspec.Struct):
    entries: list[msgspec.Raw]


class _Exported(msgspec.Struct):
    date: str
    time: str = "00:00"
    title: str = ""
    body: str = ""
    text: str = ""
    """The text as typed, in an export of ours."""
    starred: bool = False


def read_json(text: str) -> JrnlReading:
    """Read a jrnl export. Never raises; an entry that does not fit is a problem at its line."""
    try:
        export = msgspec.json.decode(text.encode("utf-8", "replace"), type=_Export)
    except (msgspec.DecodeError, RecursionError) as error:
        return JrnlReading((), (Problem(0, f"not the JSON that jrnl writes: {error}"),))
    made = [_made(raw, line) for raw, line in _placed(text, export.entries)]
    entries = tuple(one for one in made if isinstance(one, JrnlEntry))
    return JrnlReading(entries, tuple(one for one in made if isinstance(one, Problem)))


def _placed(text: str, entries: list[msgspec.Raw]) -> Iterator[tuple[bytes, int]]:
    whole, place, line = text.encode("utf-8", "replace"), 0, 1
    for entry_ in entries:
        raw = bytes(entry_)
        start = whole.find(raw, place)
        line += whole.count(b"\n", place, start)
        yield raw, line
        line += raw.count(b"\n")
        place = start + len(raw)


def _made(raw: bytes, line: int) -> JrnlEntry | Problem:
    try:
        exported = msgspec.json.decode(raw, type=_Exported)
    except (msgspec.DecodeError, RecursionError) as error:
        return Problem(line, f"not an entry of jrnl ({error}); skipped")
    at = moment(f"{exported.date} {exported.time}")
    if at is None:
        return Problem(line, f"{shown(f'{exported.date} {exported.time}')} is not a date; the entry was skipped")
    made = entry(at, exported.text or _rejoined(exported.title, exported.body), line)
    return msgspec.structs.replace(made, starred=exported.starred) if isinstance(made, JrnlEntry) else made


def _rejoined(title: str, body: str) -> str:
    one_line = "\n" not in body and title.rstrip().endswith(SENTENCE_ENDS)
    return f"{title} {body}" if one_line else f"{title}\n{body}"
