"""The index: built in steps, kept up to date, written to bytes and back."""

from datetime import date, timedelta
from threading import Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from influence_tui.search import Index, Item, pack, unpack
from influence_tui.search.ids import Ids
from influence_tui.search.index import STEP_WORDS, minute, moment
from tests.unit.search.small_journal import ITEMS, Journal

WORDS = (
    "vendor",
    "vendors",
    "cap",
    "caps",
    "dana",
    "legal",
    "legally",
    "analysis",
    "budget",
    "résumé",
    "promised",
    "promise",
)
QUERIES = (
    "vendor cap", "vendr", "legal analysis", '"vendor cap"', "-cap vendor", "caps OR budget", "with:dana", "#t1 cap",
    "kind:note", "since:2026-09 vendor", "before:2026-09", "resum", "promise budget elephant", "tone:<0", "is:late", "c",
)  # fmt: skip

items = st.builds(
    Item,
    id=st.sampled_from([f"I{number}" for number in range(12)]),
    kind=st.sampled_from(("note", "touch", "promise", "person")),
    at=st.dates(date(2026, 7, 1), date(2026, 11, 23)).map(date.isoformat) | st.just(""),
    text=st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join),
    present=st.lists(st.sampled_from(("P1", "P2")), max_size=2).map(tuple),
    tags=st.lists(st.sampled_from(("t1", "t2")), max_size=1).map(tuple),
    tones=st.lists(st.integers(-2, 2), max_size=1).map(tuple),
    state=st.sampled_from(("", "promised", "kept")),
    by=st.sampled_from(("", "P1")),
    due=st.sampled_from(("", "2026-11-01", "2026-12-01")),
)  # fmt: skip


def answers(journal: Journal, index: Index | None = None) -> list[object]:
    found = [journal.find(query, index=index) for query in QUERIES]
    return [
        ({(hit.id, hit.kind, hit.at, hit.why, hit.marks) for hit in each.hits}, each.total, each.corrected)
        for each in found
    ]


@given(st.lists(items, max_size=12, unique_by=lambda item: item.id))
@settings(max_examples=40, deadline=None)
def test_a_snapshot_finds_the_same_in_the_same_order(some) -> None:
    journal = Journal(some)
    journal.index.stamp = "seen 7"
    read = unpack(pack(journal.index))
    assert read is not None
    assert (read.stamp, len(read)) == ("seen 7", len(some))
    assert [journal.find(query) for query in QUERIES] == [journal.find(query, index=read) for query in QUERIES]


@given(
    st.lists(items, max_size=10, unique_by=lambda item: item.id),
    st.lists(items | st.sampled_from([f"I{number}" for number in range(12)]), max_size=10),
)
@settings(max_examples=60, deadline=None)
def test_an_index_kept_up_to_date_finds_what_a_new_one_finds(some, edits) -> None:
    journal = Journal(some)
    for edit in edits:
        if isinstance(edit, str):
            journal.drop(edit)
        else:
            journal.put(edit)
    rebuilt = Index()
    rebuilt.add(sorted(journal.items.values(), key=lambda item: item.at, reverse=True))
    assert len(journal.index) == len(rebuilt) == len(journal.items)
    assert answers(journal) == answers(journal, rebuilt)


@given(st.lists(items, max_size=10, unique_by=lambda item: item.id))
@settings(max_examples=30, deadline=None)
def test_a_snapshot_can_be_kept_up_to_date_too(some) -> None:
    journal = Journal(some)
    read = unpack(pack(journal.index))
    assert read is not None
    for item in ITEMS[:3]:
        journal.put(item)
        read.put(item)
    if some:
        journal.drop(some[0].id)
        read.drop(some[0].id)
    assert answers(journal) == answers(journal, read)


@pytest.mark.parametrize("place", [0, 3, 10, 40, -1])
def test_a_damaged_snapshot_is_none(journal, place) -> None:
    data = bytearray(pack(journal.index))
    data[place] ^= 0x55
    assert unpack(bytes(data)) is None


@given(st.binary(max_size=60))
def test_no_bytes_at_all_break_the_reader(data) -> None:
    assert unpack(data) is None


def test_a_cut_snapshot_is_none(journal) -> None:
    data = pack(journal.index)
    assert all(unpack(data[:length]) is None for length in range(0, len(data), 7))


def test_a_build_pauses_and_says_how_far_it_is() -> None:
    many = [Item(id=f"I{number}", kind="note", at="2026-01-01", text="word " * 100) for number in range(100)]
    index = Index()
    counts = list(index.steps(many))
    assert counts[-1] == len(index) == 100
    assert all(later - earlier <= STEP_WORDS // 100 for earlier, later in zip([0, *counts], counts, strict=False))


def test_what_is_already_in_is_found_while_the_rest_is_built(journal_of) -> None:
    journal = journal_of(())
    journal.items = {item.id: item for item in ITEMS}
    steps = journal.index.steps(
        item for item in [*ITEMS[:2], Item(id="X", kind="note", text="word " * STEP_WORDS), *ITEMS[2:]]
    )
    next(steps)
    journal.items["X"] = Item(id="X", kind="note")
    assert journal.ids("vendor cap") == ["E6"]


def test_what_was_put_or_dropped_during_a_build_is_not_undone_by_it(journal_of) -> None:
    journal = journal_of(())
    newer = Item(id="E1", kind="note", at="2026-09-02", text="the edited words")
    journal.index.put(newer)
    journal.index.drop("E4")
    journal.index.add(ITEMS)
    journal.items = {item.id: item for item in ITEMS} | {"E1": newer}
    assert journal.ids("edited") == ["E1"]
    assert journal.ids('"cap the budget"') == []
    assert "E4" not in journal.index


def test_the_newest_of_equals_comes_first_also_when_it_was_added_last(journal) -> None:
    journal.put(Item(id="N1", kind="note", at="2026-11-22", text="cap the budget; vendor talks can wait"))
    assert journal.ids("budget talks")[:2] == ["N1", "E1"]
    assert journal.ids("kind:note")[0] == "N1"


def test_an_entry_moved_to_another_day_is_found_on_that_day_only(journal) -> None:
    journal.put(Item(id="E6", kind="touch", at="2026-03-01", text="moved"))
    assert "E6" not in journal.ids("since:2026-11-18")
    assert journal.ids("on:2026-03-01") == ["E6"]


def test_dropping_what_is_not_there_is_no_error(journal) -> None:
    before = len(journal.index)
    journal.drop("nothing")
    assert len(journal.index) == before


def test_one_thread_may_search_while_another_builds() -> None:
    many = [
        Item(id=f"I{number}", kind="note", at="2026-01-01", text=f"vendor w{number} cap", tags=("t1",))
        for number in range(6000)
    ]
    journal = Journal(())
    journal.items = {item.id: item for item in many}
    building = Thread(target=journal.index.add, args=(many,))
    building.start()
    rounds = 0
    while building.is_alive() or not rounds:
        for query in ("vendor cap", "vendr w1 #t1", "#t1", "-cap", "since:2025-01-01 w", '"vendor w5"'):
            journal.find(query, 5)
        rounds += 1
    building.join()
    assert len(journal.index) == 6000
    assert journal.ids('"vendor w5999 cap"') == ["I5999"]


@pytest.mark.parametrize("at", ["2026-11-23T14:05", "0001-01-01T00:00", "2026-02-28T23:59"])
def test_minutes_come_back_as_written(at) -> None:
    assert moment(minute(at)) == at


@pytest.mark.parametrize(
    ("at", "shown"),
    [
        ("2026-11-23", "2026-11-23T00:00"),
        ("2026-11-23T14:05:59.5+01:00", "2026-11-23T14:05"),
        ("", ""),
        ("soon", ""),
    ],
)
def test_a_moment_is_read_to_the_minute_or_not_at_all(at, shown) -> None:
    assert moment(minute(at)) == shown


def test_days_keep_their_order() -> None:
    days = [(date(2026, 1, 1) + timedelta(days=number)).isoformat() for number in range(400)]
    assert [minute(day) for day in days] == sorted(minute(day) for day in days)


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\n"), max_size=8), max_size=12))
def test_the_last_row_of_an_id_counts(ids) -> None:
    kept = Ids()
    for item_id in ids:
        kept.append(item_id)
    assert len(kept) == len(ids)
    for restored in (kept, Ids(kept.pack())):
        assert [restored[row] for row in range(len(ids))] == ids
        assert {each: restored.row(each) for each in ids} == {each: row for row, each in enumerate(ids)}
    assert kept.row("no such id") is None
