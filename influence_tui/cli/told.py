"""Records as lines of plain text: whole, one thing after the other, the same on a terminal and in a pipe."""

from collections.abc import Iterator
from datetime import date

from influence_tui.cli.output import accent
from influence_tui.domain.book import Book
from influence_tui.domain.entry import TONES
from influence_tui.domain.promise import Promise
from influence_tui.domain.when import exact, shown
from influence_tui.insight.dated import Item
from influence_tui.journal.ledger import name_of

ENDING = 6
"""Letters of an id that are shown: enough to name a record."""


def ending(record_id: str) -> str:
    """Give the end of an id, as the commands take it."""
    return record_id[-ENDING:]


def item_lines(book: Book, item: Item, *, names: bool, ids: bool) -> Iterator[str]:
    """Tell an item of a timeline; the second and further lines of its text stand indented below."""
    first, *rest = item.text.split("\n")
    head = [
        f"{ending(item.id)} " if ids else "",
        f"{item.at[:16].replace('T', ' '):16} ",
        f"{_kind(item):10}",
        accent(_names(book, item)) if names and item.people else "",
        f"{first}{_beside(item)}",
    ]
    yield " ".join(filter(None, head)).rstrip()
    yield from (f"    {line}" for line in rest)


def promise_line(book: Book, promise: Promise, today: date) -> str:
    """Tell a promise: its id, who owes whom what, by when, how it stands."""
    who = f"{name_of(book, promise.by)} → {name_of(book, promise.to)}"
    due = ""
    if promise.is_open:
        due = f"  {due_words(promise.due, today)}" if promise.due else "  no date: agree one"
    state = f"  {promise.state}" if promise.state != "promised" else ""
    return f"{ending(promise.id)}  {accent(who)}: {promise.what}{due}{state}"


def due_words(due: date, today: date) -> str:
    """Say when something is due, and how near that is."""
    return f"due {exact(due, today)} ({shown(due, today)})"


def _kind(item: Item) -> str:
    return item.channel or ("about" if item.kind == "mention" else item.kind)


def _names(book: Book, item: Item) -> str:
    people = (book.person(person) for person in item.people)
    return ", ".join(dict.fromkeys(person.name for person in people if person)) + ":"


def _beside(item: Item) -> str:
    way = {True: "mine", False: "owed to me", None: ""}[item.mine] if item.kind == "promise" else ""
    state = item.state if item.state not in ("", "promised") else ""
    tone = f"felt {TONES[item.tone]}" if item.tone in TONES else ""
    beside = " · ".join(filter(None, (way, state, item.detail, tone)))
    return f"  ({beside})" if beside else ""
