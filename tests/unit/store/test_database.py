"""What TinyDB promises of a table holds on ours.

But for three things: there is no query cache (it hands out stale results when another process writes), a table that
is to be kept when empty is not emptied, and ids are text.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tinydb import Query, where
from tinydb import operations as op
from tinydb.table import Document

from influence_tui.store import PurgedError, Store, StoreError
from influence_tui.store.database import Database
from influence_tui.store.purge import purge

Opened = Callable[..., Store]
Lines = Callable[[], int]


@pytest.fixture
def database(store: Store) -> Database:
    return store.database


@pytest.fixture
def lines(files: Callable[[], list[Path]]) -> Lines:
    """How many changes are in the log."""
    return lambda: sum(file.read_bytes().count(b'"ops"') for file in files())


@pytest.fixture
def table(database: Database) -> Any:
    """A table of three."""
    table = database.table("people")
    table.insert_multiple({"int": 1, "char": char} for char in "abc")
    return table


def document(fields: dict[str, Any], record_id: Any) -> Document:
    return Document(fields, record_id)


def saved(opened: Opened, name: str = "people") -> list[dict[str, Any]]:
    return [dict(document) for document in opened().database.table(name)]


def test_insert_gives_an_id_and_keeps_a_given_one(database: Database, opened: Opened) -> None:
    table: Any = database.table("people")
    made = table.insert({"name": "Dana"})
    assert isinstance(made, str)
    assert len(made) == 26
    assert table.insert(document({"name": "Omar"}, "omar")) == "omar"
    assert opened().tables["people"] == {made: {"name": "Dana"}, "omar": {"name": "Omar"}}


def test_insert_refuses_an_id_that_is_there_and_what_is_no_document(table: Any, lines: Lines) -> None:
    before = lines()
    with pytest.raises(ValueError, match="already exists"):
        table.insert(document({}, next(iter(table)).doc_id))
    with pytest.raises(ValueError, match="not a Mapping"):
        table.insert([1, 2])
    with pytest.raises(ValueError, match="not a Mapping"):
        table.insert_multiple([{"a": 1}, 7])
    assert lines() == before
    assert len(table) == 3


def test_an_insert_over_a_deleted_id_has_nothing_of_what_was_deleted(table: Any, opened: Opened) -> None:
    first = next(iter(table))
    table.remove(doc_ids=[first.doc_id])
    table.insert(document({"new": 1}, first.doc_id))
    assert opened().tables["people"][first.doc_id] == {"new": 1}


def test_many_inserts_are_one_line(database: Database, lines: Lines, opened: Opened) -> None:
    table: Any = database.table("people")
    ids = table.insert_multiple([{"n": 1}, document({"n": 2}, "x"), {"n": 3}])
    assert ids[1] == "x"
    assert lines() == 1
    assert list(opened().tables["people"]) == ids


def test_get_by_query_and_by_id(table: Any) -> None:
    found = table.get(where("char") == "b")
    assert found == {"int": 1, "char": "b"}
    assert table.get(doc_id=found.doc_id) == found
    assert table.get(doc_ids=[found.doc_id, "none"]) == [found]
    assert table.get(where("char") == "z") is None
    assert table.get(doc_id="none") is None
    assert table.contains(where("char") == "a")
    assert table.contains(doc_id=found.doc_id)
    assert not table.contains(where("char") == "z")
    with pytest.raises(RuntimeError):
        table.get()


def test_search_and_count(table: Any) -> None:
    assert len(table.search(where("int") == 1)) == 3
    assert table.count(where("char").one_of(["a", "c"])) == 2
    person = Query()
    assert table.search((person.int == 1) & (person.char == "c"))[0]["char"] == "c"


def test_a_search_is_never_stale(table: Any, opened: Opened, database: Database) -> None:
    assert table.count(where("int") == 1) == 3
    opened().database.table("people").insert({"int": 1, "char": "d"})
    with database.change():
        pass
    assert table.count(where("int") == 1) == 4


def test_update_by_query_by_id_and_of_all(table: Any, lines: Lines, opened: Opened) -> None:
    before = lines()
    assert len(table.update({"int": 2}, where("char") == "a")) == 1
    first = next(iter(table))
    assert table.update({"int": 3}, doc_ids=[first.doc_id, "none"]) == [first.doc_id]
    assert len(table.update({"all": True})) == 3
    assert lines() == before + 3
    assert saved(opened)[0] == {"int": 3, "char": "a", "all": True}


def test_an_update_without_effect_writes_nothing(table: Any, lines: Lines) -> None:
    before = lines()
    table.update({"int": 1})
    table.update({"int": 2}, where("char") == "z")
    table.remove(where("char") == "z")
    assert lines() == before


def test_an_update_appends_only_what_changed(table: Any, files: Callable[[], list[Path]]) -> None:
    table.update({"int": 1, "map": {"a": 1}}, where("char") == "a")
    table.update(op.set("map", {"b": [2]}), where("char") == "a")
    last = files()[0].read_bytes().splitlines()[-1]
    assert b'"set":{"map.b":[2]},"unset":["map.a"]' in last
    assert b'"char"' not in last


def test_operations(table: Any, opened: Opened) -> None:
    a = where("char") == "a"
    table.update(op.increment("int"), a)
    table.update(op.add("int", 5), a)
    table.update(op.subtract("int", 2), a)
    table.update(op.decrement("int"), a)
    table.update(op.set("x", [1]), a)
    table.update(op.delete("char"), where("char") == "b")
    assert saved(opened) == [{"int": 4, "char": "a", "x": [1]}, {"int": 1}, {"int": 1, "char": "c"}]


def test_a_callable_that_changes_a_list_in_place_is_seen(table: Any, opened: Opened) -> None:
    def append(document: Any) -> None:
        document["list"].append(2)

    table.update({"list": [1]}, where("char") == "a")
    table.update(append, where("char") == "a")
    assert saved(opened)[0]["list"] == [1, 2]


def test_one_to_true_is_a_change(table: Any, opened: Opened) -> None:
    table.update({"int": True}, where("char") == "a")
    assert saved(opened)[0]["int"] is True


def test_update_multiple_is_one_line(table: Any, lines: Lines, opened: Opened) -> None:
    before = lines()
    table.update_multiple([({"int": 2}, where("char") == "a"), (op.delete("int"), where("char") == "b")])
    assert lines() == before + 1
    assert saved(opened) == [{"int": 2, "char": "a"}, {"char": "b"}, {"int": 1, "char": "c"}]


def test_upsert(table: Any, opened: Opened) -> None:
    table.upsert({"int": 5}, where("char") == "a")
    table.upsert({"char": "z", "int": 9}, where("char") == "z")
    table.upsert(document({"int": 7}, "x"))
    table.upsert(document({"more": 1}, "x"))
    assert saved(opened)[0]["int"] == 5
    assert saved(opened)[3:] == [{"char": "z", "int": 9}, {"int": 7, "more": 1}]
    with pytest.raises(ValueError, match="doc_id"):
        table.upsert({"int": 5})


def test_remove(table: Any, opened: Opened) -> None:
    first = next(iter(table)).doc_id
    assert table.remove(doc_ids=[first, "none"]) == [first]
    assert len(table.remove(where("char") == "b")) == 1
    assert saved(opened) == [{"int": 1, "char": "c"}]
    with pytest.raises(RuntimeError):
        table.remove()


def test_truncate_and_drop(table: Any, database: Database, opened: Opened) -> None:
    database.table("goals").insert({"title": "Ship"})
    table.truncate()
    assert len(table) == 0
    assert saved(opened, "goals") == [{"title": "Ship"}]
    assert len(opened().trash["people"]) == 3
    database.drop_table("goals")
    assert database.tables() == set()
    database.drop_tables()
    assert opened().tables["goals"] == {}


def test_iteration_and_length(table: Any, database: Database) -> None:
    assert [document["char"] for document in table] == ["a", "b", "c"]
    assert len(table) == len(table.all()) == 3
    assert database.tables() == {"people"}
    assert len({document.doc_id for document in table}) == 3


def test_the_default_table_is_there(database: Database, opened: Opened) -> None:
    database.insert({"a": 1})
    assert len(database) == 1
    assert [dict(document) for document in database] == [{"a": 1}]
    assert opened().database.get(where("a") == 1) == {"a": 1}


def test_with_closes(store: Store) -> None:
    with store.database as database:
        database.insert({"a": 1})


def test_an_empty_database_can_be_asked(database: Database) -> None:
    assert database.tables() == set()
    assert len(database) == 0
    assert database.table("people").all() == []
    database.drop_table("people")
    database.drop_tables()


def test_a_table_that_is_to_keep_when_empty_is_not_emptied(table: Any, opened: Opened) -> None:
    assert len(opened().database.table("people", persist_empty=True)) == 3


def test_reading_gives_copies(table: Any, opened: Opened) -> None:
    table.update({"list": [1]}, where("char") == "a")
    table.get(where("char") == "a")["list"].append(2)
    for document in table:
        document["int"] = 99
    assert table.get(where("char") == "a") == {"int": 1, "char": "a", "list": [1]}
    assert table.storage.read()["people"] == opened().tables["people"]


def test_writing_whole_tables_writes_what_differs(table: Any, lines: Lines, opened: Opened) -> None:
    whole = table.storage.read()
    first = next(iter(whole["people"]))
    del whole["people"][first]
    whole["goals"] = {"g": {"title": "Ship"}}
    before = lines()
    table.storage.write(whole)
    assert lines() == before + 1
    assert opened().tables == {"people": whole["people"], "goals": whole["goals"]}


def test_several_calls_in_one_change_are_one_line_and_read_their_own_writes(
    database: Database, lines: Lines, opened: Opened
) -> None:
    with database.change():
        database.table("people").insert({"name": "Dana"})
        with database.change():
            database.table("goals").insert({"title": "Ship"})
        database.table("people").update({"name": "Omar"}, where("name") == "Dana")
        assert database.table("people").count(where("name") == "Omar") == 1
        assert opened().tables == {}
    assert lines() == 1
    assert len(opened().tables["goals"]) == 1


def test_an_error_within_a_change_spoils_all_of_it_even_when_caught(database: Database, opened: Opened) -> None:
    people: Any = database.table("people")

    def failing_update() -> None:
        with database.change():
            people.insert({"name": "Dana"})
            with pytest.raises(ZeroDivisionError):
                people.update(lambda _: 1 // 0)

    def failing_inner_change() -> None:
        with database.change():
            people.insert({"name": "Dana"})
            with pytest.raises(KeyError), database.change():
                raise KeyError

    def failing() -> None:
        with database.change():
            people.insert({"name": "Dana"})
            raise KeyError

    for work, error in ((failing_update, StoreError), (failing_inner_change, StoreError), (failing, KeyError)):
        with pytest.raises(error):
            work()
    assert len(people) == 0
    assert opened().tables == {}
    people.insert({"name": "Omar"})
    assert len(opened().tables["people"]) == 1


def test_a_field_name_with_a_dot_is_refused(database: Database) -> None:
    with pytest.raises(StoreError, match="dot"):
        database.insert({"a.b": 1})
    assert len(database) == 0


def test_what_was_purged_cannot_be_written(table: Any, store: Store) -> None:
    first = next(iter(table)).doc_id
    purge(store, [("people", first)])
    with pytest.raises(PurgedError):
        table.insert(document({}, first))
