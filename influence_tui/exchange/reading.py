"""Any file that comes in: which reader fits it, and what that reader found."""

import re
from os.path import splitext

import msgspec

from influence_tui.exchange import jrnl, jrnl_json, table
from influence_tui.exchange.decoding import decoded, lines_of
from influence_tui.exchange.problem import Problem

TABLES = {".csv": ",", ".tsv": "\t", ".tab": "\t"}
"""The end of a name that means a table → the delimiter that goes with it."""

HEAD = 20
"""Lines that are looked at to tell what a file is."""


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What a file gave."""

    kind: str
    """`jrnl`, `jrnl json`, `people`, or empty: no reader fits."""
    entries: tuple[jrnl.JrnlEntry, ...] = ()
    people: tuple[table.PersonRow, ...] = ()
    unknown: tuple[str, ...] = ()
    """Columns of a table that are kept as notes."""
    problems: tuple[Problem, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all could be read."""
        return not self.entries and not self.people


def read(name: str, raw: bytes) -> Reading:
    """Read the bytes of a file with the reader that fits its name and content. Never raises."""
    text, problems = decoded(raw)
    kind = kind_of(name, text)
    if kind == "people":
        found = table.read(text, TABLES.get(_end(name), ","))
        return Reading(
            kind=kind, people=found.people, unknown=found.unknown, problems=(*problems, *found.problems)
        )
    if kind:
        entries = jrnl_json.read_json(text) if kind == "jrnl json" else jrnl.read(lines_of(text))
        return Reading(kind=kind, entries=entries.entries, problems=(*problems, *entries.problems))
    strange = Problem(0, "neither a jrnl journal nor a table of people with a column called name")
    return Reading(kind="", problems=problems if raw and not text else (strange,))


def kind_of(name: str, text: str) -> str:
    """Say which reader fits a file: `jrnl`, `jrnl json`, `people`, or an empty string."""
    if _end(name) in TABLES:
        return "people"
    head = [line for line in lines_of(text[:100_000])[:HEAD] if line.strip()]
    if head and head[0].lstrip().startswith("{") and re.search(r'"entries"\s*:', text):
        return "jrnl json"
    if any(jrnl.DATED.match(line) for line in head):
        return "jrnl"
    header = head[0].split(table.sniffed(head)) if head else []
    return "people" if table.has_names(cell.strip(' "') for cell in header) else ""


def _end(name: str) -> str:
    return splitext(name)[1].lower()
