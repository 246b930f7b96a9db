"""The shapes of people, promises, goals and timelines in `--json`, by the names that docs/json.md lists."""

from datetime import date

from influence_tui.cli.shapes import Shape
from influence_tui.domain.book import Book
from influence_tui.domain.entry import Entry
from influence_tui.domain.goal import Goal, Outcome, Stake
from influence_tui.domain.person import Person
from influence_tui.domain.promise import Promise
from influence_tui.insight.dated import Item
from influence_tui.insight.need import Standing
from influence_tui.journal.known import KnownBook
from influence_tui.journal.ledger import name_of
from influence_tui.journal.people import manager
from influence_tui.journal.standing import fragility_of, warmth_of


def item_shape(book: Book, item: Item) -> Shape:
    """Shape an item of a timeline."""
    entry = book.get(Entry, item.id)
    return {
        "id": item.id,
        "at": item.at,
        "kind": item.kind,
        "text": item.text,
        "people": [{"id": one, "name": name_of(book, one)} for one in item.people],
        "channel": item.channel,
        "tone": item.tone,
        "tags": list(entry.tags) if entry else [],
        "state": item.state,
        "detail": item.detail,
        "mine": item.mine,
    }


def person_shape(book: KnownBook, person: Person, today: date, standing: Standing | None = None) -> Shape:
    """Shape a person: what is written down, and how warm it is."""
    warmth = standing.warmth if standing else warmth_of(book, person, today)
    last, boss = book.last_contact(person.id), manager(book, person.id)
    return {
        "id": person.id,
        "name": person.name,
        "aliases": list(person.aliases),
        "role": person.role,
        "organization": person.organization,
        "reports_to": boss.name if boss else None,
        "circle": person.circle,
        "cadence": person.cadence,
        "last_touch": last.isoformat() if last else None,
        "warmth": warmth.word,
        "due": warmth.due.isoformat() if warmth.due else None,
        "why": standing.why if standing else "",
        "cares": dict(person.cares),
        "contact": dict(person.contact),
        "tags": list(person.tags),
        "notes": dict(person.notes),
        "external_id": person.external_id,
        "archived": person.archived,
    }


def promise_shape(book: Book, promise: Promise, today: date) -> Shape:
    """Shape a promise of the ledger."""
    risk = fragility_of(book, promise, today)
    return {
        "id": promise.id,
        "kind": "mine" if promise.by == "me" else "owed",
        "person": name_of(book, promise.other),
        "by": name_of(book, promise.by),
        "to": name_of(book, promise.to),
        "what": promise.what,
        "due": promise.due.isoformat() if promise.due else None,
        "check": promise.check.isoformat() if promise.check else None,
        "importance": promise.importance,
        "why": str(risk) if risk else "",
        "state": promise.state,
        "entry": promise.entry or None,
    }


def goal_shape(book: Book, goal: Goal) -> Shape:
    """Shape a goal with its outcomes and the people with a stake in it."""
    return {
        "id": goal.id,
        "title": goal.title,
        "short": goal.short,
        "desired_future": goal.desired_future,
        "today": goal.today,
        "why": goal.why,
        "by": goal.by.isoformat() if goal.by else None,
        "state": goal.state,
        "outcomes": [
            {"id": one.id, "what": one.what, "by": one.by.isoformat() if one.by else None, "state": one.state}
            for one in book.naming(Outcome, goal.id)
        ],
        "stakes": [
            {"id": one.id, "person": name_of(book, one.person), "role": one.role, "power": one.power,
             "stance": one.stance, "stance_wanted": one.stance_wanted}
            for one in book.naming(Stake, goal.id)
        ],
    }  # fmt: skip
