"""Who was there and who is only named. Unsure is *about*: a false contact is worse than a missed one."""

from collections.abc import Sequence

from msgspec.structs import replace

from influence_tui.linking.clauses import BREAKS, STRANGER, Piece, clause_start, pieces_of, sentence_start
from influence_tui.linking.found import Found
from influence_tui.linking.happened import happened
from influence_tui.linking.lexicon import FINITE
from influence_tui.linking.touching import (
    ABSENT,
    ARTICLES,
    BESIDE,
    BY,
    CAME,
    DID,
    FILLERS,
    INTENDED,
    JOINERS,
    LETTERS,
    MET,
    MET_IN_TWO,
    NOT_COMPANY,
    NOUNS,
    OWNERS,
    PLANNED,
    PLANNED_IN_TWO,
    REACHED,
    REPORTED,
    SENT_NOT,
    TO_ME,
    UNMET,
    WENT,
    WITH,
)
from influence_tui.linking.wordnames import FUNCTION

_ITEM = 4
"""How many words an item of a list has at most, with its article."""


def present(text: str, spans: Sequence[tuple[int, int]], *, planned: bool = False) -> tuple[bool, ...]:
    """Say for each name (its span, in order) whether that person was there.

    `planned`: the text is an intention for a day ahead, so that `meet Marie` counts.
    """
    if not spans:
        return ()
    pieces = pieces_of(text, spans)
    there: dict[int, bool] = {}
    for index, piece in enumerate(pieces):
        if piece.names:
            there[index] = not piece.possessive and _there(pieces, index, there, planned)
    _add_company_of_mine(pieces, there)
    was = {pieces[index].name: here for index, here in there.items()}
    return tuple(was.get(number, False) for number in range(len(spans)))


def with_presence(text: str, found: tuple[Found, ...], *, planned: bool = False) -> tuple[Found, ...]:
    """Mark those of a text's finds who were there."""
    there = present(text, [(one.start, one.end) for one in found], planned=planned)
    return tuple(replace(one, present=True) if was else one for one, was in zip(found, there, strict=True))


def _there(pieces: list[Piece], index: int, there: dict[int, bool], planned: bool) -> bool:
    """Say whether the person whose name stands at an index was there; `there` tells it of the names before."""
    joined = _joined_to(pieces, index)
    if joined is not None:
        first = _item_start(pieces, joined)
        if first is None:
            return False
        with_others = there[joined] if first == joined else _governed(pieces, first, planned)
        return with_others and not _begins_clause(pieces, joined, index)
    return _governed(pieces, index, planned) or (pieces[index].name >= 0 and _got_in_touch(pieces, index))


def _governed(pieces: list[Piece], index: int, planned: bool) -> bool:
    """Say whether a word of contact takes the name (or other words for people) that begins at an index."""
    governor = _governor(pieces, index)
    return governor >= 0 and _is_contact(pieces, governor, planned) and happened(pieces, governor, planned)


def _joined_to(pieces: list[Piece], index: int) -> int | None:
    """Give the index of the last piece of what this name continues a list of, none when it begins one."""
    head = _head(pieces, index)
    before = head - 1
    while before >= 0 and pieces[before].word in JOINERS and head - before <= 2:
        before -= 1
    if before < 0 or before == head - 1 or pieces[before].possessive:
        return None
    return before if pieces[before].names or _item_start(pieces, before) is not None else None


def _item_start(pieces: list[Piece], last: int) -> int | None:
    """Give where an item of a list of people begins: a name, or words like `my sister`, `the two auditors`."""
    if pieces[last].names:
        return last
    for first in range(last - 1, max(-1, last - _ITEM), -1):
        word = pieces[first].word
        if word in ARTICLES or pieces[first].possessive:
            return first
        if pieces[first].names or word in FUNCTION or word.replace("'", "") in FINITE or not word[:1].isalpha():
            return None
    return None


def _begins_clause(pieces: list[Piece], joined: int, index: int) -> bool:
    """Say whether a name after a comma or `and` opens a clause of its own (`met Ana, Omar sent …`)."""
    after = pieces[index + 1] if index + 1 < len(pieces) else None
    if after is None or after.names or after.word in JOINERS:
        return False
    if after.word in ABSENT:
        return True
    if after.word.replace("'", "") in FINITE and after.word not in WENT:
        return True
    comma_only = all(piece.word == "," for piece in pieces[joined + 1 : index])
    return comma_only and after.word[:1].isalpha() and (after.word.endswith("ed") or after.word in WENT)


def _governor(pieces: list[Piece], index: int) -> int:
    """Give the index of the word that a name depends on."""
    return _head(pieces, index) - 1


def _head(pieces: list[Piece], index: int) -> int:
    """Give where a name begins with what is said of its bearer (`her old boss Omar`)."""
    skipped = FILLERS | ARTICLES if pieces[index].name == STRANGER else FILLERS
    while index > 0 and pieces[index - 1].word in skipped:
        index -= 1
    told = index > 0 and pieces[index].word in FILLERS and pieces[index - 1].word in OWNERS
    return index - 1 if told else index


def _is_contact(pieces: list[Piece], governor: int, planned: bool) -> bool:
    word = pieces[governor].word
    before = pieces[governor - 1].word if governor > 0 else ""
    if word in WITH:
        return before not in NOT_COMPANY
    if word in MET or word in BESIDE:
        return True
    if (before, word) in MET_IN_TWO or (word in ("to", "from") and before in LETTERS):
        return True
    if word == ":":
        return before in NOUNS and _ends_after_list(pieces, governor + 1)
    if planned and (word in PLANNED or (before, word) in PLANNED_IN_TWO):
        return True
    return word == "sent" or (word == "to" and _sent_to(pieces, governor))


def _ends_after_list(pieces: list[Piece], index: int) -> bool:
    while index < len(pieces) and (pieces[index].names or pieces[index].word in JOINERS):
        if pieces[index].possessive:
            return False
        index += 1
    return index == len(pieces) or pieces[index].word in BREAKS


def _sent_to(pieces: list[Piece], governor: int) -> bool:
    for piece in reversed(pieces[clause_start(pieces, governor) : governor]):
        if (piece.names and not piece.possessive) or piece.word in SENT_NOT:
            return False
        if piece.word in ("sent", "forwarded", "mailed", "emailed"):
            return True
    return False


def _called_on_me(pieces: list[Piece], index: int) -> bool:
    words = [piece.word for piece in pieces[index + 1 : index + 3]]
    if words[:1] == ["joined"]:
        return words[1:] in (["me"], ["us"])
    return bool(words) and (words[0] in REACHED or (words[0] in CAME and words[1:2] != [] and words[1] in BY))


def _got_in_touch(pieces: list[Piece], index: int) -> bool:
    """Say whether a name did the calling (`Omar called about the invoice`)."""
    if not _called_on_me(pieces, index):
        return False
    start = sentence_start(pieces, index)
    if any(piece.word in REPORTED | UNMET | INTENDED for piece in pieces[start:index]):
        return False
    after = pieces[index + 2] if index + 2 < len(pieces) and pieces[index + 1].word in REACHED else None
    begins = index == start or pieces[index - 1].word in (",", ":", "and", *BREAKS)
    return begins and (after is None or after.word in BREAKS or after.word in (",", ":") or after.word in TO_ME)


def _add_company_of_mine(pieces: list[Piece], there: dict[int, bool]) -> None:
    """Mark the names in `Omar and I met`, `Ana, Omar and I had lunch`."""
    for index in range(2, len(pieces) - 1):
        if pieces[index].word not in ("i", "me", "myself") or pieces[index - 1].word not in ("and", "&"):
            continue
        if pieces[index + 1].word not in DID:
            continue
        before = index - 2
        while before >= 0 and (pieces[before].names or pieces[before].word in JOINERS):
            if pieces[before].names and not pieces[before].possessive:
                there[before] = True
            before -= 1
