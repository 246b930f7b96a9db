"""How well promises are found: the half of our labelled sentences that no rule was made for."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import msgspec

from influence_tui.linking.promises import Named, Offer, promises

MONDAY = date(2026, 11, 23)
CASES = Path(__file__).parents[2] / "bench" / "promises.json"


class Label(msgspec.Struct):
    """A promise as a person reads it."""

    by: str
    to: str
    what: str
    due: date | None


class Case(msgspec.Struct):
    """A sentence, who is there, who is only named, and its promises."""

    half: str
    text: str
    present: list[str]
    named: list[str]
    promises: list[Label]


class Score(NamedTuple):
    """Offers that are right, all offers, all promises."""

    right: int
    offered: int
    labelled: int

    @property
    def precision(self) -> float:
        """Share of the offers that are right."""
        return self.right / self.offered

    @property
    def recall(self) -> float:
        """Share of the promises that are offered rightly."""
        return self.right / self.labelled


def cases(half: str) -> list[Case]:
    """Read one half of the sentences: `tune` or `held`."""
    return [case for case in msgspec.convert(json.loads(CASES.read_text()), list[Case]) if case.half == half]


def names(case: Case) -> Iterator[Named]:
    """Find the names of a case in its text; a name is its own id."""
    for name in (*case.present, *case.named):
        start = case.text.find(name)
        if start < 0:
            yield Named(start=-1, end=-1, person=name, present=name in case.present)
        while start >= 0:
            yield Named(start=start, end=start + len(name), person=name, present=name in case.present)
            start = case.text.find(name, start + len(name))


def offers(case: Case) -> tuple[Offer, ...]:
    """Give what is offered for a case."""
    return promises(case.text, tuple(names(case)), MONDAY)


def is_right(offer: Offer, label: Label) -> bool:
    """Tell whether an offer has the sides and date of a label and two thirds of its words."""
    said, meant = set(offer.what.casefold().split()), set(label.what.casefold().split())
    alike = len(said & meant) / max(len(said | meant), 1)
    return (offer.by, offer.to, offer.due) == (label.by, label.to, label.due) and alike >= 2 / 3


def score(some: list[Case]) -> Score:
    """Count what is right, offered and labelled."""
    right = offered = 0
    for case in some:
        found = offers(case)
        offered += len(found)
        right += sum(any(is_right(offer, label) for offer in found) for label in case.promises)
    return Score(right, offered, sum(len(case.promises) for case in some))


def test_the_sentences_are_many_and_half_of_them_are_traps() -> None:
    every = cases("tune") + cases("held")
    assert len(every) >= 150
    assert sum(not case.promises for case in every) >= len(every) / 2


def test_offers_on_the_held_half_are_nearly_all_right() -> None:
    assert score(cases("held")).precision >= 0.95


def test_most_promises_of_the_held_half_are_offered() -> None:
    assert score(cases("held")).recall >= 0.8


def test_the_tuned_half_is_no_worse() -> None:
    tuned = score(cases("tune"))
    assert tuned.precision >= 0.95
    assert tuned.recall >= 0.8
