"""One line of the log: how it is written, checked and read."""

from binascii import crc32
from operator import attrgetter
from typing import Annotated, NamedTuple, TypeVar

import msgspec

from influence_tui.domain.change import Edit

FORMAT = 1
"""The way lines are framed and checked; a higher one is read but not written."""

START, FRAME, BODY = b'{"crc":"', b'{"crc":"%08x",', 18


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


class Row(msgspec.Struct, gc=False):
    """What the fold needs of a line; the head of a file carries format, schema and device."""

    at: Annotated[str, msgspec.Meta(min_length=27, max_length=27)]
    crc: str = ""
    format: int = 0
    schema: int = 0
    device: str = ""
    ops: tuple[Op, ...] = ()


class FullRow(Row, gc=False):
    """A line with all that it tells."""

    what: str = ""
    of: tuple[str, ...] = ()
    undoes: str = ""
    group: str = ""


class Written(msgspec.Struct, omit_defaults=True, gc=False):
    """A line as it is spelt: all but its checksum, what a reader looks for first in front."""

    at: str
    format: int = 0
    schema: int = 0
    device: str = ""
    what: str = ""
    of: tuple[str, ...] = ()
    ops: tuple[Op, ...] = ()
    undoes: str = ""
    group: str = ""


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


R = TypeVar("R", bound=Row)

order = attrgetter("at", "device", "crc")
"""The place of a row in the fold."""

BRIEF = msgspec.json.Decoder(Row)
FULL = msgspec.json.Decoder(FullRow)
_encode = msgspec.json.Encoder().encode


def encoded(row: FullRow) -> bytes:
    """Give the bytes of a row, checksum first, newline last."""
    told = Written(row.at, row.format, row.schema, row.device, row.what, row.of, row.ops, row.undoes, row.group)
    try:
        body = _encode(told)[1:]
    except UnicodeEncodeError:
        # Half a character, as broken terminals and tools send it, is in no encoding.
        body = _encode(_mended(msgspec.to_builtins(told)))[1:]
    return FRAME % crc32(body) + body + b"\n"


def decoded(line: bytes, form: msgspec.json.Decoder[R]) -> R | None:
    """Read one line without its newline; None if it is not what was once written."""
    if line[:BODY] != FRAME % crc32(line[BODY:]):
        return None
    try:
        row = form.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    return row if "2" <= row.at < "3" else None


def read(data: bytes, form: msgspec.json.Decoder[R]) -> tuple[list[R], list[int]]:
    """Read whole lines; also give the offsets of those that are damaged."""
    lines = data.split(b"\n")
    if lines.pop() or any(line[:BODY] != FRAME % crc32(line[BODY:]) for line in lines):
        return _read_singly(data, form)
    try:
        rows = form.decode_lines(data)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return _read_singly(data, form)
    times = [row.at for row in rows] or ["2"]
    return (rows, []) if min(times) >= "2" and max(times) < "3" else _read_singly(data, form)


def _read_singly(data: bytes, form: msgspec.json.Decoder[R]) -> tuple[list[R], list[int]]:
    rows: list[R] = []
    bad: list[int] = []
    offset = 0
    for line in data.split(b"\n"):
        row = decoded(line, form)
        if row is not None:
            rows.append(row)
        elif line:
            rescued, lost = _rescued(line, offset, form)
            rows += rescued
            bad += lost
        offset += len(line) + 1
    return rows, bad


def _rescued(line: bytes, offset: int, form: msgspec.json.Decoder[R]) -> tuple[list[R], list[int]]:
    """Read what is whole in a damaged line: a lost newline joins two, a foreign tool may add a carriage return."""
    rows: list[R] = []
    bad: list[int] = []
    start = 0
    while start < len(line):
        end = line.find(START, start + 1)
        piece = line[start : end if end >= 0 else len(line)]
        row = decoded(piece, form)
        if row is None:
            row = decoded(piece[:-1], form)
            bad += [] if row is not None and piece.endswith(b"\r") else [offset + start]
        rows += [] if row is None else [row]
        start += len(piece)
    return rows, bad


def _mended(value: object) -> object:
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, dict):
        return {_mended(key): _mended(member) for key, member in value.items()}
    if isinstance(value, list | tuple):
        return [_mended(member) for member in value]
    return value


def line_of(row: FullRow) -> Line:
    """Give a row as a line of the history."""
    edits = tuple(
        Edit(table=op.table, id=op.id, set=op.set or {}, unset=op.unset, delete=bool(op.gone))
        for op in row.ops
        if not op.forget
    )
    of = row.of or tuple(dict.fromkeys(op.id for op in row.ops))
    return Line(
        at=row.at, device=row.device, what=row.what, of=of, edits=edits, undoes=row.undoes, group=row.group
    )
