"""Names in a text that nobody in the book has, to be offered as people once they recur."""

from collections.abc import Iterable

from influence_tui.linking.found import Found
from influence_tui.linking.given_names import GIVEN
from influence_tui.linking.known import Known
from influence_tui.linking.lexicon import FINITE, STRONG_BEFORE, TITLES
from influence_tui.linking.wordnames import MONTHS, WEEKDAYS, WORD_NAMES
from influence_tui.linking.words import Kind, Shape, Word, words_of


def unknown_names(text: str, found: Iterable[Found], known: Known | None = None) -> tuple[str, ...]:
    """Give the names of people, as written and each once, that no find covers; `known` leaves organizations out.

    A name is a capitalised word that is a common given name or stands as a person does (`met …`, `… said`),
    with the capitalised words right after it.
    """
    words = words_of(text, [(one.start, one.end) for one in found])
    names: dict[str, None] = {}
    index = 0
    while index < len(words):
        last = _last(words, index)
        if last is not None and _stands_for_somebody(words, index, last):
            name = text[words[index].start : words[last].end]
            if known is None or not known.names.organizations(words[index].key):
                names[name] = None
        index = index + 1 if last is None else last + 1
    return tuple(names)


def _last(words: list[Word], first: int) -> int | None:
    """Give the last word of the capitalised run that begins at a word, none when none does."""
    if not _may_name(words[first]):
        return None
    last = first
    while (
        last + 1 < len(words)
        and words[last + 1].glued
        and not words[last].possessive
        and _may_name(words[last + 1])
    ):
        last += 1
    return last


def _may_name(word: Word) -> bool:
    return (
        word.kind == Kind.WORD
        and word.shape == Shape.TITLE
        and len(word.key) > 1
        and not any(word.key in words for words in (WEEKDAYS, MONTHS, TITLES))
        and (not word.opens or word.key in GIVEN)
    )


def _stands_for_somebody(words: list[Word], first: int, last: int) -> bool:
    word = words[first]
    if first == last and word.key in WORD_NAMES:
        return False
    if word.key in GIVEN:
        return True
    before = words[first - 1] if first and word.glued else None
    after = words[last + 1] if last + 1 < len(words) and words[last + 1].glued else None
    speaks = after is not None and after.shape == Shape.SMALL and after.key in FINITE
    return speaks or (before is not None and (before.key in STRONG_BEFORE or before.key in TITLES))
