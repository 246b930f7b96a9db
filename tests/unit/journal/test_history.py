"""Undo and redo: named, across restarts, of this device alone, and never over a later change."""

import msgspec
import pytest

from influence_tui.domain.entry import Entry
from influence_tui.domain.person import Person
from influence_tui.journal.history import sentence, undone_keys
from influence_tui.journal.importing import IncomingPerson, import_people
from influence_tui.journal.people import NewPerson, PersonEdit, delete_person, edit_person
from influence_tui.journal.refused import Refused
from influence_tui.journal.whom import whom


def role(desk, name="Dana Reyes") -> str:
    return whom(desk.journal.book, name).role


def set_role(desk, to: str) -> None:
    dana = whom(desk.journal.book, "Dana Reyes")
    desk.journal.do(edit_person, PersonEdit(person=msgspec.structs.replace(dana, role=to)))


def test_undo_goes_back_change_by_change_and_redo_forward_across_restarts(people):
    for number in range(3):
        set_role(people, f"role {number}")
    for expected in ("role 1", "role 0", "Counsel"):
        people.open()
        assert people.journal.undo().sentence == "undo: edit person, Dana Reyes"
        assert role(people) == expected
    for expected in ("role 0", "role 1", "role 2"):
        people.open()
        assert people.journal.redo().sentence == "redo: edit person, Dana Reyes"
        assert role(people) == expected
    with pytest.raises(Refused, match="nothing to redo"):
        people.journal.redo()


def test_a_new_change_ends_what_can_be_redone(people):
    set_role(people, "A")
    people.journal.undo()
    set_role(people, "B")
    with pytest.raises(Refused, match="nothing to redo"):
        people.journal.redo()
    people.journal.undo()
    assert role(people) == "Counsel"


def test_undo_of_everything_ends_with_an_empty_book(people):
    people.note("Coffee with Dana")
    for _ in range(4):
        people.journal.undo()
    assert list(people.journal.book.every(Person)) == []
    with pytest.raises(Refused, match="nothing to undo"):
        people.journal.undo()
    for _ in range(4):
        people.journal.redo()
    assert len(people.journal.book.entry_ids()) == 1


def test_another_machines_change_is_not_mine_to_undo_and_stays_where_it_is_newer(machine):
    here = machine("here")
    here.add("Dana Reyes", role="Counsel", organization="Legal")
    here.wait(minutes=1)
    dana = whom(here.journal.book, "Dana Reyes")
    both = msgspec.structs.replace(dana, role="mine", organization="mine")
    here.journal.do(edit_person, PersonEdit(person=both))
    there = machine("there")
    there.wait(minutes=2)
    set_role(there, "theirs")
    here.wait(minutes=3)
    here.journal.refresh()
    done = here.journal.undo()
    after = whom(here.journal.book, "Dana Reyes")
    assert (after.role, after.organization) == ("theirs", "Legal")
    assert done.stays == (f"people/{dana.id}/role",)
    there.journal.refresh()
    there.journal.undo()
    with pytest.raises(Refused, match="nothing to undo"):
        there.journal.undo()


def test_an_import_of_many_lines_is_one_step(desk):
    crowd = [
        IncomingPerson(person=NewPerson(name=f"Person {number}", notes={"long": "x" * 20_000}))
        for number in range(60)
    ]
    desk.journal.do_all(import_people, crowd)
    [step] = desk.journal.steps()
    assert len(step.lines) > 1
    assert "60 records" in sentence(desk.journal.book, step.what, step.of)
    assert desk.journal.undo().sentence.startswith("undo: import people")
    assert list(desk.journal.book.every(Person)) == []
    desk.journal.redo()
    assert len(list(desk.journal.book.every(Person))) == 60


def test_what_was_undone_is_told_in_the_log(people):
    set_role(people, "A")
    people.journal.undo()
    steps = people.journal.steps()
    assert [step.what for step in steps if step.key in undone_keys(steps)] == ["edit person"]
    people.journal.redo()
    steps = people.journal.steps()
    assert undone_keys(steps) == frozenset()


def test_the_log_of_one_person_leaves_the_others_out(people):
    dana = whom(people.journal.book, "Dana Reyes")
    set_role(people, "A")
    people.add("Vera Kuhn")
    assert [step.what for step in people.journal.steps([dana.id])] == ["add person", "edit person"]


def test_a_deletion_is_named_by_what_was_deleted(people):
    omar = whom(people.journal.book, "Omar")
    assert people.journal.do(delete_person, omar.id).sentence == "delete person, Omar Haddad"


def test_a_sentence_is_short_and_on_one_line(people):
    entry = people.note("a very long note\nwith a second line that goes on and on and on")
    said = sentence(people.journal.book, "capture", [entry.id])
    assert said == "capture, a very long note with a second line tha…"
    assert people.journal.book.get(Entry, entry.id).text.count("\n") == 1
