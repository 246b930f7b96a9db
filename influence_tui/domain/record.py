"""What every record is: a frozen value with an id, and how a stored document becomes one."""

from collections.abc import Mapping
from functools import cache
from typing import ClassVar, Self, TypeVar

import msgspec

Document = dict[str, object]
"""A record as the store keeps it: its fields without the id, defaults left out, JSON values only."""


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """A frozen value with an id; each kind names its table and declares each field once."""

    table: ClassVar[str] = ""
    """The name of the table that holds this kind."""
    id: str
    """A ULID."""

    def settled(self) -> Self:
        """Give the record as it is to be read, where edits of two devices may have come together."""
        return self


R = TypeVar("R", bound=Record)


def document(record: Record) -> Document:
    """Give the stored form of a record: what differs from its defaults, without the id."""
    return {
        field.name: value
        for field in fields(type(record))
        if (value := plain(getattr(record, field.name))) != plain(_default(field))
    }


def record_of(kind: type[R], record_id: str, stored: Mapping[str, object]) -> R:
    """Read a document as a record of `kind`; a field that does not fit its type takes its default.

    Unknown fields are left alone: they stay in the document and are not part of the record. Never raises.
    """
    try:
        return msgspec.convert({**stored, "id": record_id}, kind)
    except msgspec.ValidationError:
        fitting = {f.name: stored[f.name] for f in fields(kind) if f.name in stored and _fits(f, stored[f.name])}
        return msgspec.convert({**fitting, "id": record_id}, kind)


@cache
def fields(kind: type[Record]) -> tuple[msgspec.structs.FieldInfo, ...]:
    """Name the fields of a kind of record, in order, without the id."""
    return tuple(field for field in msgspec.structs.fields(kind) if field.name != "id")


def plain(value: object) -> object:
    """Turn a field's value into JSON values."""
    built: object = msgspec.to_builtins(value)
    return built


def _default(field: msgspec.structs.FieldInfo) -> object:
    if field.default_factory is not msgspec.NODEFAULT:
        return field.default_factory()
    return None if field.default is msgspec.NODEFAULT else field.default


def _fits(field: msgspec.structs.FieldInfo, value: object) -> bool:
    try:
        msgspec.convert(value, field.type)
    except msgspec.ValidationError:
        return False
    return True
