"""Names that a word may be a misspelling of: by a slip or two of the fingers, or by their sound."""

import re
from collections.abc import Iterator, Mapping

from influence_tui.linking.keys import Part
from influence_tui.linking.postings import Postings

_NAME_PARTS = frozenset({Part.GIVEN, Part.SURNAME, Part.CALLED, Part.FAMILY, Part.WHOLE})
_SHORT, _LONG = 4, 8
"""From 4 letters one slip is forgiven, from 8 two."""

_KEPT = 2000
"""So many answers are kept: a note is read again at each key."""
Bucket = list[tuple[int, str]]
"""Words of one first letter and length, each with the set of its letters as bits."""


class Near:
    """The name words of an index by first letter, length and sound, filled letter by letter when first asked."""

    __slots__ = ("_buckets", "_found", "_postings", "_sounds")

    def __init__(self, postings: Postings) -> None:
        self._postings = postings
        self._buckets: dict[str, dict[int, Bucket]] = {}
        self._sounds: dict[str, dict[str, list[str]]] = {}
        self._found: dict[tuple[str, float], Mapping[str, int]] = {}

    def of(self, word: str, share: float = 0.0) -> Mapping[str, int]:
        """Give the name words within reach of a word (a key) → slips; the first letter is kept.

        `share` above 0: also those of one sound of whose letters at most this share differ (counted as 3 slips).
        """
        if len(word) < _SHORT or not word.isalpha():
            return {}
        found = self._found.get((word, share))
        if found is None:
            if len(self._found) > _KEPT:
                self._found.clear()
            found = self._found[word, share] = self._within(word, share)
        return found

    def _within(self, word: str, share: float) -> Mapping[str, int]:
        found = dict(self._by_slips(word, 2 if len(word) >= _LONG else 1))
        if share:
            for name in self._by_sound(word, share):
                found.setdefault(name, 3)
        return found

    def forget(self, first: str) -> None:
        """Read the words of this first letter anew when next asked."""
        self._found.clear()
        self._buckets.pop(first, None)
        self._sounds.pop(first, None)

    def _by_slips(self, word: str, bound: int) -> Iterator[tuple[str, int]]:
        lengths = self._letters(word[0])
        mask = letters(word)
        for length in range(max(_SHORT, len(word) - bound), len(word) + bound + 1):
            for other, name in lengths.get(length, ()):
                if (other ^ mask).bit_count() <= 2 * bound and name != word:
                    slips = distance(word, name, bound)
                    if slips <= bound:
                        yield name, slips

    def _by_sound(self, word: str, share: float) -> Iterator[str]:
        first = word[0]
        sounds = self._sounds.get(first)
        if sounds is None:
            sounds = {}
            for bucket in self._letters(first).values():
                for _, name in bucket:
                    sounds.setdefault(sound_of(name), []).append(name)
            self._sounds[first] = sounds
        return (name for name in sounds.get(sound_of(word), ()) if name != word and alike(word, name, share))

    def _letters(self, first: str) -> dict[int, Bucket]:
        lengths = self._buckets.get(first)
        if lengths is None:
            lengths = {}
            for word in self._postings.beginning(first):
                if word.isalpha() and len(word) >= _SHORT - 1 and self._is_name(word):
                    lengths.setdefault(len(word), []).append((letters(word), word))
            self._buckets[first] = lengths
        return lengths

    def _is_name(self, word: str) -> bool:
        return any(number & 15 in _NAME_PARTS for number in self._postings.get(word))


def letters(word: str) -> int:
    """Give the set of a word's letters as bits."""
    mask = 0
    for letter in word:
        mask |= 1 << (ord(letter) & 31)
    return mask


def distance(one: str, other: str, bound: int) -> int:
    """Count the slips (a letter wrong, missing, too many, two swapped) between two words; bound + 1 when more.

    Optimal string alignment, over what is left between a common beginning and a common end.
    """
    first, last = 0, 0
    shorter = min(len(one), len(other))
    while first < shorter and one[first] == other[first]:
        first += 1
    while last < shorter - first and one[-1 - last] == other[-1 - last]:
        last += 1
    left, right = one[first : len(one) - last], other[first : len(other) - last]
    if not left or not right or bound == 1:
        return min(_few(left, right), bound + 1)
    return min(_aligned(left, right), bound + 1)


def _few(left: str, right: str) -> int:
    """Count the slips between two short remainders, 2 standing for more than one."""
    if len(left) == len(right) == 2 and left == right[::-1]:
        return 1
    return max(len(left), len(right))


def _aligned(one: str, other: str) -> int:
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        fresh = [i]
        for j, opposite in enumerate(other, 1):
            cost = min(row[j] + 1, fresh[j - 1] + 1, row[j - 1] + (letter != opposite))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == opposite:
                cost = min(cost, before[j - 2] + 1)
            fresh.append(cost)
        before, row = row, fresh
    return row[-1]


_SOUNDS = (
    ("ph", "f"),
    ("gh", ""),
    ("ck", "k"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "sy"),
    ("c", "k"),
    ("q", "k"),
    ("x", "ks"),
    ("z", "s"),
)
_MUTE = re.compile(r"[aeiouywh]")
_DOUBLED = re.compile(r"(.)\1+")


def sound_of(word: str) -> str:
    """Give the consonants one hears, for spellings older than dictionaries (Luellin, Llewellyn)."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    word = _DOUBLED.sub(r"\1", word)
    return word[:1] + _MUTE.sub("", word[1:])


def alike(one: str, other: str, share: float) -> bool:
    """Say whether at most a share of the letters of two words differ."""
    longer = max(len(one), len(other))
    return distance(one, other, longer) <= longer * share
