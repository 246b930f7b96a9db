"""How an item of a timeline is drawn: its day, its sign or channel, its words."""

from datetime import date

from influence_tui.insight.dated import Item
from influence_tui.journal.known import KnownBook
from influence_tui.ui.glyphs import Glyphs
from influence_tui.ui.line import Line, Piece, between, cut, fill, width_of
from influence_tui.ui.portrait import tone_word

KIND = 10
"""Cells of the column of kinds."""
ROOMY = 110
"""Cells from which names have more room, and tones are said in words."""
LEAST = 24
"""Cells that a text has at least before what stands beside it is shortened."""


def month_heading(month: str) -> Line:
    """Paint the heading of a month, from `YYYY-MM`."""
    return (Piece(f"{date.fromisoformat(f'{month}-01'):%B %Y}", "heading"),)


def item_line(item: Item, glyphs: Glyphs, width: int, who: str = "") -> Line:
    """Paint an item in one line; `who` names its people where the timeline is everyone's."""
    kind = "about" if item.kind == "mention" else item.channel or item.kind
    names = 24 if width >= ROOMY else 14
    before = (
        Piece(f"  {item.day:%a %d}  ", "dim"),
        Piece(f"{sign_of(item, glyphs)} "),
        Piece(f"{fill(kind, KIND, glyphs.cut)} ", "dim"),
        *((Piece(f"{fill(who, names, glyphs.cut)} ", "name"),) if who else ()),
    )
    tone = tone_piece(item.tone, glyphs, width)
    room = width - width_of(before) - (width_of(tone) + 1 if tone else 0)
    return between((*before, *_said(item, glyphs, room)), tone, width)


def tone_piece(tone: int | None, glyphs: Glyphs, width: int) -> Line:
    """Say how it felt: in a word where there is room, else by its sign."""
    if tone is None:
        return ()
    return (Piece(f"felt {tone_word(tone)}" if width >= ROOMY else glyphs.stance(tone), "dim"),)


def _said(item: Item, glyphs: Glyphs, room: int) -> Line:
    text = " ".join(item.text.split())
    beside = item.detail
    if len(text) + len(beside) + 3 > room and room - len(beside) - 3 < LEAST:
        beside = beside.partition(" · ")[0]
    words = cut(text, max(LEAST // 2, room - (len(beside) + 3 if beside else 0)), glyphs.cut)
    look = "dim" if item.kind in ("mention", "planned") else ""
    return (Piece(words, look), Piece(f" · {beside}" if beside else "", "dim"))


def sign_of(item: Item, glyphs: Glyphs) -> str:
    """Give the sign of an item; most kinds are words alone."""
    if item.kind == "promise":
        ended = {"kept": glyphs.kept, "broken": glyphs.broken, "renegotiated": glyphs.renegotiated}
        return ended.get(item.state) or (glyphs.i_owe if item.mine else glyphs.they_owe)
    if item.kind == "plan":
        return glyphs.plan
    return glyphs.even if item.kind == "mention" else " "


def names_of(book: KnownBook, item: Item, most: int = 1) -> str:
    """Name the people of an item, the others as a number; those that are gone are left out."""
    people = (book.person(person) for person in item.people)
    names = list(dict.fromkeys(person.name for person in people if person))
    more = f" +{len(names) - most}" if len(names) > most else ""
    return ", ".join(names[:most]) + more
