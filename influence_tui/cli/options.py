"""Options that several commands share, and the dates that people type behind them."""

from datetime import date

import click

from influence_tui.cli.pad import Pad
from influence_tui.domain.when import Misread, due
from influence_tui.journal.finding import Span
from influence_tui.journal.refused import Refused


def days(ctx: click.Context, param: click.Parameter, value: str | None) -> Span | None:
    """Read a day, week, month or year that people type, looking back, as its first and last day."""
    if not value:
        return None
    try:
        return Span.read(value, _pad(ctx).now().date())
    except Refused as wrong:
        raise click.BadParameter(str(wrong), ctx, param) from wrong


def deadline(ctx: click.Context, param: click.Parameter, value: str | None) -> date | None:
    """Read a day that people type for something ahead."""
    if not value:
        return None
    pad = _pad(ctx)
    found = due(value, pad.now().date(), pad.config.date_order)
    if isinstance(found, Misread):
        raise click.BadParameter(found.sentence, ctx, param)
    return found


limit_option = click.option(
    "--limit", type=click.IntRange(min=1), default=None, help="At most so many, the newest first."
)
since_option = click.option("--since", callback=days, metavar="DATE", help="From this day on.")
until_option = click.option("--until", callback=days, metavar="DATE", help="Up to this day, and with it.")
private_option = click.option(
    "--private", "with_private", is_flag=True, help="With what is tagged #private, which else stays out."
)


def between(since: Span | None, until: Span | None) -> Span:
    """Join two spans of days: from the first day of one to the last of the other."""
    return Span(since.first if since else None, until.last if until else None)


def _pad(ctx: click.Context) -> Pad:
    pad = ctx.find_root().obj
    return pad if isinstance(pad, Pad) else Pad()
