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
    lowered = text.lower()
    if lowered.isascii():
        return lowered
    bare = "".join(letter for letter in normalize("NFKD", lowered) if not combining(letter))
    return bare.translate(SPECIAL)
