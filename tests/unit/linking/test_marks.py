"""The explicit grammar of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.linking.marks import Marks, read_marks


def cut(text: str, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("Coffee with Dana #billing", ["billing"]),
        ("#billing and #self-service, (#Ünïc)", ["billing", "self-service", "Ünïc"]),
        ("PR #4411 is in", []),
        ("see https://example.org/page#part", []),
        ("a#b and \\#no", []),
    ],
)
def test_a_tag_is_a_word_after_a_hash_and_not_a_number(text: str, tags: list[str]) -> None:
    found = read_marks(text).tags
    assert [tag.name for tag in found] == tags
    assert [text[tag.start + 1 : tag.end] for tag in found] == tags


def test_owes_is_theirs_and_owe_is_mine() -> None:
    text = "Call with Dana. owes: vendor numbers by thu, owe: intro to Priya by tue. #billing"
    first, second = read_marks(text).promises
    assert (first.by_me, first.who, first.what, first.due) == (False, "", "vendor numbers", "by thu")
    assert (second.by_me, second.who, second.what, second.due) == (True, "", "intro to Priya", "by tue")
    assert text[first.start : first.end] == "owes: vendor numbers by thu"
    assert text[second.start : second.end] == "owe: intro to Priya by tue"


@pytest.mark.parametrize(
    ("text", "by_me", "who"),
    [
        ("owes Dana: the analysis", False, "Dana"),
        ("Dana owes: the analysis", False, "Dana"),
        ("Dana owes me: the analysis", False, "Dana"),
        ("Lunch. Dana Reyes owes: the analysis", False, "Dana Reyes"),
        ("@dana owes: the analysis", False, "@dana"),
        ("owe Omar: the analysis", True, "Omar"),
        ("I owe Omar Haddad: the analysis", True, "Omar Haddad"),
        ('owe @"New Person": the analysis', True, '@"New Person"'),
    ],
)
def test_a_name_beside_owes_says_the_other_side(text: str, by_me: bool, who: str) -> None:
    (owed,) = read_marks(text).promises
    assert (owed.by_me, owed.who, owed.what) == (by_me, who, "the analysis")
    assert text[owed.who_start : owed.who_end] == who


@pytest.mark.parametrize(
    ("text", "what", "due"),
    [
        ("owes: numbers tomorrow", "numbers", "tomorrow"),
        ("owes: the list due 4 Dec; more", "the list", "due 4 Dec"),
        ("owes: by friday the list", "the list", "by friday"),
        ("owes: two weeks of logs", "two weeks of logs", ""),
        ("owes: a reply\nand then lunch", "a reply", ""),
        ("owes: a reply ~good #x", "a reply", ""),
    ],
)
def test_what_is_owed_ends_with_its_sentence_and_leaves_out_the_date(text: str, what: str, due: str) -> None:
    (owed,) = read_marks(text).promises
    assert (owed.what, owed.due) == (what, due)


def test_owes_without_a_colon_is_prose() -> None:
    assert not read_marks("Dana owes me the analysis").promises
    assert not read_marks("owes:").promises


def test_a_thing_to_raise_names_with_whom() -> None:
    text = "Standup. raise with Dana and Omar: vendor cap. Then lunch"
    (wish,) = read_marks(text).raises
    assert (wish.who, wish.what) == ("Dana and Omar", "vendor cap")
    assert text[wish.who_start : wish.who_end] == "Dana and Omar"
    assert text[wish.start : wish.end] == "raise with Dana and Omar: vendor cap"


@pytest.mark.parametrize(
    ("text", "tones"),
    [
        ("coffee ~good", [(1, "")]),
        ("coffee ~Great!", [(2, "")]),
        ("~tense @Omar ~good @dana", [(-1, "Omar"), (1, "dana")]),
        ("~good @Omar @Dana", [(1, "Omar"), (1, "Dana")]),
        ("~-1 and ~+2 and ~−2", [(-1, ""), (2, ""), (-2, "")]),
        ("~0", [(0, "")]),
        ("~2 weeks, ~10 people, ~goodish, a~good", []),
    ],
)
def test_a_tone_is_a_word_or_a_signed_number(text: str, tones: list[tuple[int, str]]) -> None:
    assert [(tone.tone, tone.who) for tone in read_marks(text).tones] == tones


def test_a_tone_names_its_person_by_the_words_of_the_link() -> None:
    (tone,) = read_marks("~good @Omar").tones
    assert all(map(tone.names, ("Omar", "@omar", "Omar Haddad")))
    assert not any(map(tone.names, ("Omara", "Dana", "")))
    assert not read_marks("~good").tones[0].names("Omar")


def test_an_escaped_word_is_never_a_name() -> None:
    text = "I saw \\Will at C:\\Users"
    marks = read_marks(text)
    assert cut(text, marks.escapes) == ["\\Will"]
    assert "\\Will" in cut(text, marks.avoid)


def test_dates_tags_and_tones_are_never_names() -> None:
    text = "by 4 May, #may ~good @May and by May"
    assert cut(text, read_marks(text).avoid) == ["by 4 May", "#may", "~good"]


def test_a_plain_text_has_no_marks() -> None:
    assert read_marks("Coffee with Dana and Omar about the plan") == Marks()


PARTS = [
    "owes:",
    "owe",
    "Dana",
    "@Omar",
    "by fri",
    "#tag",
    "~good",
    "\\Will",
    "raise with",
    ": x",
    ";",
    "\n",
    ".",
    '@"A B"',
    "~-1",
]


@given(st.lists(st.sampled_from(PARTS) | st.text(max_size=3), max_size=12).map(" ".join) | st.text())
def test_reading_never_raises_and_every_span_lies_in_the_text(text: str) -> None:
    marks = read_marks(text)
    spans = [*marks.escapes, *marks.avoid, *((tag.start, tag.end) for tag in marks.tags)]
    spans += [(tone.start, tone.end) for tone in marks.tones]
    spans += [(owed.start, owed.end) for owed in marks.promises] + [
        (wish.start, wish.end) for wish in marks.raises
    ]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(text[owed.who_start : owed.who_end] == owed.who for owed in marks.promises)
    assert all(text[wish.who_start : wish.who_end] == wish.who for wish in marks.raises)
    assert all(owed.what for owed in marks.promises)


@pytest.mark.parametrize(
    "text",
    ["owes : nothing", "he owes: x", "OWES: x", "(owes: x)", "Lunch\nowes: x", "- owes: x", "and owes: x"],
)
def test_owes_is_read_wherever_a_mark_may_stand_and_in_any_case(text: str) -> None:
    (owed,) = read_marks(text).promises
    assert not owed.by_me
    assert owed.what.rstrip(")") in ("x", "nothing")


@pytest.mark.parametrize(
    "text", ["she follows: x", "bowes: x", "#owes: x", "@owes: x", "owes:", "owes: ", "owe:\n"]
)
def test_a_part_of_another_word_or_nothing_owed_is_no_mark(text: str) -> None:
    assert not [owed for owed in read_marks(text).promises if owed.what not in ("x",)]


def test_several_marks_of_one_line_end_where_the_next_begins() -> None:
    text = "owes: list by fri, owe Omar: draft; raise with Ina: cap. Omar owes: call #x ~good"
    marks = read_marks(text)
    assert [(owed.who, owed.what, owed.due) for owed in marks.promises] == [
        ("", "list", "by fri"),
        ("Omar", "draft", ""),
        ("Omar", "call", ""),
    ]
    assert [(wish.who, wish.what) for wish in marks.raises] == [("Ina", "cap")]
    assert ([tag.name for tag in marks.tags], [tone.tone for tone in marks.tones]) == (["x"], [1])


def test_the_signs_of_a_mark_hold_in_a_text_of_two_lines() -> None:
    marks = read_marks("owes: list\nowe: draft\n#a\n~tense")
    assert [owed.what for owed in marks.promises] == ["list", "draft"]
    assert [tag.name for tag in marks.tags] == ["a"]
    assert [tone.tone for tone in marks.tones] == [-1]
