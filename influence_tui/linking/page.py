"""A text in hand while it is read: its words, the index of names, and small questions about neighbours."""

from enum import IntEnum
from functools import reduce
from operator import or_

import msgspec

from influence_tui.linking.firms import Firm, firms_in
from influence_tui.linking.keys import Part, bare, key
from influence_tui.linking.known import Known
from influence_tui.linking.lexicon import TITLES
from influence_tui.linking.names import Names
from influence_tui.linking.wordnames import MONTHS, WEEKDAYS
from influence_tui.linking.words import Kind, Shape, Word

FULL = 1 << 15
"""Marks a person whose given name and surname were both read."""

SMALL = 1 << 13
"""Marks a full name of which each part is a common word, written small (`rob banks`)."""

AGAINST = 1 << 14
"""Marks a person against whom the title speaks (`Mr.` before a woman's name)."""

GIVEN_LIKE = 1 << Part.GIVEN | 1 << Part.CALLED | 1 << Part.WHOLE | 1 << Part.VARIANT
FAMILY_LIKE = 1 << Part.SURNAME | 1 << Part.FAMILY
CALLED_BY = GIVEN_LIKE | 1 << Part.HANDLE | 1 << Part.ADDRESS
"""Parts by which one is called, unlike a surname."""


_HIDDEN = Kind.HIDDEN


class Sure(IntEnum):
    """How surely a spot names a person."""

    NO = 0
    MAYBE = 1
    YES = 2


class Page(msgspec.Struct, frozen=True):
    """A text with its words and the names that may stand in it."""

    text: str
    words: list[Word]
    known: Known
    names: Names
    firms: dict[int, Firm] = {}
    """The organizations that it names, by the index of their first word."""

    @classmethod
    def of(cls, text: str, words: list[Word], known: Known) -> "Page":
        """Lay a text open: its words, and the organizations among them."""
        return cls(text, words, known, known.names, firms_in(text, words, known.names))

    def given(self, place: int) -> str:
        """Give the key of a person's given name, empty when unknown."""
        return self._name_word(place, 0)

    def surname(self, place: int) -> str:
        """Give the key of a person's last name, empty when unknown."""
        return self._name_word(place, -1)

    def word(self, index: int) -> Word | None:
        """Give the word at an index, none beyond either end and where no name can be."""
        words = self.words
        if 0 <= index < len(words) and words[index].kind != _HIDDEN:
            return words[index]
        return None

    def gap(self, index: int) -> str:
        """Give what stands between a word and the one after it (or the end)."""
        after = self.words[index + 1].start if index + 1 < len(self.words) else len(self.text)
        return self.text[self.words[index].tail : after]

    def next_to(self, index: int) -> Word | None:
        """Give the word right after one, only a blank between them."""
        # Asked more often than anything else: written out rather than by `word`.
        words = self.words
        if index + 1 >= len(words):
            return None
        after = words[index + 1]
        return after if after.glued and not after.opens and after.kind != _HIDDEN else None

    def before(self, index: int) -> Word | None:
        """Give the word right before one, only a blank between them."""
        return self.word(index - 1) if self.words[index].glued else None

    def _name_word(self, place: int, which: int) -> str:
        person = self.known.person(self.names.id_at(place))
        words = bare(person.name) if person else []
        return key(words[which]) if len(words) > 1 else ""


class Spot(msgspec.Struct, frozen=True):
    """Words that may name somebody: the first and last, and the people with the parts read (as bits)."""

    first: int
    last: int
    people: dict[int, int]
    start: int
    end: int
    how: str = "plain"
    """`plain`, `titled`, `sounds` (by sound), `phrase`, `address`, `pair`, `short`, `typo` or `characters`"""
    parts: int = 0
    """All parts read, of all people."""

    @property
    def alone(self) -> bool:
        """Whether it is one word."""
        return self.first == self.last


def spot_of(page: Page, first: int, last: int, people: dict[int, int], how: str = "plain") -> Spot:
    """Make the spot of the words from `first` to `last`."""
    start, end = page.words[first].start, page.words[last].end
    return Spot(first, last, people, start, end, how, reduce(or_, people.values(), 0))


def is_stranger(word: Word | None) -> bool:
    """Say whether a neighbour is a capitalised word that would make one longer name with this one."""
    return (
        word is not None
        and word.kind == Kind.WORD
        and word.shape != Shape.SMALL
        and len(word.key) > 1
        and word.key not in WEEKDAYS
        and word.key not in MONTHS
        and word.key not in TITLES
    )


def goes_on(page: Page, last: int) -> bool:
    """Say whether a capitalised word goes on with a title or alias and so names another (`my Lord Lambert`)."""
    after = None if page.words[last].possessive else page.next_to(last)
    return after is not None and after.shape != Shape.SMALL and after.key not in WEEKDAYS and after.key != "i"
