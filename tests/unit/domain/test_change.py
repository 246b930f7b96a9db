"""The change: edits lead from one state of a record to another, member by member."""

from datetime import date

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.domain.change import Edit, added, change, edited, patched, removed
from influence_tui.domain.person import Person
from influence_tui.domain.record import document, record_of

names = st.text(min_size=1, max_size=8)
people = st.builds(
    Person,
    id=st.just("01P"),
    name=names,
    role=st.text(max_size=5),
    aliases=st.dictionaries(names, st.just(1), max_size=4),
    contact=st.dictionaries(names, st.sampled_from(["email", "handle"]), max_size=3),
    circle_since=st.none() | st.dates(),
    ambient=st.booleans(),
)


@given(people, people)
def test_an_edit_leads_from_one_record_to_the_other(before: Person, after: Person) -> None:
    assert record_of(Person, "01P", patched(document(before), edited(before, after))) == after


@given(people)
def test_a_record_survives_being_stored(person: Person) -> None:
    assert record_of(Person, "01P", patched({}, added(person))) == person


def test_only_what_differs_is_edited() -> None:
    before = Person(id="01P", name="Dana", aliases={"Dee": 1}, circle_since=date(2026, 1, 2))
    after = msgspec.structs.replace(before, role="Counsel", aliases={"Dee": 1, "D. R.": 1}, circle_since=None)
    edit = edited(before, after)
    assert edit.set == {"role": "Counsel", "aliases.D. R.": 1}
    assert edit.unset == ("circle_since",)


def test_two_devices_that_each_add_an_alias_both_keep_theirs() -> None:
    before = Person(id="01P", name="Dana")
    here = edited(before, msgspec.structs.replace(before, aliases={"Dee": 1}))
    there = edited(before, msgspec.structs.replace(before, aliases={"Di": 1}))
    one = patched(patched(document(before), here), there)
    other = patched(patched(document(before), there), here)
    assert one["aliases"] == other["aliases"] == {"Dee": 1, "Di": 1}


def test_a_whole_map_adds_its_members() -> None:
    assert patched({"aliases": {"Dee": 1}}, Edit(table="people", id="01P", set={"aliases": {"Di": 1}}))[
        "aliases"
    ] == {"Dee": 1, "Di": 1}


def test_patching_leaves_the_given_document_alone() -> None:
    stored: dict[str, object] = {"aliases": {"Dee": 1}}
    patched(stored, Edit(table="people", id="01P", set={"aliases.Di": 1}, unset=("aliases.Dee",)))
    assert stored == {"aliases": {"Dee": 1}}


def test_a_change_keeps_the_edits_that_do_something() -> None:
    dana = Person(id="01P", name="Dana")
    made = change("edit person", [edited(dana, dana), removed(dana)])
    assert [edit.delete for edit in made.edits] == [True]
    assert made.subjects == ("01P",)
    assert not change("edit person", [edited(dana, dana)])


def test_unknown_fields_of_a_newer_program_survive_an_edit() -> None:
    stored: dict[str, object] = {"name": "Dana", "mood": "sunny"}
    before = record_of(Person, "01P", stored)
    assert patched(stored, edited(before, msgspec.structs.replace(before, role="Counsel"))) == {
        "name": "Dana",
        "mood": "sunny",
        "role": "Counsel",
    }


def test_a_field_of_the_wrong_type_takes_its_default_and_spares_the_rest() -> None:
    assert record_of(Person, "01P", {"name": "Dana", "aliases": 3, "role": None}) == Person(id="01P", name="Dana")
