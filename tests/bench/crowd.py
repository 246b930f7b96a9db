"""A crowd of made-up people, as many as a bench needs, so that indexes are large and many names are shared."""

import random
from collections.abc import Iterator

from influence_tui.domain.person import Person
from influence_tui.linking.given_names import MEN, WOMEN


def _listed(words: str) -> list[str]:
    return words.split()


_STARTS = _listed("""
    Bar Ber Bran Cal Car Chad Dal Dor El Fen Gal Gar Hal Har Hol Kel Lan Lor Mal Mar Mor Nor Or Pel Ran Ros S
    al San Sel Tar Thor Tor Val Ver Wal Wes
""")
_ENDS = _listed("""
    ber bury by den der don ell er field ford ham ington ke land ler ley low man mer mond ner ning rick ridge ri
    s sen ser son stein ton vik well wick wood worth
""")


def crowd(count: int, seed: int = 7) -> Iterator[Person]:
    """Make people whose given names are common ones and whose surnames are plausible; the same for the same seed."""
    chance = random.Random(seed)
    givens = sorted(name for name in WOMEN | MEN if name.isalpha())
    for number in range(count):
        given = chance.choice(givens).title()
        surname = chance.choice(_STARTS) + chance.choice(("", "a", "e", "in", "ol")) + chance.choice(_ENDS)
        yield Person(
            id=f"P{number:05}",
            name=f"{given} {surname}",
            role=chance.choice(("Engineer", "Designer", "Counsel", "Buyer")),
            organization=f"Company {chance.randrange(60)}",
            contact={
                f"{given}.{surname}{number}@company.example".lower(): "email",
                f"{given[:1]}{surname}{number}".lower(): "handle",
            },
        )
