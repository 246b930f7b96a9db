"""Names written without a capital: a word-name is a word there, but for a few places where it can be none."""

from influence_tui.linking.acts import DOING, acts, is_finite
from influence_tui.linking.cues import addressed
from influence_tui.linking.given_names import GIVEN
from influence_tui.linking.keys import Part
from influence_tui.linking.page import CALLED_BY, GIVEN_LIKE, Page, Spot, Sure
from influence_tui.linking.wordnames import FUNCTION, MODALS, MONTHS, THINGS, VOCABULARY, WORD_NAMES, listed
from influence_tui.linking.words import Word

_ARTICLES = listed("a an the any each every no some this that these those")
_COMPANY = listed(
    """
    1:1 asked beer breakfast brunch call catchup chat coffee dinner drinks emailed interviewed invited lunch
    meeting messaged mtg nudged phoned pinged reminded sync tea texted thanked told
    """
)
"""What one has with a person, or does to nobody else."""
_WITH = listed("with w")
_CLAUSE = (", ", ": ", " - ", "; ")
_MYSELF = listed("me i myself")
_COMMAS = (",", "&", "+", "/")
_LIST = 4
"""How many names further one is looked for that is plainly a name."""
_SHORT = 3
_FAR = 200
"""How many words away other labels are looked for."""
_FEW = 2
"""So many labels may be chance."""


def small(page: Page, spot: Spot, word: Word, parts: int) -> Sure:
    """Judge a name written without a capital."""
    if word.key in VOCABULARY or word.key in THINGS or word.key in MONTHS or len(word.key) < _SHORT:
        return _word(page, spot, word, parts)
    before = page.before(spot.first)
    if before is not None and before.key in _ARTICLES:
        return Sure.NO
    if parts & GIVEN_LIKE & ~(1 << Part.VARIANT):
        return Sure.YES
    if parts & 1 << Part.HANDLE and len(word.key) > _SHORT:
        return Sure.YES
    if addressed(page, spot):
        return Sure.MAYBE
    after = page.next_to(spot.last)
    nickname = bool(parts & 1 << Part.VARIANT) and word.key in GIVEN
    return Sure.MAYBE if nickname and after is not None and is_finite(after) else Sure.NO


def _word(page: Page, spot: Spot, word: Word, parts: int) -> Sure:
    """Judge a word-name: at most asked, where only a person can stand."""
    if word.key in FUNCTION or not parts & CALLED_BY:
        return Sure.NO
    others = labelling(page, spot.first) if _is_label(page, spot) else []
    if len(others) > _FEW:
        return Sure.YES
    stands = (
        bool(others)
        or _does(page, spot)
        or _is_listed(page, spot)
        or (word.key not in MODALS and _in_company(page, spot))
    )
    return Sure.MAYBE if stands else Sure.NO


def _is_listed(page: Page, spot: Spot) -> bool:
    """Say whether it stands in a list of single words of which one is plainly a name (`iris, jade and kwame`)."""
    return any(_reaches(page, spot.first, step) for step in (1, -1))


def _reaches(page: Page, index: int, step: int) -> bool:
    for _ in range(_LIST):
        gap = page.gap(index if step > 0 else index - 1) if index > 0 or step > 0 else ""
        index += step
        word = page.word(index)
        if word is not None and word.key == "and" and gap in (" ", ", "):
            index += step
            word = page.word(index)
        elif gap.strip() not in _COMMAS:
            return False
        if word is None or not _is_called(page, word):
            return False
        if word.key not in WORD_NAMES:
            return True
    return False


def _does(page: Page, spot: Spot) -> bool:
    """Say whether a clause begins with the word and goes on with an act (`rose found the missing 1,120`)."""
    after = page.next_to(spot.last)
    begins = page.words[spot.first].opens or page.gap(spot.first - 1) in _CLAUSE
    return begins and after is not None and after.key in DOING and acts(page, spot) == Sure.YES


def _in_company(page: Page, spot: Spot) -> bool:
    """Say whether it is `lunch with rose`, `asked mark`, and nothing follows that would make it a word."""
    before, after = page.before(spot.first), page.next_to(spot.last)
    if before is None or (after is not None and after.key not in FUNCTION):
        return False
    if before.key in _WITH:
        before = page.word(spot.first - 2)
    return before is not None and before.key in _COMPANY


def _is_label(page: Page, spot: Spot) -> bool:
    return page.words[spot.first].opens and page.gap(spot.last)[:1] == ":"


def labelling(page: Page, index: int) -> list[Word]:
    """Give the names that stand before a colon (`- ivy: contrast`, `- me: nothing`), if one is plainly a name."""
    near = range(max(0, index - _FAR), min(index + _FAR, len(page.words)))
    words = [page.words[at] for at in near if page.words[at].opens and page.gap(at)[:1] == ":"]
    named = [word for word in words if word.key in _MYSELF or _is_called(page, word)]
    return named if any(word.key not in WORD_NAMES for word in named) else []


def _is_called(page: Page, word: Word) -> bool:
    return any(1 << part & CALLED_BY for part in page.names.named(word.key).values())
