"""The fold: the last one wins per field and per member, whatever order the lines came in."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from influence_tui.domain.change import Edit, patched
from influence_tui.store.fold import News, State, Touched, difference, merged, same
from influence_tui.store.line import Op, Row, order

AT = "2026-11-23T08:50:03.{:06}Z"
scalars = st.none() | st.booleans() | st.integers(0, 2) | st.floats(0, 2) | st.text("ab.", max_size=2)
members = st.dictionaries(st.text("ab.", max_size=2), scalars, max_size=3)
documents = st.dictionaries(st.sampled_from("xyz"), scalars | members | st.lists(scalars, max_size=2), max_size=3)
paths = st.sampled_from(["x", "y", "x.a", "x.b", "x.a.b", "y.", "z"])
ops = st.builds(
    Op,
    table=st.just("t"),
    id=st.sampled_from("12"),
    set=st.none() | st.dictionaries(paths, scalars | members, max_size=2),
    unset=st.lists(paths, max_size=2).map(tuple),
    gone=st.sampled_from([0, 0, 0, 1]),
    forget=st.sampled_from([0] * 30 + [1]),
)


def folded(rows: list[Row]) -> State:
    state = State()
    state.take(sorted(rows, key=order))
    return state


def rows_of(history: list[list[Op]]) -> list[Row]:
    return [
        Row(at=AT.format(number // 2), device="ab"[number % 2], ops=tuple(made))
        for number, made in enumerate(history)
    ]


@settings(max_examples=200, deadline=None)
@given(documents, documents)
def test_a_difference_leads_from_one_document_to_the_other(
    before: dict[str, object], after: dict[str, object]
) -> None:
    set_paths, gone = difference(before, after)
    fresh = patched(before, Edit(table="t", id="i", set=set_paths, unset=tuple(gone)))
    assert same(fresh, after)
    assert bool(set_paths or gone) == (not same(before, after))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(ops, min_size=1, max_size=3), max_size=8), st.integers(0, 999))
def test_doubled_and_shuffled_lines_give_the_same(history: list[list[Op]], seed: int) -> None:
    rows = rows_of(history)
    mixed = rows * 2
    Random(seed).shuffle(mixed)
    one, other = folded(rows), folded(mixed)
    assert same(one.live, other.live)
    assert one.forgotten == other.forgotten


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(ops, min_size=1, max_size=3), max_size=8))
def test_following_line_by_line_gives_what_taking_all_gives(history: list[list[Op]]) -> None:
    rows = sorted(rows_of(history), key=order)
    state = State()
    for touch in [touch for row in rows for touch in state.follow([row])]:
        assert touch.before is not touch.after
    whole = folded(rows)
    assert same(state.live, whole.live)
    assert same(state.trash, whole.trash)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.lists(ops, min_size=1, max_size=3), max_size=8))
def test_the_touched_tell_all_that_changed(history: list[list[Op]]) -> None:
    rows = sorted(rows_of(history), key=order)
    state, told = State(), dict[tuple[str, str], object]()
    for touch in merged(state.follow(rows)):
        assert touch.before is None
        told[touch.table, touch.id] = touch.after
    live = {(name, key): document for name, table in state.live.items() for key, document in table.items()}
    assert same([*told.items()], [*live.items()]) or dict(told) == live


def test_a_later_set_of_another_device_brings_back_what_was_deleted() -> None:
    state = folded(
        [
            Row(at=AT.format(1), device="a", ops=(Op("t", "1", set={"x": 1}),)),
            Row(at=AT.format(2), device="a", ops=(Op("t", "1", gone=1),)),
            Row(at=AT.format(3), device="b", ops=(Op("t", "1", set={"y": 2}),)),
        ]
    )
    assert state.live["t"] == {"1": {"x": 1, "y": 2}}
    assert state.trash["t"] == {}


def test_what_was_purged_stays_away_whatever_comes_later() -> None:
    rows = [
        Row(at=AT.format(1), device="a", ops=(Op("t", "1", set={"x": 1}),)),
        Row(at=AT.format(2), device="a", ops=(Op("t", "1", forget=1),)),
        Row(at=AT.format(3), device="b", ops=(Op("t", "1", set={"y": 2}),)),
    ]
    assert folded(rows).live["t"] == {}
    assert folded(rows).trash["t"] == {}


def test_one_and_true_are_not_the_same() -> None:
    assert not same({"a": [1]}, {"a": [True]})
    assert not same(1, 1.0)
    assert same({"a": [1, {"b": None}]}, {"a": [1, {"b": None}]})
    assert difference({"x": 1}, {"x": True}) == ({"x": True}, [])


def test_news_of_one_record_become_one() -> None:
    first = News(touched=(Touched("t", "1", None, {"x": 1}),))
    second = News(touched=(Touched("t", "1", {"x": 1}, {"x": 2}), Touched("t", "2", None, {})))
    assert News.of([first, News(), second]).touched == (
        Touched("t", "1", None, {"x": 2}),
        Touched("t", "2", None, {}),
    )
    assert not News.of([first, News(touched=(Touched("t", "1", {"x": 1}, None),))])
    assert News.of([News(), News(anew=True)]).anew
