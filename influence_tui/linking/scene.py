"""A text made ready for finding promises: names masked, sentences apart; and who is meant by a word."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise

import msgspec

from influence_tui.domain.fold import fold
from influence_tui.domain.person import ME
from influence_tui.linking.given import is_given, pronoun_of

NAME = "\ue000"
"""Stands for each letter of a name in the masked text."""

N = f"{NAME}+"
"""Matches a masked name."""

PRONOUNS = ("she", "he", "they")

ONES = {"him": "he", "his": "he", "her": "she", "hers": "she", "them": "they", "their": "they"}
"""Forms of the pronouns."""

_CAPITAL = re.compile(r"\b[A-ZÀ-Ý][a-zà-ÿ]+\b")
_SENTENCE = re.compile(
    r"(?<!\b\w)(?<!\be\.g)(?<!\bi\.e)(?<!\b(?:dr|mr|ms|vs))(?<!\bmrs)(?<!\betc)[.!?]+[\"')]*(?=\s|$)|\n"
)


class Named(msgspec.Struct, frozen=True, kw_only=True):
    """Words of a text that name somebody."""

    start: int
    """First character; −1 when the text does not name them."""
    end: int
    person: str | None
    """The person's id; none while it is asked who is meant."""
    present: bool = False


class Sentence(msgspec.Struct, frozen=True):
    """A sentence of the masked text."""

    start: int
    end: int
    """Before its stop."""
    asks: bool
    """It ends in a question mark."""


class Scene:
    """A text, who is named in it, and the masked text that the grammar is matched on."""

    def __init__(
        self, text: str, named: Sequence[Named], hidden: Iterable[tuple[int, int]] = (), order: str = "dmy"
    ) -> None:
        self.text = text
        self.order = order
        """`dmy` or `mdy`: how 3/4 is read."""
        known = [one for one in named if 0 <= one.start < one.end <= len(text)]
        self.named = sorted((*known, *_strangers(text, known)), key=_start)
        self.present = tuple(dict.fromkeys(one.person or "" for one in named if one.present))
        self.masked = _masked(text, self.named, hidden)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences, in order."""
        cuts = [(0, 0), *(found.span() for found in _SENTENCE.finditer(self.masked)), (len(self.text),) * 2]
        return tuple(
            Sentence(before[1], after[0], "?" in self.masked[after[0] : after[1]])
            for before, after in pairwise(cuts)
            if self.masked[before[1] : after[0]].strip()
        )

    def at(self, place: int) -> str:
        """Give the person whose name stands at a place of the text; empty while it is asked."""
        for one in self.named:
            if one.start <= place < one.end:
                return one.person or ""
        return ""

    def people_before(self, place: int, start: int = 0) -> list[Named]:
        """Give who is named from `start` on and before a place, each person once, in order."""
        found = {one.person: one for one in self.named if start <= one.start < place}
        return sorted(found.values(), key=_start)

    def meant(self, word: str, place: int, but: str = "") -> str:
        """Give whom `she`, `he` or `they` at a place means; empty when it could be several, or nobody is named."""
        pronoun = ONES.get(word, word)
        others = [
            one for one in self.people_before(place) or self.named if one.person != but or one.person is None
        ]
        fitting = [one for one in others if pronoun == "they" or self._called(one) in ("", pronoun)]
        groups = (fitting, self._near(fitting, place), self._sure(fitting, pronoun, place))
        for group in (*groups, [one for one in fitting if one.person in self.present]):
            if len({one.person for one in group}) == 1:
                return group[0].person or ""
        return self._subject(self._near(fitting, place))

    def could_be(self, pronoun: str, place: int) -> bool:
        """Tell whether the name at a place may be whom a pronoun means."""
        return any(self._called(one) in ("", pronoun) for one in self.named if one.start <= place < one.end)

    def _called(self, one: Named) -> str:
        words = fold(self.text[one.start : one.end]).lstrip('@"').split()
        return next((said for word in words[:2] if (said := pronoun_of(word.strip('."')))), "")

    def _near(self, fitting: list[Named], place: int) -> list[Named]:
        """Keep those of the nearest sentence that names any of them."""
        for sentence in reversed(self.sentences):
            inside = [one for one in fitting if sentence.start <= one.start < sentence.end]
            if sentence.start < place and inside:
                return inside
        return fitting

    def _sure(self, fitting: list[Named], pronoun: str, place: int) -> list[Named]:
        return [one for one in self._near(fitting, place) if self._called(one) == pronoun]

    def _subject(self, fitting: list[Named]) -> str:
        """Choose among several the one who begins the sentence, and is not one of a list."""
        for one in fitting:
            places = [each.start for each in self.sentences if each.start <= one.start < each.end]
            first = places and not self.masked[places[0] : one.start].strip()
            if first and not re.match(r"\s*(?:,|and\b|&|/)", self.masked[one.end :]):
                return one.person or ""
        return ""

    def counterpart(self, place: int, but: str = "") -> str:
        """Give who is on the other side from me: the one present, else named before a place, else named."""
        before = [one.person or "" for one in self.people_before(place)]
        for group in (self.present, before, [one.person or "" for one in self.named]):
            others = {one for one in group if one != but}
            if others:
                return others.pop() if len(others) == 1 else ""
        return but if but != ME else ""


def _strangers(text: str, known: Sequence[Named]) -> Iterator[Named]:
    """Find given names that nobody in the book was tied to: whoever they are, others are not meant by them."""
    for word in _CAPITAL.finditer(text):
        taken = any(one.start < word.end() and word.start() < one.end for one in known)
        if not taken and is_given(fold(word[0])):
            yield Named(start=word.start(), end=word.end(), person=None)


def _start(one: Named) -> tuple[int, int]:
    return one.start, one.end


def _masked(text: str, named: Iterable[Named], hidden: Iterable[tuple[int, int]]) -> str:
    """Give the text of the same length with small letters, plain apostrophes, and names and marks covered."""
    plain = text.translate({0x2019: "'", 0x2018: "'", 0x201C: '"', 0x201D: '"', 0xA0: " "})
    small = plain.lower()
    # A few letters (İ) grow when made small; then each is looked at alone, so that places stay the same.
    same = (
        small if len(small) == len(plain) else [low if len(low := each.lower()) == 1 else each for each in plain]
    )
    letters = list(same)
    for start, end in hidden:
        letters[start:end] = ";" * (min(end, len(text)) - start)
    for one in named:
        end = one.end - 2 if "".join(letters[one.end - 2 : one.end]) == "'s" else one.end
        letters[one.start : end] = NAME * (end - one.start)
    return "".join(letters)
