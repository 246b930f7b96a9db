"""The dictionary that opens in parts answers as a plain one would."""

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.linking.postings import Postings

WORDS = st.sampled_from(["a", "an", "ana", "anb", "b", "bo", "bob", "王", "王伟", ""])
STEPS = st.lists(st.tuples(st.booleans(), WORDS, st.integers(0, 5)), max_size=30)


def filed(steps):
    postings = Postings()
    plain: defaultdict[str, list[int]] = defaultdict(list)
    for taken_in, word, number in steps:
        if taken_in and number not in plain[word]:
            postings.add(word, number)
            plain[word].append(number)
        elif not taken_in:
            postings.drop(word, number)
            plain[word] = [held for held in plain[word] if held != number]
    return postings, plain


@given(STEPS)
def test_what_is_filed_is_given_in_the_order_of_filing(steps):
    postings, plain = filed(steps)
    assert all(postings.get(word) == tuple(numbers) for word, numbers in plain.items())


@given(STEPS)
def test_what_was_packed_answers_as_before_and_can_be_filed_on(steps):
    postings, plain = filed(steps)
    read = Postings(postings.packed())
    read.add("ana", 99)
    assert read.get("ana") == (*plain["ana"], 99)
    assert all(read.get(word) == tuple(numbers) for word, numbers in plain.items() if word != "ana")


@given(STEPS, st.sampled_from(["a", "an", "ana", "b", "王"]))
def test_the_words_of_a_beginning_are_those_with_something_filed(steps, prefix):
    postings, plain = filed(steps)
    expected = {word for word, numbers in plain.items() if numbers and word.startswith(prefix)}
    assert set(postings.beginning(prefix)) == expected
    assert set(Postings(postings.packed()).beginning(prefix)) == expected


def test_a_word_nobody_filed_has_nothing():
    assert Postings().get("ana") == ()
    assert list(Postings().beginning("an")) == []


def test_dropping_what_is_not_there_is_no_error():
    postings = Postings()
    postings.drop("ana", 1)
    assert postings.get("ana") == ()


@pytest.mark.parametrize("number", [0, 1, 2**20, 2**32 - 1])
def test_a_number_of_32_bits_is_kept_whole(number):
    postings = Postings()
    postings.add("ana", number)
    assert Postings(postings.packed()).get("ana") == (number,)
