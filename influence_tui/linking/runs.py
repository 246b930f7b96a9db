"""Words side by side that together name one person."""

from collections.abc import Sequence

from influence_tui.linking.given_names import GIVEN
from influence_tui.linking.keys import Part
from influence_tui.linking.lexicon import PARTICLES
from influence_tui.linking.page import FAMILY_LIKE, FULL, GIVEN_LIKE, SMALL, Page
from influence_tui.linking.wordnames import VOCABULARY
from influence_tui.linking.words import Kind, Shape, Word

People = dict[int, int]
"""Place of a person → the parts of the name that were read, as bits."""

_GIVEN_NAME = 1 << Part.GIVEN | 1 << Part.CALLED
_SHORT = 5
"""Letters of the longest word of which one other letter makes another name."""
_WORDS = ("a", "i")
_INITIALS = 1 << Part.INITIALS
_GIVEN_HALF = GIVEN_LIKE | 1 << Part.MIDDLE | 1 << Part.PIECE


def run_at(page: Page, first: int) -> tuple[int, People]:
    """Read the longest name that begins at a word: the index of its last word, and the people it fits."""
    word = page.words[first]
    people = _start(page, first)
    if not people:
        return first, people
    turned = _turned(page, first, people)
    if turned:
        return first + 1, turned
    last, seen = first, {word.key}
    while people and not page.words[last].possessive:
        after = page.next_to(last)
        if after is None or after.key in seen:
            break
        joined = _joined(page, people, after, last + 1)
        if not joined:
            break
        people, last = joined, last + 1
        seen.add(after.key)
    return _settled(page, first, last, people)


def is_initial(word: Word) -> bool:
    """Say whether a word is one capital letter."""
    return len(word.key) == 1 and word.shape == Shape.TITLE


def is_abbreviated(page: Page, index: int) -> bool:
    """Say whether a word is a shortened given name with its dot (`Theoph.`, `Ant.`)."""
    word = page.words[index]
    return word.shape == Shape.TITLE and page.text[word.tail : word.tail + 1] == "." and 2 <= len(word.key) <= 6


def misspelt_pair(page: Page, first: int) -> People:
    """Read two words of which one is a misspelt name and the other fits it; the people, or none."""
    word, after = page.words[first], page.next_to(first)
    if after is None or word.possessive or Shape.SMALL in (word.shape, after.shape):
        return {}
    found = _pair(page, word, after, GIVEN_LIKE)
    return found or _pair(page, after, word, FAMILY_LIKE)


def _start(page: Page, first: int) -> People:
    word = page.words[first]
    named = page.names.named(word.key)
    if named:
        return {place: 1 << part for place, part in named.items()}
    after = page.next_to(first)
    if after is None or not (is_initial(word) or is_abbreviated(page, first)):
        return {}
    return {
        place: 1 << Part.GIVEN
        for place, part in page.names.named(after.key).items()
        if 1 << part & FAMILY_LIKE and page.given(place).startswith(word.key)
    }


def _turned(page: Page, first: int, people: People) -> People:
    """Read a surname, a comma and a given name, where they are no list (`Haddad, Omar: on leave`)."""
    given = page.word(first + 1)
    if given is None or page.gap(first) != ", " or given.shape == Shape.SMALL or page.words[first].possessive:
        return {}
    if page.gap(first + 1).startswith(",") or (first and page.gap(first - 1).startswith(",")):
        return {}
    after, named = page.word(first + 2), page.names.named(given.key)
    if after is not None and after.key == "and":
        return {}
    return {
        place: parts | 1 << named[place] | FULL
        for place, parts in people.items()
        if parts & FAMILY_LIKE and place in named and 1 << named[place] & _GIVEN_NAME
    }


def _joined(page: Page, people: People, after: Word, index: int) -> People:
    named = page.names.named(after.key)
    joined = {
        place: parts | 1 << named[place]
        for place, parts in people.items()
        if place in named and parts != _INITIALS
    }
    if not joined and len(after.key) == 1 and after.tail < len(page.text):
        stands = _is_small_initial(page, index) if after.shape == Shape.SMALL else _is_no_word(page, after)
        if stands:
            return _by_initial(page, people, after, index)
    return joined


def _is_no_word(page: Page, after: Word) -> bool:
    """Say whether one letter is not `I` or `A`."""
    return page.text[after.tail] == "." or after.key not in _WORDS


def _is_small_initial(page: Page, index: int) -> bool:
    """Say whether a small letter after a name in small letters stands for a surname (`liz w. is away`)."""
    word = page.words[index]
    if page.words[index - 1].shape != Shape.SMALL or not word.key.isalpha():
        return False
    return _is_no_word(page, word)


def _by_initial(page: Page, people: People, after: Word, index: int) -> People:
    beyond = page.next_to(index)
    if beyond is not None and page.text[after.tail] != "." and beyond.shape != Shape.SMALL:
        return {}
    return {
        place: parts | 1 << Part.SURNAME
        for place, parts in people.items()
        if parts & GIVEN_LIKE and page.surname(place).startswith(after.key)
    }


def _settled(page: Page, first: int, last: int, people: People) -> tuple[int, People]:
    """Give what several words name together, or the first of them when they are no name together."""
    if last == first:
        return first, people
    words = page.words[first : last + 1]
    full = {place: parts | FULL for place, parts in people.items() if parts & FAMILY_LIKE and parts & _GIVEN_HALF}
    if full:
        return last, _marked(words, full)
    joined = page.names.named("".join(word.key for word in words))
    if any(place in joined for place in people):
        return last, {place: 1 << joined[place] for place in people if place in joined}
    if any(word.shape == Shape.SMALL and word.key not in PARTICLES for word in words):
        return first, _start(page, first)
    return last, people


def _marked(words: Sequence[Word], full: People) -> People:
    """Mark a full name that is written small and is nothing but common words."""
    common = all(word.shape == Shape.SMALL and (word.key in VOCABULARY or word.key in PARTICLES) for word in words)
    return {place: parts | SMALL for place, parts in full.items()} if common else full


def _is_other(word: str, name: str) -> bool:
    """Say whether a short word is rather another name: one letter of it differs, none is swapped (Chan, Chen)."""
    return len(word) == len(name) <= _SHORT and sorted(word) != sorted(name)


def _pair(page: Page, wrong: Word, right: Word, part: int) -> People:
    """Find people whom `right` names and whose other part (`part`) is misspelt as `wrong`."""
    if wrong.kind != Kind.WORD or wrong.key in GIVEN or page.names.organizations(wrong.key):
        return {}
    held = page.names.named(right.key)
    if not held:
        return {}
    other = FAMILY_LIKE if part == GIVEN_LIKE else GIVEN_LIKE
    return {
        place: 1 << read | 1 << held[place] | FULL
        for name in page.names.misspelt(wrong.key)
        if not _is_other(wrong.key, name)
        for place, read in page.names.named(name).items()
        if 1 << read & part and place in held and 1 << held[place] & other
    }
