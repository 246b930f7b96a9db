"""Reads people from a table: CSV or TSV with a header, its columns in any order."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from influence_tui.domain.fold import fold
from influence_tui.domain.person import CIRCLES
from influence_tui.exchange.decoding import lines_of
from influence_tui.exchange.problem import Problem, shown
from influence_tui.exchange.rows import rows

COLUMNS = {
    "id": "external_id",
    "name": "name",
    "first name": "first",
    "last name": "last",
    "aliases": "aliases",
    "alias": "aliases",
    "email": "email",
    "e mail": "email",
    "handle": "handle",
    "org": "organization",
    "organization": "organization",
    "organisation": "organization",
    "company": "organization",
    "title": "role",
    "role": "role",
    "reports to": "reports_to",
    "circle": "circle",
    "cadence": "cadence",
    "cares about": "cares",
    "tags": "tags",
}
"""Header, folded, with blanks for `_` and `-` → what it fills."""

DELIMITERS = (",", "\t", ";", "|")


class PersonRow(msgspec.Struct, frozen=True, kw_only=True):
    """One person of a table, as it says; nothing is looked up or made."""

    line: int
    name: str
    external_id: str = ""
    aliases: tuple[str, ...] = ()
    role: str = ""
    organization: str = ""
    reports_to: str = ""
    """A name, as written."""
    circle: str = ""
    """One of CIRCLES, or empty."""
    cadence: str = ""
    """As written ("14 days", "every 2 weeks", an RRULE)."""
    email: str = ""
    handle: str = ""
    cares: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    notes: Mapping[str, str] = {}
    """Column of the table that has no field of its own → its cell."""

    @property
    def contact(self) -> Mapping[str, str]:
        """The addresses as a person keeps them: address → its sort."""
        found = {self.email: "email", self.handle: "handle"}
        return {address: sort for address, sort in found.items() if address}


class PeopleReading(msgspec.Struct, frozen=True):
    """What was found in a table of people."""

    people: tuple[PersonRow, ...] = ()
    problems: tuple[Problem, ...] = ()
    unknown: tuple[str, ...] = ()
    """Columns that are kept as notes, as their header says."""


def read(text: str, likely: str = ",") -> PeopleReading:
    """Read a table of people. Never raises.

    The delimiter is the one that makes the most of the header, the likely one among equals. A row without a name,
    with more cells than columns, or with an id that was there before is a problem and skipped.
    """
    lines = lines_of(text)
    records = rows(lines, sniffed(lines, likely))
    header = next(records, None)
    if header is None or isinstance(header, Problem) or not has_names(header[1]):
        line = next((number for number, one in enumerate(lines, 1) if one.strip()), 0)
        return PeopleReading((), (Problem(line, "no column is called name, or first name and last name"),))
    read_rows = [
        record if isinstance(record, Problem) else _person(record[0], header[1], record[1]) for record in records
    ]
    return _without_doubles(read_rows, tuple(head for head in header[1] if head and not column(head)))


def sniffed(lines: Iterable[str], likely: str = ",") -> str:
    """Find the delimiter under which the first line names the most known columns."""
    header = next((line for line in lines if line.strip()), "")
    return max(
        (likely, *DELIMITERS), key=lambda sign: sum(bool(column(cell.strip(' "'))) for cell in header.split(sign))
    )


def column(head: str) -> str:
    """Say what a header fills, or an empty string when it has no field of its own."""
    return COLUMNS.get(" ".join(fold(head).replace("_", " ").replace("-", " ").split()), "")


def has_names(header: Iterable[str]) -> bool:
    """Say whether a header has what a table of people needs."""
    return not {"name", "first", "last"}.isdisjoint(map(column, header))


def _person(line: int, header: Sequence[str], cells: Sequence[str]) -> PersonRow | Problem:
    if any(cells[len(header) :]):
        return Problem(line, f"{len(cells)} cells for {len(header)} columns; the row was skipped")
    known, notes = _sorted(zip(header, cells, strict=False))
    name = known.get("name") or f"{known.get('first', '')} {known.get('last', '')}"
    name = " ".join(name.split())
    if not name:
        return Problem(line, "a row without a name; skipped")
    circle = fold(known.get("circle", ""))
    return PersonRow(
        line=line,
        name=name,
        circle=circle if circle in CIRCLES else "",
        aliases=tuple(alias for alias in _parts(known.get("aliases", "")) if fold(alias) != fold(name)),
        cares=_parts(known.get("cares", "")),
        tags=tuple(tag.lstrip("#") for tag in _parts(known.get("tags", "").replace(",", ";"))),
        notes=notes | _odd_circle(circle),
        **_as_written(known),
    )


def _sorted(cells: Iterable[tuple[str, str]]) -> tuple[dict[str, str], dict[str, str]]:
    known: dict[str, str] = {}
    notes: dict[str, str] = {}
    for head, cell in cells:
        field = column(head)
        if cell and field and field not in known:
            known[field] = cell
        elif cell and head and known.get(field) != cell:
            notes[head] = cell
    return known, notes


def _as_written(known: Mapping[str, str]) -> dict[str, str]:
    plain = ("external_id", "role", "organization", "reports_to", "cadence", "email", "handle")
    return {field: known[field] for field in plain if field in known}


def _odd_circle(circle: str) -> dict[str, str]:
    return {"circle": circle} if circle and circle not in CIRCLES else {}


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part for piece in cell.split(";") if (part := " ".join(piece.split()))))


def _without_doubles(found: Iterable[PersonRow | Problem], unknown: tuple[str, ...]) -> PeopleReading:
    people: dict[str, PersonRow] = {}
    problems: list[Problem] = []
    for one in found:
        if isinstance(one, Problem):
            problems.append(one)
            continue
        key = one.external_id or f"line {one.line}"
        if key in people:
            sentence = f"the id {shown(key)} stands in line {people[key].line} already; the row was skipped"
            problems.append(Problem(one.line, sentence))
            continue
        people[key] = one
        if "circle" in one.notes:
            odd = shown(one.notes["circle"])
            problems.append(Problem(one.line, f"{odd} is no circle (core, close, wide); kept as a note"))
    return PeopleReading(tuple(people.values()), tuple(problems), unknown)
