"""The Book: indexes kept up to date change by change equal those built anew."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from influence_tui.domain.book import Book
from influence_tui.domain.entry import Ask, Entry, Link
from influence_tui.domain.merged import resolved
from influence_tui.domain.person import Person
from influence_tui.domain.promise import Promise
from influence_tui.domain.record import Document, Record, document

START = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)


def link(person: str, present: bool = True) -> Link:
    return Link(person=person, start=0, end=1, surface="x", present=present)


def entry(number: int, *people: str, days: int = 0, plan: str = "", present: bool = True) -> Entry:
    links = {f"L{place}": link(person, present) for place, person in enumerate(people)}
    return Entry(id=f"E{number:03}", at=START + timedelta(days=days), text="x", links=links, plan=plan)


def tables_of(*records: Record) -> dict[str, dict[str, Document]]:
    tables: dict[str, dict[str, Document]] = {}
    for record in records:
        tables.setdefault(record.table, {})[record.id] = document(record)
    return tables


def test_a_person_answers_for_the_entries_that_name_them() -> None:
    book = Book(tables_of(Person(id="P1", name="Dana"), entry(1, "P1", days=-3), entry(2, "P1"), entry(3, "P2")))
    assert [found.id for found in book.entries("P1")] == ["E002", "E001"]
    assert book.entry_ids() == ["E003", "E002", "E001"]


def test_only_touches_count_as_contact() -> None:
    planned = entry(2, "P1", days=4, plan="planned")
    book = Book(tables_of(entry(1, "P1", days=-9), planned, entry(3, "P1", days=-1, present=False)))
    assert book.last_contact("P1") == date(2026, 11, 14)


def test_a_back_dated_entry_never_moves_a_clock_back() -> None:
    tables = tables_of(entry(1, "P1"))
    book = Book(tables)
    older = entry(2, "P1", days=-40)
    tables["entries"][older.id] = document(older)
    book.apply([("entries", older.id, None, document(older))])
    assert book.last_contact("P1") == START.date()


def test_deleting_the_last_touch_shows_the_one_before() -> None:
    first, last = entry(1, "P1", days=-9), entry(2, "P1")
    tables = tables_of(first, last)
    book = Book(tables)
    del tables["entries"][last.id]
    book.apply([("entries", last.id, document(last), None)])
    assert book.last_contact("P1") == first.day
    assert book.entry_ids() == [first.id]


def test_whoever_stays_after_a_merge_has_the_entries_and_promises_of_both() -> None:
    promise = Promise(id="R1", by="P2", to="me", what="draft")
    people = Person(id="P1", name="Dana"), Person(id="P2", name="D. Reyes", into="P1")
    book = Book(tables_of(*people, entry(1, "P1"), entry(2, "P2"), promise))
    assert (
        {found.id for found in book.entries("P1")}
        == {found.id for found in book.entries("P2")}
        == {"E001", "E002"}
    )
    assert book.naming(Promise, "P1") == [promise]
    assert book.person("P2") == people[0]


def test_merged_both_ways_the_smaller_id_stays() -> None:
    assert resolved({"P1": "P2", "P2": "P1", "P3": "P2"}) == {"P2": "P1", "P3": "P1"}


def test_entries_with_something_to_confirm_are_known() -> None:
    asking = Entry(id="E1", at=START, text="x", asks={"A": Ask(start=0, end=1, surface="x")})
    book = Book(tables_of(asking, entry(2, "P1")))
    assert book.open_entries() == [asking]


operations = st.lists(
    st.tuples(st.integers(0, 6), st.lists(st.sampled_from(["P1", "P2", "P3"]), max_size=3), st.integers(-9, 9)),
    max_size=20,
)


@given(operations)
def test_a_book_kept_up_to_date_equals_one_built_anew(steps: list[tuple[int, list[str], int]]) -> None:
    tables: dict[str, dict[str, Document]] = {"entries": {}}
    book = Book(tables)
    for number, people, days in steps:
        record_id = f"E{number:03}"
        before = tables["entries"].pop(record_id, None)
        after = document(entry(number, *people, days=days)) if people else None
        if after is not None:
            tables["entries"][record_id] = after
        book.apply([("entries", record_id, before, after)])
    fresh = Book(tables)
    assert book.entry_ids() == fresh.entry_ids()
    for person in ("P1", "P2", "P3"):
        assert book.entries(person) == fresh.entries(person)
        assert book.last_contact(person) == fresh.last_contact(person)


def test_a_link_stands_where_its_words_are_after_two_devices_edited() -> None:
    moved = Link(person="P1", start=0, end=4, surface="Dana", present=True)
    gone = Link(person="P2", start=9, end=13, surface="Omar", present=True)
    stored = document(Entry(id="E1", at=START, text="Met with Dana", links={"A": moved, "B": gone}))
    entry = Book({"entries": {"E1": stored}}).get(Entry, "E1")
    assert entry is not None
    assert (entry.links["A"].start, entry.links["A"].end) == (9, 13)
    assert (entry.links["B"].start, entry.links["B"].end) == (-1, -1)
    assert [link.person for link in entry.present] == ["P2", "P1"]
