"""Reading on: new lines, other devices, files that come, go and are replaced."""

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from influence_tui.domain.change import Change
from influence_tui.store import News, Store, StoreError, Touched, reader
from influence_tui.store.line import FULL, decoded, encoded
from influence_tui.store.purge import purge

Opened = Callable[..., Store]
SetFields = Callable[..., Change]
Files = Callable[[], list[Path]]


@pytest.fixture
def two(opened: Opened, set_fields: SetFields) -> tuple[Store, Store]:
    """Two devices on one folder; each has written."""
    first, second = opened("laptop"), opened("dev box")
    first.write(set_fields("x", name="Dana", role="first"))
    second.load()
    second.write(set_fields("y", name="Omar"))
    first.refresh()
    return first, second


def test_no_file_has_two_writers(two: tuple[Store, Store], files: Files) -> None:
    assert two[0].device != two[1].device
    assert {file.parent.name for file in files()} == {two[0].device, two[1].device}
    assert two[0].tables == two[1].tables


def test_the_last_one_wins_per_field(two: tuple[Store, Store], opened: Opened, set_fields: SetFields) -> None:
    first, second = two
    first.write(set_fields("x", role="second", organization="Legal"))
    second.write(set_fields("x", role="third"))
    assert opened("a third").tables["people"]["x"] == {"name": "Dana", "role": "third", "organization": "Legal"}


def test_older_news_fold_only_what_they_touch_again(tmp_path: Path, opened: Opened, set_fields: SetFields) -> None:
    away = opened("away", folder=tmp_path / "away")
    away.write(set_fields("x", role="older", name="Dana"))
    here = opened()
    here.write(set_fields("x", role="newer"))
    here.write(set_fields("y", role="untouched"))
    here.load()
    shutil.copytree(tmp_path / "away" / "log", tmp_path / "journal" / "log", dirs_exist_ok=True)
    news = here.refresh()
    assert not news.anew
    assert news.touched == (Touched("people", "x", {"role": "newer"}, {"role": "newer", "name": "Dana"}),)
    assert here.tables["people"]["x"] == {"role": "newer", "name": "Dana"}
    assert here.refresh() == News()


def test_very_many_older_news_make_everything_be_read_again(
    tmp_path: Path, opened: Opened, set_fields: SetFields, monkeypatch: pytest.MonkeyPatch
) -> None:
    away = opened("away", folder=tmp_path / "away")
    away.write_group([set_fields(f"x{number}", name="Dana") for number in range(20)])
    here, patient = opened(), opened("third")
    here.write(set_fields("x1", role="newer"))
    here.load()
    patient.load()
    monkeypatch.setattr(reader, "MANY", 19)
    shutil.copytree(tmp_path / "away" / "log", tmp_path / "journal" / "log", dirs_exist_ok=True)
    assert here.refresh().anew
    monkeypatch.setattr(reader, "MANY", 20)
    assert len(patient.refresh().touched) == 20
    assert here.tables == patient.tables


def test_an_older_purge_is_obeyed_by_reading_everything_again(
    tmp_path: Path, opened: Opened, set_fields: SetFields
) -> None:
    away = opened("away", folder=tmp_path / "away")
    away.write(set_fields("x", name="Dana"))
    purge(away, [("people", "x")])
    here = opened()
    here.write(set_fields("x", role="newer"))
    here.load()
    shutil.copytree(tmp_path / "away" / "log", tmp_path / "journal" / "log", dirs_exist_ok=True)
    assert here.refresh().anew
    assert here.tables["people"] == {}


def test_another_devices_unfinished_line_waits(two: tuple[Store, Store], set_fields: SetFields) -> None:
    first, second = two
    second.write(set_fields("z", name="Lena"))
    file = next(Path(second.journal).glob(f"log/{second.device}/*.jsonl"))
    whole = file.read_bytes()
    file.write_bytes(whole[:-10])
    assert not first.refresh()
    first.write(set_fields("w", name="Marie"))
    assert file.read_bytes() == whole[:-10]
    file.write_bytes(whole)
    assert "z" in first.tables["people"] or first.refresh()
    assert first.tables["people"]["z"] == {"name": "Lena"}
    assert first.problems == ()


def test_a_damaged_line_in_the_middle_is_left_out_and_named(
    store: Store, opened: Opened, set_fields: SetFields
) -> None:
    for name in ("Dana", "Omar", "Lena"):
        store.write(set_fields(name, name=name))
    file = next(Path(store.journal).glob("log/*/*.jsonl"))
    content = bytearray(file.read_bytes())
    place = content.index(b"Omar")
    content[place] ^= 1
    file.write_bytes(content)
    again = opened()
    assert set(again.tables["people"]) == {"Dana", "Lena"}
    problem = again.problems[0]
    assert problem.file == f"log/{store.device}/{file.name}"
    assert content[problem.offset :].startswith(b'{"crc"')
    assert problem.offset < place < problem.offset + 200
    again.write(set_fields("Marie", name="Marie"))
    assert bytes(content) in file.read_bytes()


@pytest.mark.parametrize(
    "name",
    [
        "2026-11.sync-conflict-20261123-101500-ABCDEFG.jsonl",
        "2026-11 (devbox's conflicted copy 2026-11-23).jsonl",
        "9999-99.copy.jsonl",
        "anything.jsonl",
    ],
)
def test_conflict_copies_of_sync_tools_are_read_and_never_written(
    name: str, store: Store, opened: Opened, set_fields: SetFields
) -> None:
    store.write(set_fields("x", name="Dana"))
    file = next(Path(store.journal).glob("log/*/*.jsonl"))
    short = file.read_bytes()
    store.write(set_fields("y", name="Omar"))
    copy = file.with_name(name)
    copy.write_bytes(file.read_bytes())
    file.write_bytes(short)
    again = opened()
    assert set(again.tables["people"]) == {"x", "y"}
    before = copy.read_bytes()
    again.write(set_fields("z", name="Lena"))
    assert copy.read_bytes() == before
    assert b"Lena" in file.read_bytes()
    assert set(opened().tables["people"]) == {"x", "y", "z"}
    assert len(list(again.lines())) == 3


def test_a_line_that_a_sync_tool_fills_in_later_is_read_then(
    two: tuple[Store, Store], set_fields: SetFields
) -> None:
    first, second = two
    second.write(set_fields("z", name="Lena"))
    file = next(Path(second.journal).glob(f"log/{second.device}/*.jsonl"))
    whole = file.read_bytes()
    second.write(set_fields("w", name="Marie"))
    longer = file.read_bytes()
    start = whole.rindex(b"\n", 0, -1) + 30
    file.write_bytes(longer[:start] + bytes(40) + longer[start + 40 :])
    first.refresh()
    assert {"z", "w"} & first.tables["people"].keys() == {"w"}
    with file.open("r+b") as opened:
        opened.seek(start)
        opened.write(longer[start : start + 40])
    os.utime(file)
    assert first.refresh().anew
    assert "z" in first.tables["people"]
    assert first.problems == ()


def test_what_is_no_file_is_named_and_does_not_block(store: Store, opened: Opened, set_fields: SetFields) -> None:
    store.write(set_fields("x", name="Dana"))
    folder = next(Path(store.journal).glob("log/*"))
    os.mkfifo(folder / "pipe.jsonl")
    (folder / "folder.jsonl").mkdir()
    again = opened()
    assert set(again.tables["people"]) == {"x"}
    assert {problem.file.rpartition("/")[2] for problem in again.problems} == {"pipe.jsonl", "folder.jsonl"}


def test_a_journal_that_cannot_be_listed_is_an_error_with_a_sentence(
    store: Store, opened: Opened, set_fields: SetFields, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.write(set_fields("x", name="Dana"))

    def refusing(_: str) -> list[str]:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "listdir", refusing)
    with pytest.raises(StoreError, match="read the journal: permission denied"):
        opened().load()


def test_names_that_sync_tools_use_while_copying_are_not_read(
    store: Store, set_fields: SetFields, opened: Opened
) -> None:
    store.write(set_fields("x", name="Dana"))
    file = next(Path(store.journal).glob("log/*/*.jsonl"))
    file.with_name(f".{file.name}.Xy12.jsonl").write_bytes(b"half a line")
    file.with_name(f".syncthing.{file.name}.tmp").write_bytes(b"half a line")
    (file.parent.parent / "README").write_text("a file among the devices")
    again = opened()
    assert set(again.tables["people"]) == {"x"}
    assert again.problems == ()


def test_a_conflict_copy_that_arrives_is_taken_in(two: tuple[Store, Store], set_fields: SetFields) -> None:
    first, second = two
    file = next(Path(second.journal).glob(f"log/{second.device}/*.jsonl"))
    short = file.read_bytes()
    second.write(set_fields("z", name="Lena"))
    file.rename(file.with_name("2026-11.sync-conflict-1.jsonl"))
    file.write_bytes(short)
    first.refresh()
    assert "z" in first.tables["people"]


@pytest.mark.parametrize("how", ["replaced", "shrunk", "gone"])
def test_a_file_that_is_not_what_it_was_makes_everything_be_read_again(
    how: str, two: tuple[Store, Store], set_fields: SetFields
) -> None:
    first, second = two
    file = next(Path(second.journal).glob(f"log/{second.device}/*.jsonl"))
    old = file.read_bytes()
    second.write(set_fields("y", name="Omar Haddad"))
    first.refresh()
    if how == "gone":
        file.unlink()
    elif how == "shrunk":
        os.truncate(file, len(old))
    else:
        fresh = file.with_name("fresh")
        row = decoded(file.read_bytes()[len(old) : -1], FULL)
        assert row is not None
        row.ops[0].set = {"name": "Osca Haddad"}
        fresh.write_bytes(old + encoded(row))
        fresh.rename(file)
    assert first.refresh().anew
    name = {"gone": None, "shrunk": {"name": "Omar"}, "replaced": {"name": "Osca Haddad"}}[how]
    assert first.tables["people"].get("y") == name
    assert first.problems == ()
    assert first.refresh() == News()


def test_a_file_replaced_by_a_longer_one_of_the_same_start_is_read_on(
    two: tuple[Store, Store], set_fields: SetFields
) -> None:
    first, second = two
    second.write(set_fields("z", name="Lena"))
    file = next(Path(second.journal).glob(f"log/{second.device}/*.jsonl"))
    fresh = file.with_name("fresh")
    fresh.write_bytes(file.read_bytes())
    fresh.rename(file)
    news = first.refresh()
    assert not news.anew
    assert [touch.id for touch in news.touched] == ["z"]


def test_a_touched_file_without_news_is_no_news(two: tuple[Store, Store], files: Files) -> None:
    for file in files():
        os.utime(file)
    assert two[0].refresh() == News()


def test_a_name_added_within_the_same_tick_of_the_clock_is_seen(
    two: tuple[Store, Store], set_fields: SetFields
) -> None:
    first, second = two
    first.refresh()
    folder = Path(second.journal) / "log" / second.device
    stamp = folder.stat()
    second.write(set_fields("z", name="Lena"))
    (folder / "2026-11.jsonl").rename(folder / "2026-12.jsonl")
    os.utime(folder, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    assert first.refresh().anew
    assert "z" in first.tables["people"]


def test_lines_of_months_that_overlap_are_folded_in_order(
    store: Store, opened: Opened, set_fields: SetFields
) -> None:
    store.write(set_fields("x", role="first"))
    store.write(set_fields("x", role="second"))
    file = next(Path(store.journal).glob("log/*/*.jsonl"))
    head, first, second = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(head + first)
    file.with_name("2026-10.jsonl").write_bytes(head + second)
    assert opened().tables["people"]["x"] == {"role": "second"}
    assert [line.edits[0].set for line in opened().lines()] == [{"role": "first"}, {"role": "second"}]


def test_a_folder_renamed_by_hand_keeps_its_device(two: tuple[Store, Store], opened: Opened) -> None:
    folder = Path(two[0].journal) / "log" / two[1].device
    folder.rename(folder.with_name("renamed"))
    assert {line.device for line in opened().lines()} == {two[0].device, two[1].device}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_cannot_be_read_is_named(store: Store, set_fields: SetFields, opened: Opened) -> None:
    store.write(set_fields("x", role="first"))
    file = next(Path(store.journal).glob("log/*/*.jsonl"))
    file.chmod(0)
    again = opened()
    assert again.tables == {}
    assert "could not be read" in again.problems[0].sentence
