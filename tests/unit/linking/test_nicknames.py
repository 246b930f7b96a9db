"""The table of names and what they are shortened to."""

import pytest

from influence_tui.linking.nicknames import HERS, HIS, SHORT, VARIANTS


@pytest.mark.parametrize(
    ("one", "other"),
    [("robert", "bob"), ("elizabeth", "liz"), ("william", "bill"), ("katherine", "kate"), ("alexander", "sandy")],
)
def test_a_name_and_its_short_form_lead_to_each_other(one, other):
    assert other in VARIANTS[one]
    assert one in VARIANTS[other]


def test_every_pair_is_known_from_both_sides():
    assert all(name in VARIANTS[other] for name, others in VARIANTS.items() for other in others)


def test_no_name_stands_for_itself():
    assert not any(name in others for name, others in VARIANTS.items())


def test_two_names_of_one_short_form_do_not_lead_to_each_other():
    assert "alexandra" not in VARIANTS["alexander"]
    assert {"alexander", "alexandra"} <= VARIANTS["sandy"]


def test_names_are_kept_folded_and_by_themselves():
    words = [word for group in (*HERS, *HIS) for word in group]
    assert all(word.isascii() and word.isalpha() and word == word.lower() for word in words)
    assert all(len(group) > 1 for group in (*HERS, *HIS))


def test_short_forms_are_known_as_such():
    assert {"bob", "liz", "kate"} <= SHORT
    assert "robert" not in SHORT
