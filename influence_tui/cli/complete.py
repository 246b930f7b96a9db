"""What a shell completes: people's names, goals and tags; never an error, for nobody asked a question yet."""

import os

import click

from influence_tui.cli.pad import Pad
from influence_tui.journal.known import KnownBook
from influence_tui.journal.refused import Refused
from influence_tui.store import StoreError


def people(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Offer names of people."""
    from influence_tui.journal.completing import names_beginning  # a note is captured more often than completed

    try:
        return [_quoted(name) for name in names_beginning(_pad(ctx).jotter.known, incomplete)]
    except (OSError, StoreError, Refused):
        return []


def goals(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Offer the short words of goals."""
    from influence_tui.journal.completing import words_beginning  # as above

    try:
        return words_beginning(_pad(ctx).jotter.known.goals(), incomplete)
    except (OSError, StoreError, Refused):
        return []


def tags(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Offer people behind an `@` and, behind a `#`, goals and tags; nothing for plain prose."""
    if incomplete.startswith("@"):
        return [f"@{name}" for name in people(ctx, param, incomplete)]
    if not incomplete.startswith("#"):
        return []
    from influence_tui.journal.completing import words_beginning  # as above

    try:
        pad = _pad(ctx)
        # Tags are not in the quick cache: only here is the journal read.
        book = KnownBook(pad.store.tables, pad.me)
        return [f"#{word}" for word in words_beginning({*book.goals(), *book.tags()}, incomplete)]
    except (OSError, StoreError, Refused):
        return []


def _pad(ctx: click.Context) -> Pad:
    return Pad(ctx.find_root().params.get("journal") or "")


def _quoted(name: str) -> str:
    """Quote blanks for bash, which inserts what it is given; zsh and fish quote by themselves."""
    return name.replace(" ", "\\ ") if os.environ.get("_INFLUENCE_COMPLETE") == "bash_complete" else name
