"""The history: what changed, when and from which device, each line once."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from influence_tui.domain.change import Change, Edit
from influence_tui.store import Store
from influence_tui.store.compact import compact
from influence_tui.store.history import compacted
from influence_tui.store.purge import purge

NOW = datetime(2026, 11, 23, tzinfo=UTC)
Opened = Callable[..., Store]
SetFields = Callable[..., Change]


def test_lines_come_in_order_from_all_devices(store: Store, opened: Opened, set_fields: SetFields) -> None:
    other = opened("dev box")
    for number in range(6):
        (store, other)[number % 2].write(set_fields("x", role=str(number)))
    lines = list(opened().lines())
    assert [line.edits[0].set["role"] for line in lines] == list("012345")
    assert {line.device for line in lines} == {store.device, other.device}
    assert [line.at for line in lines] == sorted(line.at for line in lines)


def test_a_line_tells_what_was_done_to_what(store: Store) -> None:
    edits = (Edit(table="people", id="x", set={"role": "a"}), Edit(table="people", id="y", delete=True))
    store.write(Change(what="add", edits=(Edit(table="people", id="y", set={"name": "Y"}),)))
    store.write(Change(what="keep promise", edits=edits, of=("x",), undoes="2026/d"))
    line = list(store.lines())[-1]
    assert (line.what, line.of, line.edits, line.undoes) == ("keep promise", ("x",), edits, "2026/d")
    assert line.key == f"{line.at}/{store.device}"


def test_few_or_many_ids_find_the_same_lines(store: Store, opened: Opened, set_fields: SetFields) -> None:
    for number in range(12):
        store.write(set_fields(f"id{number:02}", text=f"mentions id{11 - number:02}"))
    assert [line.of for line in store.lines(["id03"])] == [("id03",)]
    ids = [f"id{number:02}" for number in range(10)]
    assert [line.of[0] for line in opened().lines(ids)] == ids
    assert list(store.lines(["nobody"])) == []


def test_the_newest_lines_are_given_without_reading_the_oldest(
    store: Store, opened: Opened, set_fields: SetFields
) -> None:
    for moment in (NOW, NOW.replace(month=12), NOW.replace(year=2027)):
        for number in range(3):
            opened(utc=lambda moment=moment: moment).write(set_fields("x", role=f"{moment} {number}"))
    assert list(store.lines_back()) == list(store.lines())[::-1]
    back = store.lines_back()
    newest = next(back)
    assert newest.at.startswith("2027")
    next(file for file in sorted(Path(store.journal).glob("log/*/*.jsonl"))).unlink()
    assert len(list(back)) == 5


def test_doubled_lines_are_given_once(store: Store, opened: Opened, set_fields: SetFields) -> None:
    store.write(set_fields("x", name="Dana"))
    file = next(Path(store.journal).glob("log/*/*.jsonl"))
    file.with_name("2026-11.copy.jsonl").write_bytes(file.read_bytes() * 2)
    assert len(list(opened().lines())) == 1
    assert len(list(opened().lines(["x"]))) == 1


def test_purges_and_compactings_are_no_changes_of_the_history(store: Store, set_fields: SetFields) -> None:
    assert compacted(store.reader.log.root) == ""
    store.write(set_fields("x", name="Dana"))
    store.write(set_fields("y", name='a text with "what":"compact" in it'))
    compact(store)
    purge(store, [("people", "x")])
    assert [line.of for line in store.lines()] == [("y",)]
    assert compacted(store.reader.log.root) > next(iter(store.lines())).at
