"""The themes and the sheets fit each other."""

import re
from pathlib import Path

import pytest

from influence_tui.ui.glyphs import ASCII
from influence_tui.ui.line import LOOKS
from influence_tui.ui.theme import DARK, LIGHT, sheets, tokens


def test_both_themes_have_a_colour_for_every_look():
    wanted = set(re.findall(r"\$([a-z-]+)", " ".join(LOOKS.values())))
    for names in (DARK.variables, LIGHT.variables, tokens()):
        assert wanted <= set(names)


def test_the_themes_give_the_same_names():
    assert set(DARK.variables) == set(LIGHT.variables) <= set(tokens())


def test_edges_are_drawn_as_the_locale_allows():
    assert (tokens()["edge"], tokens(ASCII)["edge"]) == ("round", "ascii")


@pytest.mark.parametrize("sheet", sheets(), ids=lambda sheet: Path(sheet).stem)
def test_every_rule_stands_under_a_type_and_names_no_colour(sheet):
    text = Path(sheet).read_text("utf-8")
    roots = re.findall(r"^([^\s}/][^{]*)\{", text, re.M)
    assert roots
    assert all(re.match(r"[A-Z]", part.strip()) for root in roots for part in root.split(","))
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b", text)


def contrast(one: str, other: str) -> float:
    """Contrast as WCAG 2 defines it."""

    def light(colour: str) -> float:
        parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_all_text_can_be_read(theme):
    for ground in (theme.background, theme.variables["cursor"], theme.surface):
        for ink in (theme.foreground, theme.variables["name"], theme.variables["dim"], theme.variables["alert"]):
            assert contrast(ink, ground) >= 3.8, (ink, ground)
    assert contrast(theme.foreground, theme.background) >= 7
    assert contrast(theme.variables["dim"], theme.background) >= 4.5
