"""The jrnl reader: dated paragraphs in, entries and problems out."""

from datetime import datetime
from os import environ
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.exchange import jrnl
from influence_tui.exchange.decoding import lines_of
from influence_tui.exchange.problem import MAX_TEXT


def read(text):
    return jrnl.read(lines_of(text))


def test_an_entry_runs_to_the_next_dated_line_with_its_blank_lines():
    found = read("[2017-05-28 21:00] Jan. 1st.\n\nDined at home.\n\n[2017-05-29 21:00] 2nd.\n")
    assert [(one.at, one.text, one.line) for one in found.entries] == [
        (datetime(2017, 5, 28, 21), "Jan. 1st.\n\nDined at home.", 1),
        (datetime(2017, 5, 29, 21), "2nd.", 5),
    ]
    assert found.problems == ()


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("2021-05-28 09:00", datetime(2021, 5, 28, 9)),
        ("2021-05-28 09:00 PM", datetime(2021, 5, 28, 21)),
        ("2021-05-28 12:00:00 AM", datetime(2021, 5, 28, 0)),
        ("2021-05-28 12:30 p.m.", datetime(2021, 5, 28, 12, 30)),
        ("2021-05-28 21:00:30", datetime(2021, 5, 28, 21, 0, 30)),
        ("2021-05-28T21:00:30.250", datetime(2021, 5, 28, 21, 0, 30)),
        ("2021/5/8 9:05", datetime(2021, 5, 8, 9, 5)),
        ("2021-05-28", datetime(2021, 5, 28)),
    ],
)
def test_every_time_form_that_jrnl_writes_by_default_is_read(words, at):
    assert jrnl.moment(words) == at


@pytest.mark.parametrize(
    "words", ["2017-02-30 21:00", "2017-05-28 25:00", "2017-05-28 13:00 PM", "28.05.2017", "0"]
)
def test_an_impossible_moment_is_none(words):
    assert jrnl.moment(words) is None


def test_an_impossible_date_is_named_with_its_line_and_the_rest_goes_on():
    found = read("[2017-05-28] one\n[2017-02-30 21:00] lost\nlost too\n[2017-05-30] three\n")
    assert [one.text for one in found.entries] == ["one", "three"]
    assert [str(problem) for problem in found.problems] == [
        "line 2: “2017-02-30 21:00” is not a date; the entry was skipped"
    ]


def test_text_before_the_first_date_is_one_problem():
    found = read("\n\nMy journal\nsince ever\n[2017-05-28] one\n")
    assert [problem.line for problem in found.problems] == [3]
    assert [one.text for one in found.entries] == ["one"]


def test_other_words_in_brackets_are_text():
    found = read("[2017-05-28] one\n[1] a footnote\n[2017-05-28](link)\n[see 2017-05-28] there\n")
    assert len(found.entries) == 1
    assert found.problems == ()


def test_tags_and_names_stay_in_the_text():
    (one,) = read("[2017-05-28 21:00] Coffee with @Dana about #billing.").entries
    assert one.text == "Coffee with @Dana about #billing."


def test_a_star_is_taken_off_the_title_and_remembered():
    starred, bold = read("[2017-05-28] Told her. *\nMore.\n[2017-05-29] It was **bold**\n").entries
    assert (starred.text, starred.starred) == ("Told her.\nMore.", True)
    assert (bold.text, bold.starred) == ("It was **bold**", False)


def test_an_entry_without_text_is_a_problem():
    found = read("[2017-05-28 21:00] \n\n[2017-05-29 21:00]\n[2017-05-30] x")
    assert [problem.line for problem in found.problems] == [1, 3]
    assert len(found.entries) == 1


def test_an_entry_beyond_all_measure_is_skipped_alone():
    found = read(f"[2017-05-28] {'x' * (MAX_TEXT + 1)}\n[2017-05-29] short")
    assert [one.text for one in found.entries] == ["short"]
    assert [problem.line for problem in found.problems] == [1]


def test_a_problem_shows_no_control_characters():
    (problem,) = read("\x1b[31mred\n").problems
    assert "\x1b" not in problem.sentence


def test_the_source_of_an_entry_is_the_same_in_another_reading():
    first, again = (
        read("[2017-05-28] one").entries[0],
        read("[2017-05-01] zero\n[2017-05-28 00:00] one").entries[1],
    )
    assert first.source == again.source
    assert first.source != read("[2017-05-28] One").entries[0].source


@given(
    st.lists(
        st.sampled_from(["[2017-05-28 21:00] ", "[2017-02-30] ", "[", "]", "*", "\n", "\r", " ", "x", "\x00"])
    )
)
def test_no_text_makes_the_reader_raise(parts):
    text = "".join(parts)
    found = read(text)
    lines = len(lines_of(text))
    assert all(1 <= problem.line <= lines for problem in found.problems)
    assert all(one.text == one.text.strip() != "" for one in found.entries)


def test_a_diary_of_nine_years_is_read_whole():
    folder = environ.get("INFLUENCE_TEST_DATA")
    if not folder:
        pytest.skip("INFLUENCE_TEST_DATA is not set")
    text = (Path(folder) / "corpus" / "pepys.jrnl.txt").read_text(encoding="utf-8")
    found = read(text)
    assert len(found.entries) == 3413
    assert found.problems == ()
    assert found.entries[0].at == datetime(2017, 5, 28, 21)
    assert found.entries[-1].text.endswith("May 31, 1669.")
