import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.domain.entry import Link
from influence_tui.linking import reanchor


def links(text, *spots):
    made = {}
    for number, (surface, occurrence) in enumerate(spots):
        start = -1
        for _ in range(occurrence + 1):
            start = text.index(surface, start + 1)
        made[str(number)] = Link(person=f"P{number}", start=start, end=start + len(surface), surface=surface)
    return made


def kept(before, after, *spots):
    return {
        name: (link.start, link.surface) for name, link in reanchor(after, links(before, *spots), before).items()
    }


def test_a_link_moves_with_its_words():
    assert kept("met Omar", "yesterday met Omar", ("Omar", 0)) == {"0": (14, "Omar")}


def test_a_link_whose_words_are_gone_is_dropped():
    assert kept("met Omar and Lena", "met Lena", ("Omar", 0), ("Lena", 0)) == {"1": (4, "Lena")}


def test_the_second_of_two_stays_the_second():
    assert kept("Sarah and Sarah", "both Sarah and Sarah", ("Sarah", 1)) == {"0": (15, "Sarah")}


def test_a_part_of_a_longer_word_is_no_anchor():
    assert kept("met Jan", "in January", ("Jan", 0)) == {}


def test_two_links_never_take_one_place():
    assert kept("Ann, Ann", "Ann", ("Ann", 0), ("Ann", 1)) == {"0": (0, "Ann")}


def test_characters_without_blanks_are_found_inside_a_run():
    assert kept("王伟负责", "今天王伟负责", ("王伟", 0)) == {"0": (2, "王伟")}


def test_a_link_without_a_span_stays():
    link = Link(person="P", start=-1, end=-1, surface="")
    assert reanchor("anything", {"x": link}) == {"x": link}


@pytest.mark.parametrize("text", ["", "nobody"])
def test_nothing_is_kept_where_nothing_is(text):
    assert kept("met Omar", text, ("Omar", 0)) == {}


WORDS = st.lists(st.sampled_from(["Ann", "Bo", "and", "met", ","]), max_size=10).map(" ".join)


@given(WORDS, WORDS)
def test_every_kept_link_says_what_stands_there(before, after):
    spots = [(name, number) for name in ("Ann", "Bo") for number in range(before.split().count(name))]
    found = reanchor(after, links(before, *spots), before)
    assert all(after[link.start : link.end] == link.surface for link in found.values())
    assert len({link.start for link in found.values()}) == len(found)


@given(WORDS)
def test_an_unchanged_text_keeps_every_link(text):
    spots = [(name, number) for name in ("Ann", "Bo") for number in range(text.split().count(name))]
    made = links(text, *spots)
    assert reanchor(text, made, text) == made


@pytest.mark.parametrize(
    ("before", "after", "start"),
    [
        ("met Omar", "met Omar.", 4),
        ("met Omar", "met (Omar)", 5),
        ("met Omar", "Omar's draft", 0),
        ("met Omar", "met\nOmar", 4),
        ("met Omar", "wrote to omar, met Omar", 19),
    ],
)
def test_marks_around_the_words_do_not_matter_and_case_does(before, after, start):
    assert kept(before, after, ("Omar", 0)) == {"0": (start, "Omar")}


def test_a_link_whose_words_were_retyped_otherwise_is_dropped():
    assert kept("met Omar", "met omar", ("Omar", 0)) == {}
    assert kept("met Omar Haddad", "met Omar  Haddad", ("Omar Haddad", 0)) == {}


def test_when_the_first_of_two_is_deleted_the_other_takes_the_place_left():
    assert kept("Ina and Ina", "and Ina", ("Ina", 1)) == {"0": (4, "Ina")}


def test_an_inserted_equal_word_at_the_end_takes_no_link():
    assert kept("met Ina", "met Ina, not Ina", ("Ina", 0)) == {"0": (4, "Ina")}


def test_the_rest_of_a_link_is_kept():
    link = Link(person="P", start=4, end=8, surface="Omar", by="confirmed", present=True, tone=-1)
    (moved,) = reanchor("so met Omar", {"x": link}, "met Omar").values()
    assert (moved.person, moved.by, moved.present, moved.tone, moved.start) == ("P", "confirmed", True, -1, 7)


def test_links_keep_the_order_in_which_they_were_given():
    made = links("Ina met Omar", ("Omar", 0), ("Ina", 0))
    assert list(reanchor("Omar met Ina", made, "Ina met Omar")) == ["0", "1"]


def test_signs_in_the_words_are_no_pattern():
    assert kept('met @"Nadia P." here', 'we met @"Nadia P." here', ('@"Nadia P."', 0)) == {"0": (7, '@"Nadia P."')}
