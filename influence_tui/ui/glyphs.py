"""The one vocabulary of signs, and what stands for each where the locale has only ASCII."""

from msgspec import Struct
from msgspec.structs import astuple


class Glyphs(Struct, frozen=True):
    """A sign for each thing that has one."""

    warm: str = "●"
    cooling: str = "◐"
    cold: str = "○"
    i_owe: str = "→"
    they_owe: str = "←"
    kept: str = "✓"
    broken: str = "✗"
    renegotiated: str = "↻"
    minus: str = "−"
    even: str = "·"
    plus: str = "+"
    bars: str = "▁▂▃▄▅▆▇█"
    """Lowest to highest."""
    plan: str = "⟲"
    outside: str = "↗"
    chosen: str = "▸"
    wanted: str = "◎"
    leads: str = "━▶"
    shaft: str = "━"
    """What lengthens `leads` to its left."""
    down: str = "│"
    across: str = "─"
    cut: str = "…"
    previous: str = "‹"
    following: str = "›"
    corner: str = "└"
    more: str = "▾"

    def bar(self, share: float) -> str:
        """Give the bar of a share, 0–1."""
        top = len(self.bars) - 1
        return self.bars[min(top, max(0, round(share * top)))]

    def stance(self, value: int) -> str:
        """Give the sign of a stance, −2 … +2."""
        if not value:
            return self.even
        return self.plus * value if value > 0 else self.minus * -value

    def warmth(self, word: str) -> str:
        """Give the sign of `warm`, `cooling` or `cold`; a space for another word."""
        return {"warm": self.warm, "cooling": self.cooling, "cold": self.cold}.get(word, " ")


UNICODE = Glyphs()
ASCII = Glyphs(
    warm="@",
    cooling="o",
    cold=".",
    i_owe=">",
    they_owe="<",
    kept="v",
    broken="x",
    renegotiated="~",
    minus="-",
    even=".",
    bars=" .:-=+*#",
    plan="~>",
    outside="^",
    chosen=">",
    wanted="(+)",
    leads="=>",
    shaft="=",
    down="|",
    across="-",
    cut="...",
    previous="<",
    following=">",
    corner="+",
    more="v",
)


def glyphs_for(encoding: str) -> Glyphs:
    """Choose the signs for a locale's encoding."""
    return UNICODE if encoding.lower().replace("-", "").startswith("utf8") else ASCII


def all_signs() -> frozenset[str]:
    """Name every character beyond ASCII that the program may show of its own."""
    return frozenset("".join(astuple(UNICODE)))
