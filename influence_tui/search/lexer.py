"""Cuts a typed query into pieces: words, quotes, qualifiers, each with its sign and place."""

import re

import msgspec

_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"'})
_PIECE = re.compile(
    r"""(?P<sign>-?)
        (?: (?P<mark>[@#]) (?=[\w"]) | (?P<name>[A-Za-z]+): )?
        (?: "(?P<quoted>[^"]*)(?P<closed>"?) | (?P<bare>\S*) )""",
    re.VERBOSE,
)


class Piece(msgspec.Struct, frozen=True):
    """One piece of a query, as typed."""

    start: int
    end: int
    no: bool
    name: str
    """The qualifier in lower case (`with`, `#`, `@`), or empty for a plain word."""
    value: str
    quoted: bool
    closed: bool
    """False: a quote that is still open."""
    last: bool
    """True: nothing follows it, not even a space."""


def pieces(text: str) -> tuple[Piece, ...]:
    """Cut a query; whatever is typed gives pieces, never an error."""
    plain = text.translate(_QUOTES)
    found = []
    place = 0
    while place < len(plain):
        if plain[place].isspace():
            place += 1
            continue
        match = _PIECE.match(plain, place)
        assert match is not None  # the pattern takes any text, at least one character of it
        found.append(_piece(match, len(plain)))
        place = max(match.end(), place + 1)
    return tuple(found)


def _piece(match: re.Match[str], length: int) -> Piece:
    quoted = match["quoted"]
    return Piece(
        start=match.start(),
        end=match.end(),
        no=bool(match["sign"]),
        name=match["mark"] or (match["name"] or "").lower(),
        value=quoted if quoted is not None else match["bare"],
        quoted=quoted is not None,
        closed=bool(match["closed"]),
        last=match.end() == length,
    )
