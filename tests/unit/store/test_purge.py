"""Purge: what is forgotten leaves memory, files, caches and lost bytes, here and on the others."""

from collections.abc import Callable
from pathlib import Path

import pytest

from influence_tui.domain.change import Change, Edit
from influence_tui.store import PurgedError, Store
from influence_tui.store.check import check
from influence_tui.store.purge import purge

Opened = Callable[..., Store]
SetFields = Callable[..., Change]
SECRET = b"an opinion about Dana"


def holding(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file() and SECRET in path.read_bytes()]


@pytest.fixture
def purged(tmp_path: Path, store: Store, opened: Opened, set_fields: SetFields) -> Store:
    """A journal of two devices from which a record was purged on one."""
    other = opened("dev box")
    store.write(set_fields("dana-id", notes=SECRET.decode()))
    store.write(set_fields("omar-id", name="Omar"))
    other.write(set_fields("dana-id", role=SECRET.decode()))
    store.write_cache("known", b"dana-id " + SECRET)
    lost = Path(store.journal) / "lost"
    lost.mkdir()
    (Path(store.journal) / "log" / store.device / ".2026-11.jsonl.4711").write_bytes(b"dana-id " + SECRET)
    (lost / "torn").write_bytes(b"dana-id " + SECRET)
    (lost / "other").write_bytes(b"something else")
    store.load()
    purge(store, [("people", "dana-id")])
    return store


def test_it_leaves_memory_files_caches_and_lost_bytes(purged: Store) -> None:
    assert set(purged.tables["people"]) == {"omar-id"}
    assert purged.trash["people"] == {}
    assert holding(Path(purged.journal) / "log" / purged.device) == []
    assert holding(Path(purged.state)) == []
    assert [path.name for path in (Path(purged.journal) / "lost").iterdir()] == ["other"]
    assert purged.problems == ()


def test_check_names_the_devices_that_still_hold_it(purged: Store, opened: Opened) -> None:
    other = opened("dev box")
    findings = check(purged).findings
    assert [finding.file for finding in findings if "purged" in finding.sentence] == [f"log/{other.device}"]
    assert other.device in findings[0].remedy


def test_the_others_obey_when_they_next_start(purged: Store, opened: Opened) -> None:
    other = opened("dev box")
    assert set(other.tables["people"]) == {"omar-id"}
    assert holding(Path(purged.journal)) == []
    assert [finding.file for finding in check(other).findings] == ["lost/other"]
    assert other.problems == ()


def test_obeying_is_done_once(purged: Store, opened: Opened) -> None:
    opened("dev box").load()
    files = {file: file.stat().st_mtime_ns for file in Path(purged.journal).rglob("*.jsonl")}
    opened("dev box").load()
    opened().load()
    assert files == {file: file.stat().st_mtime_ns for file in Path(purged.journal).rglob("*.jsonl")}


def test_a_reader_that_never_wrote_changes_nothing(purged: Store, opened: Opened) -> None:
    third = opened("a third")
    third.load()
    assert third.device == ""
    assert len(holding(Path(purged.journal))) == 1


def test_what_is_forgotten_stays_forgotten(purged: Store, opened: Opened, set_fields: SetFields) -> None:
    purged.load()
    with pytest.raises(PurgedError, match="purged"):
        purged.write(set_fields("dana-id", name="Dana"))
    opened("a third").write(set_fields("dana-id", name="Dana"))
    assert "dana-id" not in opened("a fourth").tables["people"]


def test_a_line_about_others_too_keeps_those(store: Store, opened: Opened) -> None:
    edits = (Edit(table="people", id="x", set={"name": "X"}), Edit(table="people", id="y", set={"name": "Y"}))
    store.write(Change(what="import", edits=edits))
    store.load()
    purge(store, [("people", "x")])
    assert opened().tables["people"] == {"y": {"name": "Y"}}
    assert [line.of for line in opened().lines()] == [("y",)]
