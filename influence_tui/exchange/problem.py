"""What a reader could not take in, and how much it is willing to take."""

import msgspec

MAX_BYTES = 256 * 1024 * 1024
"""A file above this is refused whole: ten years of writing stay under a tenth of it."""

MAX_TEXT = 400_000
"""Characters of one entry: a change of the journal stays well under its megabyte."""

MAX_FIELD = 20_000
"""Characters of one cell of a table."""


class Problem(msgspec.Struct, frozen=True):
    """One thing that was skipped or bent while reading, and where."""

    line: int
    """Line of the file, counted from 1; 0: the file as a whole."""
    sentence: str
    """What is wrong and what was done about it."""

    def __str__(self) -> str:
        return f"line {self.line}: {self.sentence}" if self.line else self.sentence


def shown(text: str, width: int = 40) -> str:
    """Quote what was read for a sentence: on one line, without control characters, at most `width` characters."""
    bare = "".join(letter if letter.isprintable() else " " for letter in text[: width + 1])
    return f"“{bare if len(text) <= width else bare[: width - 1] + '…'}”"
