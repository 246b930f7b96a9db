"""Undo and redo: a change comes back out exactly, and what was built on it stays and is named."""

import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from influence_tui.domain.change import Change, Edit
from influence_tui.store import Line, Store, StoreError
from influence_tui.store.compact import compact
from influence_tui.store.fold import same

Opened = Callable[..., Store]
SetFields = Callable[..., Change]


def last(store: Store) -> Line:
    return list(store.lines())[-1]


def take_back(store: Store, *lines: Line) -> tuple[str, ...]:
    edits, stays = store.inverse(lines)
    if edits:
        store.write(Change(what="undo", edits=edits, undoes=lines[0].key))
    return stays


def test_an_edit_is_taken_back_field_by_field_after_a_restart(
    store: Store, opened: Opened, set_fields: SetFields
) -> None:
    store.write(set_fields("x", name="Dana", role="Counsel", aliases={"Dee": 1}))
    store.write(
        Change(
            what="edit",
            edits=(Edit(table="people", id="x", set={"role": "Head", "circle": "core"}, unset=("aliases.Dee",)),),
        )
    )
    again = opened()
    assert take_back(again, last(again)) == ()
    assert opened().tables["people"]["x"] == {"name": "Dana", "role": "Counsel", "aliases": {"Dee": 1}}


def test_a_new_record_goes_to_the_trash_and_comes_back(
    store: Store, opened: Opened, set_fields: SetFields
) -> None:
    store.write(set_fields("x", name="Dana", role="Counsel"))
    take_back(store, last(store))
    assert opened().tables["people"] == {}
    take_back(store, last(store))
    assert opened().tables["people"] == {"x": {"name": "Dana", "role": "Counsel"}}
    take_back(store, last(store))
    assert opened().tables["people"] == {}


def test_a_deleted_record_comes_back_whole(store: Store, opened: Opened, set_fields: SetFields) -> None:
    store.write(set_fields("x", name="Dana", role="Counsel"))
    store.write(Change(what="delete", edits=(Edit(table="people", id="x", delete=True),)))
    edits, _ = store.inverse([last(store)])
    assert edits == (Edit(table="people", id="x", set={"name": "Dana"}),)
    take_back(store, last(store))
    assert opened().tables["people"]["x"] == {"name": "Dana", "role": "Counsel"}


def test_what_a_later_change_set_stays_and_is_named(store: Store, set_fields: SetFields) -> None:
    store.write(set_fields("x", name="Dana"))
    store.write(set_fields("x", role="Counsel", organization="Legal", aliases={"Dee": 1, "D": 1}))
    line = last(store)
    store.write(set_fields("x", role="Head"))
    store.write(Change(what="edit", edits=(Edit(table="people", id="x", set={"aliases.Dee": 2}),)))
    edits, stays = store.inverse([line])
    assert edits == (Edit(table="people", id="x", unset=("aliases.D", "organization")),)
    assert set(stays) == {"people/x/role", "people/x/aliases.Dee"}


def test_what_another_device_set_later_stays(store: Store, opened: Opened, set_fields: SetFields) -> None:
    store.write(set_fields("x", name="Dana"))
    store.write(set_fields("x", role="Counsel"))
    line = last(store)
    opened("dev box").write(set_fields("x", role="Head"))
    assert store.inverse([line]) == ((), ("people/x/role",))


def test_a_record_that_was_changed_since_it_was_made_is_not_deleted(store: Store, set_fields: SetFields) -> None:
    store.write(set_fields("x", name="Dana"))
    line = last(store)
    store.write(set_fields("x", role="Counsel"))
    assert store.inverse([line]) == ((), ("people/x/role",))


def test_a_change_of_a_record_that_was_deleted_since_stays(store: Store, set_fields: SetFields) -> None:
    store.write(set_fields("x", name="Dana"))
    store.write(set_fields("x", role="Counsel"))
    line = last(store)
    store.write(Change(what="delete", edits=(Edit(table="people", id="x", delete=True),)))
    assert store.inverse([line]) == ((), ("people/x/role",))


def test_changes_that_were_undone_count_for_nothing(store: Store, opened: Opened, set_fields: SetFields) -> None:
    store.write(set_fields("x", role="one"))
    store.write(set_fields("x", role="two"))
    second = last(store)
    store.write(set_fields("x", role="three"))
    take_back(store, last(store))
    assert take_back(store, second) == ()
    assert opened().tables["people"]["x"] == {"role": "one"}


def test_a_group_is_taken_back_as_one(store: Store, opened: Opened, set_fields: SetFields) -> None:
    store.write(set_fields("p1", name="Before"))
    store.write_group([set_fields(f"p{n}", name=f"Person {n}") for n in range(4)])
    lines = list(store.lines())[1:]
    take_back(store, *lines)
    assert opened().tables["people"] == {"p1": {"name": "Before"}}
    undo = last(store)
    take_back(store, undo)
    assert len(opened().tables["people"]) == 4
    edits, _ = store.inverse(lines)
    assert len(edits) == 4


def test_one_record_of_an_undone_group_knows_that_it_was_undone(store: Store, set_fields: SetFields) -> None:
    store.write(set_fields("p3", name="Before"))
    before = last(store)
    store.write_group([set_fields(f"p{n}", name=f"Person {n}") for n in range(4)])
    take_back(store, *list(store.lines())[1:])
    edits, stays = store.inverse([before])
    assert edits == (Edit(table="people", id="p3", delete=True),)
    assert stays == ()


def test_a_scalar_that_became_a_map_becomes_one_again(store: Store, opened: Opened, set_fields: SetFields) -> None:
    store.write(set_fields("x", notes=5, other={"a": 1}))
    store.write(set_fields("x", notes={"a": 1}, other=7))
    take_back(store, last(store))
    assert opened().tables["people"]["x"] == {"notes": 5, "other": {"a": 1}}


def test_a_change_from_before_compacting_is_not_taken_back(store: Store, set_fields: SetFields) -> None:
    store.write(set_fields("x", role="one"))
    store.write(set_fields("x", role="two"))
    line = last(store)
    compact(store)
    with pytest.raises(StoreError, match="Compacting on 2026-11-23"):
        store.inverse([line])
    store.write(set_fields("x", role="three"))
    take_back(store, last(store))
    assert store.tables["people"]["x"] == {"role": "two"}


fields = st.dictionaries(
    st.sampled_from(["name", "role", "tags.a", "tags.b", "tags"]), st.integers(0, 2), min_size=1, max_size=2
).map(
    lambda paths: {"kind": 1} | {path: {"c": value} if path == "tags" else value for path, value in paths.items()}
)
edits = st.builds(
    lambda record, paths, gone, delete: Edit(
        table="t", id=record, set={} if delete else paths, unset=() if delete else tuple(gone), delete=delete
    ),
    st.sampled_from("123"),
    fields,
    st.lists(st.sampled_from(["role", "tags.a", "tags"]), max_size=1),
    st.sampled_from([False, False, True]),
)
changes = st.lists(edits, min_size=1, max_size=3, unique_by=lambda edit: edit.id)


@settings(max_examples=25, deadline=None)
@given(st.lists(changes, min_size=1, max_size=6))
def test_undoing_everything_goes_back_step_by_step_and_redoing_forth_again(history: list[list[Edit]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = Store(f"{folder}/journal", f"{folder}/state", utc=lambda: datetime(2026, 11, 23, tzinfo=UTC))
        store.load()
        states, lines = [live(store)], list[Line]()
        for made in history:
            if store.write(Change(what="edit", edits=tuple(made))):
                states.append(live(store))
                lines.append(last(store))
        undos = []
        for number in reversed(range(len(lines))):
            assert take_back(store, lines[number]) == ()
            assert same(live(store), states[number])
            undos.append(last(store))
        for number, undo in enumerate(reversed(undos)):
            take_back(store, undo)
            assert same(live(store), states[number + 1])
        again = Store(store.journal, f"{folder}/state", utc=lambda: datetime(2026, 11, 23, tzinfo=UTC))
        assert same(live(again), states[-1])
        assert not (Path(store.journal) / "lost").exists()
        store.close()


def live(store: Store) -> dict[str, dict[str, object]]:
    """The live records, without maps that are empty: they mean the same as none."""
    return {
        key: {name: value for name, value in document.items() if value != {}}
        for key, document in sorted(store.tables["t"].items())
    }
