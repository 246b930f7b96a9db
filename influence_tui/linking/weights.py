"""What the parts of a name that were read say by themselves, as weights and in words."""

from functools import cache

from influence_tui.linking.keys import Part
from influence_tui.linking.page import FULL

_PARTS: dict[int, tuple[float, str]] = {
    Part.WHOLE: (3.0, "alias"),
    Part.GIVEN: (3.0, "given name"),
    Part.CALLED: (2.8, "called so"),
    Part.HANDLE: (2.8, "handle"),
    Part.ADDRESS: (6.0, "address"),
    Part.SURNAME: (1.6, "surname"),
    Part.FAMILY: (1.6, "surname"),
    Part.VARIANT: (1.4, "nickname"),
    Part.MIDDLE: (0.8, "middle name"),
    Part.PIECE: (0.8, "part of the name"),
    Part.INITIALS: (0.8, "initials"),
    Part.PARTICLE: (0.0, "part of the name"),
}
WHOLE_NAME, _NICKNAMED = 5.0, 4.5
"""A given name and the surname; a nickname and the surname."""


@cache
def base(parts: int) -> float:
    """Give what the parts of a name that were read say by themselves."""
    if parts & FULL:
        return _NICKNAMED if parts & 1 << Part.VARIANT else WHOLE_NAME
    return max((weight for part, (weight, _) in _PARTS.items() if parts & 1 << part), default=0.0)


@cache
def told(parts: int) -> str:
    """Give that in words."""
    if parts & FULL:
        return "full name"
    return max((reason for part, reason in _PARTS.items() if parts & 1 << part), default=(0.0, ""))[1]
