"""Compact: smaller files, the same records."""

import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from influence_tui.domain.change import Change, Edit
from influence_tui.store import Store
from influence_tui.store.compact import compact
from influence_tui.store.fold import same

Opened = Callable[..., Store]
SetFields = Callable[..., Change]
NOW = datetime(2026, 11, 23, tzinfo=UTC)

paths = st.sampled_from(["name", "role", "tags.a", "tags.b", "tags"])
fields = st.dictionaries(paths, st.integers(0, 2), max_size=2).map(
    lambda found: {path: {"c": value} if path == "tags" else value for path, value in found.items()}
)
edits = st.builds(
    Edit,
    table=st.just("t"),
    id=st.sampled_from("12"),
    set=fields,
    unset=st.lists(paths, max_size=1).map(tuple),
    delete=st.sampled_from([False, False, True]),
)


def test_overwritten_values_go_and_the_last_ones_stay(store: Store, opened: Opened, set_fields: SetFields) -> None:
    for number in range(50):
        store.write(set_fields("x", name="Dana", role=f"role {number}"))
    store.write(set_fields("y", name="Omar"))
    file = next(Path(store.journal).glob("log/*/*.jsonl"))
    done = compact(store)
    assert done.after == file.stat().st_size < done.before / 4
    assert done.since == store.reader.last[0]
    assert opened().tables["people"] == {"x": {"name": "Dana", "role": "role 49"}, "y": {"name": "Omar"}}
    assert opened().problems == ()
    assert store.refresh().anew
    store.write(set_fields("x", role="next"))
    assert opened().tables == store.tables


def test_other_devices_files_are_not_touched(store: Store, opened: Opened, set_fields: SetFields) -> None:
    other = opened("dev box")
    for number in range(9):
        other.write(set_fields("x", role=str(number)))
    file = next(Path(store.journal).glob(f"log/{other.device}/*.jsonl"))
    before = file.read_bytes()
    store.write(set_fields("x", role="last"))
    compact(store)
    assert file.read_bytes() == before


def test_damaged_lines_are_kept_as_they_are(store: Store, set_fields: SetFields) -> None:
    store.write(set_fields("x", role="Omar"))
    store.write(set_fields("x", role="later"))
    file = next(Path(store.journal).glob("log/*/*.jsonl"))
    damaged = file.read_bytes().replace(b"Omar", b"Omxr")
    file.write_bytes(damaged)
    compact(store)
    assert damaged.splitlines()[1] in file.read_bytes()


def test_a_process_that_is_open_sees_the_same_records(store: Store, opened: Opened, set_fields: SetFields) -> None:
    for number in range(9):
        store.write(set_fields("x", role=str(number)))
    other = opened()
    before = dict(other.tables["people"])
    compact(store)
    assert other.refresh().anew
    assert other.tables["people"] == before
    other.write(set_fields("y", name="Omar"))
    assert set(opened().tables["people"]) == {"x", "y"}


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.lists(edits, min_size=1, max_size=2)), max_size=8))
def test_no_history_of_two_devices_is_changed_by_compacting(history: list[tuple[bool, list[Edit]]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        stores = [Store(f"{folder}/journal", f"{folder}/state{n}", utc=lambda: NOW) for n in range(2)]
        for which, made in history:
            stores[which].write(Change(what="edit", edits=tuple(made)))
        stores[0].load()
        stores[0].refresh()
        before = Store(f"{folder}/journal", f"{folder}/state2", utc=lambda: NOW)
        before.load()
        compact(stores[0])
        after = Store(f"{folder}/journal", f"{folder}/state3", utc=lambda: NOW)
        assert same(before.tables, after.tables)
        assert same(filled(before), filled(after))
        for store in (*stores, before, after):
            store.close()


def filled(store: Store) -> dict[str, object]:
    return {key: document for key, document in store.trash["t"].items() if document}
