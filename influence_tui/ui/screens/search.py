"""Search: one box over people, entries, promises and goals, as you type; groups, reasons, and a preview."""

import asyncio
from collections.abc import Iterator, Sequence
from typing import Self

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Input

from influence_tui.journal.searching import Found, Searching
from influence_tui.search import Hit
from influence_tui.ui import wants
from influence_tui.ui.hits import grouped, hit_line, preview, when_lines
from influence_tui.ui.line import Line, Piece
from influence_tui.ui.markdown import markdown
from influence_tui.ui.modal import Modal
from influence_tui.ui.picking import QUERY, Picking
from influence_tui.ui.queries import Queries
from influence_tui.ui.verbs import Verb
from influence_tui.ui.view import View
from influence_tui.ui.widgets.field import Field
from influence_tui.ui.widgets.footer import Footer
from influence_tui.ui.widgets.lines import Lines, Listing
from influence_tui.ui.widgets.panel import Panel

LIMIT = 60
"""How many are shown, best first."""
BESIDE = 100
"""Cells from which the preview stands beside the results."""
GROWING = 0.3
"""Seconds between two looks while the index is being made."""
WIDE = 400
"""Cells of a line in a copy."""
HELP = (
    "Words find people, entries, promises and goals; typos are forgiven.",
    "",
    "with:dana   about:budget   goal:billing   owes:me   is:open   tone:<0",
    'since:2026-09   before:"last month"   on:yesterday   kind:promise   org:legal',
    '#tag   -word   "exact phrase"   this OR that',
    "",
    "tab completes, enter goes to the place, esc goes back and keeps the query.",
)


class SearchScreen(Modal[Hit]):
    """Ends in what was chosen."""

    def __init__(self, view: View, searching: Searching, asked: str = "", queries: Queries | None = None) -> None:
        super().__init__("", view.glyphs)
        self.view = view
        self.asked = asked
        """What is asked, kept for the next time."""
        self.queries = queries or Queries()
        """What was asked before."""
        self._searching = searching
        self._picking = Picking(view, QUERY)
        self._found: Found | None = None
        self._rows: list[Hit | str] = []

    def compose(self) -> ComposeResult:
        """Set the box above the results and their preview."""
        yield Field(self.asked, "search everything", hook=self._took)
        yield Panel(self._chips, glyphs=self.glyphs, id="chips")
        yield Horizontal(Lines(glyphs=self.glyphs), Panel(glyphs=self.glyphs, id="preview"))
        yield Footer(glyphs=self.glyphs)

    def on_mount(self) -> None:
        """Begin in the box."""
        self.query_one(Field).focus()
        self._show(None)
        self._ask()
        self.set_interval(GROWING, self._again)

    def on_resize(self) -> None:
        """Fold the preview away where there is no room beside the results."""
        self.set_class(self.size.width < BESIDE, "-narrow")

    def on_input_changed(self, event: Input.Changed) -> None:
        """Ask as one types; offer people where the query names somebody."""
        self.asked = event.value
        if self._picking.look(event.value, event.input.cursor_position):
            self._show_chips()
        self._ask()

    def _took(self, event: events.Key) -> bool:
        """Take the keys of the picker."""
        is_taken = self._picking.press(event.key, self.query_one(Field).put)
        if is_taken:
            self._show_chips()
        return is_taken

    def _show_chips(self) -> None:
        self.query(Panel).first().show(self._chips)

    def _ask(self) -> None:
        self.run_worker(self._find(self.asked), group="find", exclusive=True)

    async def _find(self, text: str) -> None:
        find = self._searching.find
        found = await asyncio.to_thread(find, text, self.view.today, typing=True, limit=LIMIT)
        if text == self.asked:
            self._show(found if text.strip() else None)

    def _again(self) -> None:
        """Ask again while the index is still growing."""
        if not self._searching.is_whole and self.asked.strip():
            self._ask()

    def _show(self, found: Found | None) -> None:
        is_new = found is None or self._found is None or found.query.text != self._found.query.text
        self._found = found
        self._rows = grouped(found.results.hits) if found else [*self._asked_before()]
        ids = [row.id if isinstance(row, Hit) else row if row in self._past else "" for row in self._rows]
        nothing = ("Nothing was found.", *found.query.hints) if found else HELP
        lines = self.query_one(Lines)
        lines.show(Listing(ids, self._paint, [(Piece(line, "dim"),) for line in nothing]))
        if is_new:
            lines.to_end(0)
        self._show_chips()
        self._show_preview()

    @property
    def _past(self) -> Sequence[str]:
        return () if self._found else (*self.queries.kept, *self.queries.recent)

    def _asked_before(self) -> Iterator[str]:
        """Give the queries of before under their headings, and below them what can be asked."""
        for heading, queries in (("Kept", self.queries.kept), ("Lately", self.queries.recent)):
            if queries:
                yield from (heading, *dict.fromkeys(queries), "")
        if self.queries.kept or self.queries.recent:
            yield from (f" {line}" for line in HELP)

    def _chips(self, width: int) -> Sequence[Line]:
        """Say how the query was understood, and who may be meant in it."""
        return [*self._understood(), *self._picking.lines(width), (Piece(self.glyphs.across * width, "rule"),)]

    def _understood(self) -> Sequence[Line]:
        found = self._found
        growing = () if self._searching.is_whole else (Piece("   still reading the journal", "dim"),)
        if found is None:
            return [growing]
        chips = [piece for chip in found.query.chips for piece in (Piece(f"[{chip.text}]", "name"), Piece(" "))]
        count = f"  {found.results.total}{'+' if found.results.more else ''} found"
        kept = "   kept" if self.asked.strip() in self.queries.kept else ""
        told = "   ".join((found.results.understood, *found.query.hints)).strip()
        first = (*chips, Piece(f"{count}{kept}", "dim"), Piece(f"   {told}" if told else "", "alert"), *growing)
        when = when_lines(self.view, self._searching.occurrences(found.query))
        return [first, *when]

    def _paint(self, row: int, width: int) -> Line:
        hit = self._rows[row]
        if isinstance(hit, Hit):
            return hit_line(self.view, hit, self._searching.text_of(hit.id), width)
        return (Piece(hit, "" if hit in self._past else "dim" if hit.startswith(" ") else "heading"),)

    def on_lines_highlighted(self, _: Lines.Highlighted) -> None:
        """Show the whole text of what is under the cursor."""
        self._show_preview()

    @property
    def _hit(self) -> Hit | None:
        at = self.query_one(Lines).at
        return next((row for row in self._rows if isinstance(row, Hit) and row.id == at), None)

    def _show_preview(self) -> None:
        hit = self._hit
        panel = self.query(Panel).last()
        panel.show(lambda width: preview(self.view, hit, self._searching.text_of(hit.id), width) if hit else [])

    def on_input_submitted(self, _: Input.Submitted) -> None:
        """Go to the best."""
        self.query_one(Lines).choose()

    def on_lines_chosen(self, chosen: Lines.Chosen) -> None:
        """End in what was chosen, or ask again what was asked before."""
        hit = self._hit
        if hit is not None:
            self.dismiss(hit)
        elif chosen.id:
            self._write(chosen.id)

    def _write(self, query: str) -> None:
        field = self.query_one(Field)
        field.value = query
        field.cursor_position = len(query)
        field.focus()

    def complete(self) -> None:
        """Complete the word under the cursor, or go between the box and the results."""
        field = self.query_one(Field)
        offered = self._searching.complete(field.value, field.cursor_position) if field.has_focus else None
        if offered is not None and offered.options:
            option = f"{offered.options[0]}{'' if offered.options[0].endswith(':') else ' '}"
            field.value = field.value[: offered.start] + option + field.value[offered.end :].lstrip()
            field.cursor_position = offered.start + len(option)
        else:
            (self.query_one(Lines) if field.has_focus else field).focus()

    def keep_query(self) -> None:
        """Keep this query, or let it go."""
        self.queries = self.queries.toggled(self.asked)
        self._show_chips()

    def copy(self) -> None:
        """Hand out what was found as Markdown."""
        lines = (self._paint(row, WIDE) for row in range(len(self._rows)))
        self.app.post_message(wants.Copy(self.asked, markdown(self.asked, lines)))

    def why_nothing(self) -> str:
        """Say why there is nothing to keep."""
        return "" if self.asked.strip() else "There is no query yet."

    VERBS: Sequence[Verb[Self]] = (
        Verb("complete", "complete", "Complete the word, or go to the results", complete),
        Verb("keep_query", "keep query", "Keep this query, or let it go", keep_query, why_nothing),
        Verb("copy", "copy", "Copy what was found as Markdown", copy, why_nothing, show=False),
        Verb("search", "search", "Back to the box", lambda screen: screen.query_one(Field).focus(), show=False),
        Verb("down", "down", "The next result", lambda screen: screen.query_one(Lines).move(1), show=False),
        Verb("up", "up", "The result before", lambda screen: screen.query_one(Lines).move(-1), show=False),
    )
