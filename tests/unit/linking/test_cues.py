"""What the words around a name say."""

import pytest

from influence_tui.linking.cues import addressed, belongs, in_a_list
from influence_tui.linking.page import spot_of
from tests.unit.linking.company import PEOPLE, Company, linked, page_of, person

BOOK = (
    person("mark", "Mark Feld", organization="Kestrel"),
    person("omar", "Omar Haddad"),
    person("tilda", "Tilda Marsh"),
)


def around(text, cue):
    page = page_of(text, BOOK)
    index = next(number for number, word in enumerate(page.words) if word.key == "mark")
    place = next(iter(page.names.named("mark")))
    return cue(page, spot_of(page, index, index, {place: 1}))


@pytest.mark.parametrize(
    "text", ["lunch with Mark", "asked Mark", "gave the list to Mark", "coffee w/ Mark", "sent it over to Mark"]
)
def test_a_word_that_takes_only_a_person_addresses_one(text):
    assert around(text, addressed)


@pytest.mark.parametrize("text", ["the Mark", "Mark", "went to Mark", "lunch with, Mark", "gave up. Back to Mark"])
def test_other_words_address_nobody(text):
    assert not around(text, addressed)


@pytest.mark.parametrize(
    "text",
    ["Omar and Mark", "Mark and Omar", "Tilda, Mark", "Omar & Mark", "Mark/Tilda", "Mark and I", "Omar vs. Mark"],
)
def test_a_name_beside_a_plain_name_or_me_stands_in_a_list(text):
    assert around(text, in_a_list)


@pytest.mark.parametrize("text", ["Mark and sign", "sign and Mark", "Mark", "Omar. Mark it", "Mark and Zork"])
def test_a_name_beside_a_word_or_a_stranger_stands_in_none(text):
    assert not around(text, in_a_list)


@pytest.mark.parametrize(
    ("text", "own"),
    [("Mark from Kestrel", True), ("Mark (Kestrel)", True), ("Mark at Orbit", False), ("Mark Kestrel", False)],
)
def test_a_name_belongs_where_its_own_organization_follows(text, own):
    assert around(text, belongs) == own


def test_a_list_goes_on_after_brackets():
    people = (*PEOPLE, person("rose", "Rose Tran"))
    assert linked("Stand-up: Rose (close), Tilda (payroll)", Company(people)) == {"Rose": "rose", "Tilda": "tilda"}
