"""Conditions: what they give and what they keep is the same, whichever way it is found."""

from hypothesis import given
from hypothesis import strategies as st

from influence_tui.search import Index, Item
from influence_tui.search.conditions import Among, Between, Either, Holds, Stands
from influence_tui.search.need import forms
from influence_tui.search.postings import Postings
from influence_tui.search.spelling import begun_typos_of, reach_of, typos_of

texts = st.lists(st.lists(st.sampled_from("abcdef"), max_size=6), max_size=30)
windows = st.tuples(st.integers(0, 30), st.integers(0, 30))


def postings_of(rows: list[list[str]]) -> Postings:
    made = Postings()
    for row, keys in enumerate(rows):
        made.enlist(row, made.append(keys))
    return made


@given(texts, st.sets(st.sampled_from("abcdef"), min_size=1), windows)
def test_rows_that_hold_any_key_are_those_kept(rows, keys, window) -> None:
    postings = postings_of(rows)
    numbers = [number for key in keys if (number := postings.number(key)) is not None]
    test = Holds(postings, numbers)
    wanted = {row for row in range(len(rows)) if keys & set(rows[row]) and window[0] <= row < window[1]}
    assert set(test.rows(*window)) == wanted
    assert set(test.keep(set(range(*window)) & set(range(len(rows))))) == wanted
    assert test.size >= len(wanted)


@given(texts, st.lists(st.sampled_from("abcdef"), min_size=1, max_size=3))
def test_a_phrase_stands_where_its_words_stand_side_by_side(rows, words) -> None:
    postings = postings_of(rows)
    numbers = tuple(number for word in words if (number := postings.number(word)) is not None)
    if len(numbers) < len(words):
        return
    phrase = "".join(words)
    test = Stands(postings, numbers)
    wanted = {row for row, keys in enumerate(rows) if phrase in "".join(keys)}
    assert test.keep(set(range(len(rows)))) == wanted
    assert test.rows(0, len(rows)) >= wanted


@given(st.lists(st.integers(0, 50), max_size=30), st.integers(0, 50), st.integers(0, 50), windows)
def test_days_in_any_order_are_found(days, first, last, window) -> None:
    index = Index()
    index.add(Item(id=f"{n}", kind="note", at=f"2026-01-01T00:{day:02}") for n, day in enumerate(days))
    start = Index()
    start.add([Item(id="0", kind="note", at="2026-01-01T00:00")])
    zero = start.minutes[0]
    test = Between(index, zero + first, zero + last)
    wanted = {row for row, day in enumerate(days) if first <= day <= last and window[0] <= row < window[1]}
    assert test.rows(*window) == wanted
    assert test.keep(set(range(*window)) & set(range(len(days)))) == wanted


@given(st.sets(st.integers(0, 20)), st.sets(st.integers(0, 20)), windows)
def test_either_is_the_union(left, right, window) -> None:
    test = Either((Among(left), Among(right)))
    wanted = {row for row in left | right if window[0] <= row < window[1]}
    assert test.rows(*window) == wanted
    assert test.keep(set(range(*window))) == wanted


@given(texts, st.data())
def test_a_removed_row_is_in_no_list(rows, data) -> None:
    if not rows:
        return
    postings = postings_of(rows)
    gone = data.draw(st.integers(0, len(rows) - 1))
    assert postings.remove(gone) == len(rows[gone])
    for key in "abcdef":
        assert list(postings.rows(key)) == [row for row in range(len(rows)) if key in rows[row] and row != gone]


@given(
    st.lists(st.text(st.sampled_from("abc"), min_size=1, max_size=4), max_size=20),
    st.text(st.sampled_from("abc"), max_size=2),
)
def test_a_prefix_is_a_range_of_the_ordered_keys(keys, stem) -> None:
    postings = postings_of([[key] for key in keys])
    names = postings.numbers.names
    assert [names[number] for number in postings.starting(stem)] == sorted(
        {key for key in keys if key.startswith(stem)}
    )


def test_reach_grows_with_the_word() -> None:
    assert [reach_of(word) for word in ("ox", "tea", "word", "letters", "eighteen", "2026")] == [0, 1, 1, 1, 2, 0]


def test_likely_spellings_begin_alike_or_swapped() -> None:
    known = postings_of([["vendor", "fendor", "evndor", "vendors", "tender", "veneer", "ven"]])
    assert typos_of("vendor", known.like) == {"vendors": 1, "evndor": 1}
    assert typos_of("evndor", known.like) == {"vendor": 1}
    assert typos_of("ve", known.like) == {}


def test_forms_are_the_plain_endings_of_one_word() -> None:
    assert {"promised", "promises", "promising"} <= forms("promise")
    assert {"promise", "promised"} <= forms("promising")
    assert {"caps", "cap"} & forms("cap") == {"caps"}
    assert forms("ox") == set()
    assert "crow" not in forms("crowly")


def test_a_mistyped_beginning_is_completed_while_it_is_typed() -> None:
    known = postings_of([["flageolet", "flags", "flat", "fl"]])
    assert begun_typos_of("flagol", known.like) == {"flageolet": 1}
    assert begun_typos_of("lfag", known.like) == {"flageolet": 1}
    assert begun_typos_of("fla", known.like) == {}
