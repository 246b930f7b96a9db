"""Completion of the piece under the cursor."""

import pytest

from influence_tui.search import Vocabulary, complete

KNOWN = Vocabulary(
    people=("Dana Reyes", "Omar Haddad", "Zoë Deschanel"),
    goals=("billing",),
    tags=("q4", "billing", "budget"),
    organizations=("Acme", "Old Street Ltd"),
)


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("wi", ("with:",)),
        ("vendor si", ("since:",)),
        ("-wi", ("-with:",)),
        ("with:da", ('with:"Dana Reyes"',)),
        ("-with:da", ('-with:"Dana Reyes"',)),
        ("with:had", ('with:"Omar Haddad"',)),
        ("with:zoe", ('with:"Zoë Deschanel"',)),
        ("@om", ('@"Omar Haddad"',)),
        ('with:"da', ('with:"Dana Reyes"',)),
        ("#b", ("#billing", "#budget")),
        ("tag:q", ("tag:q4",)),
        ("goal:", ("goal:billing",)),
        ("org:str", ('org:"Old Street Ltd"',)),
        ("kind:pr", ("kind:promise",)),
        ("is:l", ("is:late",)),
        ("owes:m", ("owes:me",)),
        ("has:", ("has:promise",)),
        ("tone:g", ("tone:great", "tone:good")),
        ('"wi', ()),
        ("nothing:x", ()),
        ("wi ", ()),
        ("", ()),
    ],
)
def test_what_may_stand_here_is_offered(text, options) -> None:
    assert complete(text, len(text), KNOWN).options == options


def test_only_the_piece_before_the_cursor_is_replaced() -> None:
    text = "vendor with:da since:2026"
    offered = complete(text, len("vendor with:da"), KNOWN)
    assert (
        text[: offered.start] + offered.options[0] + text[offered.end :] == 'vendor with:"Dana Reyes" since:2026'
    )


def test_no_more_than_asked_are_offered() -> None:
    assert len(complete("with:", 5, KNOWN, limit=2).options) == 2
