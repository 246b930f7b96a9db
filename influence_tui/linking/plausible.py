"""Is it a person at all? Names that are also words, months, places or part of somebody else's name."""

from enum import IntEnum

from influence_tui.linking.keys import Part
from influence_tui.linking.lexicon import (
    BARE,
    COPULA,
    DETERMINERS,
    FINITE,
    FOLLOWERS,
    INSTITUTIONS,
    MONTHS,
    NOUNS,
    PLACES,
    STRONG_BEFORE,
    TERMS,
    THINGS,
    VERBS,
    WORD_NAMES,
    listed,
)  # fmt: skip
from influence_tui.linking.nicknames import GIVEN
from influence_tui.linking.page import CALLED_BY, FULL, GIVEN_LIKE, Page, Spot, is_stranger
from influence_tui.linking.words import Shape, Word


class Sure(IntEnum):
    """How surely a spot names a person."""

    NO = 0
    MAYBE = 1
    YES = 2


_TIME_BEFORE = listed(
    """
    in by until till since for from to of next last this early mid late end through during before after
    every
    """
)
_PLACE_BEFORE = listed("in to from at near around into through across")


def plausible(page: Page, spot: Spot) -> Sure:
    """Say whether a spot names a person: no, maybe (ask at most), yes."""
    if spot.how in ("address", "characters", "short"):
        return Sure.YES
    if spot.how in ("phrase", "titled", "sounds"):
        return _long(page, spot)
    if spot.how in ("typo", "pair"):
        return Sure.YES
    parts = _parts(spot)
    if parts & FULL:
        return _full(page, spot)
    if not spot.alone:
        return Sure.NO if is_stranger(page.next_to(spot.last)) else Sure.YES
    return _single(page, spot, parts)


def _parts(spot: Spot) -> int:
    parts = 0
    for held in spot.people.values():
        parts |= held
    return parts


def _long(page: Page, spot: Spot) -> Sure:
    after = None if page.words[spot.last].possessive else page.next_to(spot.last)
    return Sure.NO if is_stranger(after) else Sure.YES


def _full(page: Page, spot: Spot) -> Sure:
    last = page.words[spot.last]
    after = page.next_to(spot.last)
    if after is not None and not last.possessive and after.shape == Shape.TITLE and is_stranger(after):
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
    neighbours = min(_right(page, spot, word, parts), _left(page, spot, word, parts))
    if neighbours != Sure.YES:
        return neighbours
    if word.key in MONTHS:
        return _month(page, spot, word)
    if word.key in WORD_NAMES:
        return _opening(page, spot, word) if word.opens else _inside(page, spot, word, parts)
    return Sure.YES


def _initials(page: Page, spot: Spot, word: Word) -> Sure:
    if word.shape != Shape.CAPITALS or word.key in TERMS or is_stranger(page.next_to(spot.last)):
        return Sure.NO
    return Sure.MAYBE if _strong_before(page, spot) or _acts(page, spot, word) == Sure.YES else Sure.NO


def _small(page: Page, spot: Spot, word: Word, parts: int) -> Sure:
    if word.key in WORD_NAMES or len(word.key) < 3:
        return Sure.NO
    if parts & GIVEN_LIKE & ~(1 << Part.VARIANT):
        return Sure.YES
    if parts & 1 << Part.HANDLE and len(word.key) > 3:
        return Sure.YES
    if len(word.key) > 4 and _strong_before(page, spot):
        return Sure.MAYBE
    return Sure.NO


def _right(page: Page, spot: Spot, word: Word, parts: int) -> Sure:
    after = page.next_to(spot.last)
    if after is None or not is_stranger(after):
        return Sure.YES
    if word.possessive:
        if after.shape == Shape.CAPITALS or page.names.named(after.key) or page.names.organizations(after.key):
            return Sure.YES
        return Sure.NO if after.key in INSTITUTIONS or word.key in WORD_NAMES else Sure.MAYBE
    if after.shape == Shape.CAPITALS:
        return Sure.NO if word.key in WORD_NAMES or not parts & CALLED_BY else Sure.YES
    return Sure.NO


def _left(page: Page, spot: Spot, word: Word, parts: int) -> Sure:
    before = page.before(spot.first)
    if before is None:
        return Sure.YES
    if before.shape == Shape.SMALL or before.possessive:
        return _after_small(page, word, before, parts)
    if not is_stranger(before) or before.shape == Shape.CAPITALS:
        return Sure.YES
    surname_only = not parts & CALLED_BY
    if before.opens:
        if before.key in GIVEN and before.key not in VERBS:
            return Sure.NO if surname_only else Sure.MAYBE
        return Sure.YES
    if page.names.organizations(before.key):
        return Sure.YES if not surname_only else Sure.MAYBE
    return Sure.NO if surname_only or before.key in GIVEN else Sure.MAYBE


def _after_small(page: Page, word: Word, before: Word, parts: int) -> Sure:
    if before.key not in DETERMINERS or before.possessive:
        return Sure.YES
    return Sure.NO if word.key in WORD_NAMES or not parts & CALLED_BY else Sure.MAYBE


def _month(page: Page, spot: Spot, word: Word) -> Sure:
    before, after = page.word(spot.first - 1), page.word(spot.last + 1)
    if (before is not None and before.key.isdigit()) or (after is not None and after.key[:1].isdigit()):
        return Sure.NO
    if before is not None and word.glued and before.key in _TIME_BEFORE:
        return Sure.NO
    if _strong_before(page, spot) or _listed(page, spot) or _acts(page, spot, word) == Sure.YES:
        return Sure.YES
    if word.opens or word.possessive:
        return _acts(page, spot, word)
    return Sure.MAYBE


def _opening(page: Page, spot: Spot, word: Word) -> Sure:
    """Judge a word-name that opens a sentence, where its capital says nothing."""
    if _listed(page, spot) or _of_own_organization(page, spot):
        return Sure.YES
    if word.possessive:
        return Sure.YES if word.key in VERBS and word.key not in NOUNS else Sure.MAYBE
    if page.next_to(spot.last) is None:
        return (
            Sure.MAYBE
            if page.gap(spot.last)[:1] in (",", "", ".", "!", "?", "\n") and word.key in GIVEN
            else Sure.NO
        )
    return _acts(page, spot, word)


def _inside(page: Page, spot: Spot, word: Word, parts: int) -> Sure:
    """Judge a word-name with a capital inside a sentence."""
    if _strong_before(page, spot) or _listed(page, spot) or _of_own_organization(page, spot):
        return Sure.YES
    acts = _acts(page, spot, word)
    if acts == Sure.YES:
        return Sure.YES
    before = page.before(spot.first)
    if word.key in PLACES and before is not None and before.key in _PLACE_BEFORE:
        return Sure.NO
    if not parts & CALLED_BY:
        return Sure.MAYBE if word.key not in THINGS else Sure.NO
    return Sure.MAYBE if word.key in THINGS or word.key in PLACES else Sure.YES


def _strong_before(page: Page, spot: Spot) -> bool:
    before = page.word(spot.first - 1)
    if before is None:
        return False
    gap = page.gap(spot.first - 1)
    return (before.key in STRONG_BEFORE and gap in (" ", "/ ", ": ")) or page.text[
        : page.words[spot.first].start
    ].endswith("w/ ")


def _acts(page: Page, spot: Spot, word: Word) -> Sure:
    """Say whether the words after a name are what a person does."""
    after = page.next_to(spot.last)
    if after is None or after.shape != Shape.SMALL:
        return Sure.NO
    if after.key not in FINITE:
        ends = after.key.endswith("ed") and _followed(page, spot.last + 1)
        return Sure.YES if ends else Sure.NO
    if after.key in COPULA:
        return Sure.YES if word.key in VERBS and word.key not in NOUNS | THINGS | MONTHS else Sure.MAYBE
    if (
        word.key in VERBS
        and (after.key in BARE or after.key.endswith("ed"))
        and not _followed(page, spot.last + 1)
    ):
        return Sure.MAYBE
    return Sure.YES


def _followed(page: Page, index: int) -> bool:
    after = page.next_to(index)
    return after is None or after.key in FOLLOWERS or after.shape != Shape.SMALL or after.key.isdigit()


def _listed(page: Page, spot: Spot) -> bool:
    """Say whether a name stands in a list with another name that is plainly one."""
    return _joined_with(page, spot.last, 1) or _joined_with(page, spot.first, -1)


def _joined_with(page: Page, index: int, step: int) -> bool:
    other = page.word(index + step)
    if other is None:
        return False
    gap = page.gap(index if step > 0 else index - 1)
    if gap == " " and other.key == "and":
        other = page.word(index + 2 * step)
    elif gap.strip() not in (",", "&", "/", "+"):
        return False
    return other is not None and other.shape != Shape.SMALL and bool(_calls(page, other))


def _calls(page: Page, word: Word) -> bool:
    return any(1 << part & CALLED_BY for part in page.names.named(word.key).values())


def _of_own_organization(page: Page, spot: Spot) -> bool:
    """Say whether `from`, `of` or `at` and the person's own organization follow (`Drew from Umbra`)."""
    link = page.next_to(spot.last)
    place = page.next_to(spot.last + 1) if link is not None and link.key in ("from", "of", "at") else None
    if place is None:
        return False
    numbers = page.names.organizations(place.key)
    return any(page.names.organization_at(person) in numbers for person in spot.people)
