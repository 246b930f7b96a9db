"""A name that is a part of a longer one, which is somebody or something else."""

import pytest

from tests.unit.linking.company import Company, asked, found, linked, person

BOOK = (
    person("wells", "Nora Wells"),
    person("ada", "Ada Brandt"),
    person("sam", "Sam Oduya"),
    person("liz", "Elizabeth Jones"),
    person("travis", "Travis Holm"),
    person("chase", "Ivo Chase"),
    person("ben", "Ben Arkwright"),
    person("jerry", "Ina Berg"),
    person("black", "Tom Black"),
    person("omar", "Omar Haddad", organization="Brightpath"),
)


def book():
    return Company(BOOK)


@pytest.mark.parametrize(
    "text",
    [
        "Wells Fargo declined",
        "moved the account to Wells Fargo",
        "Ada Lovelace wrote the first program",
        "the Ada Lovelace lecture",
        "shopping at Sam's Club",
        "Elizabeth Smith came by",
        "met Elizabeth Smith",
        "Travis CI is red",
        "Ben & Jerry's for dessert",
        "Black Friday sale",
        "Mount Wells",
        "the Omar Khayyam reading",
        "Nora Jones sang",
    ],
)
def test_a_name_in_a_longer_one_is_not_linked(text):
    assert not linked(text, book())


@pytest.mark.parametrize(
    ("text", "surface", "who"),
    [
        ("met Wells on Monday", "Wells", "wells"),
        ("Ada and Omar came", "Ada", "ada"),
        ("Sam's notes are good", "Sam", "sam"),
        ("Elizabeth Jones came by", "Elizabeth Jones", "liz"),
        ("Asked Travis about CI", "Travis", "travis"),
        ("Omar Monday, Sam Tuesday", "Omar", "omar"),
        ("Called Omar Friday", "Omar", "omar"),
        ("Yesterday Omar came", "Omar", "omar"),
        ("Thanks Omar", "Omar", "omar"),
    ],
)
def test_a_weekday_a_verb_or_an_opener_beside_it_does_not_make_a_name_longer(text, surface, who):
    assert linked(text, book()).get(surface) == who


def test_a_middle_initial_that_does_not_fit_is_another_person():
    assert not linked("met Elizabeth K. Smith", book())


def test_an_organization_before_a_name_is_no_part_of_it():
    assert linked("Brightpath Omar called", book()).get("Omar") == "omar"


def test_a_stranger_of_the_same_given_name_does_not_hide_the_known_one():
    told = linked("Elizabeth Smith met Elizabeth Jones", book())
    assert told == {"Elizabeth Jones": "liz"}


def test_a_capitalised_word_after_the_possessive_may_be_a_thing():
    assert linked("Omar's Project Plan", book()) == {} or asked("Omar's Project Plan", book()) == {}


def test_an_article_before_a_given_name_asks_at_most():
    assert not linked("the Omar plan", book())
    assert [one.state for one in found("the Omar plan", book())] in ([], ["asked"])


@pytest.mark.parametrize("text", ["Jones's law again", "Smith's disease", "Omar's laws"])
def test_what_is_called_after_somebody_names_nobody(text):
    assert linked(text, book()) == {}


@pytest.mark.parametrize("text", ["Omar line was late", "Omar letters are for cowards", "Omar's is a bar"])
def test_a_noun_between_a_name_and_its_verb_is_the_subject(text):
    assert linked(text, book()) == {}


@pytest.mark.parametrize(
    "text", ["Omar just was here", "Omar who is away", "Omar's plan is fine", "Omar finally has time"]
)
def test_no_noun_between_them_leaves_the_name_the_subject(text):
    assert linked(text, book()) == {"Omar": "omar"}


def test_a_name_on_the_map_is_a_place():
    assert not found("Omar airport, four hours", book())
    assert linked("Omar's street", book()) == {"Omar": "omar"}


@pytest.mark.parametrize("text", ["Omar & Co sent a bill", "Omar and Sons sent a bill", "Omar & Partners"])
def test_a_name_and_sons_is_a_firm(text):
    assert not found(text, book())
