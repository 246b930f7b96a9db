"""Search over a journal: the index that follows each change is the index built anew."""

import os

import msgspec
import pytest

from influence_tui.domain.person import Person
from influence_tui.journal.entries import EntryText, delete_entry, edit_entry
from influence_tui.journal.goals import NewGoal, add_goal, edit_goal, goal_called
from influence_tui.journal.people import Merge, PersonEdit, delete_person, edit_person, merge
from influence_tui.journal.promises import Turn, turn
from influence_tui.journal.searching import CACHE
from influence_tui.journal.understanding import Draft
from influence_tui.journal.whom import whom

QUERIES = (
    "vendor cap", "vendr cap", "dana", "with:dana", "about:lena", "with:omar vendor", "#billing", "goal:billing",
    "owes:me", "owes:dana", "is:open", "kind:promise", "kind:person counsel", "org:legal", "since:2026-11-22",
    "tone:>0", "-vendor coffee", '"vendor cap"', "procurement", "desired", "analysis",
)  # fmt: skip


def answers(journal):
    journal.searching.ready()
    return {query: found_by(journal, query) for query in QUERIES}


def found_by(journal, query):
    return sorted((hit.id, hit.kind) for hit in journal.find(query, limit=100).results.hits)


@pytest.fixture
def told(people):
    """A machine with something to find, its index made."""
    people.journal.do(add_goal, NewGoal(title="Ship billing", desired_future="A desired future"))
    people.note("Coffee with Dana: the vendor cap ~good #billing")
    people.note("yesterday: 1:1 with Omar about Lena. He will send the analysis by friday #billing", take_all=True)
    people.journal.searching.ready()
    return people


def retell(desk):
    entry = desk.journal.book.entries()[0]
    desk.journal.do(edit_entry, EntryText(entry.id, Draft(text="Lunch with Lena: the analysis #law"), entry.text))


def drop(desk):
    desk.journal.do(delete_entry, desk.journal.book.entry_ids()[0])


def rename(desk):
    dana = whom(desk.journal.book, "Dana Reyes")
    after = msgspec.structs.replace(dana, name="Vera Kuhn", organization="Sales", role="Seller")
    desk.journal.do(edit_person, PersonEdit(person=after))


def join(desk):
    book = desk.journal.book
    desk.journal.do(merge, Merge(whom(book, "Lena").id, whom(book, "Dana Reyes").id))


def forget(desk):
    desk.journal.do(delete_person, whom(desk.journal.book, "Omar").id)


def settle(desk):
    [promise] = desk.journal.book.promises()
    desk.journal.do(turn, Turn(promise=promise.id, state="kept"))


def reword(desk):
    goal = goal_called(desk.journal.book, "billing")
    desk.journal.do(edit_goal, msgspec.structs.replace(goal, short="pay", title="Ship payments"))


def capture_more(desk):
    desk.note("Coffee with Omar: vendor cap raised, I owe Dana the analysis #billing", take_all=True)


def undo(desk):
    desk.journal.undo()


CHANGES = (retell, drop, rename, join, forget, settle, reword, capture_more, undo)


@pytest.mark.parametrize("made", CHANGES, ids=lambda change: change.__name__)
def test_the_index_that_followed_a_change_is_the_index_built_anew(told, made):
    told.wait(minutes=1)
    made(told)
    followed = answers(told.journal)
    os.unlink(os.path.join(told.paths[1], "cache", CACHE))
    assert followed == answers(told.open())


@pytest.mark.parametrize("made", CHANGES, ids=lambda change: change.__name__)
def test_a_snapshot_that_took_in_a_change_is_the_index_built_anew(told, made):
    told.journal.searching.save()
    told.wait(minutes=1)
    quiet = told.open()  # its index is not made, so nothing follows
    made(told)
    quiet.close()
    caught_up = answers(told.open())
    os.unlink(os.path.join(told.paths[1], "cache", CACHE))
    assert caught_up == answers(told.open())


def test_what_changed_while_the_index_was_being_made_is_in_it(told):
    journal = told.open()
    os.unlink(os.path.join(told.paths[1], "cache", CACHE))
    steps = journal.searching.steps()
    next(steps)
    told.note("Coffee with Lena about the zebra")
    for _ in steps:
        pass
    assert found_by(journal, "zebra")


def test_another_process_is_followed_too(told, machine):
    other = machine("other")
    other.wait(minutes=1)
    other.note("Coffee with Lena about the zebra")
    assert not found_by(told.journal, "zebra")
    told.journal.refresh()
    assert found_by(told.journal, "zebra")


def test_a_snapshot_that_is_damaged_is_built_anew(told):
    before = answers(told.journal)
    told.journal.searching.save()
    path = os.path.join(told.paths[1], "cache", CACHE)
    os.truncate(path, os.path.getsize(path) // 2)
    assert answers(told.open()) == before


def test_a_typo_is_forgiven_and_said(told):
    found = told.journal.find("vendr cap")
    assert "vendor" in found.results.understood
    assert [hit.kind for hit in found.results.hits] == ["touch"]
    assert "typo" in found.results.hits[0].why


def test_completions_are_of_people_goals_and_tags(told):
    complete = told.journal.searching.complete
    assert "Dana" in str(complete("with:da", 7))
    assert "billing" in str(complete("#bil", 4))
    assert "billing" in str(complete("goal:b", 6))


def test_the_searched_text_of_anything_can_be_had(told):
    book = told.journal.book
    texts = [told.journal.searching.text_of(person.id) for person in book.every(Person)]
    assert any("Dana Reyes" in text for text in texts)
    assert told.journal.searching.text_of("nothing") == ""


def test_occurrences_are_counted_by_month(told):
    query = told.journal.find("with:omar").query
    occurrences = told.journal.searching.occurrences(query)
    assert "2026-11" in str(occurrences)
