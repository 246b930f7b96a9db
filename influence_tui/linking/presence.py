"""Who was there and who is only named. Unsure is *about*: a false contact is worse than a missed one."""

from collections.abc import Sequence

from msgspec.structs import replace

from influence_tui.linking.clauses import BREAKS, Piece, clause_start, pieces_of, sentence_start
from influence_tui.linking.found import Found
from influence_tui.linking.lexicon import FINITE
from influence_tui.linking.wordnames import listed

_WITH = frozenset(("with", "w/"))
_JOINERS = frozenset((",", "and", "&", "/", "+", "plus", *_WITH))
_NOUNS = listed(
    """
    1:1 1-1 1on1 coffee coffees tea lunch dinner breakfast brunch supper drinks beer beers meal meeting
    meetings sync standup workshop call calls zoom chat review retro kickoff session interview visit walk
    conversation catch-up catchup huddle demo event party
    """
)
"""Nouns of a touch."""
_BESIDE = listed("1:1 1-1 1on1 coffee lunch dinner breakfast brunch supper drinks")
"""Those that a name follows without a word between (`1:1 Omar`)."""
_LETTERS = listed("mail email e-mail message letter text dm call voicemail note messages emails")
_MET = listed(
    """
    met saw called phoned rang emailed e-mailed mailed texted messaged slacked dmed pinged visited facetimed
    zoomed interviewed
    """
)
_MET_IN_TWO = frozenset(
    (
        ("talked", "to"), ("spoke", "to"), ("spoken", "to"), ("wrote", "to"), ("written", "to"), ("heard", "from"), ("chatted", "to"),
        ("replied", "to"), ("ran", "into"), ("bumped", "into"), ("talk", "to"), ("reached", "out"),
    )
)  # fmt: skip
_PLANNED = listed("meet see call phone visit interview ping email text message")
_PLANNED_IN_TWO = frozenset((("talk", "to"), ("speak", "to"), ("write", "to")))
_UNMET = listed(
    """
    not n't never no without cancel cancelled canceled cancels postponed postpone moved skip skipped missed
    reschedule rescheduled declined didn't don't doesn't haven't hasn't hadn't couldn't can't won't wasn't
    weren't isn't nobody neither nor instead almost nearly
    """
)
_INTENDED = listed(
    """
    will 'll shall should must need needs needed want wants wanted plan plans planned planning going gonna
    hope hopes hoped would could might may let's try tries tried trying have remember todo to-do promise
    promised promises if ask asks asked wish wishes wished tomorrow next schedule scheduled book booked
    prepare prepared prep suggest suggested propose proposed before i'll we'll she'll he'll they'll i'd we'd
    waiting wait set arrange arranged request requested agreed invite invited
    """
)
_REPORTED = listed(
    """
    says said say saying thinks thought think told tells claims claimed mentions mentioned reported reports
    hears believes believed heard confirmed confirms dreamed dreamt wondered wonder imagine imagined knows
    knew feels felt
    """
)
_NOT_COMPANY = listed(
    """
    agree agrees agreed disagree disagrees disagreed problem problems issue issues help helps helped happy
    unhappy angry annoyed frustrated deal deals dealt dealing compare compared compares wrong trouble
    patient familiar ok okay fine start starts started begin begins began along together go goes sit sits
    rests lies stuck done aligned alignment conflict conflicts relationship trust reputation credibility
    goodwill history contract clear impressed pleased disappointed sympathise sympathize struggle struggles
    struggled up's
    """
)
_OTHERS = listed("he she they it who someone somebody everyone everybody nobody team")
_MINE = listed("i we me us i've we've my our i'm we're")
_FILLERS = listed(
    """
    my our old new friend colleague manager boss mentor report both also dear again finally briefly up
    """
)
_ADVERBS = listed("just also finally has had have was were 've already then later briefly quickly again")
_SENT_NOT = listed(
    """
    intro introduction introductions intros invitation reference link regards greetings access introduce
    introduced introducing
    """
)
_WENT = listed("was went is took lasted ran")


def present(text: str, spans: Sequence[tuple[int, int]], *, planned: bool = False) -> tuple[bool, ...]:
    """Say for each name (its span, in order) whether that person was there.

    `planned`: the text is an intention for a day ahead, so that `meet Marie` counts.
    """
    if not spans:
        return ()
    pieces = pieces_of(text, spans)
    there: dict[int, bool] = {}
    for index, piece in enumerate(pieces):
        if piece.name >= 0:
            there[piece.name] = not piece.possessive and _there(pieces, index, there, planned)
    _add_company_of_mine(pieces, there)
    return tuple(there.get(number, False) for number in range(len(spans)))


def with_presence(text: str, found: tuple[Found, ...], *, planned: bool = False) -> tuple[Found, ...]:
    """Mark those of a text's finds who were there."""
    there = present(text, [(one.start, one.end) for one in found], planned=planned)
    return tuple(replace(one, present=True) if was else one for one, was in zip(found, there, strict=True))


def _there(pieces: list[Piece], index: int, there: dict[int, bool], planned: bool) -> bool:
    joined = _joined_to(pieces, index)
    if joined is not None:
        return there[pieces[joined].name] and not _begins_clause(pieces, joined, index)
    governor = _governor(pieces, index)
    if governor >= 0 and _is_contact(pieces, governor, planned):
        return _happened(pieces, governor, planned)
    return _got_in_touch(pieces, index)


def _joined_to(pieces: list[Piece], index: int) -> int | None:
    """Give the index of the name that this one continues a list of, none when it begins one."""
    before = index - 1
    while before >= 0 and pieces[before].word in _JOINERS and index - before <= 2:
        before -= 1
    if before < 0 or before == index - 1 or pieces[before].name < 0 or pieces[before].possessive:
        return None
    return before


def _begins_clause(pieces: list[Piece], joined: int, index: int) -> bool:
    """Say whether a name after a comma or `and` opens a clause of its own (`met Ana, Omar sent …`)."""
    after = pieces[index + 1] if index + 1 < len(pieces) else None
    if after is None or after.name >= 0 or after.word in _JOINERS:
        return False
    if after.word.replace("'", "") in FINITE and after.word not in _WENT:
        return True
    comma_only = all(piece.word == "," for piece in pieces[joined + 1 : index])
    return comma_only and after.word[:1].isalpha() and (after.word.endswith("ed") or after.word in _WENT)


def _governor(pieces: list[Piece], index: int) -> int:
    """Give the index of the word that a name depends on."""
    before = index - 1
    while before >= 0 and pieces[before].word in _FILLERS:
        before -= 1
    return before


def _is_contact(pieces: list[Piece], governor: int, planned: bool) -> bool:
    word = pieces[governor].word
    before = pieces[governor - 1].word if governor > 0 else ""
    if word in _WITH:
        return before not in _NOT_COMPANY
    if word in _MET or word in _BESIDE:
        return True
    if (before, word) in _MET_IN_TWO or (word in ("to", "from") and before in _LETTERS):
        return True
    if word == ":":
        return before in _NOUNS and _ends_after_list(pieces, governor + 1)
    if planned and (word in _PLANNED or (before, word) in _PLANNED_IN_TWO):
        return True
    return word == "sent" or (word == "to" and _sent_to(pieces, governor))


def _ends_after_list(pieces: list[Piece], index: int) -> bool:
    while index < len(pieces) and (pieces[index].name >= 0 or pieces[index].word in _JOINERS):
        if pieces[index].possessive:
            return False
        index += 1
    return index == len(pieces) or pieces[index].word in BREAKS


def _sent_to(pieces: list[Piece], governor: int) -> bool:
    for piece in reversed(pieces[clause_start(pieces, governor) : governor]):
        if piece.name >= 0 or piece.word in _SENT_NOT:
            return False
        if piece.word in ("sent", "forwarded", "mailed", "emailed"):
            return True
    return False


def _happened(pieces: list[Piece], governor: int, planned: bool) -> bool:
    """Say whether what governs a name was done, by me, and not only wished, denied or reported."""
    clause = pieces[clause_start(pieces, governor) : governor]
    words = {piece.word for piece in clause}
    if words & _UNMET or any(word.endswith("n't") for word in words):
        return False
    if not planned and (words & _INTENDED or any(word.endswith("'ll") for word in words)):
        return False
    sentence = pieces[sentence_start(pieces, governor) : governor]
    if any(piece.word in _REPORTED for piece in sentence):
        return False
    if not planned and clause and clause[-1].word == "to" and pieces[governor].word not in _WITH:
        return False
    return not _by_others(pieces, clause, governor)


def _by_others(pieces: list[Piece], clause: list[Piece], governor: int) -> bool:
    """Say whether somebody else is the subject (`Omar met Lena`)."""
    before = governor - 1
    while before >= 0 and pieces[before].word in _ADVERBS:
        before -= 1
    if before >= 0 and pieces[governor].word in _MET | {"sent"} and pieces[before].name >= 0:
        return True
    words = {piece.word for piece in clause}
    if words & _MINE:
        return False
    opens = clause[0] if clause else None
    if opens is not None and opens.name >= 0:
        return not all(piece.name >= 0 or piece.word in _JOINERS for piece in clause)
    return bool(words & _OTHERS)


_TO_ME = listed(
    """
    me us about to re back this yesterday today from at on again early late in just while regarding
    """
)
_REACHED = listed("called phoned rang emailed e-mailed mailed texted messaged pinged wrote visited")


def _got_in_touch(pieces: list[Piece], index: int) -> bool:
    """Say whether a name did the calling (`Omar called about the invoice`)."""
    if index + 1 >= len(pieces) or pieces[index + 1].word not in _REACHED:
        return False
    start = sentence_start(pieces, index)
    if any(piece.word in _REPORTED | _UNMET | _INTENDED for piece in pieces[start:index]):
        return False
    after = pieces[index + 2] if index + 2 < len(pieces) else None
    begins = index == start or pieces[index - 1].word in (",", ":", "and", *BREAKS)
    return begins and (after is None or after.word in BREAKS or after.word in (",", ":") or after.word in _TO_ME)


_DID = listed(
    """
    met had talked spoke chatted discussed walked ate went grabbed caught lunched dined supped drank sat
    """
)


def _add_company_of_mine(pieces: list[Piece], there: dict[int, bool]) -> None:
    """Mark the names in `Omar and I met`, `Ana, Omar and I had lunch`."""
    for index in range(2, len(pieces) - 1):
        if pieces[index].word not in ("i", "me", "myself") or pieces[index - 1].word not in ("and", "&"):
            continue
        if pieces[index + 1].word not in _DID:
            continue
        before = index - 2
        while before >= 0 and (pieces[before].name >= 0 or pieces[before].word in _JOINERS):
            if pieces[before].name >= 0 and not pieces[before].possessive:
                there[pieces[before].name] = True
            before -= 1
