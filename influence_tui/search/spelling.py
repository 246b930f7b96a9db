"""Words of the vocabulary that a mistyped word may mean."""

from collections.abc import Callable, Iterator, Sequence

CHUNK = 4000
"""How many words are compared at a time: rapidfuzz holds the interpreter lock while it compares."""


def typos_of(word: str, like: Callable[[str, int], Sequence[str]]) -> dict[str, int]:
    """Give the known words within reach of a mistyped one, each with its distance (1 or 2).

    `like` gives the known words that begin with a letter and have a length. Reach is one edit (optimal string
    alignment: Damerau, 1964, no edits between swapped letters) for up to seven letters and two for more; the
    first letter must hold, or the first two be swapped.
    """
    reach = reach_of(word)
    if not reach:
        return {}
    # Not at the top: a start that searches for nothing mistyped should not pay for it.
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    found: dict[str, int] = {}
    for chunk in _chunks(word, reach, like):
        for known, distance, _ in extract(word, chunk, scorer=OSA.distance, score_cutoff=reach, limit=None):
            if distance:
                found[known] = int(distance)
    return found


def reach_of(word: str) -> int:
    """Say how many edits a word is forgiven."""
    if len(word) < 3 or word.isdigit():
        return 0
    return 1 if len(word) < 8 else 2


def _chunks(word: str, reach: int, like: Callable[[str, int], Sequence[str]]) -> Iterator[Sequence[str]]:
    for letter in dict.fromkeys(word[:2]):
        for length in range(len(word) - reach, len(word) + reach + 1):
            known = like(letter, length)
            if letter != word[0]:
                known = [each for each in known if each[1:2] == word[0]]
            for start in range(0, len(known), CHUNK):
                yield known[start : start + CHUNK]
