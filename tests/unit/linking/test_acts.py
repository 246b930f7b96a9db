"""What stands after a word-name, and whether it is what a person does."""

import pytest

from influence_tui.linking.acts import acts, is_finite
from influence_tui.linking.page import Sure, spot_of
from influence_tui.linking.runs import run_at
from influence_tui.linking.words import words_of
from tests.unit.linking.company import Company, found, linked, page_of, person

BOOK = tuple(
    person(name.lower(), f"{name} Osei")
    for name in ("Mark", "Grace", "Rich", "Rose", "May", "Hope", "Bill", "Will")
)


def judged(text):
    page = page_of(text, BOOK)
    last, people = run_at(page, 0)
    return acts(page, spot_of(page, 0, last, people))


@pytest.mark.parametrize(
    "text",
    [
        "Mark sent it",
        "Grace out until Wednesday",
        "Grace away today",
        "Mark quickly fixed the sheet",
        "Rich is late",
        "Will to send the numbers",
        "Rose audits the books",
        "Bill from facilities fixed the heating",
        "Hope said no",
        "Mark didn't come",
    ],
)
def test_a_verb_an_absence_or_an_order_makes_a_person(text):
    assert judged(text) > Sure.NO


@pytest.mark.parametrize(
    "text", ["Mark the date", "Rose gardens in bloom", "Rich text", "Mark, then lunch", "Mark", "Grace Monday"]
)
def test_a_noun_an_article_or_nothing_makes_none(text):
    assert judged(text) == Sure.NO


@pytest.mark.parametrize("text", ["Mark closed tickets", "May is 3 weeks off"])
def test_what_may_be_an_order_or_a_thing_is_no_certainty(text):
    assert judged(text) < Sure.YES


@pytest.mark.parametrize(("word", "finite"), [("sent", True), ("reviewed", True), ("need", False), ("red", False)])
def test_a_verb_form_is_told_by_its_list_or_its_ending(word, finite):
    assert is_finite(words_of(word)[0]) == finite


@pytest.mark.parametrize("text", ["August was wet", "Florence was beautiful", "Chelsea lost", "Paris won again"])
def test_weather_and_games_are_of_places_and_months(text):
    people = (
        person("a", "August Lind"),
        person("f", "Florence Moe"),
        person("c", "Chelsea Roe"),
        person("p", "Paris Odell"),
    )
    assert not found(text, Company(people))
    assert linked("Chelsea lost her badge", Company(people)) == {"Chelsea": "c"}
