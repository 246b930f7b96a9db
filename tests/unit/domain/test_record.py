"""What every record is: stored as what differs from its defaults, and read from any document."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.domain import KINDS
from influence_tui.domain.entry import Ask, Entry, Link
from influence_tui.domain.goal import Goal, Stake
from influence_tui.domain.person import Person
from influence_tui.domain.promise import Promise, Step
from influence_tui.domain.record import Record, document, fields, plain, record_of

AT = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)


@st.composite
def damaged(draw):
    """Give a kind and a document in which any field may hold anything."""
    kind = draw(st.sampled_from([*KINDS.values()]))
    names = [field.name for field in fields(kind)]
    return kind, draw(st.dictionaries(st.sampled_from(names) | st.text(max_size=4), JSON, max_size=6))


def test_a_record_is_stored_without_its_id_and_its_defaults() -> None:
    assert document(Person(id="P1")) == {}
    assert document(Person(id="P1", name="Tilda Marsh", circle="")) == {"name": "Tilda Marsh"}


def test_dates_and_members_are_stored_as_json_values() -> None:
    stored = document(
        Promise(id="R1", what="draft", due=date(2026, 12, 1), history={"t": Step(state="asked", note="by mail")})
    )
    assert stored["due"] == "2026-12-01"
    assert stored["history"] == {"t": {"state": "asked", "due": None, "note": "by mail"}}


def test_a_time_keeps_its_offset() -> None:
    stored = document(Entry(id="E1", at=datetime.fromisoformat("2026-11-23T14:05+05:30")))
    assert stored == {"at": "2026-11-23T14:05:00+05:30"}
    assert record_of(Entry, "E1", stored).at.isoformat() == "2026-11-23T14:05:00+05:30"


def test_the_id_comes_from_where_the_document_is_kept_and_not_from_within() -> None:
    assert record_of(Person, "P1", {"id": "P2", "name": "Tilda"}).id == "P1"


@pytest.mark.parametrize(
    ("stored", "expected"),
    [
        ({"title": "Ship it", "by": "soon"}, Goal(id="G1", title="Ship it")),
        ({"title": ["Ship it"], "by": "2026-12-01"}, Goal(id="G1", by=date(2026, 12, 1))),
        ({"title": None, "state": "parked"}, Goal(id="G1", state="parked")),
        ({"by": "2026-02-30", "why": "because"}, Goal(id="G1", why="because")),
    ],
)
def test_one_damaged_field_costs_only_itself(stored: dict[str, object], expected: Goal) -> None:
    assert record_of(Goal, "G1", stored) == expected


def test_a_map_with_one_damaged_member_is_taken_as_empty_and_the_text_stays() -> None:
    good = plain(Link(person="P1", start=0, end=4, surface="Dana"))
    entry = record_of(Entry, "E1", {"text": "Dana", "links": {"A": good, "B": {"person": "P2"}}})
    assert entry.text == "Dana"
    assert entry.links == {}


def test_a_number_in_the_wrong_clothes_takes_its_default() -> None:
    assert record_of(Stake, "S1", {"power": "5", "interest": 5}) == Stake(id="S1", interest=5)


def test_fields_come_in_order_and_without_the_id() -> None:
    assert [field.name for field in fields(Goal)] == [
        "title", "short", "desired_future", "today", "why", "by", "state",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_kind_can_be_read_from_an_empty_document(kind: type[Record]) -> None:
    empty = record_of(kind, "X1", {})
    assert document(empty) == {}
    assert empty.settled() == empty


def test_every_kind_has_a_table_of_its_own() -> None:
    assert all(kind.table == table for table, kind in KINDS.items())
    assert len({kind.table for kind in KINDS.values()}) == len(KINDS) == 12


@given(damaged())
def test_no_document_is_so_damaged_that_it_cannot_be_read(case) -> None:
    kind, stored = case
    record = record_of(kind, "X1", stored)
    assert isinstance(record, kind)
    assert record.id == "X1"


@given(damaged())
def test_what_was_read_from_a_damaged_document_reads_back_as_itself(case) -> None:
    kind, stored = case
    record = record_of(kind, "X1", stored)
    assert record_of(kind, "X1", document(record)) == record


@given(damaged())
def test_a_readable_field_survives_the_damage_around_it(case) -> None:
    _, stored = case
    kept = {**stored, "text": "Coffee with Tilda", "at": AT.isoformat()}
    entry = record_of(Entry, "E1", kept)
    assert (entry.text, entry.at) == ("Coffee with Tilda", AT)


def test_an_ask_keeps_the_order_of_its_candidates() -> None:
    ask = Ask(start=0, end=3, surface="Ina", candidates=("P2", "P1"))
    read = record_of(Entry, "E1", document(Entry(id="E1", asks={"A": ask})))
    assert read.asks["A"].candidates == ("P2", "P1")
