"""Promises found in a text."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.linking.promises import Named, Offer, promises

MONDAY = date(2026, 11, 23)
FRIDAY = date(2026, 11, 27)
TUESDAY = date(2026, 11, 24)


def named(text: str, *names: str) -> tuple[Named, ...]:
    """Mark each name where it stands; a name with a star was present."""
    found = []
    for name in names:
        bare = name.rstrip("*")
        start = text.find(bare)
        while start >= 0:
            found.append(Named(start=start, end=start + len(bare), person=bare.lower(), present=name != bare))
            start = text.find(bare, start + 1)
    return tuple(found)


def offers(text: str, *names: str) -> list[tuple[str, str, str, date | None]]:
    return [(offer.by, offer.to, offer.what, offer.due) for offer in promises(text, named(text, *names), MONDAY)]


def test_both_directions_of_one_line_are_offered() -> None:
    text = "Coffee with Dana and Omar. She'll send the analysis by Friday, I owe Omar an intro to Priya by tue. #billing"
    assert offers(text, "Dana*", "Omar*", "Priya") == [
        ("dana", "me", "send the analysis", FRIDAY),
        ("me", "omar", "an intro to Priya", TUESDAY),
    ]


def test_a_promise_among_three_people_goes_to_the_one_it_names() -> None:
    text = "lunch with Ana, Omar and Lena; I promised Lena an intro to Priya by Friday"
    assert offers(text, "Ana*", "Omar*", "Lena*", "Priya") == [("me", "lena", "an intro to Priya", FRIDAY)]


@pytest.mark.parametrize(
    "text",
    [
        "Will Dana send the analysis by Friday?",
        "Dana won't send the analysis by Friday.",
        "If Dana would send the analysis by Friday, we could ship.",
        "I'll send Dana the list by Friday if she asks.",
        "Dana sent the analysis on Friday.",
        "Dana wants me to send the analysis by Friday.",
        "Omar says Dana will send the analysis by Friday.",
        "I hope Dana will send the analysis by Friday.",
        "Dana might send the analysis by Friday.",
        "Dana promised the analysis by Friday and sent it on Thursday.",
        "Dana will send the analysis by Friday, Omar thinks.",
        "Ask Dana when she will send the analysis.",
        "Dana promised Dana a rest.",
    ],
)
def test_what_only_sounds_like_a_promise_is_not_offered(text: str) -> None:
    assert not offers(text, "Dana*", "Omar")


@pytest.mark.parametrize(
    ("text", "by", "to"),
    [
        ("Dana owes: the analysis", "dana", "me"),
        ("owes Dana: the analysis", "dana", "me"),
        ("owe Omar: the analysis", "me", "omar"),
        ("Lunch with Dana and Omar. owes: the analysis", "", "me"),
        ("Lunch with Dana. owes: the analysis", "dana", "me"),
        ("Lunch with Dana. owe: the analysis", "me", "dana"),
        ("Lunch with Dana. she owes: the analysis", "dana", "me"),
        ("Lunch with nobody we know. Bob owes: the analysis", "", "me"),
    ],
)
def test_an_explicit_promise_is_resolved_or_asked(text: str, by: str, to: str) -> None:
    assert [(found[0], found[1], found[2]) for found in offers(text, "Dana*", "Omar*")] == [
        (by, to, "the analysis")
    ]


def test_an_explicit_date_is_read_ahead_from_the_day_of_the_entry() -> None:
    assert offers("Call with Dana. owes: numbers by fri", "Dana*") == [("dana", "me", "numbers", FRIDAY)]
    assert offers("Call with Dana. owes: numbers tomorrow", "Dana*") == [("dana", "me", "numbers", TUESDAY)]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Coffee with Dana and Omar. He'll send the list.", "omar"),
        ("Coffee with Dana and Omar. She'll send the list.", "dana"),
        ("Coffee with Dana and Lena. She'll send the list.", ""),
        ("Dana called about Lena. She'll send the list.", "dana"),
        ("Coffee with Dana and Omar. They'll send the list.", ""),
    ],
)
def test_a_pronoun_is_the_one_it_fits_or_asked(text: str, by: str) -> None:
    assert [found[0] for found in offers(text, "Dana*", "Omar*", "Lena*")] == [by]


def test_a_name_that_is_still_asked_gives_an_offer_that_asks() -> None:
    text = "Alex will send the list by Friday"
    (offer,) = promises(text, [Named(start=0, end=4, person=None)], MONDAY)
    assert (offer.by, offer.to, offer.due) == ("", "me", FRIDAY)


def test_somebody_not_in_the_book_is_asked_and_nobody_else_is_meant() -> None:
    assert offers("Coffee with Robert about Omar. He'll send the list.", "Omar") == [
        ("", "me", "send the list", None)
    ]
    assert offers("I promised Robert the list by Friday") == [("me", "", "the list", FRIDAY)]


def test_somebody_called_may_is_no_month() -> None:
    assert offers("Dana will send the list reviewed by May", "Dana*", "May") == [
        ("dana", "me", "send the list reviewed by May", None)
    ]


def test_people_named_beside_the_text_are_the_other_side() -> None:
    beside = Named(start=-1, end=-1, person="dana", present=True)
    (offer,) = promises("owe: the numbers", [beside], MONDAY)
    assert (offer.by, offer.to) == ("me", "dana")


def test_an_offer_points_at_its_words_and_keeps_its_sentence() -> None:
    text = "Long day. Dana will send the list by Friday, she said. Home late."
    (offer,) = promises(text, named(text, "Dana*"), MONDAY)
    assert text[offer.start : offer.end] == "Dana will send the list by Friday"
    assert offer.sentence == "Dana will send the list by Friday, she said"


PIECES = [
    "Dana", "Omar", "she'll", "he will", "I'll", "promised", "owes", "owe:", "me", "to", "send", "the list", "by Friday", ".", ",",
    "and", "if", "said", "that", "?", "\n", "her", "tomorrow", '"', "İ", "ß", "will", "'s", "(", ")", "I owe", "-",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join) | st.text())
def test_finding_never_raises_and_every_offer_lies_in_the_text(text: str) -> None:
    found: tuple[Offer, ...] = promises(text, named(text, "Dana*", "Omar"), MONDAY)
    for offer in found:
        assert 0 <= offer.start < offer.end <= len(text)
        assert offer.what
        assert {offer.by, offer.to} <= {"me", "", "dana", "omar"}
        assert offer.by != offer.to or not offer.by


@pytest.mark.parametrize(
    ("text", "by", "to", "what"),
    [
        ("Minutes.\n- Ana: share the interview notes by wed", "ana", "me", "share the interview notes"),
        ("Action: Omar - update the risk register by Thursday", "omar", "me", "update the risk register"),
        ("Omar's on the hook for the migration script by Dec 4.", "omar", "me", "the migration script"),
        ("I assured Lena we'd deliver the prototype by 15 December.", "me", "lena", "deliver the prototype"),
        ("We agreed Omar sends the memo by Thursday.", "omar", "me", "sends the memo"),
        ("Emailed Lena that I'd have feedback by Thursday.", "me", "lena", "have feedback"),
        ("Call with Ana. She said she'd turn it around by Wednesday.", "ana", "me", "turn it around"),
    ],
)
def test_minutes_hooks_and_reports_are_promises(text: str, by: str, to: str, what: str) -> None:
    assert [offer[:3] for offer in offers(text, "Ana", "Omar", "Lena")] == [(by, to, what)]


@pytest.mark.parametrize(
    "text",
    [
        "Ana owes her career to Lena.",
        "- Ana: share the interview notes",
        "Ana: the deadline for the grant is Friday.",
    ],
)
def test_thanks_and_headings_are_no_promises(text: str) -> None:
    assert not offers(text, "Ana", "Lena")


@pytest.mark.parametrize(
    ("text", "by", "to", "what", "due"),
    [
        ("I said yes to reviewing Omar's paper by Friday", "me", "omar", "reviewing Omar's paper", FRIDAY),
        ("Ana guaranteed me a slot by Friday", "ana", "me", "a slot", FRIDAY),
        ("I committed to a review for Omar by Friday", "me", "omar", "a review for Omar", FRIDAY),
        ("I committed to Omar that I'd review it by Friday", "me", "omar", "review it", FRIDAY),
        ("My side: pricing page to Omar by Friday", "me", "omar", "pricing page to Omar", FRIDAY),
        ("me: draft the plan for Omar by Friday", "me", "omar", "draft the plan for Omar", FRIDAY),
        ('Ana: "I\'ll have the numbers for you by Friday"', "ana", "me", "have the numbers for you", FRIDAY),
        ("Ana: sure, I'll review your paper by Friday", "ana", "me", "review your paper", FRIDAY),
    ],
)
def test_a_yes_a_guarantee_and_my_side_are_promises(text: str, by: str, to: str, what: str, due: date) -> None:
    assert offers(text, "Ana", "Omar") == [(by, to, what, due)]


@pytest.mark.parametrize(
    "text",
    [
        "Ana said yes to dinner",
        "Ana guaranteed a good time",
        "Ana committed to the plan",
        "Ana committed to the team by showing up",
        "Ana committed to main by Friday",
        "Each week Ana sends me the numbers by Friday",
        "Every Friday Ana will send the numbers",
        "Ana will normally reply by Friday",
        "Ana will send the numbers tomorrow, or so he claims",
        "Ana will send the numbers tomorrow, or so Omar says",
        "me: send me the plan by Friday",
        "My side: tired, low energy",
        "Ana: draft the plan by Friday",
    ],
)
def test_habits_claims_and_orders_are_no_promises(text: str) -> None:
    assert not offers(text, "Ana", "Omar")
