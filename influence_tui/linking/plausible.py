"""Is it a person at all? Names that are also words, months, places or part of somebody else's name."""

from collections.abc import Callable

from influence_tui.linking.acts import acts
from influence_tui.linking.cues import addressed, belongs, in_a_list
from influence_tui.linking.given_names import GIVEN
from influence_tui.linking.keys import Part
from influence_tui.linking.lexicon import INSTITUTIONS, TERMS
from influence_tui.linking.neighbours import judge_left, judge_right
from influence_tui.linking.page import CALLED_BY, FULL, SMALL, Page, Spot, Sure, goes_on, is_stranger
from influence_tui.linking.roles import is_role, judge_role
from influence_tui.linking.small import labelling, small
from influence_tui.linking.wordnames import (
    FUNCTION,
    MASS,
    MODALS,
    MONTHS,
    PLACES,
    ROLES,
    THINGS,
    WORD_NAMES,
    listed,
)
from influence_tui.linking.words import Shape, Word

_TIME_BEFORE = listed(
    "in by until till since for from to of next last this early mid late end through during before after every"
)
_SPAN = listed("to until till on onwards onward through and or")
_PLACE_BEFORE = listed("in to from at near around into through across")
_PLACE_OR_PERSON = listed("to from")
_INSIDE = listed("at in on into onto")
_AGAINST = listed("angry laughed look looked looking mad shouted smiled yelled confidence trust belief")
_GOING = listed(
    """
    back bus came drive drives driving drove express ferry flew flies flight flights fly flying gone
    heading move moved moves moving plane road sail sailed shipped shipping train trains travel
    travelled travelling traveled traveling trip tickets ticket way went
    """
)
"""Words with which `to Florence` is a way."""
_REACH = 5
_ENDS = (",", ".", "!", "?", "\n", ";", ":", "")


def plausible(page: Page, spot: Spot) -> Sure:
    """Say whether a spot names a person: no, maybe (ask at most), yes."""
    if spot.how in _JUDGES:
        return _JUDGES[spot.how](page, spot)
    if spot.alone and is_role(page, spot):
        return judge_role(page, spot)
    if spot.parts & FULL:
        return _full(page, spot)
    if not spot.alone:
        return Sure.NO if is_stranger(page.next_to(spot.last)) else Sure.YES
    return _single(page, spot, spot.parts)


def _sure(_page: Page, _spot: Spot) -> Sure:
    return Sure.YES


def _short(_page: Page, spot: Spot) -> Sure:
    return Sure.YES if len(spot.people) == 1 else Sure.MAYBE


def _phrase(page: Page, spot: Spot) -> Sure:
    return judge_role(page, spot) if is_role(page, spot) else _long(page, spot)


def _long(page: Page, spot: Spot) -> Sure:
    if goes_on(page, spot.last):
        return Sure.NO
    return Sure.YES if spot.parts & ~(1 << Part.VARIANT) else Sure.MAYBE


def _full(page: Page, spot: Spot) -> Sure:
    if spot.parts & SMALL:
        modal = page.words[spot.first].key in MODALS
        return Sure.YES if addressed(page, spot) else Sure.NO if modal else Sure.MAYBE
    after = None if page.words[spot.last].possessive else page.next_to(spot.last)
    if after is not None and after.shape == Shape.TITLE and is_stranger(after):
        return Sure.NO if after.key in INSTITUTIONS else Sure.MAYBE
    return Sure.YES


def _single(page: Page, spot: Spot, parts: int) -> Sure:
    word = page.words[spot.first]
    if parts & ~(1 << Part.INITIALS | 1 << Part.PARTICLE) == 0:
        return _initials(page, spot, word) if parts & 1 << Part.INITIALS else Sure.NO
    if word.shape == Shape.SMALL:
        return small(page, spot, word, parts)
    if word.shape == Shape.CAPITALS and _is_abbreviation(page, spot, word, parts):
        return _initials(page, spot, word)
    if len(spot.people) > 1 and _is_house(page, spot, word):
        return Sure.MAYBE
    neighbours = min(judge_right(page, spot, word, parts), judge_left(page, spot, word, parts))
    if neighbours == Sure.NO or word.key not in WORD_NAMES:
        return neighbours
    return min(neighbours, _word_name(page, spot, word, parts))


def _is_abbreviation(page: Page, spot: Spot, word: Word, parts: int) -> bool:
    """Say whether capitals are a term, or a handle that is not the first letters of the name, too."""
    if len(word.key) < 4 and word.key in TERMS:
        return True
    if parts & _CAPITALS != parts:
        return False
    return all(page.given(place)[:1] + page.surname(place)[:1] != word.key for place in spot.people)


def _word_name(page: Page, spot: Spot, word: Word, parts: int) -> Sure:
    if _are(page, spot):
        return Sure.NO
    if word.key in MONTHS:
        return _month(page, spot, word)
    sure = _opening(page, spot, word) if word.opens else _inside(page, spot, word, parts)
    return min(sure, Sure.MAYBE) if parts == 1 << Part.VARIANT and word.key in THINGS else sure


def _are(page: Page, spot: Spot) -> bool:
    """Say whether the verb is that of several, though it is no list (`Banks are closed`)."""
    after, before = page.next_to(spot.last), page.word(spot.first - 1)
    if after is None or after.key not in _PLURAL or page.words[spot.first].possessive:
        return False
    listed_before = before is not None and (before.key == "and" or page.gap(spot.first - 1).strip() in _JOINING)
    return not listed_before


def _is_house(page: Page, spot: Spot, word: Word) -> bool:
    """Say whether `at Will's`, with nothing that is his, names a house rather than its keeper."""
    before, after = page.before(spot.first), page.next_to(spot.last)
    if not word.possessive or before is None or before.key not in _HOUSE_BEFORE:
        return False
    return after is None or after.key in FUNCTION


_PLURAL = listed("are arent were werent")
_JOINING = (",", "&", "/", "+")
_CAPITALS = 1 << Part.HANDLE | 1 << Part.INITIALS | 1 << Part.PARTICLE
"""Parts that letters in capitals may be without being a name."""
_HOUSE_BEFORE = listed("at to from")


def _initials(page: Page, spot: Spot, word: Word) -> Sure:
    if word.shape != Shape.CAPITALS or word.key in TERMS or is_stranger(page.next_to(spot.last)):
        return Sure.NO
    return Sure.MAYBE if addressed(page, spot) or acts(page, spot) == Sure.YES else Sure.NO


def _month(page: Page, spot: Spot, word: Word) -> Sure:
    before, after = page.word(spot.first - 1), page.word(spot.last + 1)
    if (before is not None and before.key[:1].isdigit()) or (after is not None and after.key[:1].isdigit()):
        return Sure.NO
    if addressed(page, spot) or in_a_list(page, spot):
        return Sure.YES
    if before is not None and word.glued and before.key in _TIME_BEFORE:
        return Sure.MAYBE if before.key == "from" and after is not None and after.key not in _SPAN else Sure.NO
    if word.possessive:
        return Sure.MAYBE
    does = acts(page, spot)
    return does if word.opens or does == Sure.YES else Sure.MAYBE


def _opening(page: Page, spot: Spot, word: Word) -> Sure:
    """Judge a word-name that opens a sentence, where its capital says nothing."""
    if in_a_list(page, spot) or belongs(page, spot):
        return Sure.YES
    thing = word.key in THINGS or word.key in PLACES or word.key in ROLES
    if word.possessive:
        return Sure.YES if word.key in GIVEN and not thing else Sure.MAYBE
    if page.next_to(spot.last) is None:
        return _by_itself(page, spot, word, thing)
    return acts(page, spot)


def _by_itself(page: Page, spot: Spot, word: Word, thing: bool) -> Sure:
    """Judge a word-name with a mark after it (`Rose: costs are up`)."""
    mark = page.gap(spot.last)[:1]
    if mark == ":" and word.key not in GIVEN and labelling(page, spot.first):
        return Sure.MAYBE
    if word.key not in GIVEN or mark not in _ENDS or (word.key in THINGS and mark != ":"):
        return Sure.NO
    return Sure.YES if mark == ":" and not thing and word.key not in MASS else Sure.MAYBE


def _is_at(page: Page, spot: Spot, before: Word, word: Word) -> bool:
    """Say whether it is a place or a thing that one is at, in or goes to (`flew to Florence`, `at Chase`)."""
    ahead = {word.key for word in page.words[max(0, spot.first - _REACH) : spot.first - 1]}
    if word.key in PLACES and before.key in _PLACE_BEFORE:
        return before.key not in _PLACE_OR_PERSON or not ahead.isdisjoint(_GOING)
    return word.key in THINGS and before.key in _INSIDE and ahead.isdisjoint(_AGAINST)


def _inside(page: Page, spot: Spot, word: Word, parts: int) -> Sure:
    """Judge a word-name with a capital inside a sentence."""
    before = page.before(spot.first)
    placed = word.key in PLACES and before is not None and before.key in _PLACE_BEFORE
    if before is not None and _is_at(page, spot, before, word):
        return Sure.NO
    if addressed(page, spot) or in_a_list(page, spot) or belongs(page, spot) or acts(page, spot) == Sure.YES:
        return Sure.YES
    if placed:
        return Sure.MAYBE
    if not parts & CALLED_BY:
        return Sure.MAYBE
    return Sure.MAYBE if word.key in THINGS else Sure.YES


_JUDGES: dict[str, Callable[[Page, Spot], Sure]] = {
    "address": _sure,
    "characters": _sure,
    "typo": _sure,
    "pair": _sure,
    "short": _short,
    "phrase": _phrase,
    "titled": _long,
    "sounds": _long,
}
"""How a spot is judged that was not read as a plain name."""
