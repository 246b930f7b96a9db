"""Words of the vocabulary that a mistyped word may mean."""

from collections.abc import Callable, Iterable, Sequence

CHUNK = 4000
"""How many words are compared at a time: rapidfuzz holds the interpreter lock while it compares."""


LONGEST = 24
"""Words of more letters are not completed from a mistyped beginning."""

Like = Callable[[str, int], Sequence[str]]
"""Gives the known words that begin with a letter and have a length."""


def typos_of(word: str, like: Like) -> dict[str, int]:
    """Give the known words within reach of a mistyped one, each with its distance (1 or 2).

    Reach is one edit (optimal string alignment: Damerau, 1964, no edits between swapped letters) for up to seven
    letters and two for more; the first letter must hold, or the first two be swapped.
    """
    reach = reach_of(word)
    lengths = range(len(word) - reach, len(word) + reach + 1) if reach else ()
    return _near(word, reach, _alike(word, lengths, like), None)


def begun_typos_of(word: str, like: Like) -> dict[str, int]:
    """Give the longer known words whose beginning is within reach of a mistyped one that is still being typed."""
    reach = min(reach_of(word), 1) if len(word) > 3 else 0
    longer = _alike(word, range(len(word) + 2, LONGEST) if reach else (), like)
    found: dict[str, int] = {}
    for cut in (len(word) - 1, len(word), len(word) + 1):
        found |= _near(word, reach, longer, cut)
    return found


def reach_of(word: str) -> int:
    """Say how many edits a word is forgiven."""
    if len(word) < 3 or word.isdigit():
        return 0
    return 1 if len(word) < 8 else 2


def _alike(word: str, lengths: Iterable[int], like: Like) -> list[str]:
    """Give the known words of these lengths that begin with the first letter, or with the first two swapped."""
    alike = [known for length in lengths for known in like(word[:1], length)]
    if word[:1] == word[1:2]:
        return alike
    return alike + [known for length in lengths for known in like(word[1:2], length) if known[1:2] == word[:1]]


def _near(word: str, reach: int, known: Sequence[str], cut: int | None) -> dict[str, int]:
    """Compare a word with known ones, or with their first `cut` letters."""
    if not known:
        return {}
    # Not at the top: a start that searches for nothing mistyped should not pay for it.
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    found: dict[str, int] = {}
    for start in range(0, len(known), CHUNK):
        chunk = [each[:cut] for each in known[start : start + CHUNK]]
        for _, distance, place in extract(word, chunk, scorer=OSA.distance, score_cutoff=reach, limit=None):
            if distance:
                found[known[start + place]] = int(distance)
    return found
