"""A condition of a query read against the vocabulary: which words would meet it, and what each is worth."""

from collections.abc import Iterable, Mapping
from math import log

import msgspec

from influence_tui.search.filters import matching
from influence_tui.search.index import Index
from influence_tui.search.query import Atom, Clause, Phrase, Word
from influence_tui.search.spelling import typos_of

EXACT, PREFIX_LAST, PREFIX, FORM, TYPO = 1.0, 0.8, 0.6, 0.7, {1: 0.5, 2: 0.3}
"""What a match is worth, by how it came about."""

RARE = 2
"""A word in so few rows may still be a typo."""

SUFFIXES = ("s", "es", "ed", "d", "ing", "er", "ly", "ies", "y")
"""Endings in which forms of one word differ."""


class Need(msgspec.Struct, frozen=True):
    """One condition: a row meets it with any of these words, phrases or rows."""

    word: str = ""
    """As typed, folded; empty when it is no single word."""
    worth: Mapping[int, float] = {}
    """Word's number → what it adds to a row, 0 and more."""
    typos: frozenset[int] = frozenset()
    """Those of the words that are guesses at another spelling."""
    exact: int = -1
    """The number of the word itself, or −1."""
    phrases: tuple[tuple[int, ...], ...] = ()
    """Numbers that stand side by side."""
    given: frozenset[int] = frozenset()
    """Rows that meet it by a filter."""
    size: int = 0
    """At most so many rows meet it."""


def need_of(index: Index, clause: Clause) -> Need:
    """Read one clause against the vocabulary."""
    parts = [_atom(index, atom) for atom in clause.any_of]
    if len(parts) == 1:
        return parts[0]
    worth: dict[int, float] = {}
    for part in parts:
        worth |= {number: max(value, worth.get(number, 0.0)) for number, value in part.worth.items()}
    return Need(
        worth=worth,
        typos=frozenset().union(*(part.typos for part in parts)),
        phrases=tuple(phrase for part in parts for phrase in part.phrases),
        given=frozenset().union(*(part.given for part in parts)),
        size=sum(part.size for part in parts),
    )


def _atom(index: Index, atom: Atom) -> Need:
    if isinstance(atom, Word):
        return word_need(index, atom)
    if isinstance(atom, Phrase):
        return phrase_need(index, atom.words)
    rows = matching(index, atom)
    return Need(given=frozenset(rows), size=len(rows))


def phrase_need(index: Index, words: Iterable[str]) -> Need:
    """Read a phrase; with a word nobody wrote, nothing meets it."""
    numbers = [index.words.number(word) for word in words]
    known = tuple(number for number in numbers if number is not None)
    if len(known) < len(numbers):
        return Need()
    size = min(len(index.words.lists[number]) for number in known)
    return Need(phrases=(known,), size=size)


def word_need(index: Index, word: Word) -> Need:
    """Read one word: itself, its forms, what begins with it and, when it is hardly known, its likely spellings."""
    words = index.words
    frequency = len(words.rows(word.text))
    known = _valued(index, _related(index, word), frequency)
    guessed: dict[int, float] = {}
    if frequency <= RARE and not (word.last and known):
        guesses = typos_of(word.text, words.starting)
        guessed = _valued(index, {guess: TYPO[distance] for guess, distance in guesses.items()}, frequency)
    worth = {**guessed, **known}
    return Need(
        word=word.text,
        worth=worth,
        typos=frozenset(guessed.keys() - known.keys()),
        exact=words.numbers[word.text] if frequency else -1,
        size=sum(len(words.lists[number]) for number in worth),
    )


def _related(index: Index, word: Word) -> dict[str, float]:
    """Give the known words that a well-spelt word stands for, with their weights."""
    related: dict[str, float] = {}
    if word.last or len(word.text) > 2:
        related = dict.fromkeys(index.words.starting(word.text), PREFIX_LAST if word.last else PREFIX)
    for form in forms(word.text):
        if index.words.number(form) is not None:
            related[form] = max(FORM, related.get(form, 0.0))
    if index.words.number(word.text) is not None:
        related[word.text] = EXACT
    return related


def forms(word: str) -> set[str]:
    """Give the simple forms of a word: `promised` and `promising` of `promise`."""
    if len(word) < 4:
        return {word + "s"} if len(word) == 3 else set()
    stems = {word} | {word.removesuffix(suffix) for suffix in SUFFIXES if len(word) - len(suffix) >= 3}
    return {stem + suffix for stem in stems for suffix in ("", "e", *SUFFIXES)} - {word}


def _valued(index: Index, weights: Mapping[str, float], floor: int) -> dict[int, float]:
    """Turn weights into worths: weight × how telling the word is (BM25's inverse document frequency)."""
    lists, numbers = index.words.lists, index.words.numbers
    total = len(index.ids) + 1
    valued = {}
    for word, weight in weights.items():
        number = numbers[word]
        frequency = max(len(lists[number]), floor)
        if lists[number]:
            valued[number] = weight * log(1 + (total - frequency + 0.5) / (frequency + 0.5))
    return valued
