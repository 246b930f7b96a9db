"""Words: the same in what is indexed and what is asked, and each found again in the text as written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.search.words import plain_spans, spans_of, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dana’s review", ["dana", "s", "review"]),
        ("Dana's review", ["dana", "s", "review"]),
        ("well—known vendor-cap_x", ["well", "known", "vendor", "cap", "x"]),
        ("Résumé, naïve; ŁÓDŹ, Straße", ["resume", "naive", "lodz", "strasse"]),
        ("cafe\u0301", ["cafe"]),
        ("İstanbul", ["istanbul"]),
        ("£60 at 14:05", ["60", "at", "14", "05"]),
        ("王芳 met Dana", ["王", "芳", "met", "dana"]),
        ("Привет, мир", ["привет", "мир"]),
        ("…", []),
    ],
)
def test_a_text_falls_into_folded_words(text, words) -> None:
    assert words_of(text) == words


@given(st.text(st.characters(codec="utf-8", max_codepoint=0x24F) | st.sampled_from("’—王預\u0301"), max_size=40))
def test_every_word_has_its_place_in_the_text_as_written(text) -> None:
    spans = spans_of(text)
    if len(spans) == len(words_of(text)):
        assert [words_of(text[start:end]) for start, end in spans] == [[word] for word in words_of(text)]


@given(
    st.lists(st.sampled_from(["cap", "caps", "a", "the", "Cap", "café", "’s", "-", "CAP"]), max_size=12).map(
        " ".join
    )
)
def test_the_quick_way_finds_the_same_places(text) -> None:
    quick = plain_spans(text, ["cap", "the"])
    slow = [span for span, word in zip(spans_of(text), words_of(text), strict=True) if word in ("cap", "the")]
    assert sorted(quick) == slow
