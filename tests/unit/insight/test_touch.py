"""What counts as a touch, and how much."""

from datetime import UTC, date, datetime, timedelta

import pytest

from influence_tui.domain.entry import Entry, Link
from influence_tui.insight.touch import Touch, faded, touches, weight

TODAY = date(2026, 11, 23)


def entry(*links, **fields):
    at = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
    return Entry(id="e", at=at, links={str(n): link for n, link in enumerate(links)}, **fields)


def link(person, present=True, tone=None):
    return Link(person=person, start=0, end=1, surface="x", present=present, tone=tone)


def test_a_touch_has_its_channel_its_tone_and_the_number_of_people():
    (touch,) = touches([entry(link("dana", tone=1), link("omar"), link("lena", False), channel="call")], {"dana"})
    assert touch == Touch(day=TODAY, entry="e", channel="call", tone=1, present=2)


def test_mentions_and_intentions_are_no_touches():
    entries = [entry(link("dana", False)), entry(link("dana"), plan="planned"), entry(link("dana"), plan="missed")]
    assert list(touches(entries, {"dana"})) == []
    assert len(list(touches([entry(link("dana"), plan="happened")], {"dana"}))) == 1


def test_after_a_merge_all_ids_stand_for_the_person():
    assert len(list(touches([entry(link("dee")), entry(link("dana"))], {"dana", "dee"}))) == 2


@pytest.mark.parametrize(
    ("days", "present", "expected"), [(0, 1, 1.0), (60, 3, 0.5), (60, 4, 0.25), (120, 1, 0.25)]
)
def test_a_touch_fades_by_half_in_sixty_days_and_in_a_crowd(days, present, expected):
    assert weight(Touch(day=TODAY - timedelta(days=days), present=present), TODAY) == expected


def test_a_day_ahead_weighs_full():
    assert faded(TODAY + timedelta(days=9), TODAY) == 1.0
