"""How an item of a timeline is drawn: its day, its sign or channel, its words."""

from datetime import date

from influence_tui.insight.dated import Item
from influence_tui.journal.known import KnownBook
from influence_tui.ui.glyphs import Glyphs
from influence_tui.ui.line import Line, Piece, fill
from influence_tui.ui.portrait import tone_word

KIND = 10
"""Cells of the column of kinds."""
WHO = 18
"""Cells of the column of names, in the timeline of everyone."""


def month_heading(month: str) -> Line:
    """Paint the heading of a month, from `YYYY-MM`."""
    return (Piece(f"{date.fromisoformat(f'{month}-01'):%B %Y}", "heading"),)


def item_line(item: Item, glyphs: Glyphs, width: int, who: str = "") -> Line:
    """Paint an item in one line; `who` names its people where the timeline is everyone's."""
    sign, word = sign_of(item, glyphs), item.channel or item.kind
    if item.kind == "mention":
        word = "about"
    tone = tone_word(item.tone)
    beside = " · ".join(filter(None, (item.detail, f"felt {tone}" if tone else "")))
    text = " ".join(item.text.split())
    room = width - 10 - KIND - 3 - (len(beside) + 2 if beside else 0) - (WHO + 2 if who else 0)
    return (
        Piece(f"  {item.day:%a %d}  ", "dim"),
        Piece(f"{sign} "),
        Piece(fill(word, KIND, glyphs.cut), "dim"),
        *((Piece(fill(who, WHO, glyphs.cut), "name"), Piece("  ")) if who else ()),
        Piece(fill(text, max(8, room), glyphs.cut), "dim" if item.kind in ("mention", "planned") else ""),
        Piece(f"  {beside}" if beside else "", "dim"),
    )


def sign_of(item: Item, glyphs: Glyphs) -> str:
    """Give the sign of an item; most kinds are words alone."""
    if item.kind == "promise":
        ended = {"kept": glyphs.kept, "broken": glyphs.broken, "renegotiated": glyphs.renegotiated}
        return ended.get(item.state) or (glyphs.i_owe if item.mine else glyphs.they_owe)
    if item.kind == "plan":
        return glyphs.plan
    return glyphs.even if item.kind == "mention" else " "


def names_of(book: KnownBook, item: Item) -> str:
    """Name the people of an item; those that are gone are left out."""
    people = (book.person(person) for person in item.people)
    return ", ".join(dict.fromkeys(person.name for person in people if person))
