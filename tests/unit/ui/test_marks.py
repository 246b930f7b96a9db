"""Marks keep their words while the text changes around them."""

from hypothesis import given
from hypothesis import strategies as st

from influence_tui.ui.marks import Mark, index_of, location_of, rows_changed, shifted

TEXT = st.text(st.sampled_from("ab \n"), max_size=12)


@given(TEXT, TEXT, st.data())
def test_a_mark_that_stays_covers_the_same_words(text, inserted, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    marks = [
        Mark(a, b, "linked")
        for a, b in data.draw(st.lists(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
        if a < b
    ]
    edited = text[:start] + inserted + text[end:]
    words = [edited[mark.start : mark.end] for mark in shifted(marks, start, end, len(inserted))]
    untouched = [mark for mark in marks if mark.end <= start or mark.start >= end]
    assert words == [text[mark.start : mark.end] for mark in untouched]


def test_what_differs_is_named_by_row_and_column():
    assert rows_changed(["one ", "two"], ["one ", "twox"]) == [(1, 3)]
    assert rows_changed(["one"], ["one", "two"]) == [(1, 0)]
    assert rows_changed(["one", "two"], ["one"]) == [(1, 0)]
    assert rows_changed(["one"], ["one"]) == []


@given(TEXT, st.data())
def test_places_in_a_text_are_the_same_counted_either_way(text, data):
    index = data.draw(st.integers(0, len(text)))
    lines = text.split("\n")
    row, column = location_of(lines, index)
    assert index_of(lines, (row, column)) == index
    assert lines[row][:column] == text[:index].rsplit("\n", 1)[-1]


def test_a_place_beyond_the_text_is_its_end():
    assert location_of(["ab", "c"], 99) == (1, 1)
