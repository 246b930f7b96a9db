"""The brief: one screen about a person, to be read on the way to the meeting."""

from collections.abc import Iterator, Sequence
from typing import Self

from textual.message import Message

from influence_tui.domain.person import Person
from influence_tui.domain.when import exact
from influence_tui.insight.touch import Touch
from influence_tui.insight.warmth import said
from influence_tui.journal.briefing import brief_of, text_of
from influence_tui.journal.privacy import private
from influence_tui.journal.standing import portrait
from influence_tui.ui import wants
from influence_tui.ui.line import Line, Piece
from influence_tui.ui.portrait import promise_line, tone_word, what_they_do
from influence_tui.ui.sheet import Sheet
from influence_tui.ui.verbs import Verb
from influence_tui.ui.view import View
from influence_tui.ui.wrap import wrapped

LABEL = 13
"""Cells before the words."""


class BriefScreen(Sheet[Message]):
    """Shows the brief on a person; ends in what is wanted of the app, or nothing."""

    def __init__(self, view: View, person: Person) -> None:
        words = " · ".join(filter(None, (person.name, what_they_do(view, person))))
        super().__init__(words, view.glyphs)
        self.view = view
        self.person = person
        book = view.book()
        self._brief = brief_of(book, person, view.today, private(book))
        self._how = portrait(book, person, view.today)

    def lines(self, width: int) -> Iterator[Line]:
        """Say what to know, what is open, and what to give."""
        brief = self._brief
        warmth = self._how.warmth
        felt = f" · the last one felt {tone_word(brief.tone)}" if brief.tone is not None else ""
        yield (Piece(f"{self.glyphs.warmth(warmth.word)} {said(warmth)}"), Piece(felt, "dim"))
        yield from _part("Last", [line for touch in brief.touches for line in self._touch(touch, width)])
        promises = [promise_line(self.view, promise, self._how) for promise in (*brief.owed, *brief.owing)]
        yield from _part("Open", promises)
        yield from _part("To raise", [(Piece(one.what),) for one in brief.raises])
        yield from _part("Goals", [(Piece(str(stance)),) for stance in brief.stances])
        cares = " · ".join(f"{care} ({sort})" if sort else care for care, sort in brief.cares)
        for label, words in (("Cares about", cares), ("Give", brief.give), ("Note", brief.asking)):
            if words:
                yield from ((), *wrapped(f"{label:{LABEL}}", words, width))

    def _touch(self, touch: Touch, width: int) -> Sequence[Line]:
        text = " ".join(text_of(self.view.book(), touch.entry).split())
        day = f"{exact(touch.day, self.view.today)}  {touch.channel or 'touch'}  "
        first, *rest = wrapped("", text, width - LABEL - len(day))
        more = rest and len(rest) > 1
        return [
            (Piece(day, "dim"), *first),
            *((Piece(" " * len(day)), *line) for line in rest[:1]),
            *([(Piece(" " * len(day)), Piece(self.glyphs.cut, "dim"))] if more else []),
        ]

    VERBS: Sequence[Verb[Self]] = (
        Verb(
            "timeline", "timeline", "The timeline of this person",
            lambda screen: screen.dismiss(wants.ShowTimeline(screen.person.id)),
        ),
        Verb(
            "log", "log", "Capture a touch with this person",
            lambda screen: screen.dismiss(wants.Write(f'with @"{screen.person.name}" ')),
        ),
    )  # fmt: skip


def _part(label: str, lines: Sequence[Line]) -> Iterator[Line]:
    """Set lines beside a label, below a gap; nothing when there are none."""
    if lines:
        yield ()
    for place, line in enumerate(lines):
        yield (Piece(f"{'' if place else label:{LABEL}}", "dim"), *line)
