"""One vocabulary of signs, with one of ASCII beside it."""

import re
from pathlib import Path

import pytest
from msgspec.structs import astuple

import influence_tui
from influence_tui.ui.glyphs import ASCII, UNICODE, all_signs, glyphs_for


def test_signs_are_chosen_by_the_locale():
    assert glyphs_for("UTF-8") is glyphs_for("utf8") is UNICODE
    assert glyphs_for("ANSI_X3.4-1968") is glyphs_for("latin-1") is ASCII


def test_every_sign_has_one_in_ascii():
    assert all(sign.isascii() and sign for sign in astuple(ASCII))


@pytest.mark.parametrize(("share", "bar"), [(0, "▁"), (1, "█"), (0.5, "▅"), (-3, "▁"), (7, "█")])
def test_a_bar_is_as_high_as_its_share(share, bar):
    assert UNICODE.bar(share) == bar


def test_a_stance_has_as_many_signs_as_it_is_strong():
    assert [UNICODE.stance(value) for value in (-2, -1, 0, 1, 2)] == ["−−", "−", "·", "+", "++"]
    assert [ASCII.stance(value) for value in (-2, 2)] == ["--", "++"]


def test_warmth_has_a_sign_for_each_word():
    assert [UNICODE.warmth(word) for word in ("warm", "cooling", "cold", "")] == ["●", "◐", "○", " "]


def test_no_other_sign_stands_in_the_code_of_the_screens():
    known = set(all_signs()) | set("–’é")
    for source in Path(influence_tui.__file__).parent.joinpath("ui").rglob("*.py"):
        code = re.sub(r'"""(?:.|\n)*?"""|#.*', "", source.read_text("utf-8"))
        assert {letter for letter in code if not letter.isascii()} <= known, source
