"""Tie a text to people: read it, judge each spot, rank, then link or ask."""

from collections.abc import Sequence
from datetime import date

from influence_tui.domain.fold import fold
from influence_tui.linking.context import Context, context_of
from influence_tui.linking.decide import decide
from influence_tui.linking.explicit import explicit
from influence_tui.linking.found import Found
from influence_tui.linking.keys import whole
from influence_tui.linking.known import Known, Me
from influence_tui.linking.page import FULL, Page, Spot, Sure
from influence_tui.linking.plausible import plausible
from influence_tui.linking.presence import with_presence
from influence_tui.linking.rank import weigh
from influence_tui.linking.read import spots
from influence_tui.linking.strangers import unless_strange
from influence_tui.linking.words import words_of


def link(  # noqa: PLR0913 - which note it is, and by whom
    text: str,
    known: Known,
    day: date,
    *,
    me: Me | None = None,
    avoid: Sequence[tuple[int, int]] = (),
    entry: str = "",
    planned: bool = False,
) -> tuple[Found, ...]:
    """Find who is named in a text, as links and questions in the order of the text; never raises.

    `day` is the note's day. Spans of `avoid` (dates, tags, escapes) are never names. `entry` is the id of a note
    that is read again, so that what was refused in it stays refused. `planned`: the note is for a day ahead.
    """
    named = explicit(text, known, day)
    page = Page.of(text, words_of(text, (*avoid, *((one.start, one.end) for one in named))), known)
    context = context_of(page, day, me.organization if me else "", entry)
    context.here = {one.person: True for one in named if one.person}
    found = [*named, *_read(context, me)]
    return with_presence(text, tuple(sorted(found, key=lambda one: one.start)), planned=planned)


def surface_key(surface: str) -> str:
    """Give the form of some words under which rulings are kept: folded, blanks made one."""
    return " ".join(fold(surface).split())


def _read(context: Context, me: Me | None) -> list[Found]:
    page = context.page
    mine = _mine(me)
    called = {name.split(" ")[0] for name in mine}
    found: list[Found] = []
    for spot in spots(page):
        sure = unless_strange(context, spot, plausible(page, spot))
        if sure == Sure.NO or _names_me(page, spot, mine):
            continue
        mine_too = spot.alone and page.words[spot.first].key in called
        likely = Sure.MAYBE if mine_too else sure
        one = decide(page, spot, likely, weigh(context, spot, surface_key(page.text[spot.start : spot.end])))
        if one is None:
            continue
        found.append(one)
        if one.person:
            full = any(parts & FULL for parts in spot.people.values()) or spot.how == "address"
            context.here[one.person] = full or context.here.get(one.person, False)
            context.colleagues[one.person] = _organization(page, spot, one.person)
    return found


def _organization(page: Page, spot: Spot, person: str) -> int:
    """Give the number of the organization of a spot's person, 0 for none."""
    names = page.names
    return next((names.organization_at(place) for place in spot.people if names.id_at(place) == person), 0)


def _mine(me: Me | None) -> frozenset[str]:
    if me is None:
        return frozenset()
    return frozenset({whole(me.name), *(whole(alias) for alias in me.aliases), whole(me.email)} - {""})


def _names_me(page: Page, spot: Spot, mine: frozenset[str]) -> bool:
    return bool(mine) and whole(page.text[spot.start : spot.end]) in mine
