"""What makes a sentence that reads like a promise none."""

import pytest

from influence_tui.linking.guards import clause, depends, is_conditional, is_settled, is_unsure, takes_back


@pytest.mark.parametrize(
    "before",
    [
        "in case ",
        "provided ",
        "assuming ",
        "i doubt ",
        "she doesn't think ",
        "nobody said ",
        "perhaps ",
        "i asked whether ",
        "he thought ",
        "she might say ",
        "i wonder if ",
        "apparently ",
        "i dreamt ",
        "last year ",
        "no idea when ",
        "she wants ",
    ],
)
def test_a_condition_doubt_wish_or_memory_before_takes_it_back(before):
    assert takes_back(before)


@pytest.mark.parametrize(
    "before", ["she didn't come, but ", "i hoped for more, and ", "never mind; ", "not bad – ", "he may come & "]
)
def test_a_doubt_in_another_clause_is_not_about_this_one(before):
    assert not takes_back(before)


def test_a_condition_counts_from_any_clause():
    assert takes_back("if it rains, ")
    assert takes_back("unless we hear from them, ")


@pytest.mark.parametrize("before", ["when ", "how ", "what ", "until ", "the day before ", "as ", "the one who "])
def test_a_word_that_joins_makes_it_part_of_another_sentence(before):
    assert depends(before)


@pytest.mark.parametrize("before", ["", "lunch. ", "she said ", "met her and "])
def test_without_one_it_stands_for_itself(before):
    assert not depends(before)


@pytest.mark.parametrize(
    "after",
    [
        "the list, and sent it",
        "the list but forgot",
        "the list, then cancelled",
        "a call, which never came",
        "the list and already did",
    ],
)
def test_what_was_done_or_dropped_is_settled(after):
    assert is_settled(after)


@pytest.mark.parametrize("after", ["the list", "the list and the plan", "what he did", "the list he sent"])
def test_a_thing_with_a_past_is_not_settled(after):
    assert not is_settled(after)


@pytest.mark.parametrize("after", ["the list if we ask", "it unless it rains", "it provided we pay"])
def test_a_condition_after_it_counts(after):
    assert is_conditional(after)


@pytest.mark.parametrize("after", ["check if it works", "see if she can", "ask if he wants", "let me know if so"])
def test_a_question_to_be_found_out_is_no_condition(after):
    assert not is_conditional(after)


@pytest.mark.parametrize(
    "after", ["it, he thinks", "it, i guess", "it, hopefully", "it, fingers crossed", "it if all goes well"]
)
def test_half_taken_back_is_unsure(after):
    assert is_unsure(after)


def test_the_last_clause_alone_is_looked_at():
    assert clause("she came, he left; then ") == "then "
    assert clause("a – b ") == "b "
    assert clause("nothing breaks here ") == "nothing breaks here "
