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
        self._read_text = text

    @property
    def draft(self) -> Draft:
        """The text with all that was said about it."""
        return Draft(
            text=self.text, answers=tuple(self._answers.values()), taken=self._taken, refused=self._refused
        )

    def write(self, text: str) -> bool:
        """Take a new text; say whether it is another one than was read last."""
        self.text = text
        if text == self._read_text:
            return False
        self._reread()
        return True

    def _reread(self) -> None:
        self.understood = self._read(self.draft)
        self._read_text = self.text

    @property
    def shift(self) -> int:
        """The characters that the leading moment takes, which the stored text has not."""
        whole, stored = self.text.rstrip(), self.understood.text
        return len(whole) - len(stored) if whole.endswith(stored) else 0

    def open(self) -> list[Found | Offer]:
        """Give what waits for an answer."""
        asked = [found for found in self.understood.links if found.state == "asked"]
        return [*asked, *(offer for offer in self.understood.offers if offer.what not in self._taken)]

    def stops(self) -> list[Found | Offer]:
        """Give what tab steps through: what is open first, then the names that are linked, then taken promises."""
        taken = [offer for offer in self.understood.offers if offer.what in self._taken]
        linked = [found for found in self.understood.links if found.state == "linked" and found.start >= 0]
        return [*self.open(), *linked, *taken]

    def linked_at(self, place: int) -> Found | None:
        """Give the name that ends at a place of the text and was linked by the program."""
        for found in self.understood.linked:
            if found.by != "user" and found.start >= 0 and found.end + self.shift == place:
                return found
        return None

    def is_taken(self, offer: Offer) -> bool:
        """Say whether a promise was taken."""
        return offer.what in self._taken

    def take(self, stop: Found | Offer) -> str:
        """Take a promise, or the likeliest for a name; a linked one changes between present and only named."""
        if isinstance(stop, Offer):
            if not (stop.by and stop.to):
                return "Settle who promised it to whom first: the names are open."
            self._taken ^= {stop.what}
        else:
            return self.toggle(stop) if stop.state == "linked" else self.choose(stop, 0)
        self._reread()
        return ""

    def choose(self, stop: Found | Offer, place: int) -> str:
        """Take one of the candidates for a name; a sentence when there is no such one."""
        if isinstance(stop, Offer):
            return "A promise has no candidates: enter takes it, x refuses it."
        if place >= len(stop.candidates):
            return "There is no such candidate; press + for a new person."
        self._answer(stop, person=stop.candidates[place].person, ruling="yes")
        self._reread()
        return ""

    def refuse(self, stop: Found | Offer, ruling: str = "not here") -> str:
        """Refuse a promise, or say that a name is nobody here (or never)."""
        if isinstance(stop, Offer):
            self._refused |= {stop.what}
        else:
            likely: tuple[Candidate, ...] = stop.candidates
            person = stop.person or (likely[0].person if likely else "")
            self._refuse(stop, person, ruling)
        self._reread()
        return ""

    def make_person(self, stop: Found | Offer) -> str:
        """Make a new person of a name."""
        if isinstance(stop, Offer):
            return "A promise makes no person: go to a name."
        self._answer(stop, new_name=stop.surface.removeprefix("@"), ruling="yes")
        self._reread()
        return ""

    def toggle(self, stop: Found | Offer) -> str:
        """Turn present into only named, and back."""
        if isinstance(stop, Offer):
            return "A promise is neither present nor named: go to a name."
        key = (stop.surface, self._occurrence(stop))
        said = self._answers.get(key) or Answer(surface=key[0], occurrence=key[1], ruling="")
        self._answers[key] = msgspec.structs.replace(said, present=not stop.present)
        self._reread()
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
