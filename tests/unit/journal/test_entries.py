"""What is done to entries that stand: edit, delete, tone, planned touches; and the inbox."""

from datetime import timedelta

import pytest

from influence_tui.domain.entry import Ask, Entry, Offer, kind_of
from influence_tui.domain.person import Person, Ruling
from influence_tui.domain.promise import Promise
from influence_tui.journal.entries import (
    EntryText,
    EntryTone,
    PlanOutcome,
    delete_entry,
    edit_entry,
    set_tone,
    settle_plan,
)
from influence_tui.journal.inbox import AskAnswer, OfferAnswer, Open, answer_ask, answer_offer, inbox
from influence_tui.journal.refused import NotFound, Refused
from influence_tui.journal.understanding import Draft

from .conftest import who


def edited(desk, entry, text, **said) -> Entry:
    desk.journal.do(edit_entry, EntryText(entry.id, Draft(text=text, **said), entry.text))
    after: Entry | None = desk.journal.book.get(Entry, entry.id)
    assert after is not None
    return after


def test_links_follow_their_words_and_keep_what_was_said_of_them(people):
    entry = people.note("Coffee with Dana ~good and Omar")
    key = next(key for key, link in entry.links.items() if link.surface == "Dana")
    after = edited(people, entry, "A long and quiet coffee with Dana ~good and Omar")
    assert after.links[key].tone == 1
    assert all(after.text[link.start : link.end] == link.surface for link in after.links.values())
    assert set(after.links) == set(entry.links)


def test_a_link_whose_words_are_gone_goes_and_a_new_name_is_linked(people):
    entry = people.note("Coffee with Dana and Omar")
    after = edited(people, entry, "Coffee with Omar and Lena")
    assert who(people, after) == {"Omar Haddad": True, "Lena Vogt": True}


def test_the_moment_is_never_read_again(people):
    entry = people.note("yesterday: coffee with Dana")
    after = edited(people, entry, "friday: coffee with Dana")
    assert (after.at, after.text) == (entry.at, "friday: coffee with Dana")


def test_saved_promises_stay_and_only_new_ones_are_offered(people):
    entry = people.note("1:1 with Dana. She will send the analysis by friday.", take_all=True)
    after = edited(people, entry, "1:1 with Dana. She will send the analysis by friday. I owe Omar the numbers.")
    assert [offer.what for offer in after.offers.values()] == ["the numbers"]
    [promise] = people.journal.book.every(Promise)
    assert promise.what == "send the analysis"


def test_an_edit_is_one_change_that_undo_takes_back(people):
    entry = people.note("Coffee with Dana #billing")
    edited(people, entry, "Lunch with Lena #law")
    people.journal.undo()
    assert people.journal.book.get(Entry, entry.id) == entry


def test_the_same_text_changes_nothing_and_an_empty_one_is_refused(people):
    entry = people.note("Coffee with Dana")
    assert not people.journal.do(
        edit_entry, EntryText(entry.id, Draft(text="Coffee with Dana"), entry.text)
    ).change
    with pytest.raises(Refused, match="delete it"):
        edited(people, entry, " ")


def test_a_deleted_entry_is_gone_from_every_timeline_until_undo(people):
    entry = people.note("Coffee with Dana")
    [link] = entry.links.values()
    people.journal.do(delete_entry, entry.id)
    book = people.journal.book
    assert book.entries(link.person) == []
    assert book.last_contact(link.person) is None
    with pytest.raises(NotFound):
        people.journal.do(delete_entry, entry.id)
    people.journal.undo()
    assert [one.id for one in book.entries(link.person)] == [entry.id]


def test_a_tone_is_set_for_one_or_for_all_who_were_there(people):
    entry = people.note("Coffee with Dana and Omar about Lena")
    dana = next(link.person for link in entry.links.values() if link.surface == "Dana")
    people.journal.do(set_tone, EntryTone(entry.id, 2))
    people.journal.do(set_tone, EntryTone(entry.id, -2, dana))
    after = people.journal.book.get(Entry, entry.id)
    assert [link.tone for link in after.in_order()] == [-2, 2, None]


@pytest.mark.parametrize(("outcome", "kind"), [("happened", "touch"), ("missed", "planned")])
def test_a_planned_touch_becomes_a_touch_only_when_it_happened(people, outcome, kind):
    entry = people.note("next friday: lunch with Dana")
    people.journal.do(settle_plan, PlanOutcome(entry.id, outcome))
    after = people.journal.book.get(Entry, entry.id)
    assert (after.plan, kind_of(after)) == (outcome, kind)


def test_a_planned_touch_may_have_another_day_and_nothing_else_may(people):
    entry = people.note("next friday: lunch with Dana")
    people.journal.do(settle_plan, PlanOutcome(entry.id, "planned", entry.at + timedelta(days=7)))
    assert people.journal.book.get(Entry, entry.id).day.isoformat() == "2026-12-04"
    with pytest.raises(Refused, match="no planned touch"):
        people.journal.do(settle_plan, PlanOutcome(people.note("Coffee with Dana").id, "happened"))


@pytest.fixture
def asked(people):
    """A machine whose inbox holds a question and an offer."""
    people.add("Dana Marsh", organization="Legal")
    people.note("Coffee with Dana. I owe Omar the numbers by friday.")
    return people


def items(desk) -> dict[type, Open]:
    return {type(one.item): one for one in inbox(desk.journal.book)}


def test_a_question_answered_is_a_link_and_is_not_asked_again(asked):
    ask = items(asked)[Ask]
    assert isinstance(ask.item, Ask)
    chosen = ask.item.candidates[0]
    asked.journal.do(answer_ask, AskAnswer(entry=ask.entry.id, key=ask.key, person=chosen))
    [link] = [one for one in asked.journal.book.get(Entry, ask.entry.id).links.values() if one.surface == "Dana"]
    assert (link.person, link.by, link.present) == (chosen, "confirmed", True)
    assert Ask not in items(asked)
    with pytest.raises(NotFound, match="settled"):
        asked.journal.do(answer_ask, AskAnswer(entry=ask.entry.id, key=ask.key, person=chosen))


def test_a_question_may_be_a_new_person_or_nobody(asked):
    ask = items(asked)[Ask]
    asked.journal.do(answer_ask, AskAnswer(entry=ask.entry.id, key=ask.key, new_name="Dana Kuhn"))
    assert "Dana Kuhn" in {person.name for person in asked.journal.book.every(Person)}
    asked.journal.undo()
    asked.journal.do(answer_ask, AskAnswer(entry=ask.entry.id, key=ask.key, ruling="not here"))
    [ruling] = asked.journal.book.every(Ruling)
    assert (ruling.ruling, ruling.entry) == ("not here", ask.entry.id)
    assert "Dana" not in {link.surface for link in asked.journal.book.get(Entry, ask.entry.id).links.values()}


def test_an_offer_taken_is_a_promise_and_refused_it_is_gone(asked):
    offer = items(asked)[Offer]
    asked.journal.do(answer_offer, OfferAnswer(entry=offer.entry.id, key=offer.key, take=True))
    [promise] = asked.journal.book.every(Promise)
    assert (promise.by, promise.entry) == ("me", offer.entry.id)
    asked.journal.undo()
    asked.journal.do(answer_offer, OfferAnswer(entry=offer.entry.id, key=offer.key, take=False))
    assert list(asked.journal.book.every(Promise)) == []
    assert Offer not in items(asked)


def test_a_refused_name_is_not_asked_again_when_the_entry_is_edited(asked):
    ask = items(asked)[Ask]
    asked.journal.do(answer_ask, AskAnswer(entry=ask.entry.id, key=ask.key, ruling="not here"))
    after = edited(asked, ask.entry, "Coffee with Dana today. I owe Omar the numbers by friday.")
    assert after.asks == {}
