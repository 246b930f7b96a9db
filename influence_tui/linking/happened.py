"""Whether a touch that a text speaks of was had, by me: not only wished, denied, called off or told of others."""

from influence_tui.linking.clauses import BREAKS, Piece, clause_start, sentence_start
from influence_tui.linking.touching import (
    ADVERBS,
    AHEAD,
    AUXILIARIES,
    COMING,
    INTENDED,
    JOINERS,
    MET,
    MINE,
    NOUNS,
    OTHERS,
    REPORTED,
    TOPICS,
    UNDONE,
    UNMET,
    WITH,
)


def happened(pieces: list[Piece], governor: int, planned: bool) -> bool:
    """Say whether what governs a name was done, by me, and not only wished, denied or reported."""
    clause = pieces[clause_start(pieces, governor) : governor]
    ahead = (*clause[1:], pieces[governor])
    words = {
        piece.word
        for piece, after in zip(clause, ahead, strict=False)
        if not (piece.word == "planning" and after.word in NOUNS)
    }
    if words & UNMET or any(word.endswith("n't") for word in words):
        return False
    if not planned and (words & INTENDED or any(word.endswith("'ll") for word in words)):
        return False
    if _is_reported(pieces, governor) or (not planned and _is_undone(pieces, governor)):
        return False
    if not planned and clause and clause[-1].word == "to" and pieces[governor].word not in WITH:
        return False
    return not _by_others(pieces, clause, governor)


def _is_undone(pieces: list[Piece], governor: int) -> bool:
    """Say whether what follows the names calls it off or puts it ahead (`lunch with Lena moved to Thursday`)."""
    last = after = governor
    while after + 1 < len(pieces) and (pieces[after + 1].name >= 0 or pieces[after + 1].word in JOINERS):
        after += 1
        last = after if pieces[after].name >= 0 else last
    rest = pieces[last + 1 :]
    words = [piece.word for piece in rest[:2]]
    if len(words) > 1 and words[0] in AUXILIARIES:
        return words[1] in UNDONE or (words[0] == "is" and words[1] in AHEAD)
    if len(words) > 1 and words[0] == "next" and words[1] in COMING:
        return True
    for piece in rest:
        if piece.word in UNDONE or piece.word in BREAKS or piece.word in TOPICS or piece.name >= 0:
            return piece.word in UNDONE
    return False


def _is_reported(pieces: list[Piece], governor: int) -> bool:
    """Say whether somebody tells it (`Omar says that …`, `Ken: lunch with Ida went well`)."""
    start = sentence_start(pieces, governor)
    own = 1 if pieces[governor].word == "from" else 0
    if any(piece.word in REPORTED for piece in pieces[start : governor - own]):
        return True
    return pieces[start].names and start + 1 < governor and pieces[start + 1].word == ":"


def _by_others(pieces: list[Piece], clause: list[Piece], governor: int) -> bool:
    """Say whether somebody else is the subject (`Omar met Lena`)."""
    before = governor - 1
    while before >= 0 and pieces[before].word in ADVERBS:
        before -= 1
    if before >= 0 and pieces[governor].word in MET | {"sent"} and pieces[before].names:
        return True
    words = {piece.word for piece in clause}
    if words & MINE:
        return False
    opens = clause[0] if clause else None
    if opens is not None and opens.names:
        return not all(piece.names or piece.word in JOINERS for piece in clause)
    return bool(words & OTHERS)
