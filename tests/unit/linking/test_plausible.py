"""Is it a person at all? Names that are also words, months and places."""

import pytest

from tests.unit.linking.company import PEOPLE, Company, asked, found, linked, person

NAMED = (
    *PEOPLE,
    person("bill", "Bill Kato"),
    person("art", "Art Lund"),
    person("hope", "Hope Barr"),
    person("drew", "Drew Nyman"),
    person("rich", "Rich Silva"),
    person("june", "June Rossi"),
    person("paris", "Paris Odell"),
    person("banks", "Rob Banks"),
)


def book():
    return Company(NAMED)


@pytest.mark.parametrize(
    "text",
    [
        "we will see",
        "mark the page",
        "say grace first",
        "it may rain",
        "the art of war",
        "pay the bill",
        "i hope so",
        "she drew a map",
        "rich data",
        "in june and may",
        "will mark pay the bill",
        "WILL THE BILL PASS IN MAY",
    ],
)
def test_a_word_name_in_small_letters_is_a_word(text):
    assert not found(text, book())


@pytest.mark.parametrize(
    "text",
    [
        "Will it hold?",
        "Mark this page",
        "May we start?",
        "Hope all is well",
        "Art is long",
        "Bill the client",
        "Rich text is off",
        "Grace periods differ",
        "Done. Will follow up",
        "- Mark as read",
        "Plan: Bill the client",
    ],
)
def test_a_word_name_that_opens_a_sentence_is_not_linked(text):
    assert not linked(text, book())


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Will said no", "will"),
        ("Mark and Omar came", "mark"),
        ("Bill sent the list", "bill"),
        ("Drew wants a rota", "drew"),
        ("Rich is out today", "rich"),
        ("Grace, Omar and Tilda came", "grace"),
        ("Lunch with Art", "art"),
        ("asked Will", "will"),
        ("Coffee with Drew and Omar", "drew"),
        ("gave the list to Bill", "bill"),
        ("cc Hope", "hope"),
        ("Will Sutter came", "will"),
        ("Grace from Orbit called", "grace"),
    ],
)
def test_a_word_name_that_acts_or_is_addressed_is_a_person(text, who):
    assert who in linked(text, book()).values()


def test_what_a_quality_may_do_as_well_is_asked():
    assert asked("Hope didn't come", book()) == {"Hope": ["hope"]}


@pytest.mark.parametrize(
    "text",
    [
        "ship in May",
        "by June",
        "until 3 May",
        "May 2026",
        "in June",
        "since May",
        "June 4",
        "early May",
        "of June",
    ],
)
def test_a_month_is_a_month(text):
    assert not linked(text, book())


@pytest.mark.parametrize(
    ("text", "who"), [("met May", "may"), ("asked June and Omar", "june"), ("Coffee with May in May", "may")]
)
def test_a_month_that_is_met_is_a_person(text, who):
    assert list(linked(text, book()).values()).count(who) == 1


def test_a_place_that_is_also_a_name_stays_a_place():
    assert not linked("flew to Paris for a day", book())
    assert not found("the office in Paris", book())
    assert linked("asked Paris about it", book()) == {"Paris": "paris"}


@pytest.mark.parametrize("text", ["they rob banks", "will sutter on"])
def test_a_full_name_of_small_common_words_is_not_linked(text):
    assert "rob banks" not in linked(text, book())


def test_somebody_at_the_end_of_a_list_is_a_person():
    assert linked("Tilda, Omar, Mark", book())["Mark"] == "mark"


@pytest.mark.parametrize("text", ["the GRACE file", "MAY 2026", "CC and RE", "ART: see below"])
def test_capitals_alone_make_no_person(text):
    assert not linked(text, book())


def test_a_word_name_marked_as_no_name_is_none():
    assert not found("coffee with Will", book(), avoid=[(12, 16)])


@pytest.mark.parametrize(
    "text",
    [
        "flew to Paris",
        "the early train to Paris",
        "moved back from Paris",
        "opened an account at Chase",
        "written in Julia",
    ],
)
def test_what_one_goes_to_or_is_at_is_no_person(text):
    people = (*NAMED, person("chase", "Chase Moe"), person("julia", "Julia Roe"))
    assert not found(text, Company(people))


def test_one_may_shout_at_a_person():
    assert list(asked("shouted at Chase again", Company((*NAMED, person("chase", "Chase Moe"))))) == ["Chase"]


def test_a_handle_in_capitals_is_a_name_only_if_it_is_the_initials():
    people = (*NAMED, person("jo", "Jo Adler", handle="ja"), person("kim", "Kim Park", handle="kpx"))
    assert linked("JA agreed", Company(people)) == {"JA": "jo"}
    assert linked("KPX raised prices", Company(people)) == {}


def test_a_quality_does_nothing_but_a_person_may():
    people = (*NAMED, person("wood", "Elliot Wood"))
    assert asked("Wood will prepare the figures", Company(people)) == {"Wood": ["wood"]}
    assert asked("Wood will rot", Company(people)) == {}


def test_a_verb_of_several_has_no_single_subject():
    assert not found("Banks are closed", book())
    assert linked("Banks wants a workshop", book()) == {"Banks": "banks"}
    assert linked("Omar and Tilda are here", book()) == {"Omar": "omar", "Tilda": "tilda"}


@pytest.mark.parametrize(
    "text", ["Guy walked in and asked for a job", "Van broke down on the way", "Jenkins ate the file"]
)
def test_what_anybody_or_anything_does_is_asked_at_most(text):
    people = (*NAMED, person("guy", "Guy Moe"), person("van", "Van Roe"), person("jenkins", "Tom Jenkins"))
    assert linked(text, Company(people)) == {}
