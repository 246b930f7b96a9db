from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from influence_tui.domain.person import Person, Ruling
from influence_tui.linking import Me, link
from tests.bench.named_notes import Journal

DAY = date(2026, 11, 23)
ME = Me(name="Alex Roth", aliases=("Lexi",), email="alex.roth@orbit.io", organization="Orbit")


def person(person_id, name, *aliases, organization="Orbit", role="", **contact):
    return Person(
        id=person_id,
        name=name,
        aliases=dict.fromkeys(aliases, 1),
        organization=organization,
        role=role,
        contact={address: sort for sort, address in contact.items()},
    )


PEOPLE = (
    person("hopper", "Grace Hopper", "The Admiral"),
    person("kelly", "Grace Kelly", organization="Monaco"),
    person("carver", "George Washington Carver"),
    person("curie", "Marie Curie", handle="mcurie", email="marie.curie@orbit.io"),
    person("smith", "Will Smith"),
    person("twain", "Mark Twain"),
    person("omar", "Omar Haddad", organization="Northwind"),
    person("chen", "Sarah Chen", role="Storage Engineer"),
    person("klein", "Sarah Klein", organization="Kestrel"),
    person("wright", "Jen Wright"),
    person("may", "May Wong"),
    person("jenkins", "Tom Jenkins"),
    person("wells", "Nora Wells"),
    person("boss", "Diane Foster", "my boss"),
    person("alex", "Alex Novak"),
)


class Book(Journal):
    """The journal of the bench, with rulings and contacts to set."""

    def ruled(self, surface, person_id, ruling="yes", day=DAY, entry=""):
        one = Ruling(id="1", surface=surface, person=person_id, ruling=ruling, day=day, entry=entry)
        self._rulings[surface].append(one)
        return self

    def met(self, person_id, day):
        self._last[person_id] = day
        return self


def found(text, book=None, **more):
    return link(text, book or Book(PEOPLE), DAY, me=ME, **more)


def linked(text, book=None, **more):
    return {one.surface: one.person for one in found(text, book, **more) if one.state == "linked"}


def asked(text, book=None, **more):
    return {
        one.surface: [c.person for c in one.candidates]
        for one in found(text, book, **more)
        if one.state == "asked"
    }


@pytest.mark.parametrize(
    ("text", "surface", "who"),
    [
        ("Met Marie Curie", "Marie Curie", "curie"),
        ("met marie curie", "marie curie", "curie"),
        ("Curie, Marie: notes", "Curie, Marie", "curie"),
        ("Met M. Curie", "M. Curie", "curie"),
        ("Met Marie C. today", "Marie C", "curie"),
        ("Reviewed marie's draft", "marie", "curie"),
        ("Wrote to marie.curie@orbit.io", "marie.curie@orbit.io", "curie"),
        ("Ping mcurie about it", "mcurie", "curie"),
        ("Lunch with Haddad", "Haddad", "omar"),
        ("Mr. Haddad called", "Mr. Haddad", "omar"),
        ("my boss agrees", "my boss", "boss"),
        ("Jen Wright / Will Smith agreed", "Jen Wright", "wright"),
        ("Jennifer Wright agreed", "Jennifer Wright", "wright"),
        ("Omra Haddad called", "Omra Haddad", "omar"),
    ],
)
def test_a_name_is_linked_in_its_many_forms(text, surface, who):
    assert linked(text).get(surface) == who


@pytest.mark.parametrize(
    "text",
    [
        "I will mark the draft for review",
        "ship it in May",
        "by her grace we got two weeks",
        "Mark the date, will you?",
        "Will the build pass?",
        "Jenkins was down again",
        "Wells Fargo rejected the transfer",
        "Grace period ends Monday",
        "the Grace project",
        "Elizabeth Smith came by",
        "see `mark.will()` and /home/grace/x",
        "> Mark wrote: fine",
        "config grace_period=3",
        r"ask \Mark about it",
        "#mark and ~grace",
    ],
)
def test_a_word_that_is_also_a_name_is_left_alone(text):
    assert not linked(text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Mark signed off on the budget", "twain"),
        ("Will will send numbers", "smith"),
        ("Asked Will for the numbers", "smith"),
        ("Design review with May; ship in May", "may"),
        ("Mark and Marie disagree", "twain"),
        ("Will can't come", "smith"),
        ("Mark quickly fixed it", "twain"),
        ("Handed the mockups to May", "may"),
    ],
)
def test_a_word_name_is_a_person_where_it_acts_or_is_addressed(text, who):
    assert who in linked(text).values()


def test_a_misspelt_name_is_asked_not_guessed():
    assert asked("Call with Goerge about the draft") == {"Goerge": ["carver"]}
    (one,) = found("Call with Goerge about the draft")
    assert one.candidates[0].why == "spelling of George Washington Carver"


def test_equals_are_asked_with_the_reason():
    book = Book((*PEOPLE[:1], person("kelly", "Grace Kelly")))
    assert asked("Lunch with Grace and George", book) == {"Grace": ["hopper", "kelly"]}


def test_one_of_my_organization_is_meant_before_an_outsider():
    assert linked("Lunch with Grace")["Grace"] == "hopper"


def test_an_organization_in_the_note_decides():
    (one,) = found("Kestrel call: Sarah insists on the cap")
    assert (one.person, one.candidates[0].why) == ("klein", "Kestrel named in this note")


def test_who_was_named_in_full_is_meant_afterwards():
    assert linked("Met Sarah Klein. Sarah wants a draft")["Sarah"] == "klein"


def test_words_of_the_role_speak_for_a_person():
    book = Book((person("chen", "Sarah Chen", role="Storage Engineer"), person("roe", "Sarah Roe")))
    assert linked("Sarah rebuilt the storage pool", book)["Sarah"] == "chen"


def test_an_answer_makes_the_words_exact():
    book = Book((*PEOPLE[:1], person("kelly", "Grace Kelly"))).ruled("grace", "kelly")
    (one,) = found("Lunch with Grace", book)
    assert (one.person, one.by) == ("kelly", "confirmed")


def test_an_answer_on_a_single_word_is_asked_again_after_eighteen_months():
    twins = (person("a", "Ina Berg"), person("b", "Ina Dahl"))
    old = Book(twins).ruled("ina", "b", day=date(2025, 1, 1))
    assert asked("Lunch with Ina", old)["Ina"][0] == "b"
    fresh = Book(twins).ruled("ina", "b", day=date(2026, 1, 1))
    assert linked("Lunch with Ina", fresh) == {"Ina": "b"}


def test_a_misspelling_once_confirmed_is_known():
    book = Book(PEOPLE).ruled("goerge", "carver")
    assert linked("Call with Goerge", book) == {"Goerge": "carver"}


def test_never_is_respected():
    assert not found("Lunch with Haddad", Book(PEOPLE).ruled("haddad", "omar", "never"))


def test_not_here_holds_for_its_entry_only():
    book = Book(PEOPLE).ruled("haddad", "omar", "not here", entry="E1")
    assert not found("Lunch with Haddad", book, entry="E1")
    assert linked("Lunch with Haddad", book, entry="E2")


def test_the_lately_met_of_two_is_offered_first():
    twins = (person("a", "Ina Berg"), person("b", "Ina Dahl"))
    assert asked("Lunch with Ina", Book(twins).met("b", DAY))["Ina"] == ["b", "a"]


def test_who_occurs_with_the_others_is_offered_first():
    twins = (person("a", "Ina Berg"), person("b", "Ina Dahl"), person("c", "Omar Haddad"))
    book = Book(twins)
    book._together["b"].update({"c": 3})
    assert asked("Omar Haddad and Ina", book)["Ina"][0] == "b"


def test_i_am_never_linked_and_my_given_name_is_asked():
    assert not found("Alex Roth was here, Lexi too")
    assert asked("Alex was here") == {"Alex": ["alex"]}


def test_a_merged_person_is_the_one_who_stays():
    class Merged(Book):
        def person(self, person_id):
            return super().person("curie" if person_id == "old" else person_id)

    book = Merged((*PEOPLE, person("old", "Manya Sklodowska")))
    assert linked("Met Manya Sklodowska", book) == {"Manya Sklodowska": "curie"}


def test_avoided_spans_are_never_names():
    assert not found("Omar 3pm", avoid=[(0, 4)])


def test_nothing_linked_is_present_unless_the_words_say_so():
    by = {one.surface: one.present for one in found("Coffee with Omar about Marie")}
    assert by == {"Omar": True, "Marie": False}


def test_a_meeting_ahead_counts_as_present_when_planned():
    assert found("meet Marie", planned=True)[0].present
    assert not found("meet Marie")[0].present


@pytest.mark.parametrize("text", ["王伟负责固件", "和王伟讨论", "王先生来了"])
def test_chinese_names_are_found_by_their_characters(text):
    book = Book((person("wang", "王伟", "Wang Wei"),))
    assert {one.person or one.candidates[0].person for one in found(text, book)} == {"wang"}


def test_a_relation_without_a_name_is_asked_among_those_of_that_name():
    book = Book((person("john", "John Pepys", "my brother John"), person("tom", "Thomas Pepys", "my brother Tom")))
    assert linked("with my brother Tom", book) == {"my brother Tom": "tom"}
    assert asked("with my brother", book) == {"my brother": ["john", "tom"]}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("met Mr. Sheply", ["shipley"]),
        ("and Mr. Luellin came", ["llewellyn"]),
        ("dined with my Lord Fairfax", []),
        ("at St. Peter", []),
        ("Nat King Turner sang", []),
    ],
)
def test_titles_find_old_spellings_and_no_strangers(text, who):
    book = Book((
        person("shipley", "Edward Shipley", organization=""),
        person("llewellyn", "Peter Llewellyn", organization=""),
        person("lord", "Edward Montagu", "my Lord", organization=""),
        person("turner", "Jane Turner", "Mrs. Turner", organization=""),
        person("fairfax", "Peter Fairfax", organization=""),
    ))  # fmt: skip
    named = [one.person or one.candidates[0].person for one in found(text, book)]
    assert named == who


def test_a_title_of_the_other_sex_is_asked():
    book = Book((person("him", "John Black"), person("her", "Rachel Black")))
    assert asked("Mr. Black sent a reminder", book) == {"Mr. Black": ["him", "her"]}


WORDS = st.sampled_from(
    [
        "Mark",
        "will",
        "Omar",
        "Grace",
        "Haddad",
        "the",
        "with",
        ",",
        ".",
        "and",
        "Mr.",
        "@",
        "王",
        "`",
        "\n",
        "'s",
        "May",
        "@Omar",
        '@"',
    ]
)


@given(st.lists(WORDS, max_size=14).map(" ".join))
@settings(max_examples=120, deadline=None)
def test_finds_are_in_order_apart_and_say_what_stands_there(text):
    finds = found(text)
    assert all(text[one.start : one.end] == one.surface for one in finds)
    assert all(one.end <= other.start for one, other in pairwise(finds))
    assert all((one.state == "linked") == (one.person is not None or bool(one.new_name)) for one in finds)
    assert all(len(one.candidates) <= 3 for one in finds)


@given(st.text(max_size=60))
@settings(max_examples=80, deadline=None)
def test_any_text_can_be_read(text):
    link(text, Book(PEOPLE), DAY)
