"""Text made safe to show: nothing in it can steer a terminal."""

from collections.abc import Mapping
from functools import cache
from itertools import chain

CONTROL = {code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421}
"""Control characters and their pictures."""

HIDDEN = (
    range(0x80, 0xA0),
    range(0x061C, 0x061D),
    range(0x200E, 0x2010),
    range(0x202A, 0x202F),
    range(0x2066, 0x2070),
    range(0xD800, 0xE000),
)
"""What no terminal should get and no picture exists for: C1, marks of reading direction, lone surrogates."""

BREAKS = dict.fromkeys((0x09, 0x0A, 0x0B, 0x0C, 0x2028, 0x2029), 0x20)
"""White space that ends a line or jumps, as a plain space."""


def safe(text: str) -> str:
    """Give text fit for one line of a screen: stand-ins for what would act, spaces for tabs and line ends.

    Each character stays one character, so that offsets into the text hold.
    """
    return text if text.isprintable() else text.translate(_line())


def safe_text(text: str) -> str:
    """Give text fit for several lines: as `safe`, but line ends stay."""
    return text if text.isprintable() else text.translate(_text())


def typed(text: str) -> str:
    """Give text as it could have been typed: what acts is left out, every line end is a plain one."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_typed())


@cache
def _line() -> Mapping[int, int]:
    # Made when first needed: most texts are plain, and two thousand surrogates are in it.
    return CONTROL | dict.fromkeys(chain(*HIDDEN), 0xFFFD) | BREAKS


@cache
def _text() -> Mapping[int, int]:
    return {code: shown for code, shown in _line().items() if code != 0x0A}


@cache
def _typed() -> Mapping[int, int | None]:
    gone: dict[int, int | None] = dict.fromkeys(chain(CONTROL, *HIDDEN))
    return gone | dict.fromkeys((0x09, 0x0B, 0x0C), 0x20) | dict.fromkeys((0x0A, 0x2028, 0x2029), 0x0A)
