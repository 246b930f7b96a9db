"""Given names by which a pronoun can be told, and names by which it cannot."""

import pytest

from influence_tui.domain.fold import fold
from influence_tui.linking.given import MEN, WOMEN, is_given, pronoun_of


@pytest.mark.parametrize(
    ("word", "pronoun"),
    [("ingrid", "she"), ("joachim", "he"), ("mrs", "she"), ("herr", "he"), ("zork", ""), ("", "")],
)
def test_a_given_name_or_title_says_its_pronoun(word, pronoun):
    assert pronoun_of(word) == pronoun


def test_a_name_on_both_lists_says_nothing():
    assert all(not pronoun_of(name) for name in set(fold(WOMEN).split()) & set(fold(MEN).split()))


@pytest.mark.parametrize("word", ["will", "grace", "rose", "drew", "mr", "ms", "bo"])
def test_a_word_or_title_is_no_given_name_of_a_stranger(word):
    assert not is_given(word)


@pytest.mark.parametrize("word", ["björn", "jürgen", "rené"])
def test_names_are_compared_folded(word):
    assert pronoun_of(fold(word)) == "he"
