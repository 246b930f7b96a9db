"""Words that are nearly a name: misspelt, or cut short with a dot."""

from influence_tui.linking.acts import is_finite
from influence_tui.linking.given_names import GIVEN
from influence_tui.linking.keys import Part
from influence_tui.linking.lexicon import BEING, DETERMINERS, STRONG_BEFORE
from influence_tui.linking.page import FAMILY_LIKE, GIVEN_LIKE, Page, Spot, is_stranger, spot_of
from influence_tui.linking.runs import is_abbreviated, misspelt_pair
from influence_tui.linking.wordnames import MONTHS, WEEKDAYS, WORD_NAMES, listed
from influence_tui.linking.words import Shape

_PLACING = listed("in at into on near my")
_SHORT = 4
_ARTICLES = listed("the a an")
_DIFFERING, _LONG = 0.5, 6
"""A word of six letters or more may also sound like a name of which at most half the letters differ."""


def pair_at(page: Page, index: int) -> Spot | None:
    """Read a full name of which one word is misspelt (`Alxe Chen`)."""
    people = misspelt_pair(page, index)
    if not people or is_stranger(page.next_to(index + 1)):
        return None
    return spot_of(page, index, index + 1, people, "pair")


def shortened_at(page: Page, index: int) -> Spot | None:
    """Read a given name cut short with a dot (`Theoph.`)."""
    word = page.words[index]
    if not is_abbreviated(page, index) or len(word.key) < 3 or word.key in MONTHS | WEEKDAYS | WORD_NAMES:
        return None
    people = {
        place: 1 << part
        for name in page.names.beginning(word.key)
        for place, part in page.names.named(name).items()
        if 1 << part & GIVEN_LIKE and part != Part.VARIANT
    }
    return spot_of(page, index, index, people, "short") if people else None


def misspelt_at(page: Page, index: int) -> Spot | None:
    """Read one word that may be a misspelt name; it can only be asked."""
    word = page.words[index]
    if _is_other_name(page, index) or word.key in WEEKDAYS or word.key in MONTHS or _is_common(page, index):
        return None
    if page.names.organizations(word.key) or not _stands_alone(page, index):
        return None
    reached = page.names.misspelt(word.key, _DIFFERING if len(word.key) >= _LONG else 0.0)
    people = {
        place: 1 << part
        for name in sorted(reached, key=lambda name: reached[name])
        for place, part in page.names.named(name).items()
        if 1 << part & (FAMILY_LIKE | GIVEN_LIKE) and part != Part.VARIANT
    }
    return spot_of(page, index, index, people, "typo") if people else None


def _is_other_name(page: Page, index: int) -> bool:
    """Say whether a word is a given name of its own (Jane is not Jana), unless long and clearly a person's."""
    word, before = page.words[index], page.before(index)
    if word.key not in GIVEN:
        return False
    return len(word.key) < _LONG or before is None or before.key not in STRONG_BEFORE


def _stands_alone(page: Page, index: int) -> bool:
    """Say whether no capitalised neighbour makes another name of it, and, opening a sentence, whether it acts."""
    word, after, before = page.words[index], page.next_to(index), page.before(index)
    if is_stranger(after) or (before is not None and before.shape == Shape.TITLE and before.key in GIVEN):
        return False
    if word.opens:
        return after is not None and is_finite(after) and (after.key not in BEING or len(word.key) > _SHORT)
    return not is_stranger(before) or page.words[index - 1].opens


def _is_common(page: Page, index: int) -> bool:
    """Say whether a word is an ordinary one here: opening a sentence, or after an article or a place word."""
    word, before = page.words[index], page.before(index)
    if word.key not in WORD_NAMES:
        return before is not None and before.key in _ARTICLES and not word.possessive
    return word.opens or word.shape != Shape.TITLE or (before is not None and before.key in DETERMINERS | _PLACING)
