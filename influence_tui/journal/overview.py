"""The orders of a day: who needs me, and what is on my plate."""

from datetime import date

from influence_tui.domain.book import Book
from influence_tui.domain.entry import Entry, kind_of
from influence_tui.domain.goal import Goal, Outcome, Plan, Stake
from influence_tui.domain.person import Person
from influence_tui.insight.agenda import Line, Plate, agenda
from influence_tui.insight.fragility import Fragility
from influence_tui.insight.need import Standing, by_need, standings
from influence_tui.insight.staked import late, staked
from influence_tui.journal.inbox import inbox
from influence_tui.journal.standing import fragility_of, warmth_of
from influence_tui.journal.stream import name_in


def people_by_need(book: Book, today: date) -> list[Standing]:
    """Give everyone who is neither archived nor merged, those who need me most first."""
    people = [person for person in book.every(Person) if not (person.archived or person.into)]
    stakes = staked(
        book.every(Stake),
        {goal.id: goal for goal in book.every(Goal)},
        {outcome.id: outcome for outcome in book.every(Outcome)},
        book.resolve,
    )
    warmths = [(person.id, warmth_of(book, person, today)) for person in people]
    return by_need(standings(warmths, stakes, late(book.promises(), today, book.resolve)))


def agenda_of(book: Book, today: date) -> list[Line]:
    """Give the lines of today's agenda, at most five."""
    plate = Plate(
        promises=book.promises(),
        standings=people_by_need(book, today),
        plans=book.every(Plan),
        planned=[entry for entry in book.planned() if entry.plan == "planned"],
        inbox=sum(1 for _ in inbox(book)),
    )
    return agenda(plate, today, lambda promise: fragility_of(book, promise, today) or Fragility(0.0))


def captured_on(book: Book, day: date) -> list[Entry]:
    """Give the entries of a day, newest first."""
    return book.between(day.isoformat(), f"{day.isoformat()}~")[::-1]


def met_and_named(book: Book, day: date) -> tuple[list[str], list[str]]:
    """Name the people met on a day, and those only named, in the order of the day."""
    entries = [entry for entry in reversed(captured_on(book, day)) if kind_of(entry) != "planned"]
    links = [link for entry in entries for link in entry.in_order()]
    met = dict.fromkeys(name_in(book, link.person) for link in links if link.present)
    named = dict.fromkeys(name_in(book, link.person) for link in links if not link.present)
    return list(met), [name for name in named if name not in met]


def same_day_before(book: Book, day: date) -> list[Entry]:
    """Give the entries of this day in earlier years, newest first."""
    years = sorted({entry_at[:4] for entry_at, _ in book.newest_first()}, reverse=True)
    days = (f"{year}{day.isoformat()[4:]}" for year in years if year < str(day.year))
    return [entry for each in days for entry in book.between(each, f"{each}~")[::-1]]
