"""`influence search`: past interactions, best first, and why each was found."""

import re

import click

from influence_tui.cli.desk import Desk, pass_desk
from influence_tui.cli.options import private_option
from influence_tui.cli.output import accent, coloured, data, json_option, line, talk
from influence_tui.domain.entry import Entry
from influence_tui.journal.privacy import private
from influence_tui.journal.searching import Found
from influence_tui.search import Hit

ROUND = 40
"""Characters shown on each side of the first match."""


@click.command(epilog='Example: influence search vendr cap with:omar since:"last month"')
@click.argument("query", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, help="How many, best first.")
@private_option
@json_option
@pass_desk
def command(desk: Desk, query: tuple[str, ...], limit: int, with_private: bool, as_json: bool) -> int:
    """Search people, entries, promises and goals: every word, typos forgiven.

    Beside words: with:dana, about:budget, goal:billing, owes:me, is:open, tone:<0, #tag, -word, "exact phrase",
    since:2026-09, before:"last month", on:yesterday, kind:promise, org:northwind.
    """
    journal = desk.journal
    journal.searching.ready()
    hidden = private(journal.book) if as_json and not with_private else frozenset()
    found = journal.find(" ".join(query), limit=limit + len(hidden))
    if as_json:
        hits = [hit for hit in found.results.hits if hit.id not in hidden][:limit]
        data({"understood": _understood(found), "results": [_shape(desk, hit) for hit in hits]})
        return 0 if hits else 1
    for hint in (*found.query.hints, found.results.understood):
        if hint:
            talk(hint)
    for hit in found.results.hits:
        line(_line(desk, hit))
    if not found.results.hits:
        talk("Nothing was found.")
        return 1
    if found.results.total > len(found.results.hits):
        talk(f"{found.results.total} found, the best {len(found.results.hits)} shown")
    return 0


def _understood(found: Found) -> str:
    chips = " ".join(chip.text for chip in found.query.chips)
    return "; ".join(filter(None, [found.results.understood, chips]))


def _shape(desk: Desk, hit: Hit) -> dict[str, object]:
    return {
        "kind": hit.kind,
        "id": hit.id,
        "at": _at(desk, hit),
        "text": desk.journal.searching.text_of(hit.id),
        "why": list(hit.why),
    }


def _at(desk: Desk, hit: Hit) -> str:
    """Give the moment of an entry with its offset; of anything else its day."""
    entry = desk.journal.book.get(Entry, hit.id)
    return entry.at.isoformat() if entry else hit.at


def _line(desk: Desk, hit: Hit) -> str:
    text = desk.journal.searching.text_of(hit.id)
    why = f"  ({', '.join(hit.why)})" if hit.why else ""
    return f"{hit.at.replace('T', ' ') or '-':16}  {hit.kind:8}  {_around(text, hit)}{why}"


def _around(text: str, hit: Hit) -> str:
    first = hit.marks[0][0] if hit.marks else 0
    start = max(0, first - ROUND)
    end = min(len(text), start + 100)
    marks = [(a, b) for a, b in hit.marks if start <= a and b <= end] if coloured() else []
    pieces, at = [], start
    for a, b in marks:
        pieces += [text[at:a], accent(text[a:b])]
        at = b
    shown = re.sub(r"\s+", " ", "".join([*pieces, text[at:end]]))
    return f"{'…' if start else ''}{shown}{'…' if end < len(text) else ''}"
