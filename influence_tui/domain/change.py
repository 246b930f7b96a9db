"""The change: the one idea of the house. Every write is one, and one is one line, one fsync, one undo step."""

from collections.abc import Iterable, Mapping

import msgspec

from influence_tui.domain.record import Document, Record, document, fields, plain


class Edit(msgspec.Struct, frozen=True, kw_only=True):
    """What a change does to one record.

    A path is a field (`role`) or one member of a field that grows (`aliases.Dee`; the member may hold dots).
    """

    table: str
    id: str
    set: Mapping[str, object] = {}
    """Path → new JSON value."""
    unset: tuple[str, ...] = ()
    """Paths that are gone, in order."""
    delete: bool = False
    """True: the record goes to the trash; its fields stay in the log and come back with a later `set`."""

    def __bool__(self) -> bool:
        """Say whether this edit does anything."""
        return bool(self.set or self.unset or self.delete)


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """One write: a fixed word for what was done and the edits that do it."""

    what: str
    """`capture`, `keep promise`, `merge` …: a fixed word of the journal, never a user's text."""
    edits: tuple[Edit, ...]
    undoes: str = ""
    """`at/device` of the line that this change takes back, in an undo or redo."""
    group: str = ""
    """The same ULID on every line of a change that is too large for one line."""
    of: tuple[str, ...] = ()
    """Ids of the records that the change is about (its sentence names them); all edited ones when empty."""

    @property
    def subjects(self) -> tuple[str, ...]:
        """The ids the change is about."""
        return self.of or tuple(dict.fromkeys(edit.id for edit in self.edits))

    def __bool__(self) -> bool:
        """Say whether this change does anything."""
        return any(self.edits)


def change(what: str, edits: Iterable[Edit], of: Iterable[str] = ()) -> Change:
    """Make a change of the edits that do something."""
    return Change(what=what, edits=tuple(edit for edit in edits if edit), of=tuple(of))


def added(record: Record) -> Edit:
    """Edit that makes a new record."""
    return Edit(table=record.table, id=record.id, set=document(record))


def removed(record: Record) -> Edit:
    """Edit that puts a record in the trash."""
    return Edit(table=record.table, id=record.id, delete=True)


def edited(before: Record, after: Record) -> Edit:
    """Edit that leads from one state of a record to another; only the fields and members that differ."""
    old, new = _state(before), _state(after)
    paths: dict[str, object] = {}
    gone: list[str] = []
    for field in fields(type(after)):
        name = field.name
        was, now = old[name], new[name]
        if isinstance(was, dict) and isinstance(now, dict):
            paths |= {f"{name}.{key}": value for key, value in now.items() if key not in was or was[key] != value}
            gone += [f"{name}.{key}" for key in was if key not in now]
        elif now is None and was is not None:
            gone.append(name)
        elif was != now or type(was) is not type(now):
            paths[name] = now
    return Edit(table=after.table, id=after.id, set=paths, unset=tuple(gone))


def patched(stored: Mapping[str, object], edit: Edit) -> Document:
    """Apply an edit's `set` and `unset` to a document; the given document stays as it is.

    A map given as a whole (`links`) adds its members, as its paths would, so that edits of two devices commute.
    """
    fresh: Document = dict(stored)
    for path, value in edit.set.items():
        name, dot, key = path.partition(".")
        if dot:
            fresh[name] = {**_members(fresh.get(name)), key: value}
        elif isinstance(value, dict):
            fresh[name] = {**_members(fresh.get(name)), **value}
        else:
            fresh[name] = value
    for path in edit.unset:
        name, dot, key = path.partition(".")
        if dot:
            fresh[name] = {member: v for member, v in _members(fresh.get(name)).items() if member != key}
        else:
            fresh.pop(name, None)
    return fresh


def _members(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _state(record: Record) -> dict[str, object]:
    return {field.name: plain(getattr(record, field.name)) for field in fields(type(record))}
