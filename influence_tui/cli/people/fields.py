"""The options that set a person's fields, for `people add` and `people edit`."""

from collections.abc import Callable
from typing import TypeVar

import click

from influence_tui.cli.complete import people
from influence_tui.domain.cadence import cadence
from influence_tui.domain.person import CIRCLES

C = TypeVar("C", bound=Callable[..., object])


def read_cadence(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Read a typed cadence as an RRULE; an empty one stays empty."""
    if not value:
        return value
    rule = cadence(value)
    if rule is None:
        raise click.BadParameter(f"{value!r} is no cadence; say every 2 weeks, or monthly.", ctx, param)
    return rule


def read_circle(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Read a circle; `none` is the empty one."""
    return "" if value == "none" else value


OPTIONS = (
    click.option("--role", default=None, help="What they do."),
    click.option("--org", default=None, help="Their organization."),
    click.option("--email", "emails", multiple=True, help="An address; may be repeated."),
    click.option("--handle", "handles", multiple=True, help="What they are called in a chat; may be repeated."),
    click.option("--alias", "aliases", multiple=True, help="Another name; may be repeated."),
    click.option("--cares", multiple=True, metavar="WHAT", help="What they care about; may be repeated."),
    click.option("--tag", "tags", multiple=True, help="A tag; may be repeated."),
    click.option("--reports-to", default=None, metavar="NAME", shell_complete=people, help="Whom they report to."),
    click.option(
        "--circle",
        type=click.Choice((*CIRCLES, "none")),
        callback=read_circle,
        help="How near: 14, 30 or 90 days.",
    ),
    click.option("--cadence", callback=read_cadence, metavar="HOW OFTEN", help="As: every 2 weeks, monthly."),
)


def person_options(command: C) -> C:
    """Give a command the options of a person's fields."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command


def contact_of(emails: tuple[str, ...], handles: tuple[str, ...]) -> dict[str, str]:
    """Join addresses and handles, each with its sort."""
    return {**dict.fromkeys(emails, "email"), **dict.fromkeys((h.lstrip("@") for h in handles), "handle")}
