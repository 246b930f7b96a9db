import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.domain.person import Person
from influence_tui.linking.keys import Part, bare, key, keys_of, organization_keys, whole, wholes_of


def keys(name, aliases=(), **contact):
    person = Person(
        id="1", name=name, aliases=dict.fromkeys(aliases, 1), contact={v: k for k, v in contact.items()}
    )
    return set(keys_of(person))


def test_a_name_is_a_given_name_and_a_surname():
    assert {("dana", Part.GIVEN), ("reyes", Part.SURNAME)} <= keys("Dana Reyes")


def test_initials_are_those_of_the_words_without_particles():
    assert ("pb", Part.INITIALS) in keys("Pieter van den Berg")


@pytest.mark.parametrize("spelt", ["kohler", "koehler"])
def test_an_umlaut_is_known_bare_and_spelt_out(spelt):
    assert (spelt, Part.SURNAME) in keys("Jörg Köhler")


def test_a_hyphenated_name_is_known_whole_and_by_halves():
    assert {("annemarie", Part.GIVEN), ("anne", Part.PIECE), ("marie", Part.PIECE)} <= keys("Anne-Marie Claire")


def test_a_surname_is_known_without_its_article():
    assert {("alsayed", Part.SURNAME), ("sayed", Part.SURNAME), ("al", Part.PARTICLE)} <= keys("Omar al-Sayed")


def test_mac_is_also_mc():
    assert ("mcleod", Part.SURNAME) in keys("Ewan MacLeod")


def test_a_vietnamese_family_name_stands_first():
    assert {("tran", Part.SURNAME), ("hoa", Part.GIVEN)} <= keys("Trần Thị Hoa")


def test_a_chinese_name_is_known_by_its_characters_and_in_latin_letters():
    assert {("王敏", Part.WHOLE), ("min", Part.CALLED), ("wang", Part.FAMILY)} <= keys("王敏", ["Wang Min"])


def test_an_address_tells_what_somebody_is_called():
    assert {("bob", Part.CALLED), ("bob.mills@orbit.io", Part.ADDRESS)} <= keys(
        "Robert Mills", email="bob.mills@orbit.io"
    )


def test_an_address_of_somebody_else_tells_nothing():
    assert ("info", Part.CALLED) not in keys("Robert Mills", email="info.desk@orbit.io")


def test_a_handle_is_known_without_its_sign():
    assert ("bobm", Part.HANDLE) in keys("Robert Mills", handle="@bobm")


def test_a_relation_with_a_name_is_also_known_bare():
    assert ("my brother", Part.PIECE) in keys("John Pepys", ["my brother John"])


def test_a_title_before_a_single_name_makes_it_a_surname():
    assert ("harrison", Part.SURNAME) in keys("Mr Harrison")


def test_the_words_of_a_name_leave_its_titles_out():
    assert bare("Captain Sir William Penn") == ["William", "Penn"]


def test_the_legal_form_of_an_organization_may_be_left_out():
    assert organization_keys("Vandersloot B.V.") == ("vandersloot bv", "vandersloot")
    assert organization_keys("") == ()


def test_whole_names_are_the_name_and_the_own_aliases():
    person = Person(id="1", name="Zoë Bélanger", aliases={"The Boss": 1})
    assert list(wholes_of(person)) == ["zoe belanger", "the boss"]


@given(st.text(max_size=20))
def test_a_key_is_its_own_key(word):
    assert key(key(word)) == key(word)


@given(st.text(max_size=30))
def test_any_text_can_be_a_name(name):
    for word, part in keys_of(Person(id="1", name=name, aliases={name: 1}, contact={name: "email"})):
        assert isinstance(word, str)
        assert part in Part
    assert whole(name) == whole(name.upper().lower()) or not name.isascii()


def test_the_halves_of_a_hyphenated_name_and_an_alias_are_spelt_out_as_well():
    assert {("koehler", Part.PIECE), ("kohler", Part.PIECE)} <= keys("Inga Neil-Köhler")
    assert {("juergen", Part.CALLED), ("boell", Part.FAMILY)} <= keys("J. Brandt", ["Jürgen Böll"])
