"""Where somebody may be named in a text: every run of words that the index of names knows, or nearly knows."""

from collections.abc import Iterator

from influence_tui.linking.keys import Part, key
from influence_tui.linking.lexicon import HONORIFICS, KIN, TITLES
from influence_tui.linking.misspelt import misspelt_at, pair_at, shortened_at
from influence_tui.linking.names import Names
from influence_tui.linking.page import Page, Spot, goes_on, spot_of
from influence_tui.linking.runs import is_initial, run_at
from influence_tui.linking.titled import titled_at
from influence_tui.linking.wordnames import FUNCTION
from influence_tui.linking.words import Kind, Shape, Word

_NO_NAMES = frozenset((Kind.HIDDEN, Kind.AT))
_LONGEST = 5
"""Characters of the longest name in Chinese, Japanese and Korean."""


def spots(page: Page) -> Iterator[Spot]:
    """Give the spots of a text from left to right; they do not overlap."""
    index = 0
    words, names = page.words, page.names
    while index < len(words):
        word = words[index]
        if word.kind in _NO_NAMES or (word.shape == Shape.SMALL and _is_ordinary(names, word)):
            index += 1
        elif index in page.firms and page.firms[index].last > index and not _is_somebody(page, index):
            index = page.firms[index].last + 1
        elif word.kind == Kind.WORD:
            spot, last = _spelled(page, index)
            if spot is not None:
                yield spot
            index = last + 1
        else:
            yield from _characters(page, index) if word.kind == Kind.CJK else _address(page, index)
            index += 1


def _is_ordinary(names: Names, word: Word) -> bool:
    """Say whether a word in small letters is part of no name at all, as nearly all are."""
    if word.kind != Kind.WORD or word.key in KIN or names.longest(word.key) > 1:
        return False
    return word.key in FUNCTION or not names.named(word.key)


def _is_somebody(page: Page, index: int) -> bool:
    """Say whether an organization bears a person's own name."""
    last = page.firms[index].last
    return bool(page.names.names_of(page.text[page.words[index].start : page.words[last].end]))


def _spelled(page: Page, index: int) -> tuple[Spot | None, int]:
    """Read at a word: the spot that begins there, and the last word that is read with it."""
    word = page.words[index]
    phrase = _phrase(page, index) if page.names.longest(word.key) > 1 else None
    if word.key in TITLES and (word.shape != Shape.SMALL or word.key in KIN):
        titled, last = titled_at(page, index)
        if (phrase is None and last > index) or (titled is not None and phrase and titled.last > phrase.last):
            return titled, last
    if phrase is not None:
        return phrase, phrase.last
    spot = _plain(page, index)
    return spot, index if spot is None else spot.last


def _plain(page: Page, index: int) -> Spot | None:
    word = page.words[index]
    if word.shape == Shape.SMALL and word.key in FUNCTION:
        return None
    last, people = run_at(page, index)
    if people and (last > index or not is_initial(word)):
        pair = pair_at(page, index) if last == index and word.shape != Shape.SMALL else None
        return pair or spot_of(page, index, last, people)
    if people or word.shape != Shape.TITLE:
        return None
    return pair_at(page, index) or shortened_at(page, index) or misspelt_at(page, index)


def _address(page: Page, index: int) -> Iterator[Spot]:
    word = page.words[index]
    wanted = Part.ADDRESS if word.kind == Kind.MAIL else Part.HANDLE
    people = {place: 1 << part for place, part in page.names.named(word.key).items() if part == wanted}
    if people:
        yield spot_of(page, index, index, people, "address")


def _phrase(page: Page, index: int) -> Spot | None:
    """Read an own alias of several words (`my boss`, `Earl of Sandwich`)."""
    words = page.words
    for length in range(page.names.longest(words[index].key), 1, -1):
        span = words[index : index + length]
        if len(span) < length or any(word.opens or not word.glued for word in span[1:]):
            continue
        if any(word.possessive for word in span[:-1]):
            continue
        named = page.names.named(" ".join(word.key for word in span))
        exact = {place: 1 << part for place, part in named.items() if part == Part.WHOLE}
        people = exact or {place: 1 << part for place, part in named.items() if part == Part.PIECE}
        if people and _written_so(page, span, people) and not goes_on(page, index + length - 1):
            return spot_of(page, index, index + length - 1, people, "phrase")
    return None


def _written_so(page: Page, span: list[Word], people: dict[int, int]) -> bool:
    """Say whether an alias is written with capitals where its owner wrote it with some."""
    if any(word.shape != Shape.SMALL for word in span[1:]) or span[0].key == "my":
        return True
    known = (page.known.person(page.names.id_at(place)) for place in people)
    return any(alias == alias.lower() and " " in alias for person in known if person for alias in person.aliases)


def _characters(page: Page, index: int) -> Iterator[Spot]:
    """Read names in Chinese, Japanese and Korean by their characters."""
    word, text = page.words[index], page.text
    at = word.start
    while at < word.tail:
        spot = _name_in_characters(page, index, at, text)
        if spot is not None:
            yield spot
        at = at + 1 if spot is None else spot.end


def _name_in_characters(page: Page, index: int, at: int, text: str) -> Spot | None:
    stop = page.words[index].tail
    for length in range(min(_LONGEST, stop - at), 0, -1):
        named = page.names.named(key(text[at : at + length]))
        if not named:
            continue
        title = next((title for title in HONORIFICS if text.startswith(title, at + length)), "")
        people = {
            place: 1 << part
            for place, part in named.items()
            if part == Part.WHOLE or (part == Part.CALLED and length > 1) or (part == Part.FAMILY and title)
        }
        if people:
            return Spot(index, index, people, at, at + length + len(title), "characters")
    return None
