"""Is it a person at all? Names that are also words, months, places or part of somebody else's name."""

from influence_tui.linking.cues import acts, addressed, belongs, in_a_list
from influence_tui.linking.given_names import GIVEN
from influence_tui.linking.keys import Part
from influence_tui.linking.lexicon import DETERMINERS, FINITE, INSTITUTIONS, PEOPLE_BEFORE, TECHNICAL, TERMS
from influence_tui.linking.page import CALLED_BY, FULL, GIVEN_LIKE, SMALL, Page, Spot, Sure, goes_on, is_stranger
from influence_tui.linking.runs import is_initial
from influence_tui.linking.wordnames import (
    FUNCTION,
    MASS,
    MODALS,
    MONTHS,
    PLACES,
    ROLES,
    THINGS,
    VERBS,
    VOCABULARY,
    WEEKDAYS,
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
_ENDS = (",", ".", "!", "?", "\n", ";", ":", "")


def plausible(page: Page, spot: Spot) -> Sure:
    """Say whether a spot names a person: no, maybe (ask at most), yes."""
    if spot.how in ("address", "characters", "typo", "pair"):
        return Sure.YES
    if spot.how == "short":
        return Sure.YES if len(spot.people) == 1 else Sure.MAYBE
    if spot.how in ("phrase", "titled", "sounds"):
        return _long(page, spot)
    parts = spot.parts
    if parts & FULL:
        return _full(page, spot)
    if not spot.alone:
        return Sure.NO if is_stranger(page.next_to(spot.last)) else Sure.YES
    return _single(page, spot, parts)


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
        return _small(page, spot, word, parts)
    if word.shape == Shape.CAPITALS and len(word.key) < 4 and word.key in TERMS:
        return Sure.NO
    if len(spot.people) > 1 and _is_house(page, spot, word):
        return Sure.MAYBE
    neighbours = min(_right(page, spot, word, parts), _left(page, spot, word, parts))
    if neighbours == Sure.NO or word.key not in WORD_NAMES:
        return neighbours
    return min(neighbours, _word_name(page, spot, word, parts))


def _word_name(page: Page, spot: Spot, word: Word, parts: int) -> Sure:
    if word.key in MONTHS:
        return _month(page, spot, word)
    return _opening(page, spot, word) if word.opens else _inside(page, spot, word, parts)


def _is_house(page: Page, spot: Spot, word: Word) -> bool:
    """Say whether `at Will's`, with nothing that is his, names a house rather than its keeper."""
    before, after = page.before(spot.first), page.next_to(spot.last)
    if not word.possessive or before is None or before.key not in _HOUSE_BEFORE:
        return False
    return after is None or after.key in FUNCTION


_HOUSE_BEFORE = listed("at to from")


def _initials(page: Page, spot: Spot, word: Word) -> Sure:
    if word.shape != Shape.CAPITALS or word.key in TERMS or is_stranger(page.next_to(spot.last)):
        return Sure.NO
    return Sure.MAYBE if addressed(page, spot) or acts(page, spot) == Sure.YES else Sure.NO


def _small(page: Page, spot: Spot, word: Word, parts: int) -> Sure:
    """Judge a name written without a capital."""
    if word.key in VOCABULARY or word.key in THINGS or word.key in MONTHS or len(word.key) < 3:
        return Sure.NO
    if parts & GIVEN_LIKE & ~(1 << Part.VARIANT):
        return Sure.YES
    if parts & 1 << Part.HANDLE and len(word.key) > 3:
        return Sure.YES
    return Sure.MAYBE if addressed(page, spot) else Sure.NO


def _right(page: Page, spot: Spot, word: Word, parts: int) -> Sure:
    """Judge by the capitalised word that follows (`Sam's Club`, `Travis CI`, `Ada Lovelace`)."""
    after = page.next_to(spot.last)
    if after is not None and is_initial(after) and is_stranger(page.next_to(spot.last + 1)):
        return Sure.NO
    if after is None or not is_stranger(after):
        other = _is_partnership(page, spot) or _is_version(word, after) or _is_holiday(word, after, parts)
        return Sure.NO if other else Sure.YES
    if word.possessive:
        if after.shape == Shape.CAPITALS or page.names.named(after.key) or page.names.organizations(after.key):
            return Sure.YES
        return Sure.NO if after.key in INSTITUTIONS or word.key in WORD_NAMES else Sure.MAYBE
    if after.shape == Shape.CAPITALS:
        return Sure.NO if word.key in WORD_NAMES or not parts & CALLED_BY else Sure.YES
    return Sure.NO


def _is_partnership(page: Page, spot: Spot) -> bool:
    """Say whether it is `Ben & Jerry's`: joined by & to a capitalised word that nobody is called by."""
    other = page.word(spot.first - 1)
    if other is None or not page.words[spot.first].possessive or page.gap(spot.first - 1).strip() != "&":
        return False
    return other.shape == Shape.TITLE and not page.names.named(other.key)


def _is_version(word: Word, after: Word | None) -> bool:
    return word.key in THINGS and after is not None and after.key[:1].isdigit()


def _is_holiday(word: Word, after: Word | None, parts: int) -> bool:
    """Say whether it is `Black Friday`."""
    return (
        after is not None
        and after.key in WEEKDAYS
        and after.shape != Shape.SMALL
        and word.key in WORD_NAMES
        and not parts & CALLED_BY
    )


def _left(page: Page, spot: Spot, word: Word, parts: int) -> Sure:
    """Judge by the word before: an article, another name, the capitalised opening of a sentence."""
    before = page.before(spot.first)
    if before is None:
        return Sure.YES
    if before.possessive:
        place = before.shape != Shape.SMALL and word.key in WORD_NAMES and not parts & CALLED_BY
        return Sure.NO if place else Sure.YES
    if before.shape == Shape.SMALL or before.key in DETERMINERS:
        return _after_small(word, before, parts)
    if not is_stranger(before) or before.shape == Shape.CAPITALS:
        return Sure.YES
    return _after_opener(word, before, parts) if before.opens else _in_a_run(page, before, parts)


def _in_a_run(page: Page, before: Word, parts: int) -> Sure:
    """Judge a name after a capitalised word inside a sentence (`the Globex Chase team`)."""
    surname_only = not parts & CALLED_BY
    if page.names.organizations(before.key):
        return Sure.MAYBE if surname_only else Sure.YES
    return Sure.NO if surname_only or before.key in GIVEN else Sure.MAYBE


def _after_small(word: Word, before: Word, parts: int) -> Sure:
    if before.key not in DETERMINERS:
        return Sure.NO if before.key in TECHNICAL and word.key in THINGS else Sure.YES
    return Sure.NO if word.key in WORD_NAMES or not parts & CALLED_BY else Sure.MAYBE


def _after_opener(word: Word, before: Word, parts: int) -> Sure:
    """Judge a name after the capitalised first word of a sentence, which may belong to it (`Wells Fargo`)."""
    surname_only = not parts & CALLED_BY
    if before.key in GIVEN and before.key not in VERBS | MODALS:
        return Sure.NO if surname_only else Sure.MAYBE
    if before.key in TECHNICAL and word.key in THINGS:
        return Sure.NO
    if before.key in PEOPLE_BEFORE | FINITE | VERBS | MODALS or before.key.endswith(("ed", "ly")):
        return Sure.YES
    if word.key in THINGS or (surname_only and word.key in WORD_NAMES):
        return Sure.NO
    return Sure.MAYBE if surname_only or word.key in WORD_NAMES else Sure.YES


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
    if word.key not in GIVEN or mark not in _ENDS or word.key in THINGS:
        return Sure.NO
    return Sure.YES if mark == ":" and not thing and word.key not in MASS else Sure.MAYBE


def _inside(page: Page, spot: Spot, word: Word, parts: int) -> Sure:
    """Judge a word-name with a capital inside a sentence."""
    before = page.before(spot.first)
    placed = word.key in PLACES and before is not None and before.key in _PLACE_BEFORE
    if placed and before is not None and before.key not in _PLACE_OR_PERSON:
        return Sure.NO
    if addressed(page, spot) or in_a_list(page, spot) or belongs(page, spot) or acts(page, spot) == Sure.YES:
        return Sure.YES
    if placed:
        return Sure.MAYBE
    if not parts & CALLED_BY:
        return Sure.MAYBE
    return Sure.MAYBE if word.key in THINGS else Sure.YES
