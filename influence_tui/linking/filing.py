"""What is filed in the index of names for a person and for an organization."""

from collections.abc import Iterator

from influence_tui.domain.person import Person
from influence_tui.linking.keys import Part, firm_key, keys_of, organization_keys, wholes_of

_PICKED = {
    part: rank
    for rank, part in enumerate(
        (
            Part.GIVEN,
            Part.SURNAME,
            Part.WHOLE,
            Part.CALLED,
            Part.FAMILY,
            Part.MIDDLE,
            Part.PIECE,
            Part.HANDLE,
            Part.ADDRESS,
        )
    )
}
"""In which order the parts of a name count when its first letters are typed."""
START = "\0"
"""Stands before the first letter or two of a word: under it are filed all whose names begin so."""


def housed(organization: str) -> Iterator[tuple[str, Part]]:
    """Give all that is filed for an organization: its names, and the word that stands for them."""
    keys = organization_keys(organization)
    yield from ((phrase, Part.ORGANIZATION) for phrase in keys)
    short = firm_key(organization)
    if short and short not in keys:
        yield short, Part.FIRM


def filed(person: Person) -> Iterator[tuple[str, Part]]:
    """Give all that is filed for a person: words, whole names, and the first letters of the words."""
    words = [*keys_of(person), *((name, Part.WHOLE) for name in wholes_of(person) if name)]
    yield from words
    for length in (1, 2):
        starts: dict[str, Part] = {}
        for word, part in words:
            start = word[:length]
            if part in _PICKED and (start not in starts or _PICKED[part] < _PICKED[starts[start]]):
                starts[start] = part
        yield from ((START + start, part) for start, part in starts.items() if len(start) == length)
