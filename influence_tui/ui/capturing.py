"""What a capture knows while it is written: the text, what was answered, and what is open."""

from collections import Counter
from collections.abc import Callable, Iterator

import msgspec

from influence_tui.journal.understanding import Answer, Draft, Understood
from influence_tui.linking import Candidate, Found
from influence_tui.linking.promises import Offer

Read = Callable[[Draft], Understood]


class Capturing:
    """A draft and its answers; every answer follows its words, so the text may go on changing."""

    def __init__(self, read: Read, text: str = "") -> None:
        self._read = read
        self._answers: dict[tuple[str, int], Answer] = {}
        self._taken: frozenset[str] = frozenset()
        self._refused: frozenset[str] = frozenset()
        self.text = text
        self.understood = read(self.draft)

    @property
    def draft(self) -> Draft:
        """The text with all that was said about it."""
        return Draft(
            text=self.text, answers=tuple(self._answers.values()), taken=self._taken, refused=self._refused
        )

    def write(self, text: str) -> None:
        """Take a new text."""
        self.text = text
        self.understood = self._read(self.draft)

    def stops(self) -> list[Found | Offer]:
        """Give what tab steps through: what is open first, then the names that are linked."""
        asked = [found for found in self.understood.links if found.state == "asked"]
        offered = [offer for offer in self.understood.offers if offer.what not in self._taken]
        linked = [found for found in self.understood.links if found.state == "linked" and found.start >= 0]
        return [*asked, *offered, *linked]

    def is_taken(self, offer: Offer) -> bool:
        """Say whether a promise was taken."""
        return offer.what in self._taken

    def take(self, stop: Found | Offer, place: int = 0) -> str:
        """Take a promise, or a candidate for a name; a sentence when that cannot be."""
        if isinstance(stop, Offer):
            if not (stop.by and stop.to):
                return "Settle who promised it to whom first: the names are open."
            self._taken |= {stop.what}
        elif stop.state == "linked":
            return self.toggle(stop)
        elif place < len(stop.candidates):
            self._answer(stop, person=stop.candidates[place].person, ruling="yes")
        else:
            return "There is no such candidate; press + for a new person."
        self.write(self.text)
        return ""

    def refuse(self, stop: Found | Offer, ruling: str = "not here") -> str:
        """Refuse a promise, or say that a name is nobody here (or never)."""
        if isinstance(stop, Offer):
            self._refused |= {stop.what}
        else:
            likely: tuple[Candidate, ...] = stop.candidates
            person = stop.person or (likely[0].person if likely else "")
            self._refuse(stop, person, ruling)
        self.write(self.text)
        return ""

    def make_person(self, stop: Found | Offer) -> str:
        """Make a new person of a name."""
        if isinstance(stop, Offer):
            return "A promise makes no person: go to a name."
        self._answer(stop, new_name=stop.surface.removeprefix("@"), ruling="yes")
        self.write(self.text)
        return ""

    def toggle(self, stop: Found | Offer) -> str:
        """Turn present into only named, and back."""
        if isinstance(stop, Offer):
            return "A promise is neither present nor named: go to a name."
        key = (stop.surface, self._occurrence(stop))
        said = self._answers.get(key) or Answer(surface=key[0], occurrence=key[1], ruling="")
        self._answers[key] = msgspec.structs.replace(said, present=not stop.present)
        self.write(self.text)
        return ""

    def _answer(self, stop: Found, *, ruling: str, person: str = "", new_name: str = "") -> None:
        key = (stop.surface, self._occurrence(stop))
        present = self._answers[key].present if key in self._answers else None
        self._answers[key] = Answer(
            surface=key[0], occurrence=key[1], person=person, ruling=ruling, new_name=new_name, present=present
        )

    def _refuse(self, stop: Found, person: str, ruling: str) -> None:
        key = (stop.surface, self._occurrence(stop))
        self._answers[key] = Answer(surface=key[0], occurrence=key[1], refused=person, ruling=ruling)

    def _occurrence(self, stop: Found) -> int:
        return next(place for found, place in _counted(self.understood.found) if found.start == stop.start)


def _counted(found: tuple[Found, ...]) -> Iterator[tuple[Found, int]]:
    seen: Counter[str] = Counter()
    for each in found:
        yield each, seen[each.surface]
        seen[each.surface] += 1
