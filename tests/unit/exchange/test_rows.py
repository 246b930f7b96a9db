"""Records of a delimited text, and how what was read is quoted."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.exchange.problem import Problem, shown
from influence_tui.exchange.rows import MAX_SPAN, rows


def test_each_record_knows_the_line_it_begins_on():
    lines = ["a,b", "", '"c', 'd",e', "  ", "f"]
    assert list(rows(lines, ",")) == [(1, ("a", "b")), (3, ("c\nd", "e")), (6, ("f",))]


def test_blanks_around_cells_are_taken_off():
    assert list(rows([" a , b"], ",")) == [(1, ("a", "b"))]


def test_an_open_quote_far_above_its_end_takes_no_rows_with_it():
    lines = ['"a', *(["x"] * MAX_SPAN), 'b"']
    found = list(rows(lines, ","))
    assert isinstance(found[0], Problem)
    assert found[1] == (2, ("x",))


CELLS = st.text('ab ,;"\t', max_size=5)


@given(st.lists(st.lists(CELLS, min_size=2, max_size=4), max_size=5), st.sampled_from(",;\t"))
def test_what_a_spreadsheet_writes_is_read_cell_by_cell(table, delimiter):
    written = io.StringIO()
    csv.writer(written, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(table)
    found = rows(written.getvalue().split("\r\n"), delimiter)
    read = [row[1] for row in found if not isinstance(row, Problem)]
    assert read == [tuple(cell.strip() for cell in row) for row in table]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [("plain", "“plain”"), ("a\x1b[0mb\nc", "“a [0mb c”"), ("x" * 41, f"“{'x' * 39}…”"), ("", "“”")],
)
def test_what_was_read_is_quoted_on_one_safe_line(text, quoted):
    assert shown(text) == quoted


def test_a_problem_names_its_line_if_it_has_one():
    assert str(Problem(3, "odd")) == "line 3: odd"
    assert str(Problem(0, "odd")) == "odd"
