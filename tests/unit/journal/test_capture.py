"""Capture: a draft becomes an entry with its links, questions, promises and new people, in one change."""

import pytest

from influence_tui.domain.entry import kind_of
from influence_tui.domain.person import Person, Raise, Ruling
from influence_tui.domain.promise import Promise
from influence_tui.journal.refused import Ambiguous, NotFound, Refused
from influence_tui.journal.understanding import Answer, Draft, understand

from .conftest import MONDAY, who


def test_everyone_named_is_linked_and_who_was_there_is_told(people):
    entry = people.note("Coffee with Dana Reyes and Omar: Lena likes the draft")
    assert who(people, entry) == {"Dana Reyes": True, "Omar Haddad": True, "Lena Vogt": False}
    assert (kind_of(entry), entry.channel, entry.at, entry.zone) == ("touch", "coffee", MONDAY, "Europe/Berlin")
    assert all(entry.text[link.start : link.end] == link.surface for link in entry.links.values())


def test_the_leading_moment_is_taken_off_and_all_else_stays_as_typed(people):
    entry = people.note("yesterday 3pm: call with Dana ~good, raise with Omar: cap #Billing \\Lena")
    assert entry.at.isoformat() == "2026-11-22T15:00:00+01:00"
    assert entry.text == "call with Dana ~good, raise with Omar: cap #Billing \\Lena"
    assert list(entry.tags) == ["Billing"]
    assert "Lena Vogt" not in who(people, entry)


def test_one_change_is_one_line_and_one_step(people):
    before = len(people.journal.steps())
    people.note("Coffee with Dana. I owe Omar the numbers by friday. raise with Lena: cap", take_all=True)
    steps = people.journal.steps()
    assert len(steps) == before + 1
    assert len(steps[-1].lines) == 1
    people.journal.undo()
    book = people.journal.book
    assert (book.entry_ids(), list(book.every(Promise)), list(book.every(Raise))) == ([], [], [])


def test_an_offered_promise_waits_in_the_entry_and_a_taken_one_is_saved(people):
    text = "1:1 with Dana. She will send the analysis by friday"
    offered = people.note(text)
    assert [offer.what for offer in offered.offers.values()] == ["send the analysis"]
    taken = people.note(text, taken=frozenset(["send the analysis"]))
    assert taken.offers == {}
    [promise] = people.journal.book.every(Promise)
    assert (promise.to, promise.due, promise.entry, promise.made) == ("me", promise.due, taken.id, taken.day)
    assert promise.due.isoformat() == "2026-11-27"
    refused = people.note(text, refused=frozenset(["send the analysis"]))
    assert refused.offers == {}


def test_an_explicit_new_name_makes_one_person_however_often_it_stands(desk):
    entry = desk.note('Coffee with @"Vera Kuhn" and later @"Vera Kuhn" again')
    [vera] = desk.journal.book.every(Person)
    assert vera.name == "Vera Kuhn"
    assert {link.person for link in entry.links.values()} == {vera.id}


def test_an_answer_links_and_is_remembered_and_a_refusal_too(people):
    people.add("Dana Marsh", organization="Legal")
    book = people.journal.book
    [dana] = [p for p in book.every(Person) if p.name == "Dana Reyes"]
    entry = people.note("Coffee with Dana", Answer(surface="Dana", occurrence=0, person=dana.id))
    assert [(link.person, link.by, link.present) for link in entry.links.values()] == [
        (dana.id, "confirmed", True)
    ]
    assert entry.asks == {}
    refused = people.note(
        "Coffee with Dana", Answer(surface="Dana", occurrence=0, ruling="never", refused=dana.id)
    )
    assert refused.links == refused.asks == {}
    assert [(r.surface, r.ruling) for r in book.every(Ruling)] == [("dana", "yes"), ("dana", "never")]


def test_a_tone_belongs_to_a_person_who_was_there(people):
    book = people.journal.book
    entry = people.note("Meeting with Dana and Omar about Lena ~tense @Omar ~good")
    tones = {book.person(link.person).name: link.tone for link in entry.present}
    assert tones == {"Dana Reyes": 1, "Omar Haddad": -1}
    assert [link.tone for link in entry.links.values() if not link.present] == [None, None]


def test_a_day_ahead_is_an_intention_and_no_contact(people):
    entry = people.note("next friday: lunch with Dana")
    assert (kind_of(entry), entry.plan, entry.day.isoformat()) == ("planned", "planned", "2026-11-27")
    [dana] = [p for p in people.journal.book.every(Person) if p.name == "Dana Reyes"]
    assert people.journal.book.last_contact(dana.id) is None


def test_a_person_said_beside_the_text_is_the_answer_to_what_it_asks(people):
    people.add("Dana Marsh", organization="Legal")
    entry = people.note("Coffee with Dana and Omar", present=("Dana Marsh",))
    assert who(people, entry) == {"Dana Marsh": True, "Omar Haddad": True}
    assert [link.surface for link in entry.in_order()] == ["Dana", "Omar"]
    assert entry.asks == {}


def test_two_people_said_beside_the_text_leave_its_question_open(people):
    people.add("Dana Marsh", organization="Legal")
    entry = people.note("Coffee with Dana", present=("Dana Marsh", "Dana Reyes"))
    assert who(people, entry) == {"Dana Marsh": True, "Dana Reyes": True}
    assert [ask.surface for ask in entry.asks.values()] == ["Dana"]


@pytest.mark.parametrize(
    ("draft", "error"),
    [
        (Draft(text="  "), Refused),
        (Draft(text="2026-02-30: lunch"), Refused),
        (Draft(text="lunch", at="2026-02-30"), Refused),
        (Draft(text="lunch", present=("Nobody",)), NotFound),
        (Draft(text="lunch", about=("Dana",)), Ambiguous),
    ],
)
def test_what_cannot_be_captured_is_refused_and_nothing_is_written(people, draft, error):
    people.add("Dana Marsh", organization="Legal")
    before = len(people.journal.steps())
    with pytest.raises(error):
        people.note(draft.text, at=draft.at, present=draft.present, about=draft.about)
    assert len(people.journal.steps()) == before


def test_me_is_never_linked(people):
    entry = people.note("Coffee with Dana and Alex Rivera")
    assert who(people, entry) == {"Dana Reyes": True}


def test_what_is_understood_is_what_is_written(people):
    understood = understand(people.journal.book, Draft(text="Coffee with Dana #billing"), people.now)
    entry = people.note("Coffee with Dana #billing")
    assert (understood.text, understood.kind, understood.channel) == (entry.text, kind_of(entry), entry.channel)
    assert [found.surface for found in understood.linked] == [link.surface for link in entry.in_order()]
