"""The reader of jrnl's JSON export."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.exchange.jrnl_json import read_json

EXPORT = """{
  "tags": {"@omar": 1},
  "entries": [
    {
      "title": "Coffee with @Dana and @Omar. Vendor cap raised",
      "body": "Second paragraph.\\nThird.",
      "date": "2026-11-20",
      "time": "09:00",
      "tags": ["@omar"],
      "starred": true
    },
    {"title": "Lost", "body": "", "date": "2026-02-30", "time": "09:00"},
    {"title": "No date"},
    {"title": "One line.", "body": "Two sentences.", "date": "2026-11-21", "time": "21:30"}
  ]
}"""


def test_an_export_of_jrnl_is_read_with_its_stars():
    found = read_json(EXPORT)
    first, last = found.entries
    assert first.at == datetime(2026, 11, 20, 9)
    assert first.starred
    assert first.text == "Coffee with @Dana and @Omar. Vendor cap raised\nSecond paragraph.\nThird."
    assert not last.starred


def test_a_line_that_jrnl_cut_after_its_first_sentence_is_one_line_again():
    assert read_json(EXPORT).entries[1].text == "One line. Two sentences."


def test_what_does_not_fit_is_named_with_the_line_it_begins_on():
    problems = read_json(EXPORT).problems
    assert [problem.line for problem in problems] == [12, 13]
    assert "2026-02-30" in problems[0].sentence


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"entries": 3}', "{", "[" * 100_000])
def test_other_json_is_one_problem_of_the_whole_file(text):
    found = read_json(text)
    assert found.entries == ()
    assert [problem.line for problem in found.problems] == [0]


@given(st.text(alphabet='{}[]":,entriesdate0-9 \n'))
def test_no_text_makes_the_reader_raise(text):
    read_json(text)
    read_json('{"entries": [' + text + "]}")
