"""Entries: who was there, how it felt, and where a link stands after edits of two devices met."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.domain.entry import CHANNELS, TONES, Entry, Link, Reflection, kind_of

AT = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)


def link(person: str, start: int, surface: str, *, present: bool = True, tone: int | None = None) -> Link:
    return Link(person=person, start=start, end=start + len(surface), surface=surface, present=present, tone=tone)


def entry(text: str, *links: Link, plan: str = "") -> Entry:
    return Entry(id="E1", at=AT, text=text, links={f"L{n}": one for n, one in enumerate(links)}, plan=plan)


def spans(settled: Entry) -> list[tuple[int, int]]:
    return [(one.start, one.end) for one in settled.links.values()]


def test_the_day_of_an_entry_is_the_local_one_whatever_the_day_elsewhere() -> None:
    late = Entry(id="E1", at=datetime.fromisoformat("2026-11-23T23:30-08:00"))
    assert late.day == date(2026, 11, 23)
    assert late.at.astimezone(UTC).date() == date(2026, 11, 24)


@pytest.mark.parametrize(
    ("plan", "present", "kind"),
    [
        ("", True, "touch"),
        ("", False, "note"),
        ("happened", True, "touch"),
        ("happened", False, "note"),
        ("planned", True, "planned"),
        ("planned", False, "planned"),
        ("missed", True, "planned"),
    ],
)
def test_somebody_present_makes_a_touch_unless_it_is_only_planned(plan: str, present: bool, kind: str) -> None:
    assert kind_of(entry("Tilda", link("P1", 0, "Tilda", present=present), plan=plan)) == kind


def test_an_entry_with_nobody_is_a_note() -> None:
    assert kind_of(entry("thought about the plan")) == "note"


def test_present_people_come_in_the_order_of_the_text_and_each_once() -> None:
    met = entry(
        "Omar, Tilda, Omar", link("T", 6, "Tilda"), link("O", 13, "Omar"), link("O", 0, "Omar"),
    )  # fmt: skip
    assert [one.person for one in met.present] == ["O", "T"]
    assert [one.start for one in met.in_order()] == [0, 6, 13]


def test_who_is_only_named_is_not_present() -> None:
    about = entry("Omar about Tilda", link("O", 0, "Omar"), link("T", 11, "Tilda", present=False))
    assert [one.person for one in about.present] == ["O"]


def test_the_tone_of_an_entry_is_the_one_that_all_present_share() -> None:
    shared = entry("Omar Tilda", link("O", 0, "Omar", tone=1), link("T", 5, "Tilda", tone=1))
    mixed = entry("Omar Tilda", link("O", 0, "Omar", tone=1), link("T", 5, "Tilda", tone=-1))
    assert (shared.tone, mixed.tone, entry("alone").tone) == (1, None, None)


def test_the_tone_of_somebody_absent_does_not_count() -> None:
    told = entry("Omar Tilda", link("O", 0, "Omar", tone=2), link("T", 5, "Tilda", present=False, tone=-2))
    assert told.tone == 2


def test_a_tone_of_even_is_a_tone() -> None:
    assert entry("Omar", link("O", 0, "Omar", tone=0)).tone == 0


def test_an_entry_whose_links_fit_its_text_is_settled_already() -> None:
    fitting = entry("Omar", link("O", 0, "Omar"))
    assert fitting.settled() is fitting


def test_a_link_moves_to_the_nearest_place_of_its_words() -> None:
    moved = entry("Ina said that Ina and Ina agree", link("I", 12, "Ina")).settled()
    assert spans(moved) == [(14, 17)]


def test_a_link_whose_words_are_gone_stays_without_a_span() -> None:
    lost = entry("met Tilda", link("O", 4, "Omar")).settled()
    assert spans(lost) == [(-1, -1)]
    assert [one.person for one in lost.present] == ["O"]


def test_a_link_beside_the_text_stays_beside_it() -> None:
    beside = entry("met Tilda", Link(person="O", start=-1, end=-1, surface="", present=True))
    assert beside.settled() is beside


def test_signs_in_the_words_of_a_link_are_no_pattern() -> None:
    assert spans(entry("yes, (Omar?) yes", link("O", 0, "(Omar?)")).settled()) == [(5, 12)]


def test_only_the_span_of_a_link_is_settled_and_nothing_else_of_it() -> None:
    was = Link(person="O", start=0, end=4, surface="Omar", by="confirmed", present=True, tone=2)
    (now,) = entry("met Omar", was).settled().links.values()
    assert (now.person, now.surface, now.by, now.present, now.tone) == ("O", "Omar", "confirmed", True, 2)


NAMES = st.sampled_from(["Ina", "Omar", "Tilda"])


@given(
    st.lists(NAMES | st.sampled_from(["met", "and", "\n"]), max_size=8).map(" ".join),
    st.lists(st.tuples(NAMES, st.integers(-1, 40)), max_size=4),
)
def test_a_settled_link_says_what_stands_there_or_has_no_span(text: str, kept: list[tuple[str, int]]) -> None:
    settled = entry(text, *(link("P", start, name) for name, start in kept)).settled()
    for (name, start), one in zip(kept, settled.links.values(), strict=True):
        assert one.surface == name
        if one.start >= 0:
            assert text[one.start : one.end] == name
        elif start >= 0:
            assert name not in text


@given(
    st.lists(NAMES, max_size=6).map(" ".join),
    st.lists(st.tuples(NAMES, st.integers(0, 40)), max_size=4),
)
def test_settling_twice_changes_nothing(text: str, kept: list[tuple[str, int]]) -> None:
    once = entry(text, *(link("P", start, name) for name, start in kept)).settled()
    assert once.settled() == once


def test_channels_and_tones_are_the_words_that_are_shown() -> None:
    assert len(set(CHANNELS)) == len(CHANNELS) == 8
    assert sorted(TONES) == [-2, -1, 0, 1, 2]
    assert len(set(TONES.values())) == 5


def test_a_reflection_answers_by_the_prompts_word() -> None:
    assert (
        Reflection(id="F1", day=date(2026, 11, 23), answers={"proud": "kept calm"}).answers["proud"] == "kept calm"
    )
