"""The rule of another program, `friends`, as its documentation tells it: the yardstick of the names bench.

Names are matched as whole words without regard to case: a full name, a given name with the first letter of the
surname, a nickname, a given name. It never asks: among several of one given name it takes who occurs most with the
others of the note, then who occurs most of all.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from influence_tui.domain.person import Person
from influence_tui.linking.found import Found
from tests.bench.named_notes import Case, Journal


class FriendsRule:
    """A linker that guesses, for one roster; it counts what it has guessed before."""

    def __init__(self, people: Sequence[Person]) -> None:
        self._called: dict[str, list[str]] = defaultdict(list)
        for person in people:
            for name in dict.fromkeys(_names(person)):
                self._called[name].append(person.id)
        wanted = sorted(self._called, key=len, reverse=True)
        self._find = re.compile(rf"(?<![\\\w])({'|'.join(map(re.escape, wanted))})(?!\w)", re.IGNORECASE)
        self._often: Counter[str] = Counter()
        self._together: dict[str, Counter[str]] = defaultdict(Counter)

    def __call__(self, case: Case, journal: Journal) -> list[Found]:
        """Link a note."""
        matches = [(match, self._called[match.group().lower()]) for match in self._find.finditer(case.text)]
        chosen = {ids[0] for _, ids in matches if len(ids) == 1}
        found: list[Found] = []
        for match, ids in matches:
            person = max(
                ids, key=lambda one: (sum(self._together[one][other] for other in chosen), self._often[one])
            )
            chosen.add(person)
            found.append(Found(match.start(), match.end(), match.group(), "linked", person, "auto", False))
        self._count(chosen)
        return found

    def _count(self, chosen: set[str]) -> None:
        self._often.update(chosen)
        for person in chosen:
            self._together[person].update(chosen - {person})


def _names(person: Person) -> Iterator[str]:
    words = person.name.lower().split()
    yield person.name.lower()
    if len(words) > 1:
        yield f"{words[0]} {words[-1][0]}"
    yield words[0]
    yield from (alias.lower() for alias in person.aliases)
