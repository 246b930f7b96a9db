"""Is a name a part of a longer one that is somebody or something else? Judged by the words right beside it."""

from influence_tui.linking.acts import is_finite
from influence_tui.linking.given_names import GIVEN
from influence_tui.linking.lexicon import (
    AWAY,
    DETERMINERS,
    FINITE,
    INSTITUTIONS,
    PEOPLE_BEFORE,
    TECHNICAL,
)
from influence_tui.linking.page import CALLED_BY, Page, Spot, Sure, is_stranger
from influence_tui.linking.runs import is_initial
from influence_tui.linking.wordnames import FUNCTION, MODALS, THINGS, VERBS, WEEKDAYS, WORD_NAMES, listed
from influence_tui.linking.words import Shape, Word

_OPENERS = (
    PEOPLE_BEFORE
    | FINITE
    | VERBS
    | MODALS
    | FUNCTION
    | listed(
        "maybe perhaps apparently thanks thx fyi later meanwhile today yesterday tomorrow again soon nice good"
    )
)
"""Words that open a sentence and are no part of the name after them."""

_ON_A_MAP = listed(
    """
    airport avenue bay beach cathedral county falls harbour harbor island lake marathon mountains museum
    river road square stadium station street valley
    """
)
_SONS = listed("associates bros brothers co company daughters partners sons")
_IS = listed("is was are were isnt wasnt arent werent")
_HAS = listed("has had have will would can could")
_NO_NOUN = FUNCTION | FINITE | AWAY | WEEKDAYS | listed("who whose she he they it himself herself here")
_LAWS = listed(
    """
    axiom comet comets conjecture disease equation equations inequality law laws lemma moon palsy paradox
    syndrome theorem wager
    """
)
"""What is called after somebody long dead (`Murphy's law`)."""


def judge_right(page: Page, spot: Spot, word: Word, parts: int) -> Sure:
    """Judge by the capitalised word that follows (`Sam's Club`, `Travis CI`, `Ada Lovelace`)."""
    after = page.next_to(spot.last)
    if after is None or not is_stranger(after):
        return _before_no_name(page, spot, word, parts)
    if word.possessive:
        if after.shape == Shape.CAPITALS or page.names.named(after.key) or page.names.organizations(after.key):
            return Sure.YES
        return Sure.NO if after.key in INSTITUTIONS or word.key in WORD_NAMES else Sure.MAYBE
    if after.shape == Shape.CAPITALS:
        return Sure.NO if word.key in WORD_NAMES or not parts & CALLED_BY else Sure.YES
    return Sure.NO


def _before_no_name(page: Page, spot: Spot, word: Word, parts: int) -> Sure:
    after = page.next_to(spot.last)
    if after is not None and is_initial(after) and is_stranger(page.next_to(spot.last + 1)):
        return Sure.NO
    if _is_and_sons(page, spot):
        return Sure.NO
    law = word.possessive and after is not None and after.key in _LAWS
    if law or _is_partnership(page, spot) or _is_on_a_map(word, after):
        return Sure.NO
    if _is_version(word, after) or _is_holiday(word, after, parts):
        return Sure.NO
    doubtful = _opens_partnership(page, spot) or _names_a_thing(page, spot, word)
    return Sure.MAYBE if doubtful else Sure.YES


def _is_on_a_map(word: Word, after: Word | None) -> bool:
    """Say whether it is `Sofia airport`."""
    return after is not None and not word.possessive and after.key in _ON_A_MAP and after.shape == Shape.SMALL


def _names_a_thing(page: Page, spot: Spot, word: Word) -> bool:
    """Say whether a noun after the name is the subject, or what is theirs (`Elizabeth line was`, `Mark's is`)."""
    noun, verb = page.next_to(spot.last), page.next_to(spot.last + 1)
    if noun is None or noun.shape != Shape.SMALL:
        return False
    if word.possessive:
        return noun.key in _IS
    if verb is None or verb.key not in _IS | _HAS or noun.key in _NO_NOUN:
        return False
    return not is_finite(noun) and not noun.key.endswith(("ly", "ing"))


def _is_partnership(page: Page, spot: Spot) -> bool:
    """Say whether it is `Ben & Jerry's`: joined by & to a capitalised word that nobody is called by."""
    other = page.word(spot.first - 1)
    if other is None or not page.words[spot.first].possessive or page.gap(spot.first - 1).strip() != "&":
        return False
    return other.shape == Shape.TITLE and not page.names.named(other.key)


def _is_and_sons(page: Page, spot: Spot) -> bool:
    """Say whether it is `Stephens & Co`."""
    other = page.word(spot.last + 1)
    if other is not None and other.key == "and":
        other = page.next_to(spot.last + 1)
    elif page.gap(spot.last).strip() not in ("&", "+"):
        return False
    return other is not None and other.shape != Shape.SMALL and other.key in _SONS


def _opens_partnership(page: Page, spot: Spot) -> bool:
    """Say whether it is the first of `Ben & Jerry's`, where nobody is called by the second."""
    other = page.word(spot.last + 1)
    if other is None or not other.possessive or page.gap(spot.last).strip() != "&":
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


def judge_left(page: Page, spot: Spot, word: Word, parts: int) -> Sure:
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
    if before.key in _OPENERS or before.key.endswith(("ed", "ly")):
        return Sure.YES
    if word.key in THINGS or (surname_only and word.key in WORD_NAMES):
        return Sure.NO
    return Sure.MAYBE if surname_only or word.key in WORD_NAMES else Sure.YES
