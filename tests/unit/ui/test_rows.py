"""Where a cursor can go among rows."""

from hypothesis import given
from hypothesis import strategies as st

from influence_tui.ui.rows import near, place_of, span, stepped

IDS = st.lists(st.sampled_from(["", "a", "b", "c"]), max_size=12)


@given(IDS, st.integers(-3, 15), st.sampled_from([1, -1]))
def test_the_nearest_row_is_one_with_an_id_if_there_is_any(ids, row, direction):
    found = near(ids, row, direction)
    assert (found >= 0) == any(ids)
    if found >= 0:
        assert ids[found]
        assert span(ids, found).start == found


@given(IDS, st.integers(-4, 4))
def test_steps_end_on_a_thing_and_never_turn_back(ids, steps):
    start = near(ids, len(ids) // 2)
    if start >= 0:
        end = stepped(ids, start, steps)
        assert ids[end]
        assert (end - start) * steps >= 0


def test_steps_go_from_thing_to_thing():
    ids = ("", "a", "a", "", "b", "c", "")
    assert [stepped(ids, 1, steps) for steps in (1, 2, 3, -1)] == [4, 5, 5, 1]
    assert [stepped(ids, 5, steps) for steps in (-1, -2, -9)] == [4, 1, 1]
    assert list(span(ids, 2)) == [1, 2]
    assert list(span(ids, 3)) == list(span(ids, 99)) == []


def test_an_id_is_found_again_or_its_neighbour():
    assert place_of(("a", "b", "c"), "c", 0) == 2
    assert place_of(("a", "b"), "c", 2) == 1
    assert place_of((), "c", 2) == -1
