"""Long notes are read in work that grows as they do: what is counted is steps of the interpreter, not time."""

import sys
from datetime import date

import pytest

from influence_tui.linking import link, unknown_names
from influence_tui.linking.marks import read_marks
from influence_tui.linking.promises import Named, promises
from tests.unit.linking.company import ME, PEOPLE, Company

DAY = date(2026, 11, 23)
NAMES = [one.name for one in PEOPLE if one.name.isascii()]
SHORT = 4_500
"""Characters; beyond the window of 4 KB in which the words around a name are looked at."""
KINDS = {
    "a list": "{}, ",
    "sentences": "{} met Dana. ",
    "one sentence": "{} met Dana and ",
    "promises": "{} came, she'll send it. ",
    "lines": "- {} will send me the plan by Friday\n",
    "marks": "{} owes: the plan #tag ~good ",
    "labels": "- ivy: {}\n",
    "explicit": '@"{}" ',
}


class Steps:
    """Counts the instructions that are run inside it."""

    def __init__(self) -> None:
        self.count = 0

    def __enter__(self) -> "Steps":
        self.before = sys.gettrace()
        sys.settrace(self._enter)
        return self

    def __exit__(self, *_: object) -> None:
        sys.settrace(self.before)

    def _enter(self, frame, event, arg):
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        return self._step

    def _step(self, frame, event, arg):
        self.count += event == "opcode"
        return self._step


def note(kind: str, size: int) -> str:
    text = ""
    while len(text) < size:
        text += KINDS[kind].format(NAMES[len(text) % len(NAMES)])
    return text


def steps(text: str) -> int:
    book = Company(PEOPLE)
    with Steps() as counted:
        marks = read_marks(text)
        found = link(text, book, DAY, me=ME, avoid=marks.avoid)
        named = [Named(start=one.start, end=one.end, person=one.person, present=one.present) for one in found]
        promises(text, named, DAY, marks)
        unknown_names(text, found, book)
    return counted.count


@pytest.mark.parametrize("kind", KINDS)
def test_twice_the_note_is_about_twice_the_work(kind: str) -> None:
    steps(note(kind, 200))
    once, twice = steps(note(kind, SHORT)), steps(note(kind, 2 * SHORT))
    assert twice <= 2.6 * once
