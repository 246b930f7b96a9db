"""What the words around a name say: that a person acts, is addressed, stands in a list of people."""

from influence_tui.linking.keys import Part
from influence_tui.linking.lexicon import (
    ADJECTIVES,
    AWAY,
    BARE,
    BEING,
    DETERMINERS,
    FINITE,
    FOLLOWERS,
    GIVING,
    MOVING,
    PREPOSITIONS,
    STRONG_BEFORE,
)
from influence_tui.linking.nicknames import GIVEN
from influence_tui.linking.page import CALLED_BY, Page, Spot, Sure
from influence_tui.linking.wordnames import MASS, MODALS, MONTHS, PLACES, ROLES, THINGS, VERBS, WORD_NAMES, listed
from influence_tui.linking.words import Shape, Word

DOING = FINITE - BEING
"""Verb forms that tell of an act."""

_BETWEEN = (" ", "/ ", ": ")
_LISTING = (",", "&", "/", "+")
_BELONGING = listed("from of at")
_ARTICLES = listed("the a an my our his her their this that")
_MYSELF = listed("i me myself")
_REACH = 5
"""How many words before `to May` may hold the verb of giving."""


def addressed(page: Page, spot: Spot) -> bool:
    """Say whether a name follows a word that takes nothing but a person (`with`, `asked`, `handed it to` …)."""
    before = page.word(spot.first - 1)
    if before is None:
        return False
    gap = page.gap(spot.first - 1)
    if before.key in STRONG_BEFORE and gap in _BETWEEN:
        return True
    if before.key == "to" and gap == " ":
        return any(word.key in GIVING for word in _sentence_before(page, spot.first - 1))
    return page.text.endswith("w/ ", 0, page.words[spot.first].start)


def _sentence_before(page: Page, index: int) -> list[Word]:
    words: list[Word] = []
    for word in reversed(page.words[max(0, index - _REACH) : index]):
        words.append(word)
        if word.opens:
            break
    return words


def acts(page: Page, spot: Spot) -> Sure:
    """Say whether the words right after a word-name are what a person does."""
    word, after = page.words[spot.first], page.next_to(spot.last)
    if after is None or after.shape != Shape.SMALL:
        return Sure.NO
    beyond = page.next_to(spot.last + 1)
    if after.key in BARE and beyond is not None and beyond.key in FINITE:
        return Sure.NO
    if after.key in AWAY and not (word.key in MASS and not spot.parts & CALLED_BY):
        if after.key == "away" and beyond is not None and beyond.key == "from":
            return Sure.NO
        return Sure.YES if beyond is None or beyond.key in PREPOSITIONS or beyond.shape != Shape.SMALL else Sure.NO
    if after.key.endswith("ly") and beyond is not None and _is_finite(beyond):
        return Sure.YES
    if after.key == "to":
        return _is_to_do(word, beyond)
    if after.key in BEING:
        return _is_something(page, spot, word)
    if after.key == "from":
        return _is_from(page, spot, word)
    if _is_finite(after):
        return _does(word, after, beyond)
    return _may_do(after, beyond)


def _may_do(after: Word, beyond: Word | None) -> Sure:
    """Judge a word in s, a verb or several things (`Rose audits the books`, `Rose gardens in bloom`)."""
    if len(after.key) < 4 or not after.key.endswith("s") or after.key.endswith("ss") or beyond is None:
        return Sure.NO
    return Sure.YES if beyond.key in DETERMINERS or beyond.key.isdigit() else Sure.NO


def _is_from(page: Page, spot: Spot, word: Word) -> Sure:
    """Judge `Bill from facilities fixed the heating`."""
    verb = page.next_to(spot.last + 2)
    if verb is None or not _is_finite(verb):
        return Sure.MAYBE if word.key in GIVEN and word.key not in THINGS | MONTHS | PLACES else Sure.NO
    return Sure.MAYBE if word.key in ROLES or word.key in MASS else Sure.YES


def _is_finite(word: Word) -> bool:
    return word.key in FINITE or (word.key.endswith("ed") and len(word.key) > 4)


def _is_to_do(word: Word, beyond: Word | None) -> Sure:
    """Judge `Mark to send the numbers`."""
    if beyond is None or beyond.key in _ARTICLES or word.key in MASS | THINGS | MONTHS | PLACES:
        return Sure.NO
    return Sure.YES if word.key in MODALS else Sure.MAYBE


def _is_something(page: Page, spot: Spot, word: Word) -> Sure:
    """Judge `Rich is …`: a noun that is counted needs an article there, a mass or a quality does not."""
    beyond = page.next_to(spot.last + 1)
    if beyond is not None and (beyond.key in AWAY or beyond.key in DOING - MOVING):
        return Sure.YES
    if word.key in ADJECTIVES or word.key in MODALS - MONTHS:
        return Sure.YES
    if word.key in MASS and not spot.parts & CALLED_BY:
        return Sure.NO
    return Sure.MAYBE if word.key in MASS | THINGS | MONTHS | PLACES else Sure.YES


def _does(word: Word, after: Word, beyond: Word | None) -> Sure:
    thing = word.key in THINGS | MONTHS | PLACES
    transitive = beyond is not None and beyond.key not in PREPOSITIONS
    if after.key in MOVING and word.key in VERBS and not transitive:
        return Sure.MAYBE
    if after.key in MOVING and (thing or word.key in MASS):
        return Sure.YES if transitive and (word.key in MONTHS or word.key in MASS & GIVEN) else Sure.MAYBE
    if word.key in THINGS | MONTHS and after.key in BARE:
        return Sure.MAYBE
    participle = after.key in BARE or after.key.endswith("ed")
    if word.key in VERBS and participle and not _followed(beyond):
        return Sure.MAYBE
    if word.key in MASS and participle and after.key not in FINITE and not transitive:
        return Sure.MAYBE
    return Sure.YES


def _followed(beyond: Word | None) -> bool:
    return beyond is None or beyond.key in FOLLOWERS or beyond.shape != Shape.SMALL or beyond.key.isdigit()


def in_a_list(page: Page, spot: Spot) -> bool:
    """Say whether a name stands in a list with another name that is plainly one, or with me."""
    return _beside(page, spot.last, 1) or _beside(page, spot.first, -1)


def _beside(page: Page, index: int, step: int) -> bool:
    other = page.word(index + step)
    if other is None:
        return False
    gap = page.gap(index if step > 0 else index - 1)
    if gap.strip() == "" and other.key == "and":
        other = page.word(index + 2 * step)
        verb = page.next_to(index + 2 * step)
        if (
            step > 0
            and other is not None
            and verb is not None
            and verb.key in DOING
            and page.names.named(other.key)
        ):
            return other.shape == Shape.TITLE
        if step > 0 and other is not None and (other.key in _MYSELF or other.key in _ARTICLES):
            return True
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
    if page.gap(spot.last) == " (":
        place = page.word(spot.last + 1)
    if place is None:
        return False
    numbers = page.names.organizations(place.key)
    return any(page.names.organization_at(person) in numbers for person in spot.people)
