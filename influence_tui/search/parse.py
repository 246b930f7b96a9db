"""Reads a typed query; whatever is typed gives a query, never an error."""

from collections.abc import Sequence
from datetime import date

import msgspec

from influence_tui.search.lexer import Piece, pieces
from influence_tui.search.qualifiers import OF_WORDS, QUALIFIERS, Names, Reader, Reading
from influence_tui.search.query import Atom, Chip, Clause, Phrase, Query, Word
from influence_tui.search.spans import DATE_QUALIFIERS, ReadSpan
from influence_tui.search.words import words_of

LONGEST_VALUE = 3
"""How many words a value may have without quotes (`since:last week`)."""


class Part(msgspec.Struct, frozen=True):
    """What one or more pieces were read as."""

    clauses: tuple[Clause, ...] = ()
    chips: tuple[Chip, ...] = ()
    hint: str = ""
    either: bool = False
    """True: this is the word OR."""


def parse(text: str, today: date, names: Names, read_span: ReadSpan, *, typing: bool = False) -> Query:
    """Read a query as it is typed.

    `today` counts relative dates and what is late. With `typing`, an unreadable value at the very end is taken
    as half-typed and says nothing. Never raises.
    """
    found = pieces(text)
    settled = any(piece.name == "is" for piece in found)
    reader = Reader(today=today, names=names, read_span=read_span, settled=settled)
    parts = _joined(_parts(found, reader, typing))
    return Query(
        text=text,
        clauses=tuple(clause for part in parts for clause in part.clauses),
        chips=tuple(chip for part in parts for chip in part.chips),
        hints=tuple(dict.fromkeys(part.hint for part in parts if part.hint)),
    )


def _parts(found: Sequence[Piece], reader: Reader, typing: bool) -> list[Part]:
    parts = []
    place = 0
    while place < len(found):
        part, used = _part(found[place:], reader, typing)
        parts.append(part)
        place += used
    return parts


def _part(rest: Sequence[Piece], reader: Reader, typing: bool) -> tuple[Part, int]:
    piece = rest[0]
    if piece.name not in QUALIFIERS:
        return (Part(either=True) if _is_or(piece) else _plain(piece)), 1
    longest = min(LONGEST_VALUE, _run(rest)) if piece.name in OF_WORDS else 1
    for count in range(longest, 0, -1):
        value = " ".join(each.value for each in rest[:count])
        if value and (reading := QUALIFIERS[piece.name](reader, value)):
            return _qualified(piece, reading), count
    half = not piece.value or (typing and (piece.last or (piece.quoted and not piece.closed)))
    return (Part() if half else _unread(piece)), 1


def _run(rest: Sequence[Piece]) -> int:
    """Count the pieces that may be one value: the qualifier's own and the plain words after it."""
    if rest[0].quoted or not rest[0].value:
        return 1
    count = 1
    while count < len(rest) and not (
        rest[count].name or rest[count].no or rest[count].quoted or _is_or(rest[count])
    ):
        count += 1
    return count


def _qualified(piece: Piece, reading: Reading) -> Part:
    chip = Chip(f"not {reading.chip.text}" if piece.no else reading.chip.text, reading.chip.kind)
    return Part(clauses=(Clause(reading.atoms, piece.no),), chips=(chip,))


def _unread(piece: Piece) -> Part:
    sort = "a date" if piece.name in DATE_QUALIFIERS else f"something {piece.name}: knows"
    said = piece.name if piece.name in "@#" else f"{piece.name}:"
    plain = _plain(msgspec.structs.replace(piece, name=""))
    return msgspec.structs.replace(plain, hint=f"“{piece.value}” after {said} is not {sort}; searched as words.")


def _plain(piece: Piece) -> Part:
    """Read words or a phrase; an unknown qualifier before them is a word like any other, with a hint."""
    unknown = piece.name if piece.name not in ("", "@", "#") else ""
    words = [*words_of(unknown), *words_of(piece.value)]
    if not words:
        return Part()
    odd = unknown and piece.value and piece.value[:2] != "//"
    hint = f"“{unknown}:” is no qualifier; searched as words." if odd else ""
    part = _phrase(words, piece.no) if piece.quoted else _words(words, piece)
    return msgspec.structs.replace(part, hint=hint)


def _phrase(words: Sequence[str], no: bool) -> Part:
    label = f"“{' '.join(words)}”"
    return Part((Clause((Phrase(tuple(words)),), no),), (Chip(f"not {label}" if no else label, "phrase"),))


def _words(words: Sequence[str], piece: Piece) -> Part:
    if piece.no:
        return Part((Clause((Phrase(tuple(words)),), no=True),), (Chip(f"not {' '.join(words)}", "word"),))
    atoms = [Word(word) for word in words[:-1]] + [Word(words[-1], last=piece.last)]
    return Part(tuple(Clause((atom,)) for atom in atoms), tuple(Chip(word, "word") for word in words))


def _is_or(piece: Piece) -> bool:
    return piece.value == "OR" and not (piece.name or piece.no or piece.quoted)


def _joined(parts: Sequence[Part]) -> list[Part]:
    """Make one clause of what stands around an OR; an OR at an end, or beside what says nothing, is dropped."""
    done: list[Part] = []
    either = False
    for part in parts:
        if either and done and part.clauses and done[-1].clauses:
            done[-1] = _either(done[-1], part)
        elif not part.either:
            done.append(part)
        either = part.either
    return done


def _either(left: Part, right: Part) -> Part:
    """Join the last clause of one part and the first of the next."""
    one, other = left.clauses[-1], right.clauses[0]
    if one.no or other.no:
        return Part(left.clauses + right.clauses, left.chips + right.chips, left.hint or right.hint)
    atoms: tuple[Atom, ...] = one.any_of + other.any_of
    chip = Chip(f"{left.chips[-1].text} or {right.chips[0].text}", right.chips[0].kind)
    return Part(
        (*left.clauses[:-1], Clause(atoms), *right.clauses[1:]),
        (*left.chips[:-1], chip, *right.chips[1:]),
        left.hint or right.hint,
    )
