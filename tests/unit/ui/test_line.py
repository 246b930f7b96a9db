"""Lines fit their width, to the cell."""

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.color import Color
from textual.style import Style

from influence_tui.ui.line import Piece, between, cut, cut_line, fill, strip_of, width_of

TEXT = st.text(st.sampled_from("ab 王👍é\x1b\t…"), max_size=12)
LINE = st.lists(st.tuples(TEXT, st.sampled_from(["", "strong", "mark"])).map(lambda piece: Piece(*piece)))
BASE = Style(background=Color.parse("#101010"), foreground=Color.parse("#d0d0d0"))


@given(TEXT, st.integers(0, 20), st.sampled_from(["…", "..."]))
def test_a_text_is_cut_or_filled_to_its_width(text, width, mark):
    assert cell_len(cut(text, width, mark)) <= width
    assert cell_len(fill(text, width, mark)) == cell_len(fill(text, width, mark, right=True)) == width


@given(LINE, st.integers(0, 30))
def test_a_line_is_cut_to_its_width(line, width):
    shown = cut_line(line, width)
    assert width_of(shown) <= max(width, 0) or not width
    if width_of(line) <= width:
        assert shown == tuple(line)


def test_cutting_shows():
    assert cut("Dana Reyes", 6) == "Dana…"
    assert cut("Dana Reyes", 10) == "Dana Reyes"
    assert cut_line((Piece("Dana "), Piece("Reyes", "dim")), 8) == (Piece("Dana "), Piece("Re…", "dim"))
    assert fill("7", 3, right=True) == "  7"


def test_two_parts_stand_at_the_ends():
    assert "".join(text for text, _ in between((Piece("left"),), (Piece("right"),), 12)) == "left   right"
    assert "".join(text for text, _ in between((Piece("a long left"),), (Piece("right"),), 12)) == "a lon… right"


def test_space_takes_the_look_of_what_is_before_it_unless_it_would_show():
    strip = strip_of((Piece("Dana", "strong"), Piece("  "), Piece("Reyes")), 20, BASE)
    assert [segment.text for segment in strip] == ["Dana  ", "Reyes         "]
    strip = strip_of((Piece("Dana", "mark"), Piece("  ")), 8, BASE)
    assert [segment.text for segment in strip] == ["Dana", "    "]


@given(LINE, st.integers(1, 30))
def test_a_strip_is_exactly_as_wide_as_asked(line, width):
    strip = strip_of(line, width, BASE)
    assert cell_len("".join(segment.text for segment in strip)) == width == strip.cell_length
