"""Nothing that is shown can steer a terminal."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from influence_tui.safe import safe, safe_text, typed

HOSTILE = st.text(
    st.one_of(st.characters(), st.sampled_from("\x00\x07\x1b\x7f\x9b\x9d\u202e\u2066\u200f\u2028\n\r\t\udc80"))
)
BIDI = {"\u061c", "\u200e", "\u200f", *"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"}


@given(HOSTILE)
def test_no_control_character_surrogate_or_turn_of_direction_is_left(text):
    for shown, allowed in ((safe(text), ""), (safe_text(text), "\n"), (typed(text), "\n")):
        left = {letter for letter in shown if unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp")}
        assert left <= set(allowed)
        assert not BIDI & set(shown)


@given(HOSTILE)
def test_each_character_stays_one_so_that_offsets_hold(text):
    assert len(safe(text)) == len(text) == len(safe_text(text))


@given(st.text(st.characters(categories=["L", "N", "P", "S"])))
def test_plain_text_stays_as_it_is(text):
    assert safe(text) == safe_text(text) == typed(text) == text


def test_what_is_left_out_can_still_be_seen():
    assert safe("a\x1b[2J\x9b\u202eb\tc\nd\udc80") == "a␛[2J\ufffd\ufffdb c d\ufffd"
    assert safe_text("a\nb\tc\x07") == "a\nb c␇"
    assert typed("a\r\nb\rc\x1b[31m\td") == "a\nb\nc[31m d"


def test_names_of_all_scripts_and_emoji_are_left_alone():
    for name in ("José Núñez", "王小明", "Łukasz", "محمد", "👩‍👩‍👧", "नमस्ते"):
        assert safe(name) == name
