"""Search: one box over people, entries, promises and goals, as you type; groups, reasons, and a preview."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Input

from influence_tui.journal.searching import Found, Searching
from influence_tui.search import Hit, Occurrences
from influence_tui.ui.hits import grouped, hit_line, preview, when_lines
from influence_tui.ui.line import Line, Piece
from influence_tui.ui.modal import Modal
from influence_tui.ui.verbs import Verb
from influence_tui.ui.view import View
from influence_tui.ui.widgets.field import Field
from influence_tui.ui.widgets.footer import Footer
from influence_tui.ui.widgets.lines import Lines, Listing
from influence_tui.ui.widgets.panel import Panel

LIMIT = 60
"""How many are shown, best first."""
HELP = (
    "Words find people, entries, promises and goals; typos are forgiven.",
    "",
    'with:dana  about:budget  goal:billing  owes:me  is:open  tone:<0  #tag  -word  "exact phrase"',
    'since:2026-09  before:"last month"  on:yesterday  kind:promise  org:northwind',
    "",
    "tab completes; enter goes to the place; esc goes back and keeps the query.",
)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen, and the query that found it."""

    hit: Hit
    query: str


class SearchScreen(Modal[Chosen]):
    """Ends in what was chosen."""

    def __init__(self, view: View, searching: Searching, query: str = "", recent: Sequence[str] = ()) -> None:
        super().__init__()
        self.view = view
        self.query_text = query
        """What is asked, kept for the next time."""
        self._searching = searching
        self._recent = recent
        self._found: Found | None = None
        self._rows: list[Hit | str] = []

    def compose(self) -> ComposeResult:
        """Set the box above the results and their preview."""
        yield Field(self.query_text, "search everything")
        yield Panel(self._chips, glyphs=self.view.glyphs, name="chips")
        with Horizontal():
            yield Lines(glyphs=self.view.glyphs)
            yield Panel(glyphs=self.view.glyphs, name="preview")
        yield Footer(glyphs=self.view.glyphs)

    def on_mount(self) -> None:
        """Begin in the box."""
        self.query_one(Field).focus()
        self._show(None)
        self._ask()
        self.set_interval(0.3, self._again)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Ask as one types."""
        self.query_text = event.value
        self._ask()

    def _ask(self) -> None:
        self.run_worker(self._find(self.query_text), group="find", exclusive=True)

    async def _find(self, text: str) -> None:
        found = await asyncio.to_thread(self._searching.find, text, self.view.today, typing=True, limit=LIMIT)
        if text == self.query_text:
            self._show(found if text.strip() else None)

    def _again(self) -> None:
        """Ask again while the index is still growing."""
        if not self._searching.is_whole and self.query_text.strip():
            self._ask()

    def _show(self, found: Found | None) -> None:
        is_new = found is None or self._found is None or found.query.text != self._found.query.text
        self._found = found
        self._rows = grouped(found.results.hits) if found else []
        ids = [row.id if isinstance(row, Hit) else "" for row in self._rows]
        empty = HELP if found is None else ("Nothing was found.", *found.query.hints)
        recent = [f"lately: {query}" for query in self._recent] if found is None else []
        lines = self.query_one(Lines)
        lines.show(Listing(ids, self._paint, [(Piece(line, "dim"),) for line in (*empty, "", *recent)]))
        if is_new:
            lines.to_end(0)
        self.query(Panel).first().show(self._chips)
        self._show_preview()

    def _chips(self, _: int) -> Sequence[Line]:
        found = self._found
        growing = () if self._searching.is_whole else (Piece("   still reading the journal", "dim"),)
        if found is None:
            return [growing, ()]
        chips = [piece for chip in found.query.chips for piece in (Piece(f"[{chip.text}]", "name"), Piece(" "))]
        count = f"  {found.results.total}{'+' if found.results.more else ''} found"
        told = "   ".join((found.results.understood, *found.query.hints)).strip()
        first = (*chips, Piece(count, "dim"), Piece(f"   {told}" if told else "", "alert"), *growing)
        return [first, *when_lines(self.view, self._occurrences(found)), ()]

    def _occurrences(self, found: Found) -> Occurrences:
        return self._searching.occurrences(found.query)

    def _paint(self, row: int, width: int) -> Line:
        hit = self._rows[row]
        if isinstance(hit, str):
            return (Piece(hit, "heading"),)
        return hit_line(self.view, hit, self._searching.text_of(hit.id), width)

    def on_lines_highlighted(self, _: Lines.Highlighted) -> None:
        """Show the whole text of what is under the cursor."""
        self._show_preview()

    def _show_preview(self) -> None:
        at = self.query_one(Lines).at
        hit = next((row for row in self._rows if isinstance(row, Hit) and row.id == at), None)
        panel = self.query(Panel).last()
        panel.show(lambda width: preview(self.view, hit, self._searching.text_of(hit.id), width) if hit else [])

    def on_input_submitted(self, _: Input.Submitted) -> None:
        """Go to the best."""
        self.query_one(Lines).choose()

    def on_lines_chosen(self, chosen: Lines.Chosen) -> None:
        """End in what was chosen."""
        hit = next((row for row in self._rows if isinstance(row, Hit) and row.id == chosen.id), None)
        if hit is not None:
            self.dismiss(Chosen(hit, self.query_text))

    def move(self, by: int) -> None:
        """Move in the results without leaving the box."""
        self.query_one(Lines).move(by)

    def complete(self) -> None:
        """Complete the word under the cursor, or go to the results."""
        field = self.query_one(Field)
        offered = self._searching.complete(field.value, field.cursor_position) if field.has_focus else None
        if offered is not None and offered.options:
            field.value = field.value[: offered.start] + offered.options[0] + field.value[offered.end :]
            field.cursor_position = offered.start + len(offered.options[0])
        else:
            (self.query_one(Lines) if field.has_focus else field).focus()

    def search(self) -> None:
        """Go back to the box."""
        self.query_one(Field).focus()

    VERBS: Sequence[Verb[Self]] = (
        Verb("complete", "complete", "Complete the word, or go to the results", complete),
        Verb("search", "search", "Back to the box", search, show=False),
        Verb("down", "down", "The next result", lambda screen: screen.move(1), show=False),
        Verb("up", "up", "The result before", lambda screen: screen.move(-1), show=False),
    )
