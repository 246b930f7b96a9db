"""Wrong links are worse than missed ones: below .95 precision nothing goes out."""

import os
from pathlib import Path

import pytest

from influence_tui.linking import link
from tests.bench.measure import measure
from tests.bench.named_notes import Journal, owner, read_cases, read_marked, read_roster

HERE = Path(__file__).parent
FOLDER = os.environ.get("INFLUENCE_TEST_DATA", "")
OWN = (("notes.txt", "people.tsv"), ("notes_b.txt", "people.tsv"), ("notes_c.txt", "people_c.tsv"))
SETS = (("notes.json", "roster.tsv"), ("pepys_january.json", "pepys_roster.tsv"))


def figures(cases, people, online):
    me = owner(people)
    return measure(
        cases, Journal(people), lambda case, book: link(case.text, book, case.day, me=me), online=online
    )


def given_figures(cases, roster, online):
    data = Path(FOLDER) / "bench" / "linking"
    return figures(read_cases(data / cases), read_roster(data / roster), online)


given_sets = pytest.mark.skipif(not FOLDER, reason="INFLUENCE_TEST_DATA is not set")


@given_sets
@pytest.mark.parametrize("online", [False, True], ids=["cold", "online"])
@pytest.mark.parametrize(("cases", "roster"), SETS, ids=["notes", "diary"])
def test_silent_links_of_the_benchmark_are_right(cases, roster, online):
    told = given_figures(cases, roster, online)
    assert told.precision >= 0.95, told.wrong


@given_sets
@pytest.mark.parametrize(("cases", "roster"), SETS, ids=["notes", "diary"])
def test_the_right_person_of_the_benchmark_is_linked_or_offered(cases, roster):
    told = given_figures(cases, roster, online=True)
    assert told.top_three >= 0.95, told.unoffered


@given_sets
@pytest.mark.parametrize("online", [False, True], ids=["cold", "online"])
def test_silent_links_of_notes_on_the_roster_of_the_benchmark_are_right(online):
    roster = Path(FOLDER) / "bench" / "linking" / "roster.tsv"
    told = figures(read_marked(HERE / "notes_d.txt"), read_roster(roster), online)
    assert told.precision >= 0.95, told.wrong
    assert told.recall >= 0.9, told.missed
    assert not told.guessed


@pytest.mark.parametrize("online", [False, True], ids=["cold", "online"])
@pytest.mark.parametrize(("notes", "people"), OWN, ids=[notes for notes, _ in OWN])
def test_silent_links_of_our_own_notes_are_right(notes, people, online):
    told = figures(read_marked(HERE / notes), read_roster(HERE / people), online)
    assert told.precision >= 0.95, told.wrong
    assert told.recall >= 0.9, told.missed
    assert told.asked_short / told.short <= 0.15


@pytest.mark.parametrize(("notes", "people"), [OWN[0], OWN[2]], ids=["notes.txt", "notes_c.txt"])
def test_nobody_is_guessed_where_nobody_can_tell(notes, people):
    told = figures(read_marked(HERE / notes), read_roster(HERE / people), online=True)
    assert told.unresolvable
    assert not told.guessed
