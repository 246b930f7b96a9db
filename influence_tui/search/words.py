"""How a text falls into words, the same for what is indexed and what is asked."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from unicodedata import is_normalized, normalize

from influence_tui.domain.fold import fold

_PUNCTUATION = "’‘“”—–…·£€"
"""Marks of ordinary prose; without them most texts are plain."""

_PLAIN = re.compile(r"[a-z0-9]+")
_PLAIN_WRITTEN = re.compile(r"[A-Za-z0-9]+")
_MARKS = re.compile("[\u0300-\u036f]")
_EASTERN = "぀-ヿ㐀-鿿豈-﫿"
"""Characters of Chinese and Japanese."""


@cache
def _any() -> re.Pattern[str]:
    return re.compile(f"[{_EASTERN}]|[^\\W_{_EASTERN}]+")  # 5 ms that texts in ASCII never need


@cache
def _written() -> re.Pattern[str]:
    """As `_any`, where a letter may be followed by accents of its own."""
    return re.compile(f"[{_EASTERN}]|(?:[^\\W_{_EASTERN}][\u0300-\u036f]*)+")


def words_of(text: str) -> list[str]:
    """Give the folded words of a text in order; a Chinese or Japanese character is a word of its own."""
    lowered = text.lower()
    if not lowered.isascii():
        for mark in _PUNCTUATION:
            lowered = lowered.replace(mark, " ")
    if lowered.isascii():
        return _PLAIN.findall(lowered)
    composed = lowered if is_normalized("NFC", lowered) else normalize("NFC", lowered)
    pattern = _written() if _MARKS.search(composed) else _any()
    found: list[str] = pattern.findall(composed)
    return [word if word.isascii() else fold(word) for word in found]


def spans_of(text: str) -> list[tuple[int, int]]:
    """Give the first and last + 1 character of each word of a text as written, in order."""
    pattern = _PLAIN_WRITTEN if text.isascii() else _written() if _MARKS.search(text) else _any()
    return [match.span() for match in pattern.finditer(text)]


def plain_spans(text: str, words: Iterable[str]) -> list[tuple[int, int]]:
    """Find folded words where they are written without accents; much faster than `spans_of`."""
    lowered = text.lower()
    if len(lowered) != len(text):
        return []
    return [span for word in words for span in _plain_spans(lowered, word)]


def _plain_spans(lowered: str, word: str) -> Iterator[tuple[int, int]]:
    start = lowered.find(word)
    while start >= 0:
        end = start + len(word)
        if not (lowered[start - 1 : start].isalnum() or lowered[end : end + 1].isalnum()):
            yield start, end
        start = lowered.find(word, end)
