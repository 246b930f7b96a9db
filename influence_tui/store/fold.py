"""The fold: the state that all lines give, taken in order of time and device."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import msgspec

from influence_tui.domain.change import Edit, patched
from influence_tui.domain.record import Document
from influence_tui.store.line import Op, Row


class Touched(NamedTuple):
    """One record before and after; None: not there, or in the trash."""

    table: str
    id: str
    before: Document | None
    after: Document | None


class News(msgspec.Struct, frozen=True):
    """What became of the records since the store was last asked."""

    touched: tuple[Touched, ...] = ()
    anew: bool = False
    """True: everything was read again; whatever was derived must be made again."""

    def __bool__(self) -> bool:
        """Say whether there is any."""
        return self.anew or bool(self.touched)

    @staticmethod
    def of(parts: Iterable["News"]) -> "News":
        """Put several news together, in order."""
        every = [part for part in parts if part.touched or part.anew]
        if len(every) == 1:
            return every[0]
        touched = merged(touch for part in every for touch in part.touched)
        return News(touched=touched, anew=any(part.anew for part in every))


class Tables(dict[str, dict[str, Document]]):
    """Table → id → document; a table that nothing was written to is empty."""

    def __missing__(self, name: str) -> dict[str, Document]:
        return {}


class State:
    """What is live, what is in the trash and what was purged."""

    def __init__(self) -> None:
        self.live = Tables()
        self.trash = Tables()
        self.forgotten: set[tuple[str, str]] = set()

    def become(self, other: "State") -> None:
        """Hold what another state holds; those who hold the tables see it at once."""
        for mine, fresh in ((self.live, other.live), (self.trash, other.trash)):
            mine.clear()
            mine.update(fresh)
        self.forgotten = other.forgotten

    def adopt(self, other: "State", places: Iterable[tuple[str, str]]) -> Iterator[Touched]:
        """Hold these records as another state does; tell what became of each."""
        for name, record_id in places:
            live, trash = self.live.setdefault(name, {}), self.trash.setdefault(name, {})
            before, after = live.get(record_id), other.live[name].get(record_id)
            hidden = other.trash[name].get(record_id)
            _put(live, record_id, after)
            _put(trash, record_id, hidden)
            if not same(before, after):
                yield Touched(name, record_id, before, after)

    def take(self, rows: Iterable[Row]) -> None:
        """Take in rows in order; nearly all lines of a journal make a record, which is done here at once."""
        live, trash, forgotten = self.live, self.trash, self.forgotten
        for row in rows:
            for op in row.ops:
                fields = op.set
                table = live.get(op.table)
                if (
                    fields is None
                    or table is None
                    or op.unset
                    or op.gone
                    or op.forget
                    or op.id in table
                    or forgotten
                    or (trash and op.id in trash[op.table])
                    or "." in "".join(fields)
                ):
                    self.do(op)
                else:
                    table[op.id] = fields

    def follow(self, rows: Iterable[Row]) -> list[Touched]:
        """Take in rows in order and tell what each did."""
        done = [(op, *self.do(op)) for row in rows for op in row.ops]
        return [Touched(op.table, op.id, before, after) for op, before, after in done if before is not after]

    def do(self, op: Op) -> tuple[Document | None, Document | None]:
        """Do one op; give the live document before and after."""
        if (op.table, op.id) in self.forgotten:
            return None, None
        live, trash = self.live.setdefault(op.table, {}), self.trash.setdefault(op.table, {})
        before = live.pop(op.id, None) if op.gone or op.forget else live.get(op.id)
        hidden = trash.pop(op.id, None)
        if op.forget:
            self.forgotten.add((op.table, op.id))
            return before, None
        after = _after(hidden if before is None else before, op)
        if op.gone or (op.set is None and before is None):
            trash[op.id] = after
            return before, None
        live[op.id] = after
        return before, after


def _put(table: dict[str, Document], record_id: str, document: Document | None) -> None:
    if document is None:
        table.pop(record_id, None)
    else:
        table[record_id] = document


def _after(stored: Document | None, op: Op) -> Document:
    if stored is None and op.set is not None and not op.unset and "." not in "".join(op.set):
        return op.set
    return patched(stored or {}, Edit(table=op.table, id=op.id, set=op.set or {}, unset=op.unset))


def merged(touched: Iterable[Touched]) -> tuple[Touched, ...]:
    """Put several touches of a record together: first before, last after."""
    found: dict[tuple[str, str], Touched] = {}
    for touch in touched:
        key = (touch.table, touch.id)
        first = found.get(key)
        found[key] = touch if first is None else touch._replace(before=first.before)
    return tuple(touch for touch in found.values() if not same(touch.before, touch.after))


def difference(before: Mapping[str, object], after: Mapping[str, object]) -> tuple[dict[str, object], list[str]]:
    """Give the paths to set and to unset that lead from one document to another, maps member by member."""
    paths: dict[str, object] = {}
    gone: list[str] = []
    for name, now in after.items():
        was = before.get(name)
        if isinstance(was, dict) and isinstance(now, dict):
            paths |= {f"{name}.{key}": value for key, value in now.items() if not _has(was, key, value)}
            gone += [f"{name}.{key}" for key in was if key not in now]
        elif not _has(before, name, now):
            paths[name] = now
    return paths, gone + [name for name in before if name not in after]


def _has(members: Mapping[str, object], key: str, value: object) -> bool:
    return key in members and same(members[key], value)


def same(one: object, other: object) -> bool:
    """Say whether two JSON values are the same; 1, 1.0 and True are not."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(value, other[key]) for key, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other


def copied(value: object) -> object:
    """Copy a JSON value deeply."""
    if isinstance(value, dict):
        return {key: copied(member) for key, member in value.items()}
    if isinstance(value, list):
        return [copied(member) for member in value]
    return value
