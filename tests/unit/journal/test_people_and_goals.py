"""What is done to people, goals and promises."""

from datetime import date

import msgspec
import pytest

from influence_tui.domain.goal import Goal
from influence_tui.domain.person import Person, Tie
from influence_tui.domain.promise import Promise
from influence_tui.journal.goals import (
    GoalState,
    NewGoal,
    add_goal,
    delete_goal,
    edit_goal,
    goal_called,
    set_goal_state,
    short_of,
)
from influence_tui.journal.people import (
    Merge,
    NewPerson,
    PersonEdit,
    add_person,
    archive,
    delete_person,
    edit_person,
    manager,
    merge,
    same_name,
    times_named,
)
from influence_tui.journal.promises import NewPromise, Turn, add_promise, turn
from influence_tui.journal.refused import Ambiguous, NotFound, Refused
from influence_tui.journal.whom import whom


def person(desk, name) -> Person:
    return whom(desk.journal.book, name)


def test_a_name_that_is_there_is_refused_and_another_one_is_made_when_asked(people):
    for name in ("dana reyes", "Dee"):
        with pytest.raises(Refused, match="Dana Reyes is in the book already"):
            people.add(name)
    people.add("Dana Reyes", another=True)
    assert len(same_name(people.journal.book, ["Dana Reyes"])) == 2


@pytest.mark.parametrize("name", ["Alex Rivera", "alex rivera"])
def test_the_owner_is_never_put_in_the_book(people, name):
    with pytest.raises(Refused, match="That is you"):
        people.add(name)


@pytest.mark.parametrize("request_", [NewPerson(name=" "), NewPerson(name="Vera", circle="square")])
def test_a_person_needs_a_name_and_a_circle_that_exists(desk, request_):
    with pytest.raises(Refused):
        desk.journal.do(add_person, request_)


def test_an_edit_writes_only_what_differs_and_dates_the_circle(people):
    dana = person(people, "Dana Reyes")
    after = msgspec.structs.replace(dana, circle="core")
    done = people.journal.do(edit_person, PersonEdit(person=after))
    [edit] = done.change.edits
    assert edit.set == {"circle": "core", "circle_since": "2026-11-23"}


def test_whom_somebody_reports_to_is_a_tie_that_ends_and_is_not_forgotten(people):
    dana, lena, omar = (person(people, name) for name in ("Dana Reyes", "Lena", "Omar"))
    people.journal.do(edit_person, PersonEdit(person=dana, reports_to=lena.id))
    people.journal.do(edit_person, PersonEdit(person=dana, reports_to=omar.id))
    book = people.journal.book
    assert manager(book, dana.id) == omar
    assert sorted((tie.to == lena.id, tie.ended is not None) for tie in book.every(Tie)) == [
        (False, False),
        (True, True),
    ]
    people.journal.do(edit_person, PersonEdit(person=dana, reports_to=""))
    assert manager(book, dana.id) is None


def test_an_archived_person_keeps_their_entries_and_comes_back(people):
    people.note("Coffee with Dana")
    dana = person(people, "Dana Reyes")
    people.journal.do(archive, dana.id)
    assert people.journal.book.person(dana.id).archived
    assert times_named(people.journal.book, dana.id) == 1
    people.journal.do(archive, dana.id)
    assert not people.journal.book.person(dana.id).archived


def test_a_deleted_person_comes_back_with_everything(people):
    entry = people.note("Coffee with Dana")
    dana = person(people, "Dana Reyes")
    people.journal.do(delete_person, dana.id)
    assert people.journal.book.person(dana.id) is None
    with pytest.raises(NotFound):
        person(people, "Dana Reyes")
    people.journal.undo()
    assert people.journal.book.person(dana.id) == dana
    assert [one.id for one in people.journal.book.entries(dana.id)] == [entry.id]


def test_two_people_merged_answer_to_both_names_and_nothing_else_is_rewritten(people):
    other = people.add("D. Reyes-Cole", contact={"d@x.example": "email"})
    entry = people.note("Lunch with D. Reyes-Cole")
    dana = person(people, "Dana Reyes")
    done = people.journal.do(merge, Merge(dana.id, other.id))
    assert {edit.id for edit in done.change.edits} == {dana.id, other.id}
    book = people.journal.book
    assert person(people, "D. Reyes-Cole").id == dana.id
    assert [one.id for one in book.entries(dana.id)] == [entry.id]
    assert book.person(other.id).contact == {"d@x.example": "email"}
    with pytest.raises(Refused, match="themselves"):
        people.journal.do(merge, Merge(dana.id, other.id))
    people.journal.undo()
    assert person(people, "D. Reyes-Cole").id == other.id


def test_merged_both_ways_on_two_machines_one_stays_on_both(machine):
    here = machine("here")
    first, second = here.add("Dana Reyes"), here.add("D. Reyes-Cole")
    there = machine("there")
    assert there.journal.book.count(Person) == 2  # read before the other machine merges
    here.journal.do(merge, Merge(first.id, second.id))
    there.wait(minutes=1)
    there.journal.do(merge, Merge(second.id, first.id))
    books = []
    for desk in (here, there):
        desk.open()
        books.append({one: desk.journal.book.resolve(one) for one in (first.id, second.id)})
    assert books[0] == books[1]
    assert len(set(books[0].values())) == 1


def test_whom_is_found_by_name_alias_spelling_and_the_end_of_an_id(people):
    dana = person(people, "Dana Reyes")
    for words in ("dana", "DEE", "Dnaa Reyes", "reyes dana", dana.id[-6:], dana.id.lower()):
        assert person(people, words) == dana, words
    people.add("Dana Marsh")
    with pytest.raises(Ambiguous) as ambiguous:
        person(people, "Dana")
    assert len(ambiguous.value.candidates) == 2
    with pytest.raises(NotFound, match="'Zebedee'"):
        person(people, "Zebedee")


def goal(desk, title="Ship billing", **fields) -> Goal:
    done = desk.journal.do(add_goal, NewGoal(title=title, **fields))
    made: Goal | None = desk.journal.book.get(Goal, done.change.subjects[0])
    assert made is not None
    return made


def test_a_short_word_is_proposed_unique_and_ties_older_entries_too(people):
    entry = people.note("Coffee with Dana #billing")
    assert goal(people).short == "billing"
    assert goal(people, "Fix billing").short == "billing2"
    assert [one.id for one in people.journal.book.tagged("billing")] == [entry.id]
    with pytest.raises(Refused, match="called 'billing' already"):
        goal(people, "Another", short="#Billing")
    with pytest.raises(Refused, match="one word"):
        goal(people, "Another", short="two words")
    with pytest.raises(Refused, match="title"):
        goal(people, " ")


@pytest.mark.parametrize(
    ("title", "short"), [("Lead the platform group", "group"), ("!!!", "goal"), ("Ship", "goal")]
)
def test_a_short_word_is_the_last_telling_one(title, short):
    assert short_of(title) == short


def test_a_goal_is_found_by_its_word_its_title_or_a_part(people):
    billing = goal(people)
    for words in ("billing", "#billing", "ship BILLING", "bill", billing.id[-5:]):
        assert goal_called(people.journal.book, words) == billing, words
    goal(people, "Sell billing")
    with pytest.raises(Refused, match="may be"):
        goal_called(people.journal.book, "bill")
    with pytest.raises(NotFound):
        goal_called(people.journal.book, "xyz")


def test_a_goal_changes_its_state_its_words_and_goes_to_the_trash(people):
    billing = goal(people)
    people.journal.do(set_goal_state, GoalState(billing.id, "reached"))
    with pytest.raises(Refused):
        people.journal.do(set_goal_state, GoalState(billing.id, "won"))
    people.journal.do(edit_goal, msgspec.structs.replace(billing, state="reached", short="pay", why="it pays"))
    assert goal_called(people.journal.book, "pay").why == "it pays"
    people.journal.do(delete_goal, billing.id)
    with pytest.raises(NotFound):
        people.journal.do(delete_goal, billing.id)


def promise(desk, **terms) -> Promise:
    dana = person(desk, "Dana Reyes")
    wanted = {"by": dana.id, "to": "me", "what": "analysis", "due": date(2026, 12, 11), **terms}
    done = desk.journal.do(add_promise, NewPromise(**wanted))
    made: Promise | None = desk.journal.book.get(Promise, done.change.subjects[0])
    assert made is not None
    return made


def test_a_promise_has_a_check_date_before_it_is_due_and_a_history(people):
    made = promise(people)
    assert (made.check, made.state, made.made) == (date(2026, 12, 4), "promised", date(2026, 11, 23))
    assert [step.state for step in made.history.values()] == ["promised"]
    assert promise(people, due=None).check is None


def test_each_turn_of_a_promise_is_kept_and_moving_it_asks_for_another_check(people):
    made = promise(people)
    people.wait(days=1)
    people.journal.do(turn, Turn(promise=made.id, state="renegotiated", due=date(2027, 1, 15), note="audit"))
    people.wait(days=1)
    people.journal.do(turn, Turn(promise=made.id, state="kept"))
    after = people.journal.book.get(Promise, made.id)
    assert (after.state, after.due, after.check) == ("kept", date(2027, 1, 15), date(2027, 1, 8))
    assert [(step.state, step.note) for _, step in sorted(after.history.items())] == [
        ("promised", ""),
        ("renegotiated", "audit"),
        ("kept", ""),
    ]
    with pytest.raises(Refused, match="kept already"):
        people.journal.do(turn, Turn(promise=made.id, state="kept"))


@pytest.mark.parametrize(
    "terms", [{"what": " "}, {"to": "somebody"}, {"by": "me"}], ids=["nothing", "others", "oneself"]
)
def test_a_promise_is_of_something_between_me_and_one_person(people, terms):
    with pytest.raises(Refused):
        promise(people, **terms)


def test_a_promise_becomes_what_promises_become(people):
    made = promise(people)
    with pytest.raises(Refused, match="becomes one of"):
        people.journal.do(turn, Turn(promise=made.id, state="forgotten"))
    with pytest.raises(NotFound):
        people.journal.do(turn, Turn(promise="nothing", state="kept"))
