"""Who is named in a stored document, read without making the record; it must agree with the record."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.domain import KINDS
from influence_tui.domain.entry import Ask, Entry, Link, Offer, kind_of
from influence_tui.domain.record import document, fields
from influence_tui.domain.references import (
    NAMED_BY,
    contact,
    day_of,
    links,
    named,
    references,
    stored_kind,
    waits,
)

AT = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
PEOPLE = st.sampled_from(["P1", "P2", "P3"])
LINKS = st.dictionaries(
    st.text("ABC", min_size=1, max_size=2),
    st.builds(Link, person=PEOPLE, start=st.just(0), end=st.just(1), surface=st.just("x"), present=st.booleans()),
    max_size=4,
)
ENTRIES = st.builds(
    Entry,
    id=st.just("E1"),
    at=st.just(AT),
    text=st.just("x"),
    links=LINKS,
    plan=st.sampled_from(["", "planned", "happened", "missed"]),
    asks=st.dictionaries(st.just("A"), st.just(Ask(start=0, end=1, surface="x")), max_size=1),
    offers=st.dictionaries(st.just("A"), st.just(Offer(what="draft")), max_size=1),
)


@given(ENTRIES)
def test_the_kind_of_a_stored_entry_is_that_of_the_record(entry: Entry) -> None:
    assert stored_kind(document(entry)) == kind_of(entry)


@given(ENTRIES)
def test_a_contact_is_somebody_present_in_what_is_no_plan(entry: Entry) -> None:
    met = {link.person for link in entry.present} if kind_of(entry) == "touch" else set()
    assert set(contact(document(entry))) == met


@given(ENTRIES)
def test_the_people_of_a_stored_entry_are_those_of_its_links(entry: Entry) -> None:
    people = [link.person for link in entry.links.values()]
    assert sorted(named(document(entry))) == sorted(people)
    assert set(references("entries", document(entry))) == set(people)


@given(ENTRIES)
def test_an_entry_waits_while_anything_is_asked_or_offered(entry: Entry) -> None:
    assert waits(document(entry)) == bool(entry.asks or entry.offers)


def test_an_entry_whose_last_question_was_answered_waits_no_more() -> None:
    assert not waits({"asks": {}, "offers": {}})


@pytest.mark.parametrize("plan", ["planned", "missed"])
def test_a_touch_that_did_not_happen_is_no_contact(plan: str) -> None:
    stored = {"plan": plan, "links": {"A": {"person": "P1", "present": True}}}
    assert list(contact(stored)) == []
    assert named(stored) == ["P1"]
    assert stored_kind(stored) == "planned"


def test_a_planned_touch_that_happened_is_a_contact() -> None:
    stored = {"plan": "happened", "links": {"A": {"person": "P1", "present": True}}}
    assert list(contact(stored)) == ["P1"]
    assert stored_kind(stored) == "touch"


@pytest.mark.parametrize(
    "damaged", [None, "x", 3, [], {"A": None}, {"A": "P1"}, {"A": {"present": True}}, {"A": {"person": ""}}]
)
def test_damaged_links_name_nobody(damaged: object) -> None:
    stored = {"links": damaged}
    assert named(stored) == list(contact(stored)) == []
    assert not references("entries", stored)


def test_damage_in_one_link_spares_the_others() -> None:
    stored = {"links": {"A": 7, "B": {"person": "P1", "present": True}}}
    assert len(list(links(stored))) == 1
    assert named(stored) == ["P1"]


@pytest.mark.parametrize(
    ("table", "stored", "ids"),
    [
        ("promises", {"by": "P1", "to": "me", "what": "x", "entry": "E1"}, ["P1", "me", "E1"]),
        ("favours", {"person": "P1", "entry": ""}, ["P1"]),
        ("ties", {"person": "P1", "kind": "knows", "to": "P2"}, ["P1", "P2"]),
        ("plans", {"person": "P1", "goal": "G1", "cue": "x"}, ["P1", "G1"]),
        ("raises", {"person": "P1", "what": "x"}, ["P1"]),
        ("rulings", {"person": "P1", "surface": "ina", "ruling": "yes"}, ["P1", "ina"]),
        ("stakes", {"goal": "G1", "person": "P1", "outcomes": {"O1": 1, "O2": 1}}, ["G1", "P1", "O1", "O2"]),
        ("outcomes", {"goal": "G1", "what": "x"}, ["G1"]),
        ("goals", {"title": "x"}, []),
        ("people", {"name": "Tilda Marsh", "into": "P2"}, []),
        ("no such table", {"person": "P1"}, []),
    ],
)
def test_every_table_says_by_which_fields_it_names_others(
    table: str, stored: dict[str, object], ids: list[str]
) -> None:
    assert sorted(references(table, stored)) == sorted(ids)


def test_the_fields_that_name_others_are_fields_of_their_records() -> None:
    for table, names in NAMED_BY.items():
        assert set(names) <= {field.name for field in fields(KINDS[table])}


@pytest.mark.parametrize(
    ("at", "day"),
    [
        ("2026-11-23T23:59:00-08:00", date(2026, 11, 23)),
        ("2026-11-23", date(2026, 11, 23)),
        ("2026-02-30T10:00", None),
        ("", None),
        (None, None),
        (12, None),
    ],
)
def test_the_day_of_a_stored_time_is_its_local_date(at: object, day: date | None) -> None:
    assert day_of(at) == day
