"""A text made ready for finding promises, and who is meant by a word."""

from hypothesis import given
from hypothesis import strategies as st

from influence_tui.linking.scene import NAME, Named, Scene


def scene(text: str, *names: str, present: str = "") -> Scene:
    spans = [(text.index(name), name) for name in names]
    return Scene(
        text,
        [Named(start=start, end=start + len(name), person=name, present=name in present) for start, name in spans],
    )


def test_names_are_covered_and_everything_else_keeps_its_place() -> None:
    text = "Met Dana’s boss; ÉCOLE"
    masked = scene(text, "Dana").masked
    assert masked == f"met {NAME * 4}'s boss; école"


def test_a_letter_that_grows_when_made_small_does_not_move_the_rest() -> None:
    text = "İstanbul with Dana"
    assert scene(text, "Dana").masked.index(NAME) == text.index("Dana")


def test_sentences_end_at_stops_and_lines_but_not_inside_abbreviations() -> None:
    text = 'Met Dr. Who, e.g. on Friday. "Really?" she said.\nThen home'
    pieces = [(text[one.start : one.end].strip(), one.asks) for one in scene(text).sentences]
    assert pieces == [
        ("Met Dr. Who, e.g. on Friday", False),
        ('"Really', True),
        ("she said", False),
        ("Then home", False),
    ]


def test_a_pronoun_means_the_only_one_it_fits() -> None:
    here = scene("Coffee with Dana and Omar. She left. He stayed.", "Dana", "Omar")
    assert here.meant("she", here.text.index("She")) == "Dana"
    assert here.meant("he", here.text.index("He ")) == "Omar"
    assert here.meant("her", here.text.index("She")) == "Dana"


def test_a_pronoun_means_the_nearest_sentence_first() -> None:
    here = scene("Dana called. Then Lena came. She left.", "Dana", "Lena")
    assert here.meant("she", here.text.index("She")) == "Lena"


def test_a_pronoun_that_could_be_two_means_nobody() -> None:
    here = scene("Coffee with Dana and Lena. She left.", "Dana", "Lena")
    assert here.meant("she", here.text.index("She")) == ""


def test_a_pronoun_before_the_only_name_means_that_one() -> None:
    here = scene("She called back (Dana).", "Dana")
    assert here.meant("she", 0) == "Dana"


def test_one_does_not_give_to_oneself() -> None:
    here = scene("Ken met Omar. He gave him a book.", "Ken", "Omar")
    assert here.meant("him", here.text.index("him"), but="Omar") == "Ken"


def test_the_other_side_is_who_is_present_before_who_is_named() -> None:
    here = scene("Dana about Omar: done", "Dana", "Omar", present="Dana")
    assert here.counterpart(0) == "Dana"
    assert scene("Dana and Omar: done", "Dana", "Omar", present="Dana Omar").counterpart(0) == ""
    assert scene("Dana: done", "Dana").counterpart(10) == "Dana"
    assert scene("done").counterpart(0) == ""


def test_a_given_name_that_is_nobodys_counts_as_somebody_unknown() -> None:
    here = scene("Coffee with Robert about Omar. He left.", "Omar")
    assert here.meant("he", here.text.index("He")) == ""
    assert NAME * 6 in here.masked
    assert NAME not in scene("Will Grafana fail in May").masked


@given(st.text(), st.lists(st.tuples(st.integers(-2, 20), st.integers(-2, 20))))
def test_the_masked_text_is_as_long_as_the_text(text: str, spans: list[tuple[int, int]]) -> None:
    named = [Named(start=start, end=end, person="x") for start, end in spans]
    assert len(Scene(text, named).masked) == len(text)
