"""A condition of a query read against the index: which rows meet it, and what each matching word is worth."""

from collections.abc import Mapping, Sequence
from math import log

import msgspec

from influence_tui.search.conditions import Among, Between, Condition, Either, Holds, Stands
from influence_tui.search.index import Index
from influence_tui.search.query import Atom, Clause, Days, Facet, Late, Phrase, Word
from influence_tui.search.spelling import begun_typos_of, typos_of

EXACT, PREFIX_LAST, PREFIX, FORM, TYPO = 1.0, 0.8, 0.6, 0.7, {1: 0.6, 2: 0.4}
"""What a match is worth, by how it came about."""

SHORT_TYPO = 0.3
"""In three letters one edit may make almost any other word."""

SOFT = 2
"""A word being typed of so few letters narrows the results and leaves their order alone."""

FAR = 2
"""A mistyped beginning is as far from the word as the furthest typo."""

MEMO = 64
"""How many words are kept as read, for the next key."""

RARE = 2
"""A word in so few rows may still be a typo."""

ENDINGS = ("s", "es", "e", "ed", "ing")
"""Endings in which forms of one word differ."""


class Need(msgspec.Struct, frozen=True, eq=False):
    """One condition, and how it bears on the ranking."""

    test: Condition
    """Which rows meet it."""
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

    soft: bool = False
    """True: too short yet to say more than that it must be met."""

    @property
    def weighed(self) -> Mapping[int, float]:
        """What bears on the order of results."""
        if not self.soft:
            return self.worth
        return {self.exact: self.worth[self.exact]} if self.exact >= 0 else {}

    @property
    def ranks(self) -> bool:
        """Whether it bears on the ranking at all: filters do not."""
        return bool(self.worth or self.phrases or self.word)


def need_of(index: Index, clause: Clause) -> Need:
    """Read one clause against the index."""
    parts = [_atom(index, atom) for atom in clause.any_of]
    if len(parts) == 1:
        return parts[0]
    worth: dict[int, float] = {}
    for part in parts:
        worth |= {number: max(value, worth.get(number, 0.0)) for number, value in part.worth.items()}
    return Need(
        Either(tuple(part.test for part in parts)),
        worth=worth,
        typos=frozenset().union(*(part.typos for part in parts)),
        phrases=tuple(phrase for part in parts for phrase in part.phrases),
    )


def _atom(index: Index, atom: Atom) -> Need:
    match atom:
        case Word():
            return word_need(index, atom)
        case Phrase():
            return _phrase(index, atom)
        case Facet():
            return Need(Holds(index.facets, [number for key in atom.keys for number in _numbers(index, key)]))
        case Days():
            first = atom.first.toordinal() * 1440 if atom.first else 0
            last = atom.last.toordinal() * 1440 + 1439 if atom.last else (1 << 31) - 1
            return Need(Between(index, first, last))
        case Late():
            return Need(Among(_late(index, atom)))


def _numbers(index: Index, key: str) -> Sequence[int]:
    """Give the numbers of the facets that a key stands for: with a star, if it is none, all that begin so."""
    whole = key.removesuffix("*")
    number = index.facets.number(whole)
    if number is not None and index.facets.lists[number]:
        return (number,)
    return index.facets.starting(whole) if key.endswith("*") else ()


def _late(index: Index, wanted: Late) -> list[int]:
    today = wanted.today.toordinal()
    return [row for row in index.facets.rows("state:open") if index.due.get(row, today) < today]


def _phrase(index: Index, phrase: Phrase) -> Need:
    """Read a phrase; with a word nobody wrote, nothing meets it."""
    numbers = [index.words.number(word) for word in phrase.words]
    known = tuple(number for number in numbers if number is not None)
    if len(known) < len(numbers):
        return Need(Among(()))
    test = Stands(index.words, known) if len(known) > 1 else Holds(index.words, known)
    return Need(test, phrases=(known,))


def word_need(index: Index, word: Word, *, forgiving: bool = False) -> Need:
    """Read one word: itself, its forms, what begins with it and, when it is hardly known, its likely spellings.

    With `forgiving` also a well known word may be mistyped.
    """
    memo = index.memo
    kept = memo.get((word, forgiving))
    if isinstance(kept, Need):
        return kept
    if len(memo) > MEMO:
        memo.clear()
    need = memo[word, forgiving] = _word(index, word, forgiving)
    return need


def _word(index: Index, word: Word, forgiving: bool) -> Need:
    words = index.words
    exact = [number for number in [words.number(word.text)] if number is not None and words.lists[number]]
    alike = exact + [number for form in forms(word.text) if (number := words.number(form)) is not None]
    longer = words.starting(word.text) if word.last or len(word.text) > 2 else ()
    worth = dict.fromkeys(longer, _worth(index, [*longer, *alike], PREFIX_LAST if word.last else PREFIX))
    worth |= dict.fromkeys(alike, _worth(index, alike, FORM))
    worth |= dict.fromkeys(exact, _worth(index, exact, EXACT))
    hardly = not exact or len(words.lists[exact[0]]) <= RARE
    guess = forgiving or (hardly and (exact or not word.last or not worth))
    guessed = _guessed(index, word) if guess else {}
    return Need(
        Holds(words, guessed | worth),
        word=word.text,
        worth=guessed | worth,
        typos=frozenset(guessed.keys() - worth.keys()),
        exact=exact[0] if exact else -1,
        soft=word.last and len(word.text) <= SOFT,
    )


def _guessed(index: Index, word: Word) -> dict[int, float]:
    """Give the likely spellings of a word."""
    numbers = index.words.numbers
    guesses = _used(index, typos_of(word.text, index.words.like))
    if word.last and not guesses:
        guesses = dict.fromkeys(_used(index, begun_typos_of(word.text, index.words.like)), FAR)
    worth: dict[int, float] = {}
    for distance in sorted(set(guesses.values()), reverse=True):
        near = [numbers[guess] for guess, edits in guesses.items() if edits <= distance]
        worth |= dict.fromkeys(near, _worth(index, near, TYPO[distance] if len(word.text) > 3 else SHORT_TYPO))
    return worth


def _used(index: Index, guesses: Mapping[str, int]) -> dict[str, int]:
    """Leave out words that only stood in what is no more."""
    return {word: distance for word, distance in guesses.items() if index.words.rows(word)}


def _worth(index: Index, group: Sequence[int], weight: float) -> float:
    """Give the worth of each word of a group, which is as telling as all its words together.

    Worth is weight × BM25's inverse document frequency.
    """
    total = len(index.ids) + 1
    frequency = min(sum(map(len, map(index.words.lists.__getitem__, group))), total)
    return weight * log(1 + (total - frequency + 0.5) / (frequency + 0.5))


def forms(word: str) -> set[str]:
    """Give the simple forms of a word: `promised` and `promising` of `promise`."""
    if len(word) < 3:
        return set()
    stems = {word} | {
        word[: -len(ending)] for ending in ENDINGS if word.endswith(ending) and len(word) > len(ending) + 2
    }
    return {stem + ending for stem in stems for ending in ("", *ENDINGS)} - {word}
