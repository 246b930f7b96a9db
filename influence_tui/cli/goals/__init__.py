"""`influence goals`: what I want by when, and what is done to it."""

from influence_tui.cli.family import Family

command = Family(
    __name__,
    "Your goals, the active ones first.",
    "influence goals add 'Ship self-service billing' --short billing --by 'end of june'",
)
