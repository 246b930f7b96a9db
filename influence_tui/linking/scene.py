"""A text made ready for finding promises: names masked, sentences apart; and who is meant by a word."""

import re
from bisect import bisect_left, bisect_right
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

FAR = 4096
"""Characters before and after a word within which whom it means is looked for, so that long texts cost no more."""
_JOINED = 40
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
        known = sorted((one for one in named if 0 <= one.start < one.end <= len(text)), key=_start)
        self.named = sorted((*known, *_strangers(text, known)), key=_start)
        self._starts = [one.start for one in self.named]
        self.present = tuple(dict.fromkeys(one.person or "" for one in named if one.present))
        self._here = frozenset(self.present)
        self.masked = _masked(text, self.named, hidden)
        self._said: dict[Named, str] = {}

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences, in order; what goes on and on without a stop is cut into pieces."""
        cuts = [(0, 0), *(found.span() for found in _SENTENCE.finditer(self.masked)), (len(self.text),) * 2]
        return tuple(
            Sentence(start, end, "?" in self.masked[after[0] : after[1]])
            for before, after in pairwise(cuts)
            for start, end in _pieces(self.masked, before[1], after[0])
        )

    @cached_property
    def unnamed(self) -> str:
        """The masked text in which no name can be a word of a date."""
        return self.masked.replace(NAME, "_")

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def _quotes(self) -> list[int]:
        return [place for place, letter in enumerate(self.masked) if letter == '"']

    def is_quoted(self, place: int) -> bool:
        """Tell whether a place stands between quotation marks."""
        return bisect_left(self._quotes, place) % 2 == 1

    def at(self, place: int) -> str:
        """Give the person whose name stands at a place of the text; empty while it is asked."""
        one = self._at(place)
        return (one.person or "") if one else ""

    def _at(self, place: int) -> Named | None:
        before = bisect_right(self._starts, place)
        one = self.named[before - 1] if before else None
        return one if one is not None and place < one.end else None

    def _between(self, start: int, end: int) -> list[Named]:
        """Give who is named from one place on and before another."""
        return self.named[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def end_before(self, place: int, marks: str) -> int:
        """Give where the words before a place end, blanks and marks left out."""
        while place and self.masked[place - 1] in marks:
            place -= 1
        return place

    def people_before(self, place: int, start: int = 0) -> list[Named]:
        """Give who is named from `start` on and before a place, not too far, each person once, in order."""
        found = {one.person: one for one in self._between(max(start, place - FAR), place)}
        return sorted(found.values(), key=_start)

    def meant(self, word: str, place: int, but: str = "") -> str:
        """Give whom `she`, `he` or `they` at a place means; empty when it could be several, or nobody is named."""
        pronoun = ONES.get(word, word)
        people = self.people_before(place) or self._between(place, place + FAR)
        others = [one for one in people if one.person != but or one.person is None]
        fitting = [one for one in others if pronoun == "they" or self._called(one) in ("", pronoun)]
        near = self._near(fitting, place)
        sure = [one for one in near if self._called(one) == pronoun]
        for group in (fitting, near, sure, [one for one in fitting if one.person in self._here]):
            if len({one.person for one in group}) == 1:
                return group[0].person or ""
        return self._subject(near)

    def could_be(self, pronoun: str, place: int) -> bool:
        """Tell whether the name at a place may be whom a pronoun means."""
        one = self._at(place)
        return one is not None and self._called(one) in ("", pronoun)

    def _called(self, one: Named) -> str:
        said = self._said.get(one)
        if said is None:
            words = fold(self.text[one.start : one.end]).lstrip('@"').split()
            said = next((said for word in words[:2] if (said := pronoun_of(word.strip('."')))), "")
            self._said[one] = said
        return said

    def _near(self, fitting: list[Named], place: int) -> list[Named]:
        """Keep those of the nearest sentence that names any of them; `fitting` stand in order."""
        starts = [one.start for one in fitting]
        last = bisect_left(self._sentence_starts, place)
        for index in range(last - 1, -1, -1):
            sentence = self.sentences[index]
            inside = fitting[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
            if inside:
                return inside
            if not fitting or sentence.end <= starts[0]:
                break
        return fitting

    def _subject(self, fitting: list[Named]) -> str:
        """Choose among several the one who begins the sentence, and is not one of a list."""
        for one in fitting:
            before = bisect_right(self._sentence_starts, one.start)
            first = before and not self.masked[self._sentence_starts[before - 1] : one.start].strip()
            if first and not re.match(r"\s*(?:,|and\b|&|/)", self.masked[one.end : one.end + _JOINED]):
                return one.person or ""
        return ""

    def counterpart(self, place: int, but: str = "") -> str:
        """Give who is on the other side from me: the one present, else named before a place, else named."""
        before = [one.person or "" for one in self.people_before(place)]
        for group in (self.present, before, (one.person or "" for one in self.named)):
            others = (one for one in group if one != but)
            first = next(others, None)
            if first is not None:
                return first if all(one == first for one in others) else ""
        return but if but != ME else ""


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a sentence at blanks into pieces of bounded length; what is blank is left out."""
    while end - start > FAR:
        cut = text.rfind(" ", start, start + FAR)
        cut = cut if cut > start else start + FAR
        yield start, cut
        start = cut
    if text[start:end].strip():
        yield start, end


def _strangers(text: str, known: Sequence[Named]) -> Iterator[Named]:
    """Find given names that nobody in the book was tied to: whoever they are, others are not meant by them."""
    starts = [one.start for one in known]
    for word in _CAPITAL.finditer(text):
        before = bisect_left(starts, word.end())
        taken = before > 0 and word.start() < known[before - 1].end
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
