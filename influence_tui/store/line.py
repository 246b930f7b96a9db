"""One line of the log: how it is written, checked and read."""

from binascii import crc32
from typing import NamedTuple

import msgspec

from influence_tui.domain.change import Edit

FORMAT = 1
"""The way lines are framed and checked; a higher one is read but not written."""

START, MIDDLE, BODY = b'{"crc":"', b'",', 18


class Op(msgspec.Struct, rename={"table": "in", "gone": "del"}, omit_defaults=True, gc=False):
    """What a line does to one record."""

    table: str
    id: str
    set: dict[str, object] | None = None
    """Path → value; present, even empty, it also brings a deleted record back."""
    unset: tuple[str, ...] = ()
    gone: int = 0
    """1: to the trash."""
    forget: int = 0
    """1: purged; no line ever makes it again."""


class Row(msgspec.Struct, omit_defaults=True, gc=False):
    """A line as it stands in a file; the head of a file carries format, schema and device."""

    at: str
    format: int = 0
    schema: int = 0
    device: str = ""
    what: str = ""
    of: tuple[str, ...] = ()
    ops: tuple[Op, ...] = ()
    undoes: str = ""
    group: str = ""
    crc: str = ""


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One change of the history."""

    at: str
    """UTC, ISO 8601 with microseconds and Z."""
    device: str
    what: str
    of: tuple[str, ...]
    """Ids of the records that it is about."""
    edits: tuple[Edit, ...]
    undoes: str = ""
    """Key of the line that it takes back."""
    group: str = ""
    """Shared by the lines of one large change."""

    @property
    def key(self) -> str:
        """Name this line: `at/device`."""
        return f"{self.at}/{self.device}"


class Problem(NamedTuple):
    """A place in the journal's files that could not be used, and why."""

    file: str
    """Path below the journal."""
    offset: int
    """In bytes."""
    sentence: str


_decode = msgspec.json.Decoder(Row).decode
_encode = msgspec.json.Encoder().encode


def encoded(row: Row) -> bytes:
    """Give the bytes of a row, checksum first, newline last."""
    body = _encode(row)[1:]
    return b"%b%08x%b%b\n" % (START, crc32(body), MIDDLE, body)


def decoded(line: bytes) -> Row | None:
    """Read one line without its newline; None if it is not what was once written."""
    body = line[BODY:]
    if line[:8] != START or line[16:BODY] != MIDDLE or b"%08x" % crc32(body) != line[8:16]:
        return None
    try:
        row = _decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    return row if len(row.at) == 27 and "2" <= row.at < "3" else None


def order(row: Row) -> tuple[str, str, str]:
    """Give the place of a row in the fold."""
    return row.at, row.device, row.crc


def read(data: bytes) -> tuple[list[Row], list[int]]:
    """Read whole lines; also give the offsets of those that are damaged."""
    rows: list[Row] = []
    bad: list[int] = []
    offset = 0
    for line in data.split(b"\n"):
        row = decoded(line)
        if row is not None:
            rows.append(row)
        elif line:
            rescued, lost = _rescued(line, offset)
            rows += rescued
            bad += lost
        offset += len(line) + 1
    return rows, bad


def _rescued(line: bytes, offset: int) -> tuple[list[Row], list[int]]:
    """Read what is whole in a damaged line: a lost newline joins two, a foreign tool may add a carriage return."""
    rows: list[Row] = []
    bad: list[int] = []
    start = 0
    while start < len(line):
        end = line.find(START, start + 1)
        piece = line[start : end if end >= 0 else len(line)]
        row = decoded(piece) or decoded(piece[:-1])
        if row is not None:
            rows.append(row)
        if row is None or not (end < 0 and piece.endswith(b"\r")):
            bad.append(offset + start)
        start += len(piece)
    return rows, list(dict.fromkeys(bad))


def line_of(row: Row) -> Line:
    """Give a row as a line of the history."""
    edits = tuple(
        Edit(table=op.table, id=op.id, set=op.set or {}, unset=op.unset, delete=bool(op.gone)) for op in row.ops
    )
    of = row.of or tuple(dict.fromkeys(op.id for op in row.ops))
    return Line(
        at=row.at, device=row.device, what=row.what, of=of, edits=edits, undoes=row.undoes, group=row.group
    )
