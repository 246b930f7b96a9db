"""What the journal tells: timelines, the ledger, what is due, briefs, the trash, what is private."""

from datetime import date, timedelta

import pytest

from influence_tui.domain.entry import Entry
from influence_tui.domain.person import Raise
from influence_tui.domain.promise import Promise
from influence_tui.journal.briefing import brief_of, text_of
from influence_tui.journal.checking import checked
from influence_tui.journal.completing import names_beginning, words_beginning
from influence_tui.journal.due import due_by
from influence_tui.journal.entries import delete_entry
from influence_tui.journal.exporting import Extent, extract
from influence_tui.journal.finding import Span, by_ending, entries_on
from influence_tui.journal.later import ask_later, link_exact, mentions_of, recurring, refuse_name
from influence_tui.journal.ledger import ledger, name_of, promise_called, raise_called
from influence_tui.journal.listing import Listed, listed
from influence_tui.journal.overview import agenda_of, captured_on, same_day_before
from influence_tui.journal.privacy import private
from influence_tui.journal.promises import Turn, turn
from influence_tui.journal.raising import tick
from influence_tui.journal.reflecting import Answers, reflect, reflection_of
from influence_tui.journal.refused import Ambiguous, NotFound, Refused
from influence_tui.journal.showing import Wanted, chosen
from influence_tui.journal.stream import timeline_of
from influence_tui.journal.trash import bring_back, everything, thrown, thrown_called
from influence_tui.journal.whom import whom
from influence_tui.store.purge import purge

TODAY = date(2026, 11, 23)


@pytest.fixture
def told(people):
    """A machine with a few weeks of a journal."""
    people.note(
        "2026-11-02: call with Dana Reyes. She will send the analysis by 27 november #billing", take_all=True
    )
    people.note("I owe Omar the intro by 2026-11-22", take_all=True)
    people.note("yesterday: coffee with Omar about Lena ~good")
    people.note("raise with Dana: the cap")
    people.note("2025-11-23: lunch with Lena. I owe Lena the secret by 2026-11-20 #private", take_all=True)
    return people


def test_a_timeline_is_the_same_whole_or_in_pieces(told):
    book = told.journal.book
    whole = [(item.id, item.at) for item in chosen(book, Wanted())]
    assert whole == [(item.id, item.at) for item in timeline_of(book)]
    assert [(item.id, item.at) for item in chosen(book, Wanted(limit=2))] == whole[:2]
    days = Span(date(2026, 11, 2), date(2026, 11, 22))
    assert [item.at[:10] for item in chosen(book, Wanted(days=days))] == ["2026-11-22", "2026-11-02", "2026-11-02"]


def test_a_timeline_of_a_person_has_what_is_about_them(told):
    book = told.journal.book
    lena = whom(book, "Lena")
    assert [item.kind for item in chosen(book, Wanted(person=lena.id, without=private(book)))] == ["mention"]
    assert {item.kind for item in chosen(book, Wanted(person=lena.id, kinds=("touch",)))} == {"touch"}


def test_the_same_day_in_other_years_leaves_this_year_out(told):
    book = told.journal.book
    kinds = [item.kind for item in chosen(book, Wanted(other_years_of=TODAY))]
    assert "touch" in kinds
    assert all(item.at[:10] == "2025-11-23" for item in chosen(book, Wanted(other_years_of=TODAY)))
    assert [entry.day for entry in same_day_before(book, TODAY)] == [date(2025, 11, 23)]


def test_an_entry_is_found_by_its_day_and_by_the_end_of_its_id(told):
    book = told.journal.book
    entry = entries_on(book, Span.read("yesterday", TODAY))[0]
    assert by_ending(book, entry.id[-6:].lower()) == entry
    assert captured_on(book, date(2026, 11, 22)) == [entry]
    assert entries_on(book, Span.read("yesterday", TODAY), whom(book, "Dana Reyes").id) == []
    for ending, error in (("abc", Refused), ("ZZZZZZ", NotFound)):
        with pytest.raises(error):
            by_ending(book, ending)
    with pytest.raises(Refused, match="'smarch' is no date"):
        Span.read("smarch", TODAY)


def test_the_ledger_has_open_promises_by_their_day_and_settled_ones_below(told):
    book = told.journal.book
    dues = [date(2026, 11, 20), date(2026, 11, 22), date(2026, 11, 27)]
    assert [promise.due for promise in ledger(book)] == dues
    told.journal.do(turn, Turn(promise=ledger(book)[0].id, state="kept"))
    assert [promise.state for promise in ledger(book)] == ["promised", "promised", "kept"]


def test_a_promise_is_meant_by_a_name_words_of_it_or_an_id(told):
    book = told.journal.book
    analysis = promise_called(book, ["dana", "reyes", "analysis"])
    assert promise_called(book, ["Dana"]) == promise_called(book, [analysis.id[-5:].lower()]) == analysis
    assert name_of(book, analysis.by) == "Dana Reyes"
    assert (name_of(book, "me"), name_of(book, "gone")) == ("me", "somebody")
    with pytest.raises(NotFound):
        promise_called(book, ["Dana", "numbers"])
    told.note("I owe Omar the numbers", take_all=True)
    with pytest.raises(Ambiguous) as several:
        promise_called(book, ["omar"])
    assert len(several.value.candidates) == 2


def test_an_open_promise_is_meant_before_a_settled_one(told):
    book = told.journal.book
    told.journal.do(turn, Turn(promise=promise_called(book, ["omar"]).id, state="kept"))
    told.note("I owe Omar the numbers", take_all=True)
    assert promise_called(book, ["omar"]).what == "the numbers"


def test_a_thing_to_raise_stands_until_it_is_ticked(told):
    book = told.journal.book
    cap = raise_called(book, ["dana", "cap"])
    told.journal.do(tick, cap.id)
    assert book.get(Raise, cap.id).done == TODAY
    with pytest.raises(NotFound, match="nothing to raise"):
        raise_called(book, ["dana"])
    with pytest.raises(NotFound):
        told.journal.do(tick, "nothing")


def test_what_is_due_is_not_cut_and_looks_ahead_when_asked(told):
    book = told.journal.book
    now = due_by(book, TODAY, TODAY)
    assert [(one.kind, one.due) for one in now] == [
        ("mine", date(2026, 11, 20)),
        ("mine", date(2026, 11, 22)),
        ("owed", date(2026, 11, 27)),
    ]
    assert len(due_by(book, TODAY, TODAY, private(book))) == 2
    assert str(now[2].check) <= "2026-11-23"
    assert agenda_of(book, TODAY)


def test_a_planned_touch_is_due_the_day_after(told):
    told.note("next friday: meet Dana")
    book = told.journal.book
    friday = date(2026, 11, 27)
    assert "planned" not in {one.kind for one in due_by(book, friday, friday)}
    saturday = friday + timedelta(days=1)
    assert [one.what for one in due_by(book, saturday, saturday) if one.kind == "planned"] == ["meet Dana"]


def test_a_brief_has_both_ledgers_what_to_raise_and_the_last_touches(told):
    book = told.journal.book
    brief = brief_of(book, whom(book, "Dana Reyes"), TODAY)
    assert [promise.what for promise in brief.owed] == ["send the analysis"]
    assert [one.what for one in brief.raises] == ["the cap"]
    assert text_of(book, brief.touches[0].entry).startswith("call with Dana")
    assert text_of(book, "nothing") == ""
    hidden = brief_of(book, whom(book, "Lena"), TODAY, private(book))
    assert (hidden.touches, hidden.owing) == ((), ())


def test_what_is_private_is_the_entry_and_what_was_written_down_in_it(told):
    book = told.journal.book
    hidden = private(book)
    assert len(hidden) == 2
    assert {promise.what for promise in book.every(Promise) if promise.id in hidden} == {"the secret"}
    [entry] = [entry for entry in book.entries() if entry.id in hidden]
    told.journal.do(delete_entry, entry.id)
    assert entry.id not in private(book)
    assert entry.id in private(book, told.journal.store.trash)


def test_an_export_carries_what_was_asked_for(told):
    book = told.journal.book
    whole = extract(book, Extent())
    assert [entry.at for entry in whole.entries] == sorted(entry.at for entry in whole.entries)
    assert (len(whole.people), len(whole.promises)) == (3, 3)
    omar = extract(
        book, Extent(person=whom(book, "Omar").id, days=Span.read("yesterday", TODAY), without=private(book))
    )
    assert [person.name for person in omar.people] == ["Omar Haddad"]
    assert (len(omar.entries), [promise.what for promise in omar.promises]) == (1, ["the intro"])


def test_what_was_thrown_away_comes_back_as_it_was(told):
    book, store = told.journal.book, told.journal.store
    entry = book.entries()[1]
    told.journal.do(delete_entry, entry.id)
    [record] = thrown(store.trash)
    assert (record.table, record.id, record.words) == ("entries", entry.id, entry.text)
    assert thrown_called(everything(store.tables, store.trash), entry.id[-6:]) == record
    told.journal.do(bring_back, thrown_called(store.trash, entry.id[-6:]))
    assert told.journal.book.get(Entry, entry.id) == entry
    assert thrown(store.trash) == []
    for ending, error in (("abc", Refused), (entry.id[-6:], NotFound)):
        with pytest.raises(error):
            thrown_called(store.trash, ending)


def test_people_are_listed_by_words_circle_and_spelling(told):
    book = told.journal.book

    def names(**wanted):
        return [person.name for person, _ in listed(book, Listed(**wanted), TODAY)]

    assert names(words="legal counsel") == names(words="Dnaa") == names(words="dee") == ["Dana Reyes"]
    assert names(circle="none") == names()
    assert names(circle="core") == names(archived=True) == names(words="zebra") == []


def test_a_shell_completes_from_the_cache_and_from_the_book_alike(told):
    book, quick = told.journal.book, told.jotter().known
    for typed, offered in (("d", ["Dana Reyes"]), ("@om", ["Omar Haddad"]), ("vo", ["Lena Vogt"]), ("z", [])):
        assert names_beginning(book, typed) == names_beginning(quick, typed) == offered
    assert words_beginning(["billing", "law"], "#B") == ["billing"]


def test_a_whole_journal_has_no_findings_and_a_dangling_name_is_one(told):
    assert checked(told.journal) == []
    lena = whom(told.journal.book, "Lena")
    purge(told.journal.store, [("people", lena.id)])
    assert any(lena.id in finding.sentence for finding in checked(told.journal))


def test_a_reflection_is_of_a_day_and_an_empty_page_is_not_saved(told):
    assert not told.journal.do(reflect, Answers(TODAY, {"forward": " "})).change
    told.journal.do(reflect, Answers(TODAY, {"forward": "the cap", "again": "clause 9"}))
    told.journal.do(reflect, Answers(TODAY, {"again": ""}))
    kept = reflection_of(told.journal.book, TODAY)
    assert kept is not None
    assert kept.answers == {"forward": "the cap"}
    assert reflection_of(told.journal.book, TODAY - timedelta(days=1)) is None


def test_a_name_that_recurs_is_offered_until_it_is_refused(desk):
    for number in range(3):
        desk.note(f"Coffee with Vera Kuhn, day {number}")
    assert [(one.name, one.entries) for one in recurring(desk.journal.book)] == [("Vera Kuhn", 3)]
    desk.journal.do(refuse_name, "Vera Kuhn")
    assert recurring(desk.journal.book) == []


def test_earlier_notes_are_linked_to_somebody_new_or_asked(desk):
    entries = [desk.note("Coffee with Vera Kuhn"), desk.note("Vera was tired")]
    vera = desk.add("Vera Kuhn")
    found = mentions_of(desk.journal.book, vera, [entry.id for entry in entries])
    assert found.entries == 2
    assert [mention.entry for mention in found.exact] == [entries[0].id]
    desk.journal.do(link_exact, found)
    assert [entry.id for entry in desk.journal.book.entries(vera.id)] == [entries[0].id]
    desk.journal.undo()
    desk.journal.do(ask_later, found)
    assert len(desk.journal.book.open_entries()) == 2
