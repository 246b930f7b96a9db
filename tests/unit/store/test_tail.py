"""The tail: a cache gets exactly what came after it, or is told to begin again."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from influence_tui.domain.change import Change
from influence_tui.store import Store

Opened = Callable[..., Store]
SetFields = Callable[..., Change]
Files = Callable[[], list[Path]]


def test_of_an_empty_journal_there_is_nothing(store: Store) -> None:
    assert store.tail({}) == ((), {}, False)


def test_without_offsets_the_tables_are_all_there_is(store: Store, set_fields: SetFields) -> None:
    store.write(set_fields("x", name="Dana"))
    found = store.tail({})
    assert found.whole
    assert found.lines == ()
    assert store.tail(found.offsets) == ((), found.offsets, False)


def test_only_lines_that_came_since_are_given(store: Store, opened: Opened, set_fields: SetFields) -> None:
    store.write(set_fields("x", name="Dana"))
    first = store.tail({})
    opened("dev box").write(set_fields("y", name="Omar"))
    opened().write(set_fields("z", name="Lena"))
    second = opened().tail(first.offsets)
    assert [line.edits[0].id for line in second.lines] == ["y", "z"]
    assert not second.whole
    assert store.tail(second.offsets).lines == ()


def test_reading_a_tail_folds_nothing(store: Store, opened: Opened, set_fields: SetFields) -> None:
    store.write(set_fields("x", name="Dana"))
    offsets = store.tail({}).offsets
    store.write(set_fields("y", name="Omar"))
    quick = opened()
    assert len(quick.tail(offsets).lines) == 1
    assert not quick.reader.loaded


def test_a_new_month_is_part_of_the_tail(store: Store, files: Files, set_fields: SetFields) -> None:
    store.write(set_fields("x", name="Dana"))
    offsets = store.tail({}).offsets
    store.write(set_fields("y", name="Omar"))
    head, first, second = files()[0].read_bytes().splitlines(keepends=True)
    files()[0].write_bytes(head + first)
    files()[0].with_name("2026-12.jsonl").write_bytes(head + second)
    assert [line.edits[0].id for line in store.tail(offsets).lines] == ["y"]


def test_an_empty_file_is_no_news(store: Store, opened: Opened, files: Files, set_fields: SetFields) -> None:
    store.write(set_fields("x", name="Dana"))
    offsets = store.tail({}).offsets
    files()[0].with_name("2026-12.jsonl").write_bytes(b"")
    store.write(set_fields("y", name="Omar"))
    found = opened().tail(offsets)
    assert [line.of for line in found.lines] == [("y",)]
    assert opened().tail(found.offsets).lines == ()


@pytest.mark.parametrize("how", ["gone", "shrunk", "other"])
def test_files_that_were_replaced_make_it_begin_again(
    how: str, store: Store, opened: Opened, files: Files, set_fields: SetFields
) -> None:
    store.write(set_fields("x", name="Dana"))
    store.write(set_fields("y", name="Omar"))
    offsets = store.tail({}).offsets
    lines = files()[0].read_bytes().splitlines(keepends=True)
    if how == "gone":
        files()[0].unlink()
    else:
        files()[0].write_bytes(b"".join(lines[:2] if how == "shrunk" else [lines[0], lines[2], lines[1]]))
    assert opened().tail(offsets).whole


def test_news_from_the_past_make_it_begin_again(
    tmp_path: Path, store: Store, opened: Opened, set_fields: SetFields
) -> None:
    away = opened("away", folder=tmp_path / "away")
    away.write(set_fields("y", name="Omar"))
    store.write(set_fields("x", name="Dana"))
    offsets = store.tail({}).offsets
    shutil.copytree(tmp_path / "away" / "log", Path(store.journal) / "log", dirs_exist_ok=True)
    found = opened().tail(offsets)
    assert found.whole
    assert opened().tail(found.offsets).lines == ()


def test_an_unfinished_line_is_for_later(
    store: Store, opened: Opened, files: Files, set_fields: SetFields
) -> None:
    store.write(set_fields("x", name="Dana"))
    offsets = store.tail({}).offsets
    store.write(set_fields("y", name="Omar"))
    whole = files()[0].read_bytes()
    files()[0].write_bytes(whole[:-5])
    assert opened().tail(offsets).lines == ()
    files()[0].write_bytes(whole)
    assert len(opened().tail(offsets).lines) == 1
