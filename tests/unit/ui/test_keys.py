"""The one keymap: no key twice, and a person's own keys checked before they are taken."""

from collections import Counter

import pytest

from influence_tui.ui.keys import KEYS, TEXT_KEYS, VERBS, checked, each, prefixes, shown

ANSWERS = {"choose_first", "choose_second", "choose_third", "refuse", "never", "presence", "complete"}
"""Keys that answer a question in a text, where no letter is a verb."""


def test_no_two_verbs_have_the_same_key():
    counted = Counter(key for verb, keys in KEYS.items() if verb not in ANSWERS for key in each(keys))
    assert [key for key, count in counted.items() if count > 1] == []


def test_no_key_is_the_first_of_two_and_a_verb_as_well():
    assert not prefixes() & {key for keys in KEYS.values() for key in each(keys)}


def test_no_verb_takes_a_key_that_edits_text():
    assert not TEXT_KEYS & {key for keys in VERBS.values() for key in each(keys)}


def test_keys_of_ones_own_are_taken():
    assert checked({"add": "W f"}) == ({}, ("add: W f does not begin with g",))
    assert checked({"capture": "f5, w"}) == ({}, ("capture: w is the key of path",))
    assert checked({"capture": "f5,W", "inbox": "g m"}) == ({"capture": "f5,W", "inbox": "g m"}, ())


def test_two_verbs_may_change_places():
    assert checked({"add": "e", "edit": "a"}) == ({"add": "e", "edit": "a"}, ())


@pytest.mark.parametrize(
    ("verb", "keys", "problem"),
    [
        ("fly", "x", "there is no verb fly"),
        ("add", "", "add: has no key"),
        ("add", "e", "add: e is the key of edit"),
        ("add", "g", "add: g is the key of top"),
        ("add", "ctrl+a", "add: ctrl+a edits text"),
        ("inbox", "b i", "inbox: b i is the key of brief"),
    ],
)
def test_keys_that_cannot_be_had_are_named_and_left_as_they_were(verb, keys, problem):
    good, problems = checked({verb: keys})
    assert good == {}
    assert len(problems) == 1
    assert problems[0].startswith(problem.split(" of ")[0])


def test_the_default_may_be_written_down():
    assert checked(dict(VERBS)) == (dict(VERBS), ())


def test_keys_are_shown_as_people_read_them():
    assert [shown(key) for key in ("question_mark", "escape", "g i", "ctrl+d", "less_than_sign")] == [
        "?", "esc", "g i", "ctrl+d", "<",
    ]  # fmt: skip
