"""What stands beside the log: the device, the lock, drafts, clocks and private files."""

import os
import stat
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from influence_tui.domain.change import Change
from influence_tui.store import LockedError, Store, device
from influence_tui.store.clock import later
from influence_tui.store.device import known_device, made_device
from influence_tui.store.drafts import Drafts
from influence_tui.store.glimpse import glimpse
from influence_tui.store.lock import Lock
from influence_tui.store.places import make_directory, read_whole, write_whole

Opened = Callable[..., Store]
SetFields = Callable[..., Change]


def test_a_device_is_made_once(tmp_path: Path) -> None:
    assert known_device(str(tmp_path / "state")) == ""
    name = made_device(str(tmp_path / "state"), str(tmp_path / "log"))
    host = os.uname().nodename.partition(".")[0].lower()
    assert name[:-7] == "".join(letter if letter.isalnum() else "-" for letter in host)[:40].strip("-")
    assert int(name[-6:], 16) >= 0
    assert known_device(str(tmp_path / "state")) == name


def test_a_cloned_machine_is_another_device(
    tmp_path: Path, opened: Opened, set_fields: SetFields, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened().write(set_fields("x", name="Dana"))
    first = opened().device
    machine = tmp_path / "machine-id"
    machine.write_text("0123456789abcdef\n")
    monkeypatch.setattr(device, "MACHINE", str(machine))
    clone = opened()
    assert clone.device == ""
    clone.write(set_fields("y", name="Omar"))
    assert clone.device not in ("", first)
    assert opened().device == clone.device
    assert len({line.device for line in opened().lines()}) == 2


def test_a_folder_that_one_did_not_make_is_never_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = iter([b"\x01\x02\x03", b"\x01\x02\x03", b"\x04\x05\x06"])
    monkeypatch.setattr(os, "urandom", lambda _: next(numbers))
    first = made_device(str(tmp_path / "one"), str(tmp_path / "log"))
    (tmp_path / "log" / first).mkdir(parents=True)
    second = made_device(str(tmp_path / "two"), str(tmp_path / "log"))
    assert (first[-6:], second[-6:]) == ("010203", "040506")


def test_a_damaged_device_file_is_a_new_device(tmp_path: Path) -> None:
    made_device(str(tmp_path), str(tmp_path / "log"))
    (tmp_path / "device.json").write_bytes(b"{")
    assert known_device(str(tmp_path)) == ""


def test_a_lock_that_is_held_is_waited_for_and_then_said(tmp_path: Path) -> None:
    path = str(tmp_path / "state" / "lock")
    with Lock(path), pytest.raises(LockedError, match="locked for 0 seconds"), Lock(path, patience=0):
        pass
    with Lock(path):
        pass


def test_a_lock_can_be_taken_twice_by_its_holder(tmp_path: Path) -> None:
    lock = Lock(str(tmp_path / "lock"), patience=0)
    with lock, lock:
        pass
    with Lock(lock.path, patience=0):
        pass


def test_a_locked_journal_is_not_written(store: Store, opened: Opened, set_fields: SetFields) -> None:
    store.write(set_fields("x", name="Dana"))
    waiting = opened()
    waiting.writer._lock.patience = 0
    with store.writer.turn(), pytest.raises(LockedError):
        waiting.write(set_fields("y", name="Omar"))
    waiting.write(set_fields("y", name="Omar"))
    assert len(opened().tables["people"]) == 2


def test_times_rise_whatever_the_clock_says() -> None:
    now = datetime(2026, 11, 23, 8, 50, 3, 785619, tzinfo=UTC)
    assert later(now, "") == "2026-11-23T08:50:03.785619Z"
    assert later(now, "2026-11-23T08:50:03.785619Z") == "2026-11-23T08:50:03.785620Z"
    assert later(now, "2030-12-31T23:59:59.999999Z") == "2031-01-01T00:00:00.000000Z"
    assert later(now, "9999-12-31T23:59:59.999999Z") == "2026-11-23T08:50:03.785619Z"
    assert later(now.replace(microsecond=0), "") == "2026-11-23T08:50:03.000000Z"


def test_drafts_are_kept_listed_and_let_go(tmp_path: Path) -> None:
    drafts = Drafts(str(tmp_path / "state"))
    assert drafts.kept() == ()
    path = drafts.save("capture", "coffee with Dana")
    drafts.save("capture", "coffee with Dana, half a \ud83d")
    drafts.save("edit-01M8", "another")
    assert {draft.name: draft.text[:16] for draft in drafts.kept()} == {
        "capture": "coffee with Dana",
        "edit-01M8": "another",
    }
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
    drafts.remove("capture")
    drafts.remove("capture")
    assert [draft.name for draft in drafts.kept()] == ["edit-01M8"]
    with pytest.raises(ValueError, match="no name"):
        drafts.save("../../etc/passwd", "x")


def test_two_who_live_never_write_each_others_drafts(tmp_path: Path) -> None:
    one, other = Drafts(str(tmp_path / "state")), Drafts(str(tmp_path / "state"))
    one.save("capture", "of the one")
    other.save("capture", "of the other")
    assert [draft.text for draft in one.kept()] == ["of the one"]
    assert [draft.text for draft in other.kept()] == ["of the other"]
    other.remove("capture")
    assert [draft.text for draft in one.kept()] == ["of the one"]


def test_what_the_ended_left_is_for_who_comes_next(tmp_path: Path) -> None:
    one, other, watcher = (Drafts(str(tmp_path / "state")) for _ in range(3))
    one.save("capture", "of the one")
    other.save("edit-01M8", "of the other")
    assert watcher.kept() == ()
    one.close()
    assert [draft.text for draft in watcher.kept()] == ["of the one"]
    other.close()
    assert {draft.text for draft in watcher.kept()} == {"of the one", "of the other"}
    watcher.save("capture", "of the one, and more")
    watcher.remove("edit-01M8")
    assert [draft.text for draft in watcher.kept()] == ["of the one, and more"]


def test_looking_for_drafts_makes_nothing(tmp_path: Path) -> None:
    assert Drafts(str(tmp_path / "state")).kept() == ()
    assert not (tmp_path / "state").exists()


def test_drafts_are_not_in_the_log(store: Store, set_fields: SetFields) -> None:
    store.drafts.save("capture", "an opinion")
    store.write(set_fields("x", name="Dana"))
    assert all(b"opinion" not in file.read_bytes() for file in Path(store.journal).rglob("*") if file.is_file())


def test_a_replaced_file_is_whole_or_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = str(tmp_path / "deep" / "file")
    write_whole(path, b"old")

    def failing(*_: object) -> None:
        raise OSError

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", failing)
        with pytest.raises(OSError):
            write_whole(path, b"new")
    assert read_whole(path) == b"old"
    assert os.listdir(tmp_path / "deep") == ["file"]


def test_a_directory_that_is_there_keeps_its_mode(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir(mode=0o755)
    make_directory(str(tmp_path / "there" / "new"))
    assert stat.S_IMODE((tmp_path / "there").stat().st_mode) == 0o755
    assert stat.S_IMODE((tmp_path / "there" / "new").stat().st_mode) == 0o700


def test_a_glimpse_sees_the_newest_line_of_all_devices(
    store: Store, opened: Opened, set_fields: SetFields
) -> None:
    assert glimpse(store.reader.log.root).at == ""
    store.write(set_fields("x", text="a long line " * 5000))
    opened("dev box").write(set_fields("y", text="another long line " * 5000))
    (Path(store.reader.log.root) / "a file").write_text("among the devices")
    assert glimpse(store.reader.log.root).at == list(store.lines())[-1].at
