"""Keep links through an edit of their text: by their words and by which occurrence of them they were."""

from collections import defaultdict
from collections.abc import Mapping

from msgspec.structs import replace

from influence_tui.domain.entry import Link


def reanchor(text: str, links: Mapping[str, Link], before: str = "") -> dict[str, Link]:
    """Give the links (by their member's key) that the edited text still holds, at their new places.

    A link keeps its occurrence among equal words: the second `Sarah` stays the second, counted in the text
    `before` when it is given, else among the links; when fewer are left, the last one is taken, each place once.
    Links without a span (start −1) are kept as they are.
    """
    kept = {name: link for name, link in links.items() if link.start < 0}
    for surface, members in _by_surface(links).items():
        places = _places(text, surface)
        taken = 0
        for number, (name, link) in enumerate(members):
            left = len(members) - number
            wanted = _occurrence(before, link) if before else number
            place = max(taken, min(wanted, len(places) - left))
            if place < len(places):
                start = places[place]
                kept[name] = replace(link, start=start, end=start + len(surface))
                taken = place + 1
    return {name: kept[name] for name in links if name in kept}


def _by_surface(links: Mapping[str, Link]) -> dict[str, list[tuple[str, Link]]]:
    grouped: dict[str, list[tuple[str, Link]]] = defaultdict(list)
    for name, link in sorted(links.items(), key=lambda member: member[1].start):
        if link.start >= 0 and link.surface:
            grouped[link.surface].append((name, link))
    return grouped


def _places(text: str, surface: str) -> list[int]:
    places: list[int] = []
    start = text.find(surface)
    while start >= 0:
        if _whole(text, start, start + len(surface)):
            places.append(start)
        start = text.find(surface, start + len(surface))
    return places


def _whole(text: str, start: int, end: int) -> bool:
    """Say whether a span is not a part of a longer word; a script without blanks has no such words."""
    if not text[start].isascii() and not text[start].isupper() and not text[start].islower():
        return True
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() and text[start].isalnum()) and not (after.isalnum() and text[end - 1].isalnum())


def _occurrence(before: str, link: Link) -> int:
    return sum(start < link.start for start in _places(before, link.surface))
