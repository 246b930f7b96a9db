"""Where somebody may be named: every kind of name, and what no name can stand in."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from influence_tui.domain.person import Person
from influence_tui.linking.read import spots
from tests.unit.linking.company import PEOPLE, Company, asked, found, linked, page_of, person


@pytest.mark.parametrize(
    ("text", "surface", "who"),
    [
        ("Lunch with Omar Haddad", "Omar Haddad", "omar"),
        ("lunch with omar haddad", "omar haddad", "omar"),
        ("LUNCH WITH OMAR HADDAD", "OMAR HADDAD", "omar"),
        ("Haddad, Omar: on leave", "Haddad, Omar", "omar"),
        ("Lunch with Omar", "Omar", "omar"),
        ("lunch with omar", "omar", "omar"),
        ("Lunch with Haddad", "Haddad", "omar"),
        ("Mr Haddad called", "Mr Haddad", "omar"),
        ("Dr. Haddad called", "Dr. Haddad", "omar"),
        ("Lunch with O. Haddad", "O. Haddad", "omar"),
        ("Lunch with Omar H. today", "Omar H", "omar"),
        ("Mailed tilda.marsh@orbit.io", "tilda.marsh@orbit.io", "tilda"),
        ("Mailed Tilda.Marsh@Orbit.io", "Tilda.Marsh@Orbit.io", "tilda"),
        ("asked tilda.marsh for it", "tilda.marsh", "tilda"),
        ("ping tmarsh", "tmarsh", "tilda"),
        ("asked the Skipper", "the Skipper", "tilda"),
        ("Reviewed Tilda's draft", "Tilda", "tilda"),
        ("Reviewed Tilda’s draft", "Tilda", "tilda"),
        ("Omar Haddad's draft", "Omar Haddad", "omar"),
        ("Called Bob Quill", "Bob Quill", "robert"),
        ("Called Bobby Quill", "Bobby Quill", "robert"),
        ("Ann-Kathrin Köhler called", "Ann-Kathrin Köhler", "ann"),
        ("Ann Kathrin Köhler called", "Ann Kathrin Köhler", "ann"),
        ("Annkathrin Köhler called", "Annkathrin Köhler", "ann"),
        ("Ann-Kathrin Koehler called", "Ann-Kathrin Koehler", "ann"),
        ("Ann-Kathrin Kohler called", "Ann-Kathrin Kohler", "ann"),
        ("zoe belanger called", "zoe belanger", "zoe"),
        ("Lunch with Pieter van Dijk", "Pieter van Dijk", "dijk"),
        ("Lunch with Salim al-Sayed", "Salim al-Sayed", "sayed"),
        ("Lunch with Salim Al Sayed", "Salim Al Sayed", "sayed"),
        ("Lunch with Salim Sayed", "Salim Sayed", "sayed"),
        ("Jonas Varga agreed", "Jonas Varga", "jp"),
        ("Wang Wei agreed", "Wang Wei", "wang"),
        ("今天和王伟开会", "王伟", "wang"),
        ("met my boss", "my boss", "boss"),
    ],
)
def test_a_person_is_known_by_each_kind_of_name(text, surface, who):
    assert linked(text).get(surface) == who


@pytest.mark.parametrize("text", ["met ZB", "met JPV"])
def test_initials_ask_unless_they_are_an_alias(text):
    told = found(text)
    assert [one.state for one in told] == ["linked" if text == "met ZB" else "asked"]


@pytest.mark.parametrize("text", ["zb is the target", "the jpv file", "the JPV file"])
def test_initials_need_capitals_and_a_place_for_a_person(text):
    assert not linked(text).get("jpv")
    assert "JPV" not in linked(text)


@pytest.mark.parametrize(
    "text",
    [
        "`omar.haddad()` fails",
        "```\nomar = tilda\n```",
        "https://orbit.io/omar/haddad",
        "www.orbit.io/tilda",
        "in /home/omar/notes",
        "see ~/omar/plan.md",
        "see omar.py",
        "> Omar wrote: no",
        "#omar and #tilda",
        "~good",
        r"\Omar \Tilda",
        "omar_haddad=1",
        "omar()",
    ],
)
def test_code_addresses_paths_tags_and_quoted_mail_name_nobody(text):
    assert not found(text)


def test_what_was_quoted_does_not_hide_the_next_line():
    assert linked("> Omar wrote: no\nTilda agreed") == {"Tilda": "tilda"}


def test_a_mail_address_of_nobody_names_nobody():
    assert not found("mailed omar@elsewhere.org")


def test_a_possessive_belongs_to_the_text_and_not_to_the_link():
    (one,) = found("Quill's draft")
    assert (one.start, one.end, one.surface) == (0, 5, "Quill")


def test_a_sentence_may_name_many():
    text = "Tilda, Omar and Zoë met Pieter van Dijk; Quill was ill"
    assert linked(text) == {
        "Tilda": "tilda",
        "Omar": "omar",
        "Zoë": "zoe",
        "Pieter van Dijk": "dijk",
        "Quill": "robert",
    }


@pytest.mark.parametrize(
    ("text", "surface"),
    [("和王伟讨论", "王伟"), ("王伟和Omar Haddad", "王伟"), ("王伟，明天见", "王伟")],
)
def test_characters_without_blanks_are_searched_inside_a_run(text, surface):
    assert linked(text)[surface] == "wang"


def test_a_family_name_in_characters_needs_its_title():
    assert "王" not in linked("王是姓")
    assert linked("王先生来了") == {"王先生": "wang"}


def test_an_alias_of_several_words_may_not_go_on_as_another_name():
    book = Company((person("sand", "Ed Monta", "my Lord"),))
    assert linked("dined with my Lord", book) == {"my Lord": "sand"}
    assert not linked("dined with my Lord Fairbanks", book)


def test_an_alias_in_capitals_is_not_read_in_small_letters():
    book = Company((person("a", "Ed Monta", "Night Hawk"),))
    assert linked("asked the Night Hawk", book) == {"Night Hawk": "a"}
    assert not linked("a night hawk flew by", book)


def test_an_alias_in_small_letters_is_read_in_both():
    book = Company((person("a", "Ed Monta", "night owl"),))
    assert set(linked("the night owl and the Night Owl", book).values()) == {"a"}


def test_an_archived_person_is_still_linked():
    book = Company((Person(id="gone", name="Sune Dahlgren", archived=True),))
    assert linked("Saw Sune Dahlgren at the fair", book) == {"Sune Dahlgren": "gone"}


def test_somebody_merged_is_the_one_who_stays():
    class Merged(Company):
        def person(self, person_id):
            return super().person("tilda" if person_id == "old" else person_id)

    book = Merged((*PEOPLE, person("old", "Matilda Strand")))
    assert linked("Matilda Strand agreed", book) == {"Matilda Strand": "tilda"}


def test_somebody_deleted_is_not_found_though_the_index_knows_the_name():
    class Deleted(Company):
        def person(self, person_id):
            return None if person_id == "omar" else super().person(person_id)

    assert not found("Lunch with Omar Haddad", Deleted(PEOPLE))


@pytest.mark.parametrize("text", ["Ruth Lindqvist was here", "Ruthie was here", "mail to ruth@orbit.io"])
def test_i_am_never_linked(text):
    assert not found(text, Company((*PEOPLE, person("ruth", "Ruth Lindqvist", "Ruthie", email="ruth@orbit.io"))))


def test_my_given_name_may_be_somebody_elses_and_is_asked():
    book = Company((*PEOPLE, person("ruth2", "Ruth Abara")))
    assert asked("Ruth was here", book) == {"Ruth": ["ruth2"]}
    assert linked("Ruth Abara was here", book) == {"Ruth Abara": "ruth2"}


PIECES = st.sampled_from([
    "Omar", "Haddad", "Tilda's", "marsh", "Mr.", "the Skipper", "my boss", "王伟", "ZB", ",", "and", "`", "\n", ". ", "@", "Will",
    "tilda.marsh@orbit.io", "Ann", "-", "Kathrin", "Alxe",
])  # fmt: skip


@given(st.lists(PIECES, max_size=10).map(" ".join))
@settings(max_examples=80, deadline=None)
def test_spots_come_in_order_and_apart_and_each_may_be_somebody(text):
    told = list(spots(page_of(text)))
    assert all(0 <= one.start < one.end <= len(text) for one in told)
    assert all(one.end <= other.start for one, other in pairwise(told))
    assert all(one.people for one in told)
