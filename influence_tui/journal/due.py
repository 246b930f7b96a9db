"""What is due: promises in both directions, people by their cadence, next steps and planned touches. Not cut."""

from collections.abc import Collection, Iterator
from datetime import date

import msgspec

from influence_tui.domain.book import Book
from influence_tui.domain.goal import Plan
from influence_tui.domain.person import ME
from influence_tui.domain.promise import Promise
from influence_tui.insight.dated import if_then
from influence_tui.insight.warmth import said
from influence_tui.journal.ledger import ledger
from influence_tui.journal.overview import people_by_need
from influence_tui.journal.standing import fragility_of


class Due(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is due."""

    kind: str
    """`owed` (to me), `mine`, `touch`, `plan` or `planned` (a touch whose day is over)."""
    record: str
    """Id of the promise, person, plan or entry."""
    person: str = ""
    """Id of whom it is with."""
    what: str
    due: date | None = None
    check: date | None = None
    why: str = ""
    state: str = ""


def due_by(book: Book, day: date, today: date, without: Collection[str] = ()) -> list[Due]:
    """Give all that is due by a day, ahead or not; records of `without` are left out."""
    found = (*_promises(book, day, today), *_people(book, day, today), *_plans(book, day), *_planned(book, today))
    return [one for one in found if one.record not in without]


def owed_or_mine(promise: Promise) -> str:
    """Say which way a promise goes."""
    return "owed" if promise.to == ME else "mine"


def _promises(book: Book, day: date, today: date) -> Iterator[Due]:
    for promise in ledger(book):
        check = promise.check if promise.to == ME else None
        if not promise.is_open or not (_comes(promise.due, day) or _comes(check, day)):
            continue
        risk = fragility_of(book, promise, today)
        yield Due(
            kind=owed_or_mine(promise), record=promise.id, person=promise.other, what=promise.what,
            due=promise.due, check=check, state=promise.state, why=str(risk) if risk else "",
        )  # fmt: skip


def _people(book: Book, day: date, today: date) -> Iterator[Due]:
    for standing in people_by_need(book, today):
        if _comes(standing.warmth.due, day):
            yield Due(
                kind="touch", record=standing.person, person=standing.person, what=said(standing.warmth),
                due=standing.warmth.due, why=standing.why, state=standing.warmth.word,
            )  # fmt: skip


def _plans(book: Book, day: date) -> Iterator[Due]:
    for plan in book.every(Plan):
        if not plan.outcome and _comes(plan.day, day):
            yield Due(kind="plan", record=plan.id, person=plan.person, what=if_then(plan), due=plan.day)


def _planned(book: Book, today: date) -> Iterator[Due]:
    for entry in book.planned():
        if entry.plan == "planned" and entry.day < today:
            person = next((link.person for link in entry.in_order()), "")
            yield Due(kind="planned", record=entry.id, person=person, what=entry.text, due=entry.day)


def _comes(day: date | None, by: date) -> bool:
    return day is not None and day <= by
