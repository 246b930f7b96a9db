"""Facets: what filters find an item by, as short keys such as `tag:q4`."""

from collections.abc import Iterator

from influence_tui.search.item import OPEN_STATES, Item
from influence_tui.search.words import words_of


def facets_of(item: Item) -> set[str]:
    """Give the facets of an item, as `name:value`; a value is an id or folded."""
    keys = {f"kind:{item.kind}"}
    for name, values in _listed(item):
        if values:
            keys.update([f"{name}:{value}" for value in values])
    if item.channel:
        keys.add(f"channel:{item.channel}")
    if item.state:
        keys.add(f"state:{item.state}")
    if item.has_promise or item.kind == "promise":
        keys.add("has:promise")
    if item.kind == "promise":
        keys |= _promised(item)
    return keys


def fold_key(text: str) -> str:
    """Fold a tag's or an organization's name into one facet value."""
    return " ".join(words_of(text))


def _listed(item: Item) -> Iterator[tuple[str, tuple[object, ...]]]:
    """Give the facets of which an item may have several."""
    yield "with", _linked(item)
    yield "present", item.present
    yield "about", item.about
    yield "goal", (*item.goals, item.id) if item.kind == "goal" else item.goals
    yield "tag", tuple(map(fold_key, item.tags))
    yield "org", tuple(map(fold_key, item.org))
    yield "tone", item.tones


def _linked(item: Item) -> tuple[str, ...]:
    """Give the people in an item in any way; a person is in their own."""
    linked = item.present + item.about
    if item.kind == "promise":
        return (*linked, item.by, item.to)
    return (*linked, item.id) if item.kind == "person" else linked


def _promised(item: Item) -> set[str]:
    keys = {f"by:{item.by}", f"to:{item.to}"}
    if item.state in OPEN_STATES:
        keys |= {"state:open", f"owes:{item.by}", f"owed:{item.to}"}
    return keys
