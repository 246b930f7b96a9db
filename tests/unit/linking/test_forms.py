"""A matched commitment: what it is part of, who is said to have said it, and where its words end."""

import pytest

from influence_tui.linking.commitments import DATED, SHAPES, fits, pattern
from influence_tui.linking.forms import Form, clause_end, speech
from influence_tui.linking.scene import NAME, Named, Scene
from influence_tui.linking.verbs import Weight


def scene(text, *names):
    spans = [(text.index(name), name) for name in names]
    return Scene(
        text,
        [Named(start=start, end=start + len(name), person=name.lower(), present=True) for start, name in spans],
    )


def form(kind, here):
    match = pattern(SHAPES[kind].source).search(here.masked)
    assert match is not None, here.masked
    return Form.of(kind, match)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("future", "Omar will send the list"),
        ("future", "Omar is going to send the list"),
        ("future", "Omar's going to send the list"),
        ("ongoing", "Omar will be sending the list"),
        ("would", "Omar would send the list"),
        ("vowed", "Omar promised to send the list"),
        ("vowed", "Omar has agreed to send the list"),
        ("vowed", "Omar took the action to send the list"),
        ("glad", "Omar is happy to send the list"),
        ("granted", "Omar promised me the list"),
        ("owes", "Omar owes me the list"),
        ("minutes", "Omar to send the list"),
        ("present", "Omar is sending the list"),
        ("plain", "Omar sends the list"),
    ],
)
def test_each_shape_says_who_does_what(kind, text):
    here = scene(text, "Omar")
    told = form(kind, here)
    assert told.who == NAME * 4
    assert text[told.start :].startswith("Omar")
    assert text[told.what :].startswith(("send", "the list"))
    assert told.weight > Weight.NONE


@pytest.mark.parametrize("kind", SHAPES)
def test_every_shape_names_words_without_which_it_cannot_match(kind):
    assert SHAPES[kind].signs
    assert all(sign == sign.lower() for sign in SHAPES[kind].signs)


def test_shapes_that_need_a_date_are_shapes():
    assert set(SHAPES) >= DATED


@pytest.mark.parametrize(
    ("kind", "who", "said", "weight"),
    [
        ("granted", "", "the list", Weight.FULL),
        ("granted", "", "to send", Weight.NONE),
        ("owes", "", "a lot", Weight.NONE),
        ("owes", "", "a call", Weight.FULL),
        ("present", "", "sending the list", Weight.FULL),
        ("present", "", "leaving early", Weight.NONE),
        ("vowed", "", "chairing the panel", Weight.LIGHT),
        ("vowed", "", "resign", Weight.NONE),
        ("plain", NAME, "sends the list", Weight.FULL),
        ("plain", NAME, "likes the list", Weight.NONE),
        ("plain", "i", "send the list", Weight.FULL),
        ("future", NAME, "finish it", Weight.LIGHT),
        ("bare", "", "be late", Weight.NONE),
    ],
)
def test_what_is_promised_weighs_by_its_first_words(kind, who, said, weight):
    assert fits(kind, who, said) == weight


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        (f"{NAME} said ", NAME),
        (f"{NAME} said that ", NAME),
        ("she promised that ", "she"),
        ("he confirmed, ", "he"),
        (f"{NAME} told me that ", NAME),
        ("i told her ", "i"),
    ],
)
def test_words_that_report_say_whose_they_are(before, speaker):
    told = speech(before)
    assert told is not None
    assert told["speaker"] == speaker


@pytest.mark.parametrize("before", ["", "met her and ", f"{NAME} left, ", "the list that "])
def test_other_words_before_report_nothing(before):
    assert speech(before) is None


def test_who_was_told_is_known():
    told = speech(f"i told {NAME} that ")
    assert told is not None
    assert told["told"] == NAME


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Omar will send the list", "send the list"),
        ("Omar will send the list, and I will call", "send the list"),
        ("Omar will send the list but not today", "send the list"),
        ("Omar will send the list; lunch was good", "send the list"),
        ("Omar will send the list because I asked", "send the list"),
        ("Omar will send the list - at last", "send the list"),
        ("Omar will send the list (a long one)", "send the list"),
        ("Omar will send the list #billing", "send the list"),
        ("Omar will send the list and the draft", "send the list and the draft"),
        ("Omar will send the list\nand then home", "send the list"),
        ("Omar will send the list, she said", "send the list, she said"),
    ],
)
def test_the_words_of_a_promise_end_with_its_clause(text, what):
    here = scene(text, "Omar")
    told = form("future", here)
    end = clause_end(here, told, len(text))
    assert text[told.what : end].startswith(what.partition(",")[0])
    if "she said" not in text:
        assert text[told.what : end] == what


def test_a_form_inside_another_sentence_stands_not_alone():
    told = form("future", scene("Omar will send the list", "Omar"))
    assert told.stands_alone("")
    assert told.stands_alone("she said that ")
    assert told.stands_alone("we agreed that ")
    assert not told.stands_alone("asked her when ")
    assert not told.stands_alone("the list that ")


@pytest.mark.parametrize(
    "before",
    [
        f"the meeting with {NAME} and ",
        "the draft ",
        "waiting for the file ",
        f"read the book {NAME} gave me and the notes ",
    ],
)
def test_what_belongs_to_another_thing_is_no_subject(before):
    told = form("future", scene("Omar will send the list", "Omar"))
    assert not told.is_subject(before)


@pytest.mark.parametrize(
    "before",
    ["", "after the call ", "next week ", f"met {NAME}; ", "in return for the intro ", "she gave me her word "],
)
def test_a_clause_of_its_own_has_a_subject(before):
    told = form("future", scene("Omar will send the list", "Omar"))
    assert told.is_subject(before)


def test_what_is_done_for_me_or_by_me_for_somebody_serves():
    theirs = form("future", scene("Omar will take my shift", "Omar"))
    assert theirs.serves("take my shift")
    assert not theirs.serves("take the train")
    mine = form("future", scene("I will pass it on to Omar", "Omar"))
    assert mine.serves(f"pass it on to {NAME}")
    assert not mine.serves("take the train")
