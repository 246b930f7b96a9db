from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.linking.words import Kind, Shape, words_of


def keys(text):
    return [word.key for word in words_of(text) if word.kind == Kind.WORD]


@given(st.text(max_size=80))
def test_words_stand_in_order_inside_the_text(text):
    words = words_of(text)
    assert all(0 <= word.start <= word.end <= word.tail <= len(text) for word in words)
    assert all(one.tail <= other.start for one, other in pairwise(words))


def test_a_possessive_belongs_to_the_word_and_not_to_the_name():
    (word, _) = words_of("Ben's draft")
    assert (word.end, word.tail, word.key, word.possessive) == (3, 5, "ben", True)


def test_the_possessive_of_a_name_in_s_is_an_apostrophe():
    assert words_of("Banks' audit")[0].possessive
    assert not words_of("'Banks' he said")[0].possessive


@pytest.mark.parametrize(
    "text",
    [
        "`mark()` fails",
        "see https://x.org/mark",
        "/home/mark/x",
        "max_mark=3",
        "#mark",
        "~mark",
        r"\Mark",
        "> Mark wrote",
        "mark.py",
    ],
)
def test_code_paths_tags_and_quoted_mail_are_no_words(text):
    assert "mark" not in keys(text)


def test_a_dot_after_a_title_or_an_initial_ends_no_sentence():
    assert [word.opens for word in words_of("Met Mr. Smith and J. Doe. Then home")] == [
        True, False, False, False, False, False, True, False,
    ]  # fmt: skip


@pytest.mark.parametrize("mark", [". ", "? ", "! ", ": ", "; ", "\n- ", " (", ' "'])
def test_a_mark_opens_a_sentence(mark):
    assert words_of(f"done{mark}Mark it")[1].opens


def test_shapes_are_small_title_and_capitals():
    assert [word.shape for word in words_of("the Omar NASA GPUs")] == [
        Shape.SMALL, Shape.TITLE, Shape.CAPITALS, Shape.CAPITALS,
    ]  # fmt: skip


def test_a_text_all_in_capitals_says_nothing_by_them():
    assert {word.shape for word in words_of("MET GRACE IN THE HALL")} == {Shape.SMALL}


def test_words_in_avoided_spans_are_hidden():
    assert [word.kind for word in words_of("Mark it", [(0, 4)])] == [Kind.HIDDEN, Kind.WORD]


def test_a_local_part_and_an_address_are_one_piece_each():
    assert [word.kind for word in words_of("alex.chen or alex.chen@acme.io")] == [
        Kind.DOTTED,
        Kind.WORD,
        Kind.MAIL,
    ]


@pytest.mark.parametrize("text", ["Tanaka-san", "Tanaka-san's", "tanaka-sensei"])
def test_a_title_after_a_name_is_no_part_of_its_key(text):
    assert [word.key for word in words_of(f"met {text} now")] == ["met", "tanaka", "now"]
    assert words_of("Jo-san")[0].key == "jo"
    assert words_of("Anne-Marie Ji-ho")[1].key == "jiho"


def test_names_between_slashes_are_no_path():
    assert [word.kind for word in words_of("Will/Mark/Rich agree")] == [Kind.WORD] * 4
    assert [word.kind for word in words_of("src/Mark/rich and Src/Mark/Rich/x.py")] == [
        Kind.HIDDEN,
        Kind.WORD,
        Kind.HIDDEN,
    ]
