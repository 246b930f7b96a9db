"""One entry, whole: its text with its names marked, and everything known beside it."""

from collections.abc import Sequence
from typing import Self

from textual.app import ComposeResult
from textual.containers import VerticalScroll

from influence_tui.domain.entry import TONES, Entry, Link, kind_of
from influence_tui.domain.promise import Promise
from influence_tui.domain.when import exact
from influence_tui.ui.line import Line, Piece
from influence_tui.ui.modal import Modal
from influence_tui.ui.verbs import Verb
from influence_tui.ui.view import View
from influence_tui.ui.widgets.panel import Panel
from influence_tui.ui.wrap import wrapped


class EntryScreen(Modal[str]):
    """Shows an entry; ends in `edit`, `delete`, or nothing."""

    def __init__(self, view: View, entry: Entry) -> None:
        super().__init__()
        self.view = view
        self.entry = entry

    def compose(self) -> ComposeResult:
        """Set the entry in one scrolling panel."""
        with VerticalScroll():
            yield Panel(self._lines, glyphs=self.view.glyphs)

    def on_mount(self) -> None:
        """Say in the border what it is."""
        box = self.query_one(VerticalScroll)
        box.border_title = f"{exact(self.entry.day, self.view.today)} {self.entry.at:%H:%M}"
        box.border_subtitle = "e edit   d delete   j k scroll   esc back"
        box.focus()

    def _lines(self, width: int) -> Sequence[Line]:
        entry = self.entry
        kind = " · ".join(filter(None, (kind_of(entry), entry.channel, *(f"#{tag}" for tag in entry.tags))))
        lines: list[Line] = [(Piece(kind, "dim"),), (), *wrapped("", entry.text, width - 1), ()]
        lines += [self._who(link) for link in {link.person: link for link in entry.in_order()}.values()]
        for promise in self.view.book().naming(Promise, entry.id):
            due = f"  due {exact(promise.due, self.view.today)}" if promise.due else ""
            lines.append((Piece(f"promise: {promise.what}{due}  {promise.state}"),))
        lines += [(Piece(f"? {ask.surface}", "asked"),) for ask in entry.asks.values()]
        return lines

    def _who(self, link: Link) -> Line:
        person = self.view.book().person(link.person)
        how = "present" if link.present else "named"
        tone = f", {TONES.get(link.tone, '')}" if link.tone is not None else ""
        return (
            Piece(f"{how:8} ", "dim"),
            Piece(person.name if person else link.surface, "name"),
            Piece(tone, "dim"),
        )

    def scroll_by(self, by: int) -> None:
        """Scroll a long text."""
        self.query_one(VerticalScroll).scroll_relative(y=by, animate=False)

    VERBS: Sequence[Verb[Self]] = (
        Verb("edit", "edit", "Edit this entry", lambda screen: screen.dismiss("edit")),
        Verb("delete", "delete", "Put this entry in the trash", lambda screen: screen.dismiss("delete")),
        Verb("down", "down", "Scroll down", lambda screen: screen.scroll_by(1), show=False),
        Verb("up", "up", "Scroll up", lambda screen: screen.scroll_by(-1), show=False),
        Verb(
            "half_down", "half a page down", "Scroll half a page", lambda screen: screen.scroll_by(10), show=False
        ),
        Verb(
            "half_up",
            "half a page up",
            "Scroll back half a page",
            lambda screen: screen.scroll_by(-10),
            show=False,
        ),
    )
