import pytest

from influence_tui.domain.entry import CHANNELS
from influence_tui.linking import channel_of
from influence_tui.linking.channel import _WORDS


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("Coffee with Dana", "coffee"),
        ("lunch, then a call", "meal"),
        ("1:1 with Diane", "1:1"),
        ("Call, one on one, with Omar", "1:1"),
        ("rang Omar", "call"),
        ("Met Lena", "meeting"),
        ("emailed the deck", "mail"),
        ("slacked Vik", "message"),
        ("at the conference", "event"),
        ("thought about Omar", ""),
        ("", ""),
    ],
)
def test_the_first_word_that_says_how_decides(text, channel):
    assert channel_of(text) == channel


def test_every_channel_can_be_told():
    assert set(_WORDS) == set(CHANNELS)
