"""How well a linker ties labelled notes to people: the figures of the table, and every wrong link."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from influence_tui.linking.found import Found
from tests.bench.named_notes import Case, Journal, Mention, overlap

Linker = Callable[[Case, Journal], Sequence[Found]]

SHORT = 40
"""A short note has at most so many words."""


@dataclass
class Figures:
    """Counts over a set of notes."""

    notes: int = 0
    short: int = 0
    links: int = 0
    right: int = 0
    wanted: int = 0
    offered: int = 0
    asked: int = 0
    asked_short: int = 0
    asked_in_vain: int = 0
    false_links: int = 0
    traps: int = 0
    false_on_traps: int = 0
    unresolvable: int = 0
    guessed: int = 0
    inexact: int = 0
    wrong: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    unoffered: list[str] = field(default_factory=list)
    vain: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Of the silent links, the share that is right."""
        return self.right / self.links if self.links else 1.0

    @property
    def recall(self) -> float:
        """Of the mentions, the share that is linked rightly in silence."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def top_three(self) -> float:
        """Of the mentions, the share that is linked rightly or offered among three."""
        return self.offered / self.wanted if self.wanted else 1.0


def measure(
    cases: Iterable[Case], journal: Journal, linker: Linker, *, online: bool, half: int | None = None
) -> Figures:
    """Link the notes in their order; `online` each answer becomes history; `half` counts each second note only."""
    figures = Figures()
    for number, case in enumerate(cases):
        found = linker(case, journal)
        if half is None or number % 2 == half:
            _count(figures, case, found)
        if online:
            journal.learn(case, found)
    return figures


def _count(figures: Figures, case: Case, found: Sequence[Found]) -> None:
    short = len(case.text.split()) <= SHORT
    figures.notes += 1
    figures.short += short
    figures.traps += not case.mentions
    for one in found:
        _count_found(figures, case, one, short)
    for mention in case.mentions:
        _count_mention(figures, case, mention, found)


def _count_found(figures: Figures, case: Case, one: Found, short: bool) -> None:
    mention = next((mention for mention in case.mentions if overlap(mention, one)), None)
    if one.state == "asked":
        figures.asked += 1
        figures.asked_short += short
        if mention is None:
            figures.asked_in_vain += 1
            figures.vain.append(_line(case, one, "nobody"))
        return
    if mention is not None and mention.optional and mention.id in (None, one.person):
        return
    figures.links += 1
    if mention is not None and mention.id == one.person:
        figures.right += not mention.optional
        figures.inexact += (mention.start, mention.end) != (one.start, one.end)
        return
    figures.false_links += mention is None
    figures.false_on_traps += not case.mentions
    figures.wrong.append(_line(case, one, str(mention.id) if mention else "nobody"))


def _count_mention(figures: Figures, case: Case, mention: Mention, found: Sequence[Found]) -> None:
    here = [one for one in found if overlap(mention, one)]
    if mention.id is None:
        if not mention.optional:
            figures.unresolvable += 1
            figures.guessed += any(one.state == "linked" for one in here)
        return
    if mention.optional:
        return
    figures.wanted += 1
    linked = any(one.person == mention.id for one in here)
    asked = (candidate.person for one in here if one.state == "asked" for candidate in one.candidates)
    offered = mention.id in asked
    figures.offered += linked or offered
    if not linked:
        figures.missed.append(_missed(case, mention, here))
    if not linked and not offered:
        figures.unoffered.append(_missed(case, mention, here))


def _line(case: Case, one: Found, truth: str) -> str:
    return f"{one.surface!r} → {one.person or [c.person for c in one.candidates]} ({truth})  in: {_around(case.text, one.start)}"


def _missed(case: Case, mention: Mention, here: Sequence[Found]) -> str:
    state = [str(one.person or [candidate.person for candidate in one.candidates]) for one in here]
    return f"{mention.surface!r} = {mention.id} {state}  in: {_around(case.text, mention.start)}"


def _around(text: str, start: int) -> str:
    return text[max(0, start - 50) : start + 60].replace("\n", " ")
