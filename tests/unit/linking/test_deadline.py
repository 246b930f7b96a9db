"""The date that a piece of text says for what it asks or promises."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.linking.deadline import deadline, without

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "what", "day"),
    [
        ("send the list by Friday", "send the list", "2026-11-27"),
        ("send by Friday the list", "send the list", "2026-11-27"),
        ("send the list tomorrow", "send the list", "2026-11-24"),
        ("send the list on Thursday.", "send the list", "2026-11-26"),
        ("send the list next week", "send the list", "2026-12-04"),
        ("send the list in 2 weeks", "send the list", "2026-12-07"),
        ("send numbers tomorrow, mark the date", "send numbers", "2026-11-24"),
        ("fix it before the end of the month", "fix it", "2026-11-30"),
        ("write to them tomorrow about the list", "write to them about the list", "2026-11-24"),
        ("get back to me on Wednesday about the list", "get back to me about the list", "2026-11-25"),
        ("send the list on Thursday instead", "send the list instead", "2026-11-26"),
        ("read the list at the weekend", "read the list", "2026-11-29"),
        ("pick me up at eight tomorrow", "pick me up", "2026-11-24"),
        ("draft section 4, deadline Friday", "draft section 4", "2026-11-27"),
    ],
)
def test_a_deadline_is_found_and_left_out_of_what_is_asked(text: str, what: str, day: str) -> None:
    found = deadline(text, 0, len(text), MONDAY)
    assert found is not None
    assert found.day == date.fromisoformat(day)
    assert without(text, 0, len(text), found) == what


@pytest.mark.parametrize(
    "text",
    [
        "take the rota from 1 December",
        "sort the room for Thursday",
        "send numbers every Friday",
        "the list of last Friday",
        "send 12",
        "halve the load",
        "move it by a week",
        "send it early next week",
        "send it by 31 Nov",
        "send it on 31 Nov",
        "send it by Tue 2 Dec",
        "send it by Monday or Tuesday",
        "send it Monday or Tuesday",
        "send it not before Friday",
    ],
)
def test_a_date_that_says_something_else_is_no_deadline(text: str) -> None:
    assert deadline(text, 0, len(text), MONDAY) is None
    assert without(text, 0, len(text), None) == text


@given(st.text(), st.integers(0, 30), st.integers(0, 30))
def test_a_deadline_lies_in_its_piece(text: str, start: int, length: int) -> None:
    end = min(len(text), start + length)
    if start <= end:
        found = deadline(text, start, end, MONDAY)
        assert found is None or start <= found.start < found.end <= end


@pytest.mark.parametrize(
    ("text", "what", "day"),
    [
        ('send the list by Friday"', "send the list", "2026-11-27"),
        ("send the list 2 days before Friday", "send the list", "2026-11-25"),
        ("send the list before Friday", "send the list", "2026-11-26"),
        ("send the list by the 7th of December", "send the list", "2026-12-07"),
    ],
)
def test_a_quotation_may_end_after_a_date_and_days_are_counted_back(text: str, what: str, day: str) -> None:
    found = deadline(text, 0, len(text), MONDAY)
    assert found is not None
    assert (found.day.isoformat(), without(text, 0, len(text), found)) == (day, what)


@pytest.mark.parametrize(
    "text",
    [
        "send the list by the week of 7 Dec",
        "send the list the week of 7 Dec",
        "send the list by Friday the week after next",
        "send the list a week before 18 Dec",
        "send the list by early next week",
        "send the list by late January",
    ],
)
def test_a_date_read_only_in_part_is_no_deadline(text: str) -> None:
    assert deadline(text, 0, len(text), MONDAY) is None
