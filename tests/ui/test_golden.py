"""Every screen as a person sees it, held as text at two sizes and as a picture. `make generate` writes them anew."""

import pytest

from tests.ui.scenes import GOLDEN, PICTURES, SCENES, SCREENSHOTS, SIZES, golden_of, picture_of, played


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
async def test_a_screen_looks_as_it_is_held(scene):
    shown = await played(scene)
    for size, text in shown.screens.items():
        assert text == golden_of(scene, size).read_text("utf-8"), "make generate, and read what changed"
    if scene.name in PICTURES:
        assert shown.picture == picture_of(scene).read_text("utf-8"), "make generate, and look at what changed"


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_no_line_is_wider_than_its_terminal(scene, size):
    lines = golden_of(scene, size).read_text("utf-8").splitlines()
    assert len(lines) == size[1]
    assert max(map(len, lines)) <= size[0]


def test_nothing_is_held_that_is_no_scene():
    assert set(GOLDEN.glob("*.txt")) == {golden_of(scene, size) for scene in SCENES for size in SIZES}
    assert set(SCREENSHOTS.glob("*.svg")) == {picture_of(s) for s in SCENES if s.name in PICTURES}
