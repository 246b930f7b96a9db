"""The store as the house uses it: changes in, records out, and the same after a restart."""

from datetime import UTC, datetime, timedelta

import pytest

from influence_tui.domain.change import Change, Edit, added, change, edited, removed
from influence_tui.domain.entry import Entry
from influence_tui.domain.person import Person
from influence_tui.domain.record import record_of
from influence_tui.domain.ulid import new_id
from influence_tui.store import Store

START = datetime(2026, 11, 23, 8, 50, tzinfo=UTC)


class Clock:
    def __init__(self, now=START):
        self.now = now

    def __call__(self):
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def reopened(tmp_path, clock):
    """A function that opens the journal as a new process would."""
    return lambda: Store(str(tmp_path / "journal"), str(tmp_path / "state"), utc=clock)


@pytest.fixture
def store(reopened):
    return reopened()


def person(name, **fields):
    return Person(id=new_id(START), name=name, **fields)


def test_opening_touches_nothing_on_disk(tmp_path, store):
    assert store.tables == {}
    assert store.device == ""
    assert not list(tmp_path.iterdir())


def test_a_written_record_is_there_after_a_restart(store, reopened):
    dana = person("Dana Reyes", aliases={"Dee": 1})
    store.write(change("add person", [added(dana)]))
    again = reopened()
    assert record_of(Person, dana.id, again.tables["people"][dana.id]) == dana
    assert again.problems == ()


def test_the_news_of_a_write_say_before_and_after(store):
    store.load()
    dana = person("Dana Reyes")
    made = store.write(change("add person", [added(dana)]))
    assert [(t.table, t.id, t.before, t.after) for t in made.touched] == [("people", dana.id, None, {"name": "Dana Reyes"})]
    moved = store.write(change("edit person", [Edit(table="people", id=dana.id, set={"role": "Counsel"})]))
    assert moved.touched[0].before == {"name": "Dana Reyes"}
    assert moved.touched[0].after == {"name": "Dana Reyes", "role": "Counsel"}
    gone = store.write(change("delete", [removed(dana)]))
    assert gone.touched[0].after is None
    assert store.trash["people"][dana.id] == {"name": "Dana Reyes", "role": "Counsel"}
    assert store.tables["people"] == {}


def test_a_set_brings_a_deleted_record_back_with_its_fields(store, reopened):
    dana = person("Dana Reyes", role="Counsel", aliases={"Dee": 1})
    store.write(change("add person", [added(dana)]))
    store.write(change("delete", [removed(dana)]))
    store.write(change("restore", [Edit(table="people", id=dana.id, set={"name": "Dana Reyes"})]))
    assert store.tables["people"][dana.id]["role"] == "Counsel"
    assert store.trash["people"] == {}
    assert reopened().tables == store.tables


def test_a_change_that_changes_nothing_writes_nothing(store, tmp_path):
    dana = person("Dana Reyes")
    store.write(change("add person", [added(dana)]))
    store.load()
    size = sum(file.stat().st_size for file in tmp_path.rglob("*.jsonl"))
    assert not store.write(change("edit person", [Edit(table="people", id=dana.id, set={"name": "Dana Reyes"})]))
    assert sum(file.stat().st_size for file in tmp_path.rglob("*.jsonl")) == size


def test_a_new_record_is_appended_without_reading_the_journal(store, reopened):
    store.write(change("add person", [added(person("Dana Reyes"))]))
    quick = reopened()
    quick.write(change("add person", [added(person("Omar Haddad"))]))
    assert not quick.reader.loaded
    assert len(quick.tables["people"]) == 2


def test_another_process_is_seen_by_refresh(store, reopened):
    store.load()
    other = reopened()
    omar = person("Omar Haddad")
    other.write(change("add person", [added(omar)]))
    news = store.refresh()
    assert not news.anew
    assert [touch.id for touch in news.touched] == [omar.id]
    assert not store.refresh()


def test_undo_takes_a_change_back_and_redo_brings_it_again(store, reopened):
    dana = person("Dana Reyes", role="Counsel")
    store.write(change("add person", [added(dana)]))
    renamed = Person(id=dana.id, name="Dana R.", aliases={"Dee": 1})
    store.write(change("edit person", [edited(dana, renamed)]))
    line = list(reopened().lines())[-1]
    edits, stay = reopened().inverse([line])
    assert stay == ()
    store.write(Change(what="undo", edits=edits, undoes=line.key))
    assert record_of(Person, dana.id, store.tables["people"][dana.id]) == dana
    undo = list(store.lines([dana.id]))[-1]
    edits, _ = store.inverse([undo])
    store.write(Change(what="redo", edits=edits, undoes=undo.key))
    assert record_of(Person, dana.id, store.tables["people"][dana.id]) == renamed


def test_what_a_later_change_set_stays_and_is_named(store):
    dana = person("Dana Reyes")
    store.write(change("add person", [added(dana)]))
    store.write(change("edit", [Edit(table="people", id=dana.id, set={"role": "Counsel", "organization": "Legal"})]))
    store.write(change("edit", [Edit(table="people", id=dana.id, set={"role": "Head"})]))
    line = list(store.lines())[1]
    edits, stay = store.inverse([line])
    assert edits == (Edit(table="people", id=dana.id, unset=("organization",)),)
    assert stay == (f"people/{dana.id}/role",)


def test_the_tail_gives_only_what_is_new(store, reopened):
    store.write(change("add person", [added(person("Dana Reyes"))]))
    first = store.tail({})
    assert first.whole
    assert store.tail(first.offsets).lines == ()
    entry = Entry(id=new_id(START), text="coffee")
    reopened().write(change("capture", [added(entry)]))
    second = reopened().tail(first.offsets)
    assert [line.what for line in second.lines] == ["capture"]
    assert not second.whole
    assert store.tail(second.offsets) == ((), second.offsets, False)


def test_a_group_is_many_lines_of_one_name(store, reopened):
    people = [person(f"Person {number}") for number in range(5)]
    news = store.write_group([change("import", [added(one)]) for one in people])
    assert len(news.touched) == 5
    lines = list(reopened().lines())
    assert len({line.group for line in lines}) == 1
    edits, _ = store.inverse(lines)
    store.write(Change(what="undo", edits=edits, undoes=lines[0].key))
    assert store.tables["people"] == {}
