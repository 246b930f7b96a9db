import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from influence_tui.domain.person import Person
from influence_tui.linking import Names
from influence_tui.linking.near import alike, distance, sound_of

LETTERS = st.text("abcd", max_size=9)


@given(LETTERS, LETTERS)
def test_slips_are_counted_as_the_library_counts_them_up_to_two(one, other):
    assert distance(one, other, 2) == min(OSA.distance(one, other), 3)


@given(LETTERS, LETTERS)
def test_a_single_slip_is_told_from_more(one, other):
    assert (distance(one, other, 1) <= 1) == (OSA.distance(one, other) <= 1)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("pierce", "pearse"),
        ("luellin", "llewellyn"),
        ("sheply", "shipley"),
        ("calthropp", "calthorpe"),
        ("simons", "symons"),
    ],
)
def test_old_spellings_of_a_name_sound_alike(one, other):
    assert sound_of(one) == sound_of(other)


@pytest.mark.parametrize(("one", "other"), [("cook", "creed"), ("hunt", "hill"), ("moore", "morgan")])
def test_other_names_sound_otherwise(one, other):
    assert sound_of(one) != sound_of(other)


def test_words_written_quite_otherwise_are_not_alike():
    assert alike("pierce", "pearse", 0.5)
    assert not alike("lee", "leigh", 0.5)


def names_of(*names):
    return Names.of(Person(id=str(number), name=name) for number, name in enumerate(names))


def test_one_slip_is_forgiven_in_a_short_name_and_two_in_a_long_one():
    names = names_of("Dana Kowalski")
    assert set(names.misspelt("dnaa")) == {"dana"}
    assert set(names.misspelt("kowaslkj")) == {"kowalski"}
    assert not names.misspelt("dxxa")


def test_the_first_letter_is_kept():
    assert not names_of("Dana Reyes").misspelt("tana")


def test_very_short_words_are_never_misspelt_names():
    assert not names_of("Bo Ek").misspelt("bu")


def test_a_new_person_is_found_by_a_slip_at_once():
    names = names_of("Dana Reyes")
    assert not names.misspelt("ollivr")
    names.add(Person(id="9", name="Oliver Dahl"))
    assert set(names.misspelt("olivre")) == {"oliver"}
