"""What the words around a name say: somebody is addressed, stands in a list, is of their organization."""

from influence_tui.linking.acts import DOING
from influence_tui.linking.keys import Part
from influence_tui.linking.lexicon import DETERMINERS, GIVING, STRONG_BEFORE
from influence_tui.linking.page import CALLED_BY, Page, Spot
from influence_tui.linking.wordnames import MONTHS, WORD_NAMES, listed
from influence_tui.linking.words import Shape, Word

_BETWEEN = (" ", "/ ", ": ")
_LISTING = (",", "&", "/", "+", "→", "->", "=>", "<->", "↔")
_JOINERS = listed("and or vs versus")
_BESIDE_JOINER = ("", ".")
_BELONGING = listed("from of at")
_ARTICLES = listed("the a an my our his her their this that")
_MYSELF = listed("i me myself")
_IN_TOUCH = listed(
    """
    asked asks answered answers called calling calls emailed emailing emails forwarded left mailed mentioned
    messaged phoned phoning pinged pinging rang replied replies said says sends sent signed telling tells
    texted texting told wrote writes
    """
)
_FROM = listed("from of at in")
_SAID_TO_BE = _FROM | {"the", "our"}
_WRITING = listed("wrote writes")
"""What is in touch only without a thing that was written (`Alex wrote the RFC`)."""
_FROM_WORDS = 3
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


def in_a_list(page: Page, spot: Spot) -> bool:
    """Say whether a name stands in a list with another name that is plainly one, or with me."""
    return _beside(page, spot.last, 1) or _beside(page, spot.first, -1)


def _beside(page: Page, index: int, step: int) -> bool:
    gap = page.gap(index if step > 0 else index - 1)
    if step > 0 and gap == " (":
        index = _closing(page, index)
        gap = page.gap(index).lstrip(")")
    other = page.word(index + step)
    if other is None:
        return False
    if gap.strip() in _BESIDE_JOINER and other.key in _JOINERS:
        return _is_joined(page, index, step)
    return gap.strip() in _LISTING and _is_another(page, index, other)


def _is_joined(page: Page, index: int, step: int) -> bool:
    """Say whether a name, or I, stands on the other side of the `and` beside a word."""
    other, verb = page.word(index + 2 * step), page.next_to(index + 2 * step)
    if other is None:
        return False
    if step > 0 and verb is not None and verb.key in DOING and page.names.named(other.key):
        return other.shape == Shape.TITLE
    if step > 0 and (other.key in _MYSELF or other.key in _ARTICLES):
        return True
    return _is_another(page, index, other)


def _is_another(page: Page, index: int, other: Word) -> bool:
    months = other.key in MONTHS and page.words[index].key in MONTHS
    return other.shape != Shape.SMALL and not months and _is_called(page, other)


def _closing(page: Page, index: int) -> int:
    """Give the last word of the brackets that open after a word (`Rose (close), Tina (payroll)`)."""
    for last in range(index + 1, min(index + _REACH, len(page.words))):
        if page.gap(last).startswith(")"):
            return last
    return index


def _is_called(page: Page, word: Word) -> bool:
    parts = page.names.named(word.key).values()
    return any(1 << part & CALLED_BY or (part == Part.SURNAME and word.key not in WORD_NAMES) for part in parts)


def in_touch(page: Page, spot: Spot) -> bool:
    """Say whether a name only calls, writes, says or is asked, as people anywhere do."""
    after, before = page.next_to(spot.last), page.before(spot.first)
    if after is not None and after.key in _WRITING:
        what = page.next_to(spot.last + 1)
        return what is None or what.key not in DETERMINERS
    return (after is not None and after.key in _IN_TOUCH) or (before is not None and before.key in _IN_TOUCH)


def beside(page: Page, spot: Spot) -> frozenset[str]:
    """Give the words (keys) that say what somebody is (`Dave from IT`, `Ana (legal)`, `David the architect`)."""
    link = page.next_to(spot.last)
    if page.gap(spot.last) == " (":
        first = spot.last + 1
    elif link is not None and link.key in _SAID_TO_BE:
        first = spot.last + 2
    else:
        return frozenset()
    return frozenset(word.key for word in page.words[first : first + _FROM_WORDS])


def belongs(page: Page, spot: Spot) -> bool:
    """Say whether `from`, `of` or `at` and the person's own organization follow (`Drew from Umbra`)."""
    link = page.next_to(spot.last)
    at = spot.last + 1 if page.gap(spot.last) == " (" else spot.last + 2
    if at == spot.last + 2 and (link is None or link.key not in _BELONGING):
        return False
    firm = page.firms.get(at)
    return firm is not None and any(page.names.organization_at(person) in firm.numbers for person in spot.people)
