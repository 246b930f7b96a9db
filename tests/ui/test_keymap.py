"""Every screen, key and verb: the same letter means the same thing everywhere."""

from collections import defaultdict

import pytest
from textual.binding import Binding

from influence_tui.ui import keys
from tests.tables import EVERYWHERE, nodes

FIGURES = {"1", "2", "3"}
"""In the inbox a figure chooses a candidate, as it does in capture; everywhere else it is a screen."""

MEANT: dict[str, str] = {
    "a": "add", "e": "edit", "d": "delete", "c": "capture", "/": "search", "u": "undo", "ctrl+r": "redo",
    "q": "quit", "?": "keys", "ctrl+p": "palette", "escape": "back", "enter": "open", "f2": "capture",
    "1": "today", "2": "goals", "3": "people", "4": "timelines", "g i": "inbox", "t": "timeline", "l": "log",
    "f": "filter", "s": "sort", "K": "keep", "X": "break", "R": "move", "[": "previous", "]": "next",
    "{": "previous_month", "}": "next_month", "f4": "editor", "f10": "save", "x": "refuse", "N": "never",
    "+": "person_here", "space": "presence", "A": "archive", "M": "merge", "j": "down", "k": "up",
}  # fmt: skip
"""What is promised of the keys, wherever they do anything."""


def used() -> dict[str, set[tuple[str, str]]]:
    """Give for each key the screens and what it does there."""
    found = defaultdict(set)
    for node, place in nodes().items():
        for verb in node.verbs.values():
            for key in keys.each(verb.key):
                found[key].add((place, verb.id))
    return found


@pytest.mark.parametrize("key", sorted(used()))
def test_a_key_means_the_same_thing_on_every_screen(key):
    meanings = {verb for place, verb in used()[key] if not (key in FIGURES and place == "Inbox")}
    assert len(meanings) == 1


@pytest.mark.parametrize(("key", "verb"), MEANT.items())
def test_a_key_does_what_is_promised_of_it(key, verb):
    assert verb in {meaning for _, meaning in used()[key]}
    assert key in keys.each(keys.KEYS[verb])


@pytest.mark.parametrize("node", nodes(), ids=lambda node: node.__name__)
def test_every_verb_has_a_key_of_the_map_a_label_and_a_sentence(node):
    for verb in node.verbs.values():
        assert verb.id in keys.KEYS
        assert verb.label
        assert verb.tooltip[0].isupper()
        assert not verb.tooltip.endswith(".")


@pytest.mark.parametrize("node", nodes(), ids=lambda node: node.__name__)
def test_no_key_of_ours_is_bound_beside_the_verbs(node):
    ours = [binding for binding in node.__dict__.get("BINDINGS", ()) if isinstance(binding, Binding)]
    assert all(binding.id and binding.tooltip for binding in ours)
    assert {binding.id for binding in ours if not str(binding.id).startswith("prefix_")} <= set(node.verbs)


def test_a_key_of_text_is_no_verb_of_a_screen():
    typed = {key for key in used() if key in keys.TEXT_KEYS}
    assert {verb for key in typed for _, verb in used()[key]} <= set(keys.MOVES)


def test_screens_and_the_app_do_not_take_the_keys_of_lists():
    moves = {key for key, uses in used().items() if any(place == "lists" for place, _ in uses)}
    app = {key for key, uses in used().items() if any(place == EVERYWHERE for place, _ in uses)}
    assert moves & app == set()
