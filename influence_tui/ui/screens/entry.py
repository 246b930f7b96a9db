"""One entry or promise, whole: its text with its names marked, and everything known beside it."""

from collections.abc import Iterator, Sequence
from typing import Self

from influence_tui.domain.entry import Entry, Link, kind_of
from influence_tui.domain.person import ME
from influence_tui.domain.promise import Promise
from influence_tui.domain.when import exact
from influence_tui.ui.line import Line, Piece
from influence_tui.ui.marks import Mark
from influence_tui.ui.portrait import tone_word
from influence_tui.ui.sheet import Sheet
from influence_tui.ui.verbs import Verb
from influence_tui.ui.view import View
from influence_tui.ui.wrap import wrapped


class EntryScreen(Sheet[str]):
    """Shows an entry, or a promise with the entry it was said in; ends in `edit`, `delete`, or nothing."""

    def __init__(self, view: View, entry: Entry | None, promise: Promise | None = None) -> None:
        moment = f"{exact(entry.day, view.today)} {entry.at:%H:%M}" if entry else ""
        super().__init__("Promise" if promise else moment, view.glyphs)
        self.view = view
        self.entry = entry
        self.promise = promise

    def lines(self, width: int) -> Iterator[Line]:
        """Say all that is known."""
        if self.promise:
            yield from self._promised(self.promise, width)
        if self.promise and self.entry:
            yield from ((), (Piece(f"Said {exact(self.entry.day, self.view.today)}", "heading"),))
        if self.entry:
            yield from self._entry(self.entry, width)

    def _entry(self, entry: Entry, width: int) -> Iterator[Line]:
        kind = " · ".join(filter(None, (kind_of(entry), entry.channel, *(f"#{tag}" for tag in entry.tags))))
        marks = [Mark(each.start, each.end, "linked") for each in entry.in_order() if each.start >= 0]
        yield from ((Piece(kind, "dim"),), (), *wrapped("", entry.text, width, marks=marks), ())
        yield from (self._who(link) for link in {link.person: link for link in entry.in_order()}.values())
        for promise in self.view.book().naming(Promise, entry.id):
            if promise != self.promise:
                yield (
                    Piece(self._sign(promise), ""),
                    Piece(promise.what),
                    Piece(f"  {self._state(promise)}", "dim"),
                )
        yield from ((Piece(f"? {ask.surface}", "asked"),) for ask in entry.asks.values())

    def _promised(self, promise: Promise, width: int) -> Iterator[Line]:
        person = self.view.book().person(promise.other)
        yield (Piece(self._sign(promise)), Piece(person.name if person else "somebody", "name"))
        yield from wrapped("", promise.what, width)
        yield (Piece(self._state(promise), "dim"),)
        if promise.done_when:
            yield from wrapped("Done when  ", promise.done_when, width)
        for at, step in sorted(promise.history.items()):
            due = f", due {exact(step.due, self.view.today)}" if step.due else ""
            yield (Piece(f"{at[:10]}  {step.state}{due}  {step.note}", "dim"),)

    def _sign(self, promise: Promise) -> str:
        return f"{self.glyphs.i_owe if promise.by == ME else self.glyphs.they_owe} "

    def _state(self, promise: Promise) -> str:
        due = f"due {exact(promise.due, self.view.today)} · " if promise.due else "no date · "
        return f"{due}{promise.state} · matters {promise.importance}/5"

    def _who(self, link: Link) -> Line:
        person = self.view.book().person(link.person)
        how = "present" if link.present else "named"
        tone = tone_word(link.tone)
        return (
            Piece(f"{how:8} ", "dim"),
            Piece(person.name if person else link.surface, "name"),
            Piece(f"  felt {tone}" if tone else "", "dim"),
        )

    def why_no_entry(self) -> str:
        """Say why there is no text to edit."""
        return "" if self.entry else "This promise was written without an entry."

    VERBS: Sequence[Verb[Self]] = (
        Verb("edit", "edit", "Edit this entry", lambda sheet: sheet.dismiss("edit"), why_no_entry),
        Verb(
            "delete", "delete", "Put this entry in the trash", lambda sheet: sheet.dismiss("delete"), why_no_entry
        ),
    )
