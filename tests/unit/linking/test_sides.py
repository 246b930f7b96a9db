"""The two sides of a promise: who owes it, and to whom."""

from datetime import date

import pytest

from influence_tui.linking.promises import Named, promises

MONDAY = date(2026, 11, 23)


def named(text, *names):
    """Mark each name wherever it stands; a name with a star was present."""
    spots = []
    for name in names:
        bare = name.rstrip("*")
        start = text.find(bare)
        while start >= 0:
            spots.append(
                Named(start=start, end=start + len(bare), person=bare.lower(), present=name.endswith("*"))
            )
            start = text.find(bare, start + 1)
    return spots


def sides(text, *names):
    return [(one.by, one.to) for one in promises(text, named(text, *names), MONDAY)]


@pytest.mark.parametrize(
    ("text", "by", "to"),
    [
        ("Omar will send the list by Friday", "omar", "me"),
        ("Omar promised to send the list", "omar", "me"),
        ("Omar promised me the list by Friday", "omar", "me"),
        ("Omar agreed to review the draft", "omar", "me"),
        ("Omar offered to review the draft", "omar", "me"),
        ("Omar owes me the list", "omar", "me"),
        ("Omar will get back to me by Friday", "omar", "me"),
        ("Omar is happy to review the draft", "omar", "me"),
        ("Omar said he'll send the list by Friday", "omar", "me"),
        ('Omar: "I\'ll send the list by Friday"', "omar", "me"),
        ("By Friday Omar will send the list", "omar", "me"),
        ("I'll send Omar the list by Friday", "me", "omar"),
        ("I will send the list to Omar by Friday", "me", "omar"),
        ("I promised Omar the list", "me", "omar"),
        ("I promised to send Omar the list", "me", "omar"),
        ("I owe Omar the list", "me", "omar"),
        ("Told Omar I'd send the list by Friday", "me", "omar"),
        ("I agreed to review the draft for Omar", "me", "omar"),
        ("I'll introduce Omar to the team by Friday", "me", "omar"),
    ],
)
def test_the_subject_promises_and_the_receiver_is_told_by_the_words(text, by, to):
    assert sides(text, "Omar*") == [(by, to)]


@pytest.mark.parametrize(
    ("text", "by", "to"),
    [
        ("Coffee with Omar. I'll send the list by Friday.", "me", "omar"),
        ("Coffee with Omar. He promised to send the list.", "omar", "me"),
        ("Coffee with Omar, who will send the list by Friday.", "omar", "me"),
        ("Coffee with Omar and Tilda. Tilda will send Omar the list.", "tilda", "omar"),
        ("Coffee with Omar and Tilda. I'll send Tilda the list.", "me", "tilda"),
        ("Coffee with Omar and Tilda. I'll send the list.", "me", ""),
        ("Coffee with Omar and Tilda. They will send the list.", "", "me"),
        ("Coffee with Omar and Tilda. Both will send the list.", "", "me"),
        ("Coffee with Omar about Tilda. I'll send the list by Friday.", "me", "omar"),
    ],
)
def test_what_is_not_said_is_told_by_who_is_there_or_left_open(text, by, to):
    names = ["Omar*", "Tilda" if "about Tilda" in text else "Tilda*"]
    assert sides(text, *names) == [(by, to)]


def test_two_promises_in_one_line_have_sides_of_their_own():
    text = "Omar will send the list by Friday and I'll send Tilda the draft by Tuesday"
    assert sides(text, "Omar*", "Tilda*") == [("omar", "me"), ("me", "tilda")]


def test_hearsay_about_somebody_else_is_no_promise():
    assert not sides("Tilda says Omar will send the list by Friday", "Tilda*", "Omar")
    assert not sides("Omar will send the list by Friday, says Tilda", "Tilda*", "Omar")


def test_nobody_promises_to_themselves():
    assert not sides("I'll send myself the list", "Omar*") or all(by != to for by, to in sides("I owe me a rest"))


@pytest.mark.parametrize(
    ("text", "by", "to"),
    [
        ("owes: the list", "omar", "me"),
        ("owe: the list", "me", "omar"),
        ("Omar owes: the list", "omar", "me"),
        ("owe Omar: the list", "me", "omar"),
        ("I owe: the list", "me", "omar"),
        ("he owes: the list", "omar", "me"),
        ("owe him: the list", "me", "omar"),
    ],
)
def test_an_explicit_promise_takes_the_one_who_is_there(text, by, to):
    assert sides(f"Coffee with Omar. {text}", "Omar*") == [(by, to)]


@pytest.mark.parametrize("mark", ["owes: the list", "owe: the list", "they owe: the list"])
def test_an_explicit_promise_among_several_is_asked(mark):
    told = sides(f"Coffee with Omar and Tilda. {mark}", "Omar*", "Tilda*")
    assert [set(one) for one in told] == [{"", "me"}]


TRAPS = [
    "Will Omar send the list by Friday?",
    "Could Omar send the list by Friday?",
    "Omar won't send the list by Friday",
    "Omar will not send the list by Friday",
    "Omar will never send the list",
    "Omar can't send the list by Friday",
    "Omar would send the list if I asked",
    "If Omar sends the list by Friday we ship",
    "Unless Omar will send the list, we wait",
    "Omar sent the list on Friday",
    "Omar had promised the list but never sent it",
    "I wish Omar would send the list",
    "Maybe Omar will send the list by Friday",
    "Omar may send the list by Friday",
    "Omar should send the list by Friday",
    "Omar needs to send the list by Friday",
    "I doubt Omar will send the list by Friday",
    "Hopefully Omar will send the list by Friday",
    "Asked when Omar will send the list",
    "The list that Omar will send is long",
    "Omar used to promise me the list",
    "Omar will probably send the list by Friday",
    "Omar will need the list by Friday",
    "Omar will be late on Friday",
    "Omar wants to be promoted by Friday",
    "Omar promised himself a rest",
    "It will ship by Friday",
    "Omar agreed to disagree",
    "Omar agreed that the list is long",
    "Nobody promised to send the list",
    "Omar thinks he'll send the list by Friday",
    "Omar owes me one",
]


@pytest.mark.parametrize("text", TRAPS)
def test_what_only_sounds_like_a_promise_is_not_offered(text):
    assert not sides(text, "Omar*")


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("1:1 with Lena. agreed to redo the sheet for her by Friday", "me"),
        ("1:1 with Omar. agreed to redo the sheet for him by Friday", "me"),
        ("1:1 with Lena. agreed to let her know by Friday", "me"),
        ("1:1 with Lena. agreed to talk to her manager by Friday", ""),
    ],
)
def test_whoever_does_it_for_her_is_me_but_with_her_manager_it_may_be_either(text, by):
    assert [one for one, _ in sides(text, "Lena*", "Omar*")] == [by]
