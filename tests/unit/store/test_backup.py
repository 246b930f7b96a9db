"""Backup and restore: a copy that opens as a journal, and the way back that overwrites nothing."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from influence_tui.domain.change import Change
from influence_tui.store import Store, StoreError
from influence_tui.store.backup import backup, restore

Opened = Callable[..., Store]
SetFields = Callable[..., Change]


@pytest.fixture
def kept(tmp_path: Path, store: Store, opened: Opened, set_fields: SetFields) -> Path:
    """A backup of a journal of two devices."""
    store.write(set_fields("x", name="Dana", role="first"))
    opened("dev box").write(set_fields("y", name="Omar"))
    copied = backup(store, str(tmp_path / "backup"))
    assert (copied.files, copied.lines, copied.damaged) == (2, 4, 0)
    return tmp_path / "backup"


def test_a_backup_opens_as_a_journal(kept: Path, opened: Opened) -> None:
    assert opened(folder=kept).tables == opened().tables
    assert {path.stat().st_mode & 0o777 for path in kept.rglob("*.jsonl")} == {0o600}


def test_a_backup_never_overwrites(kept: Path, store: Store) -> None:
    with pytest.raises(StoreError, match="there already"):
        backup(store, str(kept))


def test_an_unfinished_line_is_not_copied(kept: Path, tmp_path: Path, store: Store, opened: Opened) -> None:
    file = next(Path(store.journal).glob("log/*/*.jsonl"))
    file.write_bytes(file.read_bytes() + b'{"crc')
    backup(store, str(tmp_path / "second"))
    assert opened(folder=tmp_path / "second").tables == opened(folder=kept).tables


def test_everything_that_was_lost_comes_back(kept: Path, store: Store, opened: Opened) -> None:
    tables = {name: dict(table) for name, table in opened().tables.items()}
    shutil.rmtree(store.journal)
    fresh = opened("a new machine")
    done = restore(fresh, str(kept))
    assert (done.files, done.lines) == (2, 2)
    assert fresh.tables == opened("another").tables == tables
    assert fresh.refresh().anew


def test_what_came_since_stays(kept: Path, opened: Opened, set_fields: SetFields) -> None:
    later = opened()
    later.write(set_fields("x", role="second"))
    later.write(set_fields("z", name="Lena"))
    before = {file: file.read_bytes() for file in Path(later.journal).rglob("*.jsonl")}
    assert restore(later, str(kept)).lines == 0
    assert {file: file.read_bytes() for file in Path(later.journal).rglob("*.jsonl")} == before
    assert later.tables["people"]["x"] == {"name": "Dana", "role": "second"}


def test_a_damaged_line_is_filled_in_from_the_backup(kept: Path, opened: Opened, set_fields: SetFields) -> None:
    later = opened()
    later.write(set_fields("z", name="Lena"))
    file = next(file for file in Path(later.journal).rglob("*.jsonl") if b"Dana" in file.read_bytes())
    file.write_bytes(file.read_bytes().replace(b"Dana", b"Dxna"))
    assert "x" not in opened().tables["people"]
    done = restore(later, str(kept))
    assert (done.files, done.lines) == (1, 1)
    assert set(opened().tables["people"]) == {"x", "y", "z"}
    assert restore(later, str(kept)).lines == 0
    later.write(set_fields("w", name="Marie"))
    assert len(opened().tables["people"]) == 4


def test_a_damaged_backup_gives_what_is_whole_and_says_so(kept: Path, store: Store, opened: Opened) -> None:
    file = next(file for file in kept.rglob("*.jsonl") if b"Dana" in file.read_bytes())
    file.write_bytes(file.read_bytes().replace(b"Dana", b"Dxna"))
    shutil.rmtree(store.journal)
    done = restore(opened("a new machine"), str(kept))
    assert (done.lines, done.damaged) == (1, 1)


def test_a_folder_without_a_journal_is_no_backup(tmp_path: Path, store: Store) -> None:
    with pytest.raises(StoreError, match="no journal"):
        restore(store, str(tmp_path))
