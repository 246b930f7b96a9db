"""Taking a change back: what the records would be without its lines, as far as no later change stands on it."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from influence_tui.domain.change import Edit
from influence_tui.domain.record import Document
from influence_tui.store.fold import State, difference
from influence_tui.store.line import FullRow, Op

Place = tuple[str, str]
"""Table and id of a record."""

Path = tuple[str, str]
"""A field and its member; an empty member: the whole field."""


def key_of(row: FullRow) -> str:
    """Name a row as its line is named."""
    return f"{row.at}/{row.device}"


def inverse(rows: Sequence[FullRow], taken: Collection[str]) -> tuple[tuple[Edit, ...], tuple[str, ...]]:
    """Give the edits that take the rows of these keys back, and the paths `table/id/path` that stay.

    `rows`: the whole history of the records, in order. Changes that were themselves undone, and their undoing,
    count for nothing; a path that a later change has set stays, and so does a record made and later changed.
    """
    sides = _Sides(rows, taken)
    edits: list[Edit] = []
    stay: list[str] = []
    for place in sides.touched:
        edit, kept = sides.back(place)
        edits += [edit] if edit else []
        stay += [f"{place[0]}/{place[1]}/{'.'.join(filter(None, path))}" for path in kept]
    return tuple(edits), tuple(stay)


def void(rows: Sequence[FullRow]) -> set[str]:
    """Give the keys of the rows that were undone and of those that undid them."""
    groups = {key_of(row): row.group for row in rows}
    undone: set[str] = set()
    found: set[str] = set()
    for row in reversed(rows):
        if key_of(row) in undone or (row.group and row.group in undone):
            found.add(key_of(row))
        elif row.undoes in groups:
            undone |= {row.undoes, groups[row.undoes]} - {""}
            found.add(key_of(row))
    return found


class _Sides:
    """The records as they are, and as they would be without some rows."""

    def __init__(self, rows: Sequence[FullRow], taken: Collection[str]) -> None:
        self.touched: dict[Place, set[Path]] = {}
        self._later: dict[Place, list[Path]] = {}
        self._made: set[Place] = set()
        self._now = State()
        self._without = State()
        self._now.take(rows)
        gone = void([row for row in rows if key_of(row) not in taken])
        for row in rows:
            if key_of(row) in taken:
                self._take_out(row)
            elif key_of(row) not in gone:
                self._leave_in(row)

    def back(self, place: Place) -> tuple[Edit | None, list[Path]]:
        """Give the edit that takes a record back, and the paths of it that stay."""
        table, record_id = place
        later = self._later.get(place, [])
        live = self._now.live[table].get(record_id)
        target = self._without.live[table].get(record_id)
        made = place in self._made
        if made and (later or live is None):
            return None, later
        if made:
            target = self._without.trash[table].get(record_id, live)
        if target is None:
            return None, sorted(self.touched[place])
        before = self._now.trash[table].get(record_id, {}) if live is None else live
        paths, gone = difference(before, _mixed(before, target, self.touched[place]))
        if live is None and not paths:
            paths = dict(list(target.items())[:1])
        return Edit(table=table, id=record_id, set=paths, unset=tuple(gone), delete=made), later

    def _take_out(self, row: FullRow) -> None:
        for op in row.ops:
            place = (op.table, op.id)
            if op.set is not None and not op.gone and op.id not in self._without.live[op.table]:
                self._made.add(place)
            self.touched.setdefault(place, set()).update(_paths(op))

    def _leave_in(self, row: FullRow) -> None:
        self._without.take([row])
        for op in row.ops:
            mine = self.touched.get((op.table, op.id))
            if mine is not None:
                made = (op.table, op.id) in self._made
                found = [path for path in _paths(op) if made or _overlap(path, mine)]
                self._later.setdefault((op.table, op.id), []).extend(found)


def _paths(op: Op) -> Iterator[Path]:
    for path, value in (op.set or {}).items():
        name, _, member = path.partition(".")
        if not member and isinstance(value, dict) and value:
            yield from ((name, key) for key in value)
        else:
            yield name, member
    for path in op.unset:
        name, _, member = path.partition(".")
        yield name, member


def _overlap(path: Path, others: Iterable[Path]) -> bool:
    return any(path[0] == name and (path[1] == member or not path[1] or not member) for name, member in others)


def _mixed(before: Document, target: Document, paths: Iterable[Path]) -> Document:
    """Give `before` with these paths as in `target`."""
    mixed = dict(before)
    for name, member in paths:
        was, now = mixed.get(name), target.get(name)
        if member and isinstance(was, dict) and isinstance(now, dict):
            rest = {key: value for key, value in was.items() if key != member}
            mixed[name] = {**rest, member: now[member]} if member in now else rest
        elif name in target:
            mixed[name] = target[name]
        else:
            mixed.pop(name, None)
    return mixed
