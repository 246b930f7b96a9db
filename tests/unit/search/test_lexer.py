"""Cutting a query into pieces."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.search.lexer import pieces


def cut(text: str) -> list[tuple[str, str, bool, bool]]:
    return [(piece.name, piece.value, piece.no, piece.quoted) for piece in pieces(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("vendor cap", [("", "vendor", False, False), ("", "cap", False, False)]),
        ("-vendor", [("", "vendor", True, False)]),
        ('"vendor cap"', [("", "vendor cap", False, True)]),
        ('-"vendor cap"', [("", "vendor cap", True, True)]),
        ('"vendor ca', [("", "vendor ca", False, True)]),
        ("with:dana", [("with", "dana", False, False)]),
        ("With:Dana", [("with", "Dana", False, False)]),
        ('with:"dana reyes" x', [("with", "dana reyes", False, True), ("", "x", False, False)]),
        ("-with:dana", [("with", "dana", True, False)]),
        ("@dana", [("@", "dana", False, False)]),
        ('@"dana reyes"', [("@", "dana reyes", False, True)]),
        ("#tag", [("#", "tag", False, False)]),
        ("# @ -", [("", "#", False, False), ("", "@", False, False), ("", "", True, False)]),
        ("14:05", [("", "14:05", False, False)]),
        ("“smart quotes”", [("", "smart quotes", False, True)]),
        ("date:2026-01..2026-03", [("date", "2026-01..2026-03", False, False)]),
        ("tone:<0", [("tone", "<0", False, False)]),
        ('a"b c"', [("", 'a"b', False, False), ("", 'c"', False, False)]),
        ("", []),
        ("  ", []),
    ],
)
def test_a_query_falls_into_pieces(text, expected) -> None:
    assert cut(text) == expected


@given(st.text(st.sampled_from('ab :-"@#“”. \n'), max_size=20))
def test_the_pieces_cover_all_that_is_no_space(text) -> None:
    covered: set[int] = set()
    for piece in pieces(text):
        assert 0 <= piece.start < piece.end <= len(text)
        assert covered.isdisjoint(range(piece.start, piece.end))
        covered.update(range(piece.start, piece.end))
    assert {place for place, letter in enumerate(text) if not letter.isspace()} <= covered


def test_only_a_piece_at_the_very_end_is_still_being_typed() -> None:
    assert [piece.last for piece in pieces("vendor cap")] == [False, True]
    assert [piece.last for piece in pieces("vendor cap ")] == [False, False]


def test_an_open_quote_is_known_as_such() -> None:
    assert [piece.closed for piece in pieces('"vendor" "cap')] == [True, False]
