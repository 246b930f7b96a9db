"""One way to compare words: without case and accents."""

from unicodedata import combining, normalize

SPECIAL = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ı": "i",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ð": "d",
        "’": "'",
        "‘": "'",
    }
)
"""Letters that do not decompose into a plain one and an accent."""


def fold(text: str) -> str:
    """Fold text for comparison: lower case, accents off, special letters spelt out."""
    if text.isascii():
        return text.lower()
    lowered = normalize("NFKD", normalize("NFKD", text).lower())
    return "".join(letter for letter in lowered if not combining(letter)).translate(SPECIAL)
