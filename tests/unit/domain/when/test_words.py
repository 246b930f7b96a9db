"""From a phrase to the words of the grammar, and the time of day taken out of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.domain.when.clock import Clock, taken_out
from influence_tui.domain.when.vocabulary import Part, Unit, Word, names
from influence_tui.domain.when.words import century, words


def shape(phrase: str, order: str = "dmy") -> str:
    return "".join(word.kind for word in words(phrase, order) or ())


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("last friday", "Lw"),
        ("3 days ago", "nuA"),
        ("27 nov 2026", "nmy"),
        ("the 27th of november", "om"),
        ("February twenty first", "mo"),
        ("twenty two days", "nu"),
        ("2026-11-27", "D"),
        ("27/11/26", "D"),
        ("27.11.", "D"),
        ("2026-11", "X"),
        ("2026-W48", "K"),
        ("may '97", "my"),
        ("eod friday", "Euw"),
        ("in a couple of weeks", "Inu"),
        ("Mid-November", "Mm"),
        ("Tues.", "w"),
        ("3d", "nu"),
        ("q3", "q"),
    ],
)
def test_a_phrase_has_a_shape(phrase: str, expected: str) -> None:
    assert shape(phrase) == expected


@pytest.mark.parametrize(
    "phrase", ["Dana", "yesterday lunch", "3 apples", "1:1", "#may", "…", "-3", "12345678 days"]
)
def test_a_phrase_with_another_word_is_not_of_the_grammar(phrase: str) -> None:
    assert words(phrase) is None


def test_case_accents_and_blanks_do_not_matter() -> None:
    assert words("  NÉXT   Friday ") == words("next friday")


def test_slashed_dates_go_by_the_order_unless_a_day_over_twelve_decides() -> None:
    assert words("05/06/2026", "dmy") == (Word("D", 20260605),)
    assert words("05/06/2026", "mdy") == (Word("D", 20260506),)
    assert words("27/05/2026", "mdy") == words("05/27/2026", "dmy") == (Word("D", 20260527),)


@pytest.mark.parametrize(("short", "year"), [(0, 2000), (26, 2026), (69, 2069), (70, 1970), (99, 1999)])
def test_a_year_of_two_digits_is_of_this_century_up_to_69(short: int, year: int) -> None:
    assert century(short) == year


@pytest.mark.parametrize(
    ("phrase", "minute"),
    [
        ("14:30", 870),
        ("2:30", 870),
        ("02:30", 150),
        ("7:30", 450),
        ("3pm", 900),
        ("3.15 p.m.", 915),
        ("12am", 0),
        ("12 pm", 720),
        ("noon", 720),
        ("at 5", 1020),
        ("at 9", 540),
        ("0800", 480),
        ("eleven o'clock in the evening", 1380),
        ("6 in the morning", 360),
        ("6 in the evening", 1080),
        ("12:15 in the morning", 15),
    ],
)
def test_a_time_of_day_is_read_as_at_work(phrase: str, minute: int) -> None:
    clock, _ = taken_out(words(phrase) or ())
    assert clock is not None
    assert clock.minute == minute


def test_the_rest_of_a_phrase_is_left() -> None:
    clock, rest = taken_out(words("last friday at 14:30") or ())
    assert clock == Clock(870)
    assert "".join(word.kind for word in rest) == "Lw"


def test_this_morning_is_of_today_and_last_night_of_yesterday() -> None:
    assert taken_out(words("this morning") or ()) == (Clock(Part.MORNING, Part.MORNING), (Word("d", 0),))
    assert taken_out(words("last night") or ()) == (Clock(Part.NIGHT, Part.NIGHT), (Word("d", -1),))


def test_units_are_known_in_one_and_many() -> None:
    known = names()
    assert known["week"] == known["weeks"] == known["week's"] == Word("u", Unit.WEEK)
    assert known["sept"] == known["september"] == Word("m", 9)


@given(st.text(), st.sampled_from(["dmy", "mdy"]))
def test_any_text_is_taken_apart_without_raising(text: str, order: str) -> None:
    found = words(text, order)
    if found is not None:
        clock, rest = taken_out(found)
        assert len(rest) <= len(found)
        assert clock is None or clock.minute >= 0
