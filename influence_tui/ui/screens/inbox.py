"""The inbox: what the program is not sure about, one key each."""

from collections.abc import Iterable, Sequence
from typing import Self

from textual.widget import Widget

from influence_tui.domain.entry import Ask, Entry, Offer
from influence_tui.domain.person import ME
from influence_tui.domain.when import exact
from influence_tui.journal.inbox import AskAnswer, OfferAnswer, Open, answer_ask, answer_offer, inbox
from influence_tui.journal.later import Recurring, recurring, refuse_name
from influence_tui.ui import wants
from influence_tui.ui.line import Line, Piece
from influence_tui.ui.page import Page
from influence_tui.ui.verbs import Verb
from influence_tui.ui.view import View
from influence_tui.ui.widgets.lines import Lines, Listing
from influence_tui.ui.widgets.panel import Panel

EMPTY = ("Nothing is open: every name and every promise is settled.", "", "esc goes back.")
TITLE = "To confirm"
KEYS = "enter takes, 1-3 chooses, x not here, N never, + new, space present or named"
NO_SUCH = "There is no such candidate; + makes a new person, esc goes back."
CHOICES = 3
"""Candidates that have a key."""
AROUND = 46
"""Characters of the sentence shown before the words in question."""


class Inbox(Page):
    """Spans that may name somebody, and promises found in prose."""

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self._items: dict[str, Open] = {}
        self._names: dict[str, Recurring] = {}
        self._rows: list[Line] = []
        self._present: dict[str, bool] = {}

    def body(self) -> Iterable[Widget]:
        """Give the title and the list."""
        yield Panel(self._title, glyphs=self.view.glyphs)
        yield Lines(glyphs=self.view.glyphs)

    def show_book(self) -> None:
        """Show what is open now."""
        self._items = {f"{item.entry.id}/{item.key}": item for item in inbox(self.view.book())}
        self._names = {f"name:{each.name}": each for each in recurring(self.view.book())}
        self._rows, ids = [], []
        for row_id, each in self._names.items():
            words = f"  stands in {each.entries} notes, and nobody has that name   + adds, x is nobody"
            self._rows.append((Piece(each.name, "asked"), Piece(words, "dim")))
            ids.append(row_id)
        if self._names:
            self._rows.append(())
            ids.append("")
        for row_id, item in self._items.items():
            for line in (*self._lines(row_id, item), ()):
                self._rows.append(line)
                ids.append(row_id if line else "")
        empty = [(Piece(line, "dim"),) for line in EMPTY]
        self.query_one(Lines).show(Listing(ids, lambda row, _: self._rows[row], empty))
        self.query_one(Panel).show(self._title)

    def _title(self, _: int) -> Sequence[Line]:
        return [
            (Piece(f" {TITLE}  ", "strong"), Piece(str(len(self._items)), "dim")),
            (Piece(f" {KEYS}", "dim"),),
            (),
        ]

    def _lines(self, row_id: str, item: Open) -> list[Line]:
        what = item.item
        day = exact(item.entry.day, self.view.today)
        text = " ".join(item.entry.text.split()) if what.start < 0 else item.entry.text
        start = max(0, what.start - AROUND)
        before, words = text[start : max(0, what.start)], text[max(0, what.start) : max(0, what.end)]
        after = text[max(0, what.end) :]
        look = "asked" if isinstance(what, Ask) else "strong"
        cut = self.view.glyphs.cut if start else ""
        flat = [Piece(piece.text.replace("\n", " "), piece.look) for piece in (
            Piece(f"{day:>10}  ", "dim"), Piece(f"{cut}{before}", "dim"), Piece(words, look), Piece(after, "dim"),
        )]  # fmt: skip
        return [tuple(flat), self._question(row_id, item.entry, what)]

    def _question(self, row_id: str, entry: Entry, what: Ask | Offer) -> Line:
        if isinstance(what, Offer):
            mine = what.by == ME
            sign = self.view.glyphs.i_owe if mine else self.view.glyphs.they_owe
            due = f"due {exact(what.due, self.view.today)}" if what.due else "no date: agree one"
            other = self._called(what.to if mine else what.by) or self._numbered(_whom(entry, what)) or "who?"
            return (Piece(f"            {sign} "), Piece(other, "name"), Piece(f": {what.what}   {due}"))
        choices = self._numbered(what.candidates) or "nobody known; + adds"
        present = "present" if self._present.get(row_id, what.present) else "only named"
        return (Piece(f"            {what.surface}: "), Piece(choices, "name"), Piece(f"   {present}", "dim"))

    def _numbered(self, people: Sequence[str]) -> str:
        names = [name for person in people[:CHOICES] if (name := self._called(person))]
        return "   ".join(f"{number} {name}" for number, name in enumerate(names, 1))

    def _called(self, person_id: str) -> str:
        person = self.view.book().person(person_id) if person_id else None
        return person.name if person else ""

    @property
    def _at(self) -> Open | None:
        return self._items.get(self.query_one(Lines).at)

    @property
    def _name_at(self) -> Recurring | None:
        return self._names.get(self.query_one(Lines).at)

    def on_lines_chosen(self, _: Lines.Chosen) -> None:
        """Take the likeliest."""
        self.take(0)

    def take(self, place: int) -> None:
        """Take a candidate, or the promise, or the name."""
        item = self._at
        whom = self._choices(item)
        if place >= max(len(whom), 0 if item and isinstance(item.item, Ask) else 1):
            self.notify(NO_SUCH, markup=False)
        elif item is None:
            self.new_person()
        elif isinstance(item.item, Offer):
            self._accept(item, item.item, whom[place] if whom else "")
        else:
            self._answer(item, person=whom[place])

    def _choices(self, item: Open | None) -> Sequence[str]:
        """Give the people that an item lets one choose from; none where it says who, or is a name of nobody."""
        if item is None:
            return ()
        return _whom(item.entry, item.item) if isinstance(item.item, Offer) else item.item.candidates

    def _accept(self, item: Open, offer: Offer, other: str) -> None:
        by = offer.by or (other if offer.to == ME else "")
        to = offer.to or (other if offer.by == ME else "")
        answer = OfferAnswer(entry=item.entry.id, key=item.key, take=True, by=by, to=to)
        self.post_message(wants.do(answer_offer, answer))

    def refuse(self, ruling: str) -> None:
        """Say that it is nobody, or no promise."""
        name, item = self._name_at, self._at
        if name is not None:
            self.post_message(wants.do(refuse_name, name.name))
        elif item is None:
            return
        elif isinstance(item.item, Offer):
            self.post_message(wants.do(answer_offer, OfferAnswer(entry=item.entry.id, key=item.key, take=False)))
        else:
            self._answer(item, ruling=ruling)

    def new_person(self) -> None:
        """Make a person of the words."""
        name, item = self._name_at, self._at
        if name is not None:
            self.post_message(wants.AddNamed(name.name))
        elif item is not None and isinstance(item.item, Ask):
            self._answer(item, new_name=item.item.surface.removeprefix("@"))

    def toggle(self) -> None:
        """Turn present into only named, and back."""
        item, at = self._at, self.query_one(Lines).at
        if item is not None and isinstance(item.item, Ask):
            self._present[at] = not self._present.get(at, item.item.present)
            self.show_book()

    def _answer(self, item: Open, *, person: str = "", new_name: str = "", ruling: str = "yes") -> None:
        present = self._present.get(self.query_one(Lines).at)
        answer = AskAnswer(
            entry=item.entry.id, key=item.key, person=person, new_name=new_name, ruling=ruling, present=present
        )
        self.post_message(wants.do(answer_ask, answer))

    def leave(self) -> None:
        """Back to the screen before."""
        self.post_message(wants.Back())

    def why_nothing(self) -> str:
        """Say why there is nothing to settle."""
        return "" if self._at or self._name_at else "Nothing is open."

    VERBS: Sequence[Verb[Self]] = (
        Verb(
            "choose_first", "first", "Take the first candidate", lambda page: page.take(0), why_nothing, show=False
        ),
        Verb("choose_second", "second", "Take the second", lambda page: page.take(1), why_nothing, show=False),
        Verb("choose_third", "third", "Take the third", lambda page: page.take(2), why_nothing, show=False),
        Verb(
            "refuse", "not here", "Nobody here, or no promise", lambda page: page.refuse("not here"), why_nothing
        ),
        Verb("never", "never", "Never this person again", lambda page: page.refuse("never"), why_nothing),
        Verb("person_here", "new person", "Make a person of the words", new_person, why_nothing),
        Verb("presence", "present", "Present, or only named", toggle, why_nothing),
        Verb("back", "back", "Back to the screen before", leave),
    )


def _whom(entry: Entry, offer: Offer) -> list[str]:
    """Give the people of an entry with whom a promise may be that does not say it; none when it does."""
    if offer.by and offer.to:
        return []
    return list(dict.fromkeys(link.person for link in entry.in_order()))
