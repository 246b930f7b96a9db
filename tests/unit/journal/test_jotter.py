"""The quick cache: a note is understood the same with it and without it, and it is never the truth."""

import os

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from influence_tui.domain.entry import Ask, Entry
from influence_tui.domain.person import Person
from influence_tui.journal.capture import capture
from influence_tui.journal.entries import delete_entry
from influence_tui.journal.goals import NewGoal, add_goal
from influence_tui.journal.inbox import AskAnswer, answer_ask, inbox
from influence_tui.journal.jotter import CACHE, MANY, KeptKnown
from influence_tui.journal.people import Merge, PersonEdit, archive, delete_person, edit_person, merge
from influence_tui.journal.promises import Turn, turn
from influence_tui.journal.understanding import Draft, understand
from influence_tui.journal.whom import whom

NOTES = (
    "Coffee with Dana and Omar about the vendor cap #billing",
    "Call with Dnaa Reyes",
    "Dee says that Legal is slow",
    "I owe Omar the numbers by friday",
    "1:1 with Lena. She will send the draft by tuesday #law",
    "Marsh wrote to the counsel",
    "raise with Dana: cap",
)


def plain(understood):
    return msgspec.to_builtins(msgspec.structs.replace(understood, draft=Draft(text="")))


def assert_same(desk) -> None:
    """Check that the cache, the Book, and the Book read anew understand every note the same."""
    quick = desk.jotter().known
    whole = desk.open().book
    assert isinstance(quick, KeptKnown), "the cache was not used"
    for text in NOTES:
        ours, theirs = (plain(understand(known, Draft(text=text), desk.now)) for known in (quick, whole))
        assert ours == theirs, text
    assert dict(quick.goals()) == dict(whole.goals())
    for person in whole.every(Person):
        ids = [[one.id for one in known.open_promises(person.id)] for known in (quick, whole)]
        assert sorted(ids[0]) == sorted(ids[1])


def jot(desk, text: str) -> str:
    jotter = desk.jotter()
    done = jotter.do(capture, understand(jotter.known, Draft(text=text, take_all=True), desk.now))
    return str(done.change.of[0])


@pytest.fixture
def kept(people):
    """A machine whose cache is written."""
    jot(people, "the first note")
    return people


def cache_of(desk):
    return os.path.join(desk.paths[1], "cache", CACHE)


def test_a_note_does_not_read_the_journal_and_is_there_when_it_is_read(kept):
    jotter = kept.jotter()
    understood = understand(jotter.known, Draft(text="Coffee with Dana"), kept.now)
    done = jotter.do(capture, understood)
    assert not jotter.store.reader.loaded
    kept.open()
    entry = kept.journal.book.get(Entry, done.change.of[0])
    dana = whom(kept.journal.book, "Dana Reyes")
    assert [one.id for one in kept.journal.book.entries(dana.id)] == [entry.id]


def test_with_the_cache_and_without_it_a_note_is_understood_the_same(kept):
    assert_same(kept)
    for text in NOTES:
        kept.wait(minutes=1)
        jot(kept, text)
        assert_same(kept)


def change_people(desk):
    dana = whom(desk.journal.book, "Dana Reyes")
    after = msgspec.structs.replace(
        dana, name="Dana Cole", aliases={"Dee": 1, "Dana Reyes": 1}, organization="Law"
    )
    desk.journal.do(edit_person, PersonEdit(person=after))


def second_dana(desk):
    desk.add("Dana Marsh", role="Designer", organization="Legal")


def merge_two(desk):
    other = desk.add("D. Reyes-Cole")
    desk.note("Lunch with D. Reyes-Cole and Omar")
    desk.journal.do(merge, Merge(whom(desk.journal.book, "Dana Reyes").id, other.id))


def undo_merge(desk):
    merge_two(desk)
    desk.journal.undo()


def delete_somebody(desk):
    desk.journal.do(delete_person, whom(desk.journal.book, "Omar").id)


def archive_somebody(desk):
    desk.journal.do(archive, whom(desk.journal.book, "Omar").id)


def settle_promises(desk):
    desk.note("I owe Omar the list by friday", take_all=True)
    desk.note("Lena owes me a call by friday", take_all=True)
    for promise in [one for one in desk.journal.book.promises() if one.is_open][:1]:
        desk.journal.do(turn, Turn(promise=promise.id, state="kept"))


def answer_questions(desk):
    second_dana(desk)
    desk.note("Coffee with Dana")
    [item] = list(inbox(desk.journal.book))
    assert isinstance(item.item, Ask)
    desk.journal.do(answer_ask, AskAnswer(entry=item.entry.id, key=item.key, person=item.item.candidates[1]))


def refuse_questions(desk):
    second_dana(desk)
    desk.note("Coffee with Dana")
    [item] = list(inbox(desk.journal.book))
    desk.journal.do(answer_ask, AskAnswer(entry=item.entry.id, key=item.key, ruling="never"))


def add_goals(desk):
    desk.journal.do(add_goal, NewGoal(title="Ship billing"))
    desk.journal.do(add_goal, NewGoal(title="Know the law"))
    desk.journal.undo()


def delete_notes(desk):
    entry = desk.note("Coffee with Dana and Lena")
    desk.journal.do(delete_entry, entry.id)


CHANGES = (
    change_people, second_dana, merge_two, undo_merge, delete_somebody, archive_somebody, settle_promises,
    answer_questions, refuse_questions, add_goals, delete_notes,
)  # fmt: skip


@pytest.mark.parametrize("made", CHANGES, ids=lambda change: change.__name__)
def test_the_cache_follows_what_others_change_or_is_made_anew(kept, made):
    kept.open()
    kept.wait(minutes=1)
    made(kept)
    jot(kept, "a note that brings the cache up to date, or makes it anew")
    assert_same(kept)


@settings(
    max_examples=12, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
@given(
    st.lists(
        st.sampled_from((jot_note := "note", add_goals, settle_promises, delete_notes, archive_somebody)),
        max_size=5,
    )
)
def test_after_any_few_changes_it_is_the_same(machine, made):
    desk = machine(f"state-{os.urandom(4).hex()}", journal=f"journal-{os.urandom(4).hex()}")
    for name in ("Dana Reyes", "Omar Haddad", "Lena Vogt"):
        desk.add(name)
    jot(desk, "the first note")
    for one in made:
        desk.wait(minutes=1)
        desk.open()
        jot(desk, NOTES[0]) if one == jot_note else one(desk)
    jot(desk, "the last note")
    assert_same(desk)


DAMAGE = {
    "missing": os.unlink,
    "empty": lambda path: os.truncate(path, 0),
    "cut": lambda path: os.truncate(path, os.path.getsize(path) // 2),
    "noise": lambda path: _write(path, os.urandom(300)),
    "of an older format": lambda path: _write(path, _with_format(path, 0)),
    "of a newer format": lambda path: _write(path, _with_format(path, 99)),
    "one bit": lambda path: _write(path, _flipped(path)),
}


def _write(path, content: bytes) -> None:
    with open(path, "wb") as file:
        file.write(content)


def _read(path) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def _with_format(path, number: int) -> bytes:
    held = msgspec.msgpack.decode(_read(path)[4:])
    return _read(path)[:4] + msgspec.msgpack.encode({**held, "format": number})


def _flipped(path) -> bytes:
    content = bytearray(_read(path))
    content[len(content) // 2] ^= 1
    return bytes(content)


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE.keys())
def test_a_cache_that_is_no_good_is_made_anew_and_the_note_is_saved(kept, damage):
    damage(cache_of(kept))
    kept.wait(minutes=1)
    entry_id = jot(kept, "Coffee with Dana")
    kept.open()
    entry = kept.journal.book.get(Entry, entry_id)
    assert [kept.journal.book.person(link.person).name for link in entry.links.values()] == ["Dana Reyes"]
    assert_same(kept)


def test_a_cache_of_before_a_restored_log_is_not_used(kept):
    old = _read(cache_of(kept))
    kept.open()
    kept.wait(minutes=1)
    merge_two(kept)
    jot(kept, "a note")
    _write(cache_of(kept), old)
    jot(kept, "another note")
    assert_same(kept)


def test_a_cache_that_has_much_to_catch_up_with_is_written_anew(kept):
    before = _read(cache_of(kept))
    kept.open()
    for number in range(MANY + 2):
        kept.note(f"note {number} with Dana")
    jot(kept, "a note")
    assert _read(cache_of(kept)) != before
    assert_same(kept)


def test_where_no_cache_can_be_kept_a_note_is_saved_all_the_same(kept, monkeypatch):
    def full(*_, **__):
        raise OSError(28, "No space left on device")

    os.unlink(cache_of(kept))
    monkeypatch.setattr("influence_tui.store.aside.write_whole", full)
    entry_id = jot(kept, "Coffee with Dana")
    assert not os.path.exists(cache_of(kept))
    assert kept.open().book.get(Entry, entry_id) is not None
