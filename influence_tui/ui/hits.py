"""How what was found is drawn: groups, one line each, a preview, and when it occurred."""

from collections.abc import Iterator, Sequence
from datetime import date

from influence_tui.domain.when import exact
from influence_tui.search import Hit, Occurrences
from influence_tui.ui.line import Line, Piece, cut, width_of
from influence_tui.ui.marks import Mark
from influence_tui.ui.view import View
from influence_tui.ui.wrap import wrapped

GROUPS = (
    ("People", ("person",)),
    ("Goals", ("goal",)),
    ("Promises", ("promise",)),
    ("Entries", ("touch", "note", "planned", "reflection")),
)
AROUND = 24
"""Characters shown before the first match."""
DAY = 16
"""Cells of the day."""
LATELY = 36
"""Months of the plot."""


def grouped(hits: Sequence[Hit]) -> list[Hit | str]:
    """Set hits below the headings of their groups; the group of the best hit stands first."""
    rows: list[Hit | str] = []
    found = [(name, [hit for hit in hits if hit.kind in kinds]) for name, kinds in GROUPS]
    for name, group in sorted(found, key=lambda pair: -max((hit.score for hit in pair[1]), default=-1.0)):
        if group:
            rows += [*([""] if rows else []), name, *group]
    return rows


def hit_line(view: View, hit: Hit, text: str, width: int) -> Line:
    """Paint one hit: its day, the text around the first match, and why it was found."""
    day: Line = (Piece(f"{_day(view, hit):>{DAY}}  " if hit.at else "  ", "dim"),)
    why = ", ".join(word for word in hit.why if word != "body")
    reason: Line = (Piece(f"  {why}", "dim"),) if why else ()
    return (*day, *_marked(view, hit, text, width - width_of(day) - width_of(reason)), *reason)


def preview(view: View, hit: Hit, text: str, width: int) -> list[Line]:
    """Show a text whole from a little before its first match, with all matches marked."""
    first = hit.marks[0][0] if hit.marks else 0
    start = text.rfind(". ", 0, max(0, first - 400)) + 2 if first > 500 else 0
    marks = [Mark(mark[0] - start, mark[1] - start, "mark") for mark in hit.marks if mark[0] >= start]
    head: list[Line] = [(Piece(f"{hit.kind}  {_day(view, hit)}", "heading"),), ()]
    more: list[Line] = [(Piece(view.glyphs.cut, "dim"),)] if start else []
    return [*head, *more, *wrapped("", text[start:], width, marks=marks)]


def when_lines(view: View, when: Occurrences) -> list[Line]:
    """Say when it first and last occurred, with a small plot by month."""
    if when.first is None or when.last is None or when.total < 2:
        return []
    counts = [count for _, count in when.months[-LATELY:]]
    most = max(counts) or 1
    plot = "".join(view.glyphs.bar(count / most) if count else view.glyphs.even for count in counts)
    words = f"first {exact(when.first, view.today)}, last {exact(when.last, view.today)}, {when.total} times  "
    return [(Piece(words, "dim"), Piece(plot))]


def _day(view: View, hit: Hit) -> str:
    return exact(date.fromisoformat(hit.at[:10]), view.today) if hit.at else ""


def _marked(view: View, hit: Hit, text: str, room: int) -> Iterator[Piece]:
    first = hit.marks[0][0] if hit.marks else 0
    start = max(0, first - AROUND) if first > room // 2 else 0
    end = min(len(text), start + max(room, 0) - bool(start))
    at = start
    if start:
        yield Piece(view.glyphs.cut, "dim")
    for mark_start, mark_end in hit.marks:
        if mark_start >= at and mark_end <= end:
            yield from (Piece(_flat(text[at:mark_start])), Piece(_flat(text[mark_start:mark_end]), "mark"))
            at = mark_end
    yield Piece(cut(_flat(text[at:]), max(0, end - at), view.glyphs.cut))


def _flat(text: str) -> str:
    return text.replace("\n", " ")
