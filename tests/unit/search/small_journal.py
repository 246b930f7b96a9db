"""A small journal to search, the same for all tests of the room."""

from collections.abc import Iterable
from datetime import date, timedelta

from influence_tui.search import Index, Item, Query, Results, find, goal_text, parse, person_text

TODAY = date(2026, 11, 23)
"""A Monday."""

LABELS = {"P1": "Dana Reyes", "P2": "Omar Haddad", "P3": "Priya Nair", "G1": "billing"}

ITEMS = (
    Item(
        id="E6", kind="touch", at="2026-11-20T12:30+01:00", text="1:1 with Omar: he raised the vendor cap ~good",
        present=("P2",), tones=(1,), channel="1:1", tags=("billing",), goals=("G1",), org=("Acme",),
    ),
    Item(
        id="E5", kind="touch", at="2026-11-17T09:00+01:00", text="call with Dana, she promised the legal analysis",
        present=("P1",), tones=(-1,), channel="call", has_promise=True,
    ),
    Item(
        id="E4", kind="note", at="2026-11-16T18:00+01:00", text="Dana’s review: the cap on vendors is too low",
        about=("P1",),
    ),
    Item(
        id="E3", kind="planned", at="2026-11-27T10:00+01:00", text="meet Priya about early drafts", about=("P3",),
    ),
    Item(
        id="E2", kind="reflection", at="2026-09-30", text="A résumé of the vendor cap story, naïve as it was",
    ),
    Item(
        id="E1", kind="note", at="2026-09-02T08:00+02:00", text="cap the budget; vendor talks can wait",
    ),
    Item(
        id="M1", kind="promise", at="2026-11-17", text="legal analysis", by="P1", to="me", due="2026-11-20",
        state="promised",
    ),
    Item(
        id="M2", kind="promise", at="2026-11-10", text="intro to Priya", by="me", to="P2", due="2026-12-01",
        state="promised",
    ),
    Item(
        id="M3", kind="promise", at="2026-10-10", text="vendor numbers", by="P1", to="me", due="2026-10-20",
        state="kept",
    ),
    Item(id="P1", kind="person", text=person_text("Dana Reyes", ("Dee",), "counsel", "Legal")),
    Item(id="P2", kind="person", text=person_text("Omar Haddad", ("the Vizier",), "buyer", "Acme")),
    Item(id="P3", kind="person", text=person_text("Priya Nair")),
    Item(id="G1", kind="goal", text=goal_text("Bill by usage", "billing", "Every plan is metered")),
)  # fmt: skip


class Book:
    """The few people and goals of the journal."""

    def people(self, text: str) -> tuple[str, ...]:
        word = text.lower()
        return tuple(
            key
            for key, label in LABELS.items()
            if key[0] == "P" and word in (label.lower(), *label.lower().split())
        )

    def goals(self, text: str) -> tuple[str, ...]:
        return tuple(key for key, label in LABELS.items() if key[0] == "G" and text.lower() == label)

    def label(self, record_id: str) -> str:
        return LABELS[record_id]


def read_span(text: str, today: date) -> tuple[date, date] | None:
    """Read the few dates that the tests type."""
    if text == "last week":
        monday = today - timedelta(days=today.weekday() + 7)
        return monday, monday + timedelta(days=6)
    if text == "2026-09":
        return date(2026, 9, 1), date(2026, 9, 30)
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day, day


class Journal:
    """Items, their index, and one way to ask."""

    def __init__(self, items: Iterable[Item] = ITEMS) -> None:
        self.items = {item.id: item for item in items}
        self.index = Index()
        self.index.add(self.items.values())

    def put(self, item: Item) -> None:
        self.items[item.id] = item
        self.index.put(item)

    def drop(self, item_id: str) -> None:
        self.items.pop(item_id, None)
        self.index.drop(item_id)

    def read(self, text: str, *, typing: bool = False) -> Query:
        return parse(text, TODAY, Book(), read_span, typing=typing)

    def find(self, text: str, limit: int = 50, *, index: Index | None = None) -> Results:
        return find(index or self.index, self.read(text), lambda item_id: self.items[item_id].text, limit)

    def ids(self, text: str) -> list[str]:
        return [hit.id for hit in self.find(text).hits]

    def marked(self, text: str, item_id: str) -> list[str]:
        hit = next(hit for hit in self.find(text).hits if hit.id == item_id)
        return [self.items[item_id].text[start:end] for start, end in hit.marks]
