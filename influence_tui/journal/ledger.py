"""The ledger: every promise in both directions, and the one that words on a command line mean."""

from collections.abc import Iterable, Sequence
from datetime import date

from influence_tui.domain.book import Book
from influence_tui.domain.fold import fold
from influence_tui.domain.person import ME, Raise
from influence_tui.domain.promise import Promise
from influence_tui.journal.finding import SHORTEST_END
from influence_tui.journal.known import KnownBook
from influence_tui.journal.refused import Ambiguous, NotFound
from influence_tui.journal.whom import whom
from influence_tui.linking import match


def ledger(book: Book) -> list[Promise]:
    """Give all promises: open ones first, the first due first; then settled ones, the latest first."""
    promises = book.promises()
    still = sorted((p for p in promises if p.is_open), key=lambda p: (p.due or date.max, p.id))
    return still + sorted((p for p in promises if not p.is_open), key=_settled, reverse=True)


def promise_called(book: KnownBook, words: Sequence[str]) -> Promise:
    """Give the one promise that a name and words of it mean, or the end of its id; open ones before settled.

    Raises NotFound, and Ambiguous with the list when several are meant.
    """
    found = _by_ending(book.promises(), words) or _by_name(book, words)
    still = [promise for promise in found if promise.is_open] or found
    return _only(book, still, words)


def raise_called(book: KnownBook, words: Sequence[str]) -> Raise:
    """Give the one thing to raise that a name and words of it mean. Raises NotFound and Ambiguous."""
    said = " ".join(words)
    person, rest = _named(book, words)
    found = [one for one in book.naming(Raise, person) if one.done is None and _holds(one.what, rest)]
    if not found:
        raise NotFound(f"There is no open promise and nothing to raise for {said!r}.")
    if len(found) > 1:
        raise Ambiguous(f"{said!r} may be several things to raise; add a word.", [one.what for one in found])
    return found[0]


def name_of(book: Book, person_id: str) -> str:
    """Name one side of a promise: me, a person, or somebody who is gone."""
    person = book.person(person_id) if person_id != ME else None
    return person.name if person else ME if person_id == ME else "somebody"


def _by_ending(promises: Iterable[Promise], words: Sequence[str]) -> list[Promise]:
    if len(words) != 1 or len(words[0]) < SHORTEST_END:
        return []
    return [promise for promise in promises if promise.id.endswith(words[0].upper())]


def _by_name(book: KnownBook, words: Sequence[str]) -> list[Promise]:
    person, rest = _named(book, words)
    return [promise for promise in book.naming(Promise, person) if _holds(promise.what, rest)]


def _named(book: KnownBook, words: Sequence[str]) -> tuple[str, Sequence[str]]:
    """Take the longest beginning of the words that names somebody; the rest is about what."""
    for count in range(len(words), 1, -1):
        if match(" ".join(words[:count]), book):
            return whom(book, " ".join(words[:count])).id, words[count:]
    return whom(book, words[0]).id, words[1:]


def _holds(what: str, words: Sequence[str]) -> bool:
    folded = fold(what)
    return all(fold(word) in folded for word in words)


def _only(book: Book, found: Sequence[Promise], words: Sequence[str]) -> Promise:
    said = " ".join(words)
    if not found:
        raise NotFound(f"There is no promise for {said!r}.")
    if len(found) > 1:
        raise Ambiguous(f"{said!r} may be {len(found)} promises; add a word, or give an id.", _listed(book, found))
    return found[0]


def _listed(book: Book, promises: Iterable[Promise]) -> list[str]:
    return [
        f"{p.id[-6:]}  {name_of(book, p.by)} to {name_of(book, p.to)}: {p.what}"
        + (f" · due {p.due}" if p.due else "")
        for p in promises
    ]


def _settled(promise: Promise) -> tuple[str, str]:
    return max(promise.history, default=""), promise.id
