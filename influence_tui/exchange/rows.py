"""Records of a delimited text, each with the line it begins on; a broken one does not take the next with it."""

import csv
from collections.abc import Iterator, Sequence

from influence_tui.exchange.problem import MAX_FIELD, Problem

MAX_SPAN = 200
"""Lines that one record may run over: a quote that is never closed loses its own line and no more."""

Row = tuple[int, tuple[str, ...]]
"""The line a record begins on, and its cells without the blanks around them."""


def rows(lines: Sequence[str], delimiter: str) -> Iterator[Row | Problem]:
    """Give the records in their order, empty ones left out, and a problem in place of each that cannot be read."""
    place = 0
    while place < len(lines):
        if not lines[place].strip():
            place += 1
            continue
        cells, used = _record(lines[place : place + MAX_SPAN], delimiter)
        yield _checked(place + 1, cells)
        place += used


def _record(lines: Sequence[str], delimiter: str) -> tuple[tuple[str, ...] | None, int]:
    if '"' not in lines[0]:
        return _plain(lines[0], delimiter), 1
    reader = csv.reader(iter(f"{line}\n" for line in lines), delimiter=delimiter, strict=True)
    try:
        cells = next(reader)
    except csv.Error:
        return (_plain(lines[0], delimiter) if delimiter == "\t" else None), 1
    return tuple(cell.strip() for cell in cells), max(1, reader.line_num)


def _plain(line: str, delimiter: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in line.split(delimiter))


def _checked(line: int, cells: tuple[str, ...] | None) -> Row | Problem:
    if cells is None:
        return Problem(line, "a quote is opened and not closed as it should be; the row was skipped")
    longest = max(map(len, cells))
    if longest > MAX_FIELD:
        return Problem(line, f"a cell of {longest} characters, more than {MAX_FIELD}; the row was skipped")
    return line, cells
