"""The writing end: heads, months, unfinished lines, and files that are not there any more."""

import errno
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from influence_tui.domain.change import Change
from influence_tui.store import DiskFullError, ReadOnlyError, RefusedError, Store, StoreError, schema
from influence_tui.store.line import FULL, decoded

Opened = Callable[..., Store]
SetFields = Callable[..., Change]
Files = Callable[[], list[Path]]


def test_a_new_file_starts_with_its_head(store: Store, files: Files, set_fields: SetFields) -> None:
    store.write(set_fields("x", name="Dana"))
    head = decoded(files()[0].read_bytes().splitlines()[0], FULL)
    assert head is not None
    assert (head.format, head.schema, head.device) == (1, schema.SCHEMA, store.device)
    assert files()[0].name == "2026-11.jsonl"


def test_each_month_has_its_file(opened: Opened, files: Files, set_fields: SetFields) -> None:
    moments = [datetime(2026, 11, 30, 23, 59, 59, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)]
    for number, moment in enumerate(moments):
        opened(utc=lambda moment=moment: moment).write(set_fields("x", role=str(number)))
    assert [file.name for file in files()] == ["2026-11.jsonl", "2026-12.jsonl"]
    assert opened().tables["people"]["x"] == {"role": "1"}


def test_a_group_stays_in_one_file(opened: Opened, files: Files, set_fields: SetFields) -> None:
    moments = iter([datetime(2026, month, 1, tzinfo=UTC) for month in (10, 11, 12)] * 2)
    store = opened(utc=lambda: next(moments))
    store.write_group([set_fields("x", role="1"), set_fields("y", role="2")])
    assert len(files()) == 1
    assert len(opened().tables["people"]) == 2


@pytest.mark.parametrize("loaded", [True, False])
def test_an_unfinished_last_line_is_put_aside_by_the_next_write(
    loaded: bool, store: Store, opened: Opened, files: Files, set_fields: SetFields
) -> None:
    store.write(set_fields("x", name="Dana"))
    whole = files()[0].read_bytes()
    files()[0].write_bytes(whole + b'{"crc":"0eba4e5d","at":"2026')
    again = opened()
    if loaded:
        again.load()
        assert again.problems == ()
    again.write(set_fields("y", name="Omar"))
    assert files()[0].read_bytes().startswith(whole + b'{"crc":"')
    lost = list(Path(store.journal).glob("lost/*"))
    assert [file.read_bytes() for file in lost] == [b'{"crc":"0eba4e5d","at":"2026']
    assert lost[0].name in again.problems[0].sentence
    assert set(opened().tables["people"]) == {"x", "y"}
    assert opened().problems == ()


@pytest.mark.parametrize("loaded", [True, False])
def test_a_last_line_that_only_lacks_its_newline_is_kept(
    loaded: bool, store: Store, opened: Opened, files: Files, set_fields: SetFields
) -> None:
    store.write(set_fields("x", name="Dana"))
    store.write(set_fields("y", name="Omar" * 3000))
    files()[0].write_bytes(files()[0].read_bytes()[:-1])
    again = opened()
    if loaded:
        again.load()
    again.write(set_fields("z", name="Lena"))
    assert set(again.tables["people"]) == set(opened().tables["people"]) == {"x", "y", "z"}
    assert again.problems == ()
    assert not list(Path(store.journal).glob("lost/*"))


def test_a_file_of_which_only_half_a_head_was_written_gets_a_new_one(
    store: Store, opened: Opened, files: Files, set_fields: SetFields
) -> None:
    store.write(set_fields("x", name="Dana"))
    files()[0].write_bytes(files()[0].read_bytes()[:40])
    again = opened()
    again.write(set_fields("y", name="Omar"))
    head = decoded(files()[0].read_bytes().splitlines()[0], FULL)
    assert head is not None
    assert head.device == store.device


@pytest.mark.parametrize("failing", [("write", True), ("fsync", True), ("write", False), ("fsync", False)])
def test_a_failing_disk_leaves_file_and_memory_as_they_were(
    failing: tuple[str, bool], store: Store, opened: Opened, set_fields: SetFields, monkeypatch: pytest.MonkeyPatch
) -> None:
    call, first = failing
    opened("dev box").write(set_fields("x", name="Dana"))
    if not first:
        store.write(set_fields("y", name="Omar"))
    store.load()
    before = {key: dict(value) for key, value in store.tables["people"].items()}
    own = Path(store.journal) / "log" / store.device if store.device else None
    size = sum(file.stat().st_size for file in own.iterdir()) if own else 0

    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, call, full)
        with pytest.raises(DiskFullError, match="disk is full"):
            store.write(set_fields("z", name="Lena"))
    assert store.tables["people"] == before
    assert opened().tables["people"] == before
    own = own or Path(store.journal) / "log" / (store.device or "none")
    assert sum(file.stat().st_size for file in own.glob("*")) == size
    store.write(set_fields("z", name="Lena"))
    assert opened().tables == store.tables
    assert opened().problems == ()


def test_a_short_write_is_taken_back(
    store: Store, opened: Opened, files: Files, set_fields: SetFields, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.write(set_fields("x", name="Dana"))
    before = files()[0].read_bytes()
    real = os.write
    room = [70]

    def filling(fd: int, content: bytes) -> int:
        if not room[0]:
            raise OSError(errno.ENOSPC, "No space left on device")
        written = real(fd, content[: room[0]])
        room[0] -= written
        return written

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", filling)
        with pytest.raises(DiskFullError):
            store.write(set_fields("y", name="Omar"))
    assert files()[0].read_bytes() == before
    assert set(opened().tables["people"]) == {"x"}


def test_a_disk_that_can_only_be_read_says_so(
    store: Store, set_fields: SetFields, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.write(set_fields("x", name="Dana"))
    store.close()
    real = os.open

    def refusing(path: str, flags: int, *rest: int) -> int:
        if flags & (os.O_RDWR | os.O_WRONLY | os.O_CREAT):
            raise OSError(errno.EROFS, "Read-only file system")
        return real(path, flags, *rest)

    monkeypatch.setattr(os, "open", refusing)
    assert store.tables["people"] == {"x": {"name": "Dana"}}
    with pytest.raises(ReadOnlyError, match="read-only file system"):
        store.write(set_fields("y", name="Omar"))


def test_an_interrupted_write_is_taken_back(
    store: Store, files: Files, set_fields: SetFields, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.write(set_fields("x", name="Dana"))
    store.load()
    before = files()[0].read_bytes()

    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", interrupted)
        with pytest.raises(KeyboardInterrupt):
            store.write(set_fields("y", name="Omar"))
    assert files()[0].read_bytes() == before
    assert set(store.tables["people"]) == {"x"}


def test_a_file_that_was_replaced_is_opened_again(
    store: Store, opened: Opened, files: Files, set_fields: SetFields
) -> None:
    store.write(set_fields("x", name="Dana"))
    fresh = files()[0].with_name("fresh")
    fresh.write_bytes(files()[0].read_bytes())
    fresh.rename(files()[0])
    store.write(set_fields("y", name="Omar"))
    assert set(opened().tables["people"]) == {"x", "y"}


def test_a_link_at_the_place_of_the_devices_folder_is_not_followed(
    tmp_path: Path, store: Store, opened: Opened, set_fields: SetFields
) -> None:
    store.write(set_fields("x", name="Dana"))
    folder = Path(store.journal) / "log" / store.device
    folder.rename(tmp_path / "elsewhere")
    folder.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(RefusedError, match="link"):
        opened().write(set_fields("y", name="Omar"))


def test_a_link_at_the_place_of_the_file_is_not_followed(
    tmp_path: Path, store: Store, opened: Opened, files: Files, set_fields: SetFields
) -> None:
    store.write(set_fields("x", name="Dana"))
    file = files()[0]
    file.rename(tmp_path / "elsewhere")
    file.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(StoreError):
        opened().write(set_fields("y", name="Omar"))


def test_a_file_of_an_older_schema_gets_a_new_head_before_newer_lines(
    store: Store, opened: Opened, files: Files, set_fields: SetFields, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.write(set_fields("x", name="Dana"))
    for module in ("pen", "log", "file", "glimpse"):
        monkeypatch.setattr(f"influence_tui.store.{module}.SCHEMA", 2)
    opened().write(set_fields("y", name="Omar"))
    heads = [row for line in files()[0].read_bytes().splitlines() if (row := decoded(line, FULL)) and row.format]
    assert [head.schema for head in heads] == [1, 2]
