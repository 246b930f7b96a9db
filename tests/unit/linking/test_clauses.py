"""A text as the rule of presence reads it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.linking.clauses import clause_start, pieces_of, sentence_start


def pieces(text, *names):
    return pieces_of(text, [(text.index(name), text.index(name) + len(name)) for name in names])


def said(text, *names):
    return [piece.word or f"<{piece.name}>" for piece in pieces(text, *names)]


def test_a_name_is_one_piece_by_its_number():
    assert said("Lunch with Omar Haddad, then Ina", "Omar Haddad", "Ina") == [
        "lunch", "with", "<0>", ",", "then", "<1>",
    ]  # fmt: skip


@pytest.mark.parametrize(("text", "owns"), [("Omar's", True), ("Omar’s", True), ("Omar'", True), ("Omar,", False)])
def test_a_possessive_is_marked_and_its_s_is_no_word(text, owns):
    told = pieces(text, "Omar")
    assert told[0].possessive is owns
    assert "s" not in [piece.word for piece in told]


def test_words_of_a_touch_are_whole():
    assert said("1:1 w/ Omar & Ina", "Omar", "Ina") == ["1:1", "w/", "<0>", "&", "<1>"]
    assert said("catch-up, I’ll call") == ["catch-up", ",", "i'll", "call"]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("met Ina but Omar", ["<1>"]),
        ("met Ina; saw Omar", ["saw", "<1>"]),
        ("met Ina. Saw Omar", ["saw", "<1>"]),
        ("met Ina and I saw Omar", ["and", "i", "saw", "<1>"][1:]),
        ("met Ina and Omar", ["met", "<0>", "and", "<1>"]),
    ],
)
def test_a_clause_begins_after_a_break_a_conjunction_or_with_its_own_i(text, clause):
    told = pieces(text, "Ina", "Omar")
    start = clause_start(told, len(told) - 1)
    assert [piece.word or f"<{piece.name}>" for piece in told[start:]] == clause


def test_a_sentence_begins_after_its_stop_only():
    told = pieces("Met Ina. Then, but late, Omar", "Ina", "Omar")
    assert told[sentence_start(told, len(told) - 1)].word == "then"
    assert sentence_start(told, 1) == 0


@given(st.text(max_size=40))
def test_any_text_is_taken_apart(text):
    told = pieces_of(text, [])
    assert all(piece.names != bool(piece.word) and piece.name < 0 for piece in told)
    assert all(0 <= clause_start(told, index) <= index for index in range(len(told)))
    assert all(sentence_start(told, index) <= index for index in range(len(told)))
