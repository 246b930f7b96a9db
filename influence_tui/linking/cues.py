"""What the words around a name say: that a person acts, is addressed, stands in a list of people."""

from influence_tui.linking.keys import Part
from influence_tui.linking.lexicon import (
    ADJECTIVES,
    BARE,
    BEING,
    FINITE,
    FOLLOWERS,
    MONTHS,
    MOVING,
    NOUNS,
    PLACES,
    STRONG_BEFORE,
    THINGS,
    VERBS,
    WORD_NAMES,
    listed,
)
from influence_tui.linking.page import CALLED_BY, Page, Spot, Sure
from influence_tui.linking.words import Shape, Word

_BETWEEN = (" ", "/ ", ": ")
_LISTING = (",", "&", "/", "+")
_BELONGING = listed("from of at")
DOING = FINITE - BEING


def addressed(page: Page, spot: Spot) -> bool:
    """Say whether a name follows a word that takes nothing but a person (`with`, `asked`, `met` …)."""
    before = page.word(spot.first - 1)
    if before is None:
        return False
    if before.key in STRONG_BEFORE and page.gap(spot.first - 1) in _BETWEEN:
        return True
    return page.text.endswith("w/ ", 0, page.words[spot.first].start)


def acts(page: Page, spot: Spot) -> Sure:
    """Say whether the words right after a word-name are what a person does."""
    word, after = page.words[spot.first], page.next_to(spot.last)
    if after is None or after.shape != Shape.SMALL:
        return Sure.NO
    beyond = page.next_to(spot.last + 1)
    if after.key in BARE and beyond is not None and beyond.key in FINITE:
        return Sure.NO
    if after.key not in FINITE:
        ends = after.key.endswith("ed") and _followed(page, spot.last + 1)
        return Sure.YES if ends else Sure.NO
    return _does(page, spot, word, after)


def _does(page: Page, spot: Spot, word: Word, after: Word) -> Sure:
    thing = word.key in THINGS | MONTHS | PLACES
    if after.key in BEING:
        personal = word.key in ADJECTIVES or (word.key in VERBS and word.key not in NOUNS and not thing)
        return Sure.YES if personal else Sure.MAYBE
    if thing and (after.key in MOVING or after.key in BARE):
        return Sure.MAYBE
    participle = after.key in BARE or after.key.endswith("ed")
    if word.key in VERBS and participle and not _followed(page, spot.last + 1):
        return Sure.MAYBE
    return Sure.YES


def _followed(page: Page, index: int) -> bool:
    after = page.next_to(index)
    return after is None or after.key in FOLLOWERS or after.shape != Shape.SMALL or after.key.isdigit()


def in_a_list(page: Page, spot: Spot) -> bool:
    """Say whether a name stands in a list with another name that is plainly one."""
    return _beside(page, spot.last, 1) or _beside(page, spot.first, -1)


def _beside(page: Page, index: int, step: int) -> bool:
    other = page.word(index + step)
    if other is None:
        return False
    gap = page.gap(index if step > 0 else index - 1)
    if gap.strip() == "" and other.key == "and":
        other = page.word(index + 2 * step)
    elif gap.strip() not in _LISTING:
        return False
    return other is not None and other.shape != Shape.SMALL and _is_called(page, other)


def _is_called(page: Page, word: Word) -> bool:
    parts = page.names.named(word.key).values()
    return any(1 << part & CALLED_BY or (part == Part.SURNAME and word.key not in WORD_NAMES) for part in parts)


def belongs(page: Page, spot: Spot) -> bool:
    """Say whether `from`, `of` or `at` and the person's own organization follow (`Drew from Umbra`)."""
    link = page.next_to(spot.last)
    place = page.next_to(spot.last + 1) if link is not None and link.key in _BELONGING else None
    if place is None:
        return False
    numbers = page.names.organizations(place.key)
    return any(page.names.organization_at(person) in numbers for person in spot.people)
