"""Schemas: old lines are lifted while they are read, and a kept journal of each opens for good."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from influence_tui.domain.change import Change, Edit
from influence_tui.domain.entry import Entry
from influence_tui.domain.person import Person
from influence_tui.domain.record import record_of
from influence_tui.store import Store, file
from influence_tui.store.check import check
from influence_tui.store.line import Op, Row
from influence_tui.store.schema import lifted

KEPT = Path(__file__).parent / "journals"
Opened = Callable[..., Store]


def renamed(op: Op) -> Op:
    """A lift as a later version could have it: `name` became `called`."""
    fields = {"called" if path == "name" else path: value for path, value in (op.set or {}).items()}
    return Op(op.table, op.id, None if op.set is None else fields, op.unset, op.gone, op.forget)


def shouted(op: Op) -> Op:
    fields: dict[str, object] = {path: str(value).upper() for path, value in (op.set or {}).items()}
    return Op(op.table, op.id, fields, op.unset, op.gone, op.forget)


def test_lifts_are_applied_one_after_the_other() -> None:
    lifts = {1: renamed, 3: shouted}
    row = Row(at="", ops=(Op("people", "x", set={"name": "Dana"}),))
    assert lifted(row, 1, to=4, lifts=lifts).ops[0].set == {"called": "DANA"}
    row = Row(at="", ops=(Op("people", "x", set={"name": "Dana"}),))
    assert lifted(row, 3, to=4, lifts=lifts).ops[0].set == {"name": "DANA"}


def test_an_older_journal_is_read_in_todays_shape_and_its_lines_stay(
    store: Store, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.write(Change(what="add", edits=(Edit(table="people", id="x", set={"name": "Dana"}),)))
    path = next(Path(store.journal).glob("log/*/*.jsonl"))
    before = path.read_bytes()
    monkeypatch.setattr(file, "SCHEMA", 2)
    monkeypatch.setattr(file, "lifted", lambda row, schema: lifted(row, schema, to=2, lifts={1: renamed}))
    assert opened().tables["people"] == {"x": {"called": "Dana"}}
    assert next(iter(opened().lines())).edits[0].set == {"called": "Dana"}
    assert path.read_bytes() == before


@pytest.mark.parametrize("kept", sorted(KEPT.iterdir()), ids=lambda kept: kept.name)
def test_every_kept_journal_opens(kept: Path, tmp_path: Path, opened: Opened) -> None:
    shutil.copytree(kept, tmp_path / "journal")
    store = opened()
    assert check(store).findings == ()
    assert store.read_only == ""
    dana = record_of(Person, "01M83SJ6C9DANA000000000001", store.tables["people"]["01M83SJ6C9DANA000000000001"])
    assert (dana.name, dana.role, dict(dana.aliases)) == (
        "Dana Reyes",
        "General Counsel",
        {"Dee": 1, "D. Reyes": 1},
    )
    entry = record_of(Entry, "01M83SJ6C9NOTE000000000001", store.tables["entries"]["01M83SJ6C9NOTE000000000001"])
    assert entry.present[0].person == dana.id
    assert entry.text == "coffee with Dana Reyes, she said yes"
    assert set(store.trash["people"]) == {"01M83SJ6C9MARK000000000001"}
    assert "01M83SJ6C9GONE000000000001" not in {**store.tables["people"], **store.trash["people"]}
    assert store.tables["people"]["01M83SJ6C9DANA000000000001"]["unknown"] == {"to": ["this", "version"]}
    assert len(list(store.lines())) >= 6
    assert {line.device for line in store.lines()} == {"devbox-3fa1b2", "laptop-c0ffee"}
    store.write(Change(what="edit", edits=(Edit(table="people", id=dana.id, set={"role": "Head of Legal"}),)))
    assert opened().tables["people"][dana.id]["role"] == "Head of Legal"
