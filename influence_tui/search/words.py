"""How a text falls into words, the same for what is indexed and what is asked."""

import re
from unicodedata import is_normalized, normalize

from influence_tui.domain.fold import fold

_PLAIN = re.compile(r"[a-z0-9]+")
_ANY = re.compile(r"[぀-ヿ㐀-鿿豈-﫿]|[^\W_぀-ヿ㐀-鿿豈-﫿]+")
_MARKS = re.compile("[\u0300-\u036f]")
_WRITTEN = re.compile("[぀-ヿ㐀-鿿豈-﫿]|(?:[^\\W_぀-ヿ㐀-鿿豈-﫿][\u0300-\u036f]*)+")
"""As `_ANY`, where a letter may be followed by accents of its own."""


def words_of(text: str) -> list[str]:
    """Give the folded words of a text in order; a Chinese or Japanese character is a word of its own."""
    lowered = text.lower()
    if lowered.isascii():
        return _PLAIN.findall(lowered)
    composed = lowered if is_normalized("NFC", lowered) else normalize("NFC", lowered)
    pattern = _WRITTEN if _MARKS.search(composed) else _ANY
    found: list[str] = pattern.findall(composed)
    return [word if word.isascii() else fold(word) for word in found]


def spans_of(text: str) -> list[tuple[int, int]]:
    """Give the first and last + 1 character of each word of a text as written, in order."""
    return [match.span() for match in _WRITTEN.finditer(text)]
