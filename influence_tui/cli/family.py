"""Commands about one noun, in a folder of their own."""

from collections.abc import Sequence

import click
from click.shell_completion import CompletionItem

from influence_tui.cli.folder import Commands


class Family(Commands):
    """Commands about one noun; words that are none of their names go to the one that lists."""

    fallback = "list"

    def __init__(self, package: str, words: str, example: str) -> None:
        """Take the package that holds the commands, what they are for, and an example."""
        super().__init__(name=package.rpartition(".")[2], help=words, epilog=f"Example: {example}")
        self.package = package

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Send a call without a command's name to the one that lists."""
        typing = ctx.resilient_parsing and not args
        if not typing and not (args and self._is_named(ctx, args[0])):
            args = [self.fallback, *args]
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Offer the commands, and what the one that lists takes."""
        return [*super().shell_complete(ctx, incomplete), *self._listed(ctx, incomplete)]

    def _listed(self, ctx: click.Context, incomplete: str) -> Sequence[CompletionItem]:
        lists = self.get_command(ctx, self.fallback)
        arguments = [param for param in lists.params if isinstance(param, click.Argument)] if lists else []
        return [item for argument in arguments for item in argument.shell_complete(ctx, incomplete)]

    def _is_named(self, ctx: click.Context, word: str) -> bool:
        return word in ctx.help_option_names or word in self.list_commands(ctx)
