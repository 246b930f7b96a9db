"""The store as the house uses it: changes in, records out, and the same after a restart."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from influence_tui.domain.change import Change, Edit, added, change, edited, removed
from influence_tui.domain.person import Person
from influence_tui.domain.record import record_of
from influence_tui.store import News, PurgedError, ReadOnlyError, RefusedError, Store
from influence_tui.store.line import FULL, decoded, encoded
from influence_tui.store.purge import purge

Opened = Callable[..., Store]
DANA = Person(id="01M83SJ6C900000000000000DA", name="Dana Reyes", role="Counsel", aliases={"Dee": 1})


def test_opening_touches_nothing_on_disk(tmp_path: Path, store: Store) -> None:
    assert store.tables == {}
    assert store.device == ""
    assert store.read_only == ""
    assert not list(tmp_path.iterdir())


def test_a_written_record_is_there_after_a_restart(store: Store, opened: Opened) -> None:
    store.write(change("add person", [added(DANA)]))
    again = opened()
    assert record_of(Person, DANA.id, again.tables["people"][DANA.id]) == DANA
    assert again.problems == ()


def test_the_news_of_a_write_say_before_and_after(store: Store) -> None:
    store.load()
    first = store.write(change("add person", [added(DANA)])).touched[0]
    assert (first.table, first.id, first.before) == ("people", DANA.id, None)
    second = store.write(change("edit", [Edit(table="people", id=DANA.id, set={"role": "Head"})])).touched[0]
    assert second.before == first.after
    assert second.after == {"name": "Dana Reyes", "role": "Head", "aliases": {"Dee": 1}}
    assert store.write(change("delete", [removed(DANA)])).touched[0].after is None
    assert store.trash["people"][DANA.id] == second.after
    assert store.tables["people"] == {}


def test_a_set_brings_a_deleted_record_back_with_its_fields(store: Store, opened: Opened) -> None:
    store.write(change("add person", [added(DANA)]))
    store.write(change("delete", [removed(DANA)]))
    store.write(change("restore", [Edit(table="people", id=DANA.id, set={"name": "Dana Reyes"})]))
    assert record_of(Person, DANA.id, store.tables["people"][DANA.id]) == DANA
    assert store.trash["people"] == {}
    assert opened().tables == store.tables


def test_a_change_that_changes_nothing_writes_nothing(store: Store, files: Callable[[], list[Path]]) -> None:
    store.write(change("add person", [added(DANA)]))
    store.load()
    size = files()[0].stat().st_size
    same = [
        Edit(table="people", id=DANA.id, set={"name": "Dana Reyes", "aliases": {}}),
        Edit(table="people", id=DANA.id, unset=("aliases.Nobody", "cadence")),
        Edit(table="people", id="unknown", unset=("role",)),
        Edit(table="people", id="unknown", delete=True),
    ]
    assert not store.write(change("edit", same))
    assert files()[0].stat().st_size == size


def test_a_map_given_whole_adds_its_members(store: Store) -> None:
    store.write(change("add person", [added(DANA)]))
    store.load()
    store.write(change("edit", [Edit(table="people", id=DANA.id, set={"aliases": {"D.": 1}})]))
    assert store.tables["people"][DANA.id]["aliases"] == {"Dee": 1, "D.": 1}
    store.write(change("edit", [Edit(table="people", id=DANA.id, unset=("aliases.D.",))]))
    assert store.tables["people"][DANA.id]["aliases"] == {"Dee": 1}


def test_what_a_change_was_given_is_not_shared_with_memory(store: Store) -> None:
    fields: dict[str, object] = {"name": "Dana", "aliases": {"Dee": 1}}
    store.load()
    store.write(change("add", [Edit(table="people", id="x", set=fields)]))
    aliases = fields["aliases"]
    assert isinstance(aliases, dict)
    aliases["Eve"] = 1
    assert store.tables["people"]["x"]["aliases"] == {"Dee": 1}


def test_a_new_record_is_appended_without_reading_the_journal(store: Store, opened: Opened) -> None:
    store.write(change("add person", [added(DANA)]))
    quick = opened()
    quick.write(change("add person", [Edit(table="people", id="omar", set={"name": "Omar"})]))
    assert not quick.reader.loaded
    assert set(quick.tables["people"]) == {DANA.id, "omar"}


def test_a_blind_append_is_later_than_all_that_others_wrote(opened: Opened) -> None:
    opened("dev box").write(change("a", [Edit(table="people", id="x", set={"role": "first"})]))
    slow = opened(utc=lambda: datetime(2020, 1, 1, tzinfo=UTC))
    slow.write(change("b", [Edit(table="people", id="x", set={"role": "second"})]))
    assert opened().tables["people"]["x"] == {"role": "second"}


def test_a_set_of_some_fields_needs_no_reading_either(store: Store, opened: Opened) -> None:
    store.write(change("add person", [added(DANA)]))
    opened().write(change("edit", [Edit(table="people", id=DANA.id, set={"role": "Head"})]))
    assert opened().tables["people"][DANA.id]["name"] == "Dana Reyes"


def test_another_process_is_seen_by_refresh(store: Store, opened: Opened) -> None:
    store.load()
    opened().write(change("add person", [added(DANA)]))
    news = store.refresh()
    assert not news.anew
    assert [touch.id for touch in news.touched] == [DANA.id]
    assert store.refresh() == News()


def test_a_write_brings_the_news_of_others_with_it(store: Store, opened: Opened) -> None:
    store.load()
    opened().write(change("add person", [added(DANA)]))
    news = store.write(change("add", [Edit(table="people", id="omar", set={"name": "Omar"})]))
    assert [touch.id for touch in news.touched] == [DANA.id, "omar"]


def test_those_who_hold_the_tables_see_them_after_everything_was_read_again(store: Store, opened: Opened) -> None:
    tables, trash = store.tables, store.trash
    other = opened("dev box")
    other.write(change("add person", [added(DANA)]))
    store.refresh()
    file = next(Path(store.journal).glob("log/*/*.jsonl"))
    content = file.read_bytes()
    file.unlink()
    assert store.refresh().anew
    assert tables == {}
    file.write_bytes(content)
    store.refresh()
    assert store.tables is tables
    assert store.trash is trash
    assert DANA.id in tables["people"]


def test_a_group_is_many_lines_of_one_name(store: Store, opened: Opened) -> None:
    people = [Person(id=f"p{number}", name=f"Person {number}") for number in range(5)]
    news = store.write_group([change("import", [added(one)]) for one in people])
    assert len(news.touched) == 5 or news.anew
    lines = list(opened().lines())
    assert len(lines) == 5
    assert len({line.group for line in lines}) == 1
    assert lines[0].group


def test_a_group_that_fails_leaves_nothing(store: Store, files: Callable[[], list[Path]]) -> None:
    store.write(change("add person", [added(DANA)]))
    store.load()
    purge(store, [("people", DANA.id)])
    size = files()[0].stat().st_size
    parts = [
        change("import", [Edit(table="people", id="omar", set={"name": "Omar"})]),
        change("import", [added(DANA)]),
    ]
    with pytest.raises(PurgedError):
        store.write_group(parts)
    assert files()[0].stat().st_size == size
    assert store.tables["people"] == {}
    assert store.refresh().anew


def test_later_parts_of_a_group_see_the_earlier_ones(store: Store, opened: Opened) -> None:
    parts = [change("import", [Edit(table="people", id="x", set={f"aliases.{n}": n})]) for n in range(3)]
    store.write_group(parts)
    assert store.tables["people"]["x"] == opened().tables["people"]["x"] == {"aliases": {"0": 0, "1": 1, "2": 2}}


def test_a_clock_that_goes_back_does_no_harm(store: Store, opened: Opened) -> None:
    store.write(change("a", [Edit(table="people", id="x", set={"role": "first"})]))
    late = opened(utc=lambda: datetime(1999, 1, 1, tzinfo=UTC))
    late.load()
    late.write(change("b", [Edit(table="people", id="x", set={"role": "second"})]))
    assert opened().tables["people"]["x"]["role"] == "second"
    ats = [line.at for line in store.lines()]
    assert ats == sorted(ats)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder away")
def test_a_journal_of_somebody_else_is_refused(journal: Path, opened: Opened) -> None:
    journal.mkdir()
    os.chown(journal, 12345, 12345)
    with pytest.raises(RefusedError, match="another user"):
        opened().load()
    with pytest.raises(RefusedError):
        opened().write(change("add", [added(DANA)]))


def test_a_linked_journal_is_followed_once(tmp_path: Path, opened: Opened) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    linked = opened(folder=tmp_path / "link")
    linked.write(change("add", [added(DANA)]))
    assert list((tmp_path / "elsewhere").glob("log/*/*.jsonl"))


def test_directories_and_files_are_private_whatever_the_umask(tmp_path: Path, store: Store) -> None:
    before = os.umask(0)
    try:
        store.write(change("add", [added(DANA)]))
        store.write_cache("known", b"x")
        store.drafts.save("capture", "text")
    finally:
        os.umask(before)
    made = [path for part in ("journal", "state") for path in (tmp_path / part).rglob("*")]
    assert {path.stat().st_mode & 0o777 for path in made if path.is_dir()} == {0o700}
    assert {path.stat().st_mode & 0o777 for path in made if path.is_file()} == {0o600}


def test_a_cache_is_given_back_or_is_not_there(store: Store, opened: Opened) -> None:
    assert store.read_cache("known") is None
    store.write_cache("known", b"1")
    store.write_cache("known", b"2")
    assert opened().read_cache("known") == b"2"


def test_an_edit_of_one_field_keeps_fields_that_this_version_does_not_know(store: Store, opened: Opened) -> None:
    store.write(change("add", [Edit(table="people", id=DANA.id, set={"name": "Dana", "mood": {"a": [1, None]}})]))
    record = record_of(Person, DANA.id, opened().tables["people"][DANA.id])
    store.load()
    store.write(change("edit", [edited(record, Person(id=DANA.id, name="Dana Reyes"))]))
    assert opened().tables["people"][DANA.id] == {"name": "Dana Reyes", "mood": {"a": [1, None]}}


def test_a_newer_journal_opens_but_is_not_written(journal: Path, store: Store, opened: Opened) -> None:
    store.write(change("add", [added(DANA)]))
    newer = opened("dev box", folder=journal)
    newer.write(change("add", [Edit(table="people", id="omar", set={"name": "Omar"})]))
    for loaded in (False, True):
        _pretend_newer(journal / "log" / newer.device)
        third = opened()
        if loaded:
            assert "omar" in third.tables["people"]
            assert "newer version" in third.read_only
        with pytest.raises(ReadOnlyError, match="newer version"):
            third.write(Change(what="x", edits=(Edit(table="people", id="y", set={"name": "Y"}),)))


def _pretend_newer(folder: Path) -> None:
    for file in folder.glob("*.jsonl"):
        head, _, rest = file.read_bytes().partition(b"\n")
        row = decoded(head, FULL)
        assert row is not None
        row.schema = 999
        file.write_bytes(encoded(row) + rest)


@pytest.mark.parametrize("looks", [0, 1], ids=["at once", "after a look"])
def test_a_journal_that_is_gone_is_not_begun_a_second_time(store: Store, journal: Path, looks: int) -> None:
    store.load()
    store.write(change("add", [added(DANA)]))
    for _ in range(looks):
        store.refresh()
    away = journal.rename(journal.with_name("away"))
    promoted = Edit(table="people", id=DANA.id, set={"role": "Lead counsel"})
    with pytest.raises(ReadOnlyError, match="gone"):
        store.write(change("edit", [promoted]))
    assert not journal.exists()
    away.rename(journal)
    store.write(change("edit", [promoted]))
    assert store.tables["people"][DANA.id]["role"] == "Lead counsel"
