"""Strings that would act where they are shown: as markup, on a terminal, in a table, as a path."""

import random

PIECES = (
    "[b]", "[/b]", "[/]", "[", "]", "[@click=app.quit]x[/]", "[link=file:///etc/passwd]y[/link]", "[red on blue]", "\\[",
    "$name", "{0}", "%s", "&amp;", "<b>", "\x1b[31m", "\x1b]52;c;aGk=\x07", "\x1b]0;title\x07", "\x1b[2J", "\x1bc",
    "\x9b2J", "\x90q", "\x07", "\x08", "\x00", "\x7f", "\x85", "\r", "\n", "\r\n", "\t", "\v", "\f", "\u2028", "\u2029",
    "\u202e", "\u2066", "\u2069", "\u200f", "\u061c", "\u200b", "\u200d", "\ufeff", "\ud83d", "\udc80", "e\u0301\u0301",
    "日本語", "👩‍👩‍👧‍👦", "🇩🇪", "שלום", "ﷺ", "=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "../../etc/passwd", "/dev/null",
    "con.txt", '"', "'", "`id`", "$(id)", ";", ",", "|", "~good", "#tag", "owes: x by friday", "raise with Eve: y", "@eve",
    "Eve", "eve", "by friday", "2026-11-31:", "x" * 300, " " * 40,
)  # fmt: skip


def hostile(chance: random.Random) -> str:
    """Put some pieces together."""
    return "".join(chance.choices(PIECES, k=chance.randint(1, 6)))
